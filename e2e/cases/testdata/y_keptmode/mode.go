// Package keptmode decides by what a package variable holds, which setters may change.
package keptmode

import (
	"net/http"
	"os"
	"strings"
)

const api = "https://api.procore.com/rest/v1.0"

type options struct {
	mode    string
	version string
	tenants int
	single  bool
}

var std = &options{mode: "single", version: "v1", tenants: 1, single: true}

// SetMode is for the program.
func SetMode(mode string) { std.mode = mode }

// SetTenants is for it, too.
func (o *options) SetTenants(n int) {
	o.tenants = n
	o.single = n < 2
}

// Options are those of all calls.
func Options() *options { return std }

func (o *options) multi() bool { return strings.EqualFold(o.mode, "multi") }

// ByMode is right in a program that sets the mode.
func ByMode() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/projects", nil)
	if err != nil {
		return nil, err
	}
	if std.mode == "multi" {
		req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	}
	return http.DefaultClient.Do(req)
}

// ByMethod is the same by a method.
func ByMethod() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/vendors", nil)
	if err != nil {
		return nil, err
	}
	if std.multi() {
		req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	}
	return http.DefaultClient.Do(req)
}

// ByNumber asks for several tenants.
func ByNumber() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/trades", nil)
	if err != nil {
		return nil, err
	}
	if std.tenants > 1 {
		req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	}
	return http.DefaultClient.Do(req)
}

// ByFlag asks for one.
func ByFlag() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/users", nil)
	if err != nil {
		return nil, err
	}
	if !std.single {
		req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	}
	return http.DefaultClient.Do(req)
}

// ByVersion asks for what nobody sets.
func ByVersion() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/offices", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	if strings.HasPrefix(std.version, "v2") {
		req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	}
	return http.DefaultClient.Do(req)
}

// Local has options of its own.
func Local() (*http.Response, error) {
	o := options{mode: "single"}
	req, err := http.NewRequest(http.MethodGet, api+"/departments", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	if o.multi() {
		req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	}
	return http.DefaultClient.Do(req)
}

type whole struct{ mode string }

var current = whole{mode: "single"}

// Configure replaces all.
func Configure(mode string) { current = whole{mode} }

// ByWhole is right in a program that configures it.
func ByWhole() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/programs", nil)
	if err != nil {
		return nil, err
	}
	if current.mode == "multi" {
		req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	}
	return http.DefaultClient.Do(req)
}
