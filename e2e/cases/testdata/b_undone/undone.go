// Package undone sets the header and loses it again.
package undone

import (
	"net/http"
	"strings"
)

const (
	header  = "Procore-Company-Id"
	logs    = "https://api.procore.com/rest/v1.0/projects/7/"
	nothing = ""
)

// Replaced gets a new header after the old one was filled.
func Replaced(company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, logs+"delivery_logs", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Set(header, company)
	req.Header = http.Header{"Accept": {"application/json"}}
	return http.DefaultClient.Do(req)
}

// Deleted has it taken from the map.
func Deleted(company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, logs+"dumpster_logs", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Set(header, company)
	delete(req.Header, header)
	return http.DefaultClient.Do(req)
}

// Emptied is set to nothing.
func Emptied() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, logs+"waste_logs", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Set(header, nothing)
	return http.DefaultClient.Do(req)
}

func strip(h http.Header) {
	for k := range h {
		if strings.HasPrefix(k, "Procore-") {
			h.Del(k)
		}
	}
}

// Stripped is stripped of it in a helper, by a prefix.
func Stripped(company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, logs+"visitor_logs", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Set(header, company)
	strip(req.Header)
	return http.DefaultClient.Do(req)
}

func drop(h http.Header) { h.Del("procore-company-id") }

// Dropped loses it in a helper, by name.
func Dropped(company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, logs+"safety_violation_logs", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Set(header, company)
	drop(req.Header)
	return http.DefaultClient.Do(req)
}

// Renewed loses it and gets it back.
func Renewed(company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, logs+"work_logs", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set(header, company)
	drop(req.Header)
	req.Header.Add(header, company)
	return http.DefaultClient.Do(req)
}

// Sometimes loses it on one path.
func Sometimes(company string, anonymous bool) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, logs+"weather_logs", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set(header, company)
	if anonymous {
		req.Header.Del(header)
	}
	return http.DefaultClient.Do(req)
}
