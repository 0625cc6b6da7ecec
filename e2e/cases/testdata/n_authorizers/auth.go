// Package authorizers has several ways to sign requests.
package authorizers

import (
	"context"
	"errors"
	"net/http"
)

// Authorizer signs.
type Authorizer interface {
	Apply(ctx context.Context, req *http.Request) error
}

// Bearer has a token only.
type Bearer struct{ Token string }

// Apply signs.
func (b Bearer) Apply(_ context.Context, req *http.Request) error {
	req.Header.Set("Authorization", "Bearer "+b.Token)
	return nil
}

// Scoped has a company as well.
type Scoped struct {
	Authorizer
	Company string
}

// Apply signs.
func (s Scoped) Apply(ctx context.Context, req *http.Request) error {
	if s.Company == "" {
		return errors.New("no company")
	}
	req.Header.Set("Procore-Company-Id", s.Company)
	return s.Authorizer.Apply(ctx, req)
}

// Multi applies several.
type Multi []Authorizer

// Apply signs.
func (m Multi) Apply(ctx context.Context, req *http.Request) error {
	for _, a := range m {
		if err := a.Apply(ctx, req); err != nil {
			return err
		}
	}
	return nil
}

// Func is one.
type Func func(*http.Request)

// Apply signs.
func (f Func) Apply(_ context.Context, req *http.Request) error { f(req); return nil }

// Client signs with what it has.
type Client struct {
	auth Authorizer
	hc   *http.Client
}

// New makes one.
func New(a Authorizer) *Client { return &Client{auth: a, hc: &http.Client{}} }

// Get gets.
func (c *Client) Get(ctx context.Context, path string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com"+path, nil)
	if err != nil {
		return nil, err
	}
	if err := c.auth.Apply(ctx, req); err != nil {
		return nil, err
	}
	return c.hc.Do(req)
}
