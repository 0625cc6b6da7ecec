// Package fetch has requests in one file and the product's name in another.
package fetch

import (
	"context"
	"net/http"
)

// Source is configured.
type Source struct {
	Base    string
	Company string
}

// Sheets fetches them.
func (s Source) Sheets(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.Base+"/rest/v1.0/sheets", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Other is no API path.
func (s Source) Other(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.Base+"/api/v1/sheets", nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Known hosts are not Procore's.
func Known(ctx context.Context) (*http.Response, error) {
	return http.Get("https://sheets.example.com/rest/v1.0/sheets")
}
