// Package list keeps headers as pairs.
package list

import (
	"net/http"
	"strings"
)

type pair struct{ k, v string }

func pairs(token, company string) []pair {
	return []pair{
		{"Authorization", "Bearer " + token},
		{"Accept", "application/json"},
		{"Procore-Company-Id", company},
	}
}

// WithPairs ranges over a slice of pairs.
func WithPairs(token, company string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/cost_codes", nil)
	if err != nil {
		return nil, err
	}
	for _, p := range pairs(token, company) {
		req.Header.Add(p.k, p.v)
	}
	return http.DefaultClient.Do(req)
}

// WithLines splits lines.
func WithLines(token, company string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/cost_codes", nil)
	if err != nil {
		return nil, err
	}
	for _, l := range strings.Split("Accept: */*\nProcore-Company-Id: "+company, "\n") {
		k, v, _ := strings.Cut(l, ": ")
		req.Header.Set(k, v)
	}
	return http.DefaultClient.Do(req)
}

// WithArgs takes name and value in turn.
func WithArgs(token string, kv ...string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/cost_codes", nil)
	if err != nil {
		return nil, err
	}
	for i := 0; i+1 < len(kv); i += 2 {
		req.Header.Set(kv[i], kv[i+1])
	}
	return http.DefaultClient.Do(req)
}

var fixed = [][2]string{{"Accept", "application/json"}, {"User-Agent", "list/1"}}

// WithFixed has none among its pairs.
func WithFixed() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/cost_codes", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	for _, p := range fixed {
		req.Header.Set(p[0], p[1])
	}
	return http.DefaultClient.Do(req)
}

// Used calls one.
func Used(token, company string) (*http.Response, error) {
	return WithArgs(token, "Procore-Company-Id", company)
}
