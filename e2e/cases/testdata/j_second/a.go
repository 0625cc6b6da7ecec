// Package second has two clients.
package second

import (
	"context"
	"net/http"
	"time"
)

type company struct {
	id   string
	next http.RoundTripper
}

func (c *company) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", c.id)
	return c.next.RoundTrip(r)
}

// API of Procore.
type API struct {
	fast *http.Client
	long *http.Client
}

// New API.
func New(id string) *API {
	fast := &http.Client{Timeout: time.Second, Transport: &company{id, http.DefaultTransport}}
	long := *fast
	long.Timeout = time.Hour
	return &API{fast, &long}
}

// NewBad replaces the transport of the copy.
func NewBad(id string) *Bad {
	fast := http.Client{Timeout: time.Second, Transport: &company{id, http.DefaultTransport}}
	long := fast
	long.Transport = http.DefaultTransport
	return &Bad{fast, long}
}

// Bad API.
type Bad struct{ fast, long http.Client }

// Fast goes through the one.
func (a *API) Fast(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/incidents", nil)
	if err != nil {
		return nil, err
	}
	return a.fast.Do(req)
}

// Long goes through the copy.
func (a *API) Long(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/incidents/export", nil)
	if err != nil {
		return nil, err
	}
	return a.long.Do(req)
}

// Fast goes through the good one.
func (a *Bad) Fast() (*http.Response, error) {
	return a.fast.Get("https://api.procore.com/rest/v1.0/incidents")
}

// Long goes through the bad one.
func (a *Bad) Long() (*http.Response, error) {
	return a.long.Get("https://api.procore.com/rest/v1.0/incidents/export") // mpr:companyid
}
