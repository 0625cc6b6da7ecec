// Package procoreapi stands for a client library in the module cache. Whether a call
// sends the company's id depends on what its user hands in.
package procoreapi

import (
	"context"
	"net/http"
)

// BaseURL is where the API was.
const BaseURL = "https://app.procore.com"

// Get reads a path of the API through the user's client.
func Get(ctx context.Context, hc *http.Client, path string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, BaseURL+path, nil)
	if err != nil {
		return nil, err
	}
	return hc.Do(req)
}
