// Package api reads lists of the Procore API into any type.
package api

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"
)

// Get one resource.
func Get[T any](ctx context.Context, company int64, path string) (T, error) {
	var v T
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/"+path, nil)
	if err != nil {
		return v, err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(company, 10))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return v, err
	}
	defer resp.Body.Close()
	return v, json.NewDecoder(resp.Body).Decode(&v)
}
