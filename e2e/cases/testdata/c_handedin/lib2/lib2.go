// Package lib2 has nothing of its own.
package lib2

import (
	"context"
	"net/http"
)

// Templates lists templates with a client of the caller's.
func Templates(ctx context.Context, hc *http.Client) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/checklist/list_templates", nil)
	if err != nil {
		return nil, err
	}
	return hc.Do(req)
}
