// Package transport decides how requests are made.
package transport

import (
	"context"
	"io"
	"net/http"
)

// Factory makes requests.
type Factory interface {
	Make(ctx context.Context, method, path string, body io.Reader) (*http.Request, error)
}

type live struct {
	base, token string
}

// Live makes requests to production.
func Live(token string) Factory { return &live{"https://api.procore.com", token} }

func (l *live) Make(ctx context.Context, method, path string, body io.Reader) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, method, l.base+path, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+l.token)
	return req, nil
}

// Traced decorates a factory.
type Traced struct {
	Factory
	ID string
}

// Make adds the id.
func (t Traced) Make(ctx context.Context, method, path string, body io.Reader) (*http.Request, error) {
	req, err := t.Factory.Make(ctx, method, path, body)
	if err == nil {
		req.Header.Set("X-Trace-Id", t.ID)
	}
	return req, err
}
