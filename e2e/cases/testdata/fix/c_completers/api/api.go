// Package api makes requests that its callers complete.
package api

import (
	"context"
	"io"
	"net/http"
)

// New prepares a request to Procore.
func New(ctx context.Context, method, path string, body io.Reader) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, method, "https://api.procore.com/rest/v1.0/"+path, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	return req, nil
}
