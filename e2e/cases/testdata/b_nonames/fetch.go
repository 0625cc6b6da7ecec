// Package fetch never says whose API it is, other than in comments: not Procore's.
package fetch

import (
	"context"
	"net/http"
)

// Source is configured.
type Source struct{ Base string }

// Sheets fetches them.
func (s Source) Sheets(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.Base+"/rest/v1.0/sheets", nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}
