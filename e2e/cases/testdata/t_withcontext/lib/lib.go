// Package lib sends requests whose context is attached last, as generated clients do.
package lib

import (
	"context"
	"net/http"
)

// Vendors lists vendors, of a company if one is given.
func Vendors(ctx context.Context, company string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return nil, err
	}
	if company != "" {
		req.Header.Set("Procore-Company-Id", company)
	}
	req = req.WithContext(ctx)
	return http.DefaultClient.Do(req)
}

// Trades attaches the context twice, and first.
func Trades(ctx context.Context, company string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/trades", nil)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if company != "" {
		req.Header.Set("Procore-Company-Id", company)
	}
	req = req.WithContext(context.WithValue(ctx, http.ServerContextKey, nil))
	return http.DefaultClient.Do(req)
}

// Request makes a request for callers to complete.
func Request(ctx context.Context) *http.Request {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil)
	return req.WithContext(ctx)
}

// Never has no company at all.
func Never(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	return http.DefaultClient.Do(req)
}
