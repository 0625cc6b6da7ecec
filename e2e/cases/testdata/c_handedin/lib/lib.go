// Package lib falls back to a client of its own.
package lib

import (
	"context"
	"net/http"
)

// Lib reads inspections.
type Lib struct{ hc *http.Client }

// Option of a Lib.
type Option func(*Lib)

// WithClient replaces the client.
func WithClient(hc *http.Client) Option { return func(l *Lib) { l.hc = hc } }

// New returns a Lib.
func New(opts ...Option) *Lib {
	l := &Lib{hc: http.DefaultClient}
	for _, o := range opts {
		o(l)
	}
	return l
}

// Templates lists templates.
func (l *Lib) Templates(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/checklist/list_templates", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return l.hc.Do(req)
}
