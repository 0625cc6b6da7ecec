// Package client calls with what other packages filled as the program started.
package client

import (
	"maps"
	"net/http"

	"cases.example.org/z_filledabroad/defaults"
	"cases.example.org/z_filledabroad/routes"
)

// Call signs in without a company, and does all else with one.
func Call(name, company string) (*http.Response, error) {
	method, url := routes.URL(name)
	req, err := http.NewRequest(method, url, nil)
	if err != nil {
		return nil, err
	}
	if !routes.Named(name).OAuth {
		req.Header.Set("Procore-Company-Id", company)
	}
	return http.DefaultClient.Do(req)
}

func get(c defaults.Config, path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", c.Base+path, nil)
	if err != nil {
		return nil, err
	}
	if c.Company != "" {
		req.Header.Set("Procore-Company-Id", c.Company)
	}
	return http.DefaultClient.Do(req)
}

func Vendors() (*http.Response, error) { return get(defaults.Full, "/rest/v1.0/vendors") }

func Offices() (*http.Response, error) { return get(defaults.Part, "/rest/v1.0/offices") } // mpr:companyid

func Departments() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	for k, v := range defaults.Made {
		req.Header.Set(k, v)
	}
	return http.DefaultClient.Do(req)
}

func Trades() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/trades", nil)
	if err != nil {
		return nil, err
	}
	maps.Copy(req.Header, defaults.Headers)
	return http.DefaultClient.Do(req)
}

func Users() (*http.Response, error) {
	return defaults.Client.Get("https://api.procore.com/rest/v1.0/companies/1/users")
}

// A Session calls for a company, or for none.
type Session struct{ company string }

// Whole has the company that the defaults have, and Bare the one that a part of them has.
func Whole() *Session { return &Session{defaults.Full.Company} }
func Bare() *Session  { return &Session{defaults.Part.Company} }

// Get calls for the company, if there is one.
func (s *Session) Get(path string) (*http.Response, error) {
	return get(defaults.Config{Base: "https://api.procore.com", Company: s.company}, path)
}
