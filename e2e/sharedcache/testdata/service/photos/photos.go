// Package photos sends a request of its own.
package photos

import (
	"context"
	"net/http"

	"example.com/service/hosts"
)

// List reads the photos.
func List(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, hosts.API+"photos", nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}
