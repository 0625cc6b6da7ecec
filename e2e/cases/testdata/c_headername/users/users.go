// Package users uses them.
package users

import (
	"context"
	"net/http"

	"cases.example.org/c_headername/names"
)

const users = "https://api.procore.com/rest/v1.0/companies/12/users"

func request(ctx context.Context, method string) *http.Request {
	req, err := http.NewRequestWithContext(ctx, method, users, nil) // mpr:companyid?
	if err != nil {
		panic(err)
	}
	return req
}

// Stamped by a function on its header.
func Stamped(ctx context.Context, id string) (*http.Response, error) {
	req := request(ctx, http.MethodGet)
	names.Stamp(req.Header, id)
	return http.DefaultClient.Do(req)
}

// Replaced by what a method returns.
func Replaced(ctx context.Context, s *names.Stamper) (*http.Response, error) {
	return http.DefaultClient.Do(s.Stamp(request(ctx, http.MethodPost)))
}

// Ignored throws away what the method returns.
func Ignored(ctx context.Context, s *names.Stamper) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodDelete, users, nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	s.Stamp(req)
	return http.DefaultClient.Do(req)
}

// Tenanted has another header.
func Tenanted(ctx context.Context, id string) (*http.Response, error) {
	req := request(ctx, http.MethodPatch) // mpr:companyid
	names.StampTenant(req.Header, id)
	return http.DefaultClient.Do(req)
}
