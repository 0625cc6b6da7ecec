// Package live has a base that tests replace.
package live

import (
	"context"
	"net/http"
)

var base = "https://api.procore.com"

// Get asks with the company.
func Get(ctx context.Context, company, path string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
