// Package wire makes requests.
package wire

import (
	"context"
	"fmt"
	"net/http"
)

// Pages of projects.
const Pages = "https://app.procore.com/%d/project/home"

const base = "https://app.procore.com" // mpr:legacyhost=api.procore.com

// Wire to Procore.
type Wire struct {
	HC    *http.Client
	Token string
}

// New wire.
func New(token string) *Wire { return &Wire{&http.Client{}, token} }

// Request to Procore.
func (w *Wire) Request(ctx context.Context, method, format string, args ...any) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, method, base+fmt.Sprintf(format, args...), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+w.Token)
	return req, nil
}
