// Package clonedefaults sends copies of another package's headers.
package clonedefaults

import (
	"maps"
	"net/http"

	"cases.example.org/n_clonedefaults/defaults"
)

const base = "https://api.procore.com/rest/v1.0"

func do(req *http.Request) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Trades sends what init completed.
func Trades() error {
	req, err := http.NewRequest(http.MethodGet, base+"/trades", nil)
	if err != nil {
		return err
	}
	req.Header = maps.Clone(defaults.Complete)
	return do(req)
}

// Vendors does so with the method.
func Vendors() error {
	req, err := http.NewRequest(http.MethodGet, base+"/vendors", nil)
	if err != nil {
		return err
	}
	req.Header = defaults.Complete.Clone()
	return do(req)
}

// Copied copies them.
func Copied() error {
	req, err := http.NewRequest(http.MethodGet, base+"/meetings", nil)
	if err != nil {
		return err
	}
	maps.Copy(req.Header, defaults.Complete)
	return do(req)
}

// Tools sends those that nobody completes.
func Tools() error {
	req, err := http.NewRequest(http.MethodGet, base+"/tools", nil) // mpr:companyid
	if err != nil {
		return err
	}
	req.Header = maps.Clone(defaults.Plain)
	return do(req)
}

// Schedules sends those that Use may have completed.
func Schedules() error {
	req, err := http.NewRequest(http.MethodGet, base+"/schedules", nil)
	if err != nil {
		return err
	}
	for k, v := range maps.Clone(defaults.Late) {
		req.Header.Set(k, v)
	}
	return do(req)
}
