// want package:"judged"

// Package signing has one client that adds the header, by its transport, and others that don't.
package signing

import (
	"context"
	"net/http"
)

type tenantKey struct{}

type transport struct{ next http.RoundTripper }

func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	company, _ := r.Context().Value(tenantKey{}).(string)
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", company)
	return t.next.RoundTrip(r)
}

var (
	signing = &http.Client{Transport: &transport{http.DefaultTransport}}
	bare    = &http.Client{}
)

func do(ctx context.Context, hc *http.Client, path string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	return hc.Do(req)
}

func Projects(ctx context.Context) (*http.Response, error) { return do(ctx, signing, "/projects") }

func Drawings(ctx context.Context) (*http.Response, error) {
	return do(ctx, bare, "/drawings") // want `^Procore API call through signing\.do never sends the Procore-Company-Id header; let the client that signing\.do is given add it \(MPR\)$`
}
