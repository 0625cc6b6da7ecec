// Package api has the calls.
package api

import (
	"context"
	"net/http"

	"cases.example.org/v_tenants/procore"
)

const base = "https://api.procore.com/rest/v1.0"

func get(ctx context.Context, hc *http.Client, path string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+path, nil)
	if err != nil {
		return nil, err
	}
	return hc.Do(req)
}

// Projects lists projects.
func Projects(ctx context.Context) (*http.Response, error) {
	return get(ctx, procore.HTTP, "/projects")
}

// Drawings lists drawings, by the wrong client.
func Drawings(ctx context.Context) (*http.Response, error) {
	return get(ctx, procore.Bare, "/drawings") // mpr:companyid
}

// Download fetches what a drawing's URL says.
func Download(ctx context.Context, url string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	return procore.Bare.Do(req)
}
