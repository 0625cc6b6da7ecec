// Package ctxclient keeps clients in contexts.
package ctxclient

import (
	"context"
	"net/http"

	"golang.org/x/oauth2"
)

type key struct{}

// With puts a client into a context.
func With(ctx context.Context, hc *http.Client) context.Context {
	return context.WithValue(ctx, key{}, hc)
}

// From takes it out.
func From(ctx context.Context) *http.Client {
	hc, _ := ctx.Value(key{}).(*http.Client)
	return hc
}

// List sends through a client that is not seen.
func List(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return nil, err
	}
	return From(ctx).Do(req)
}

type scope struct {
	next http.RoundTripper
	id   string
}

func (s *scope) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header["Procore-Company-Id"] = []string{s.id}
	return s.next.RoundTrip(r)
}

// OAuth hands the library a client of its own.
func OAuth(ctx context.Context, cfg *oauth2.Config, tok *oauth2.Token, company string) (*http.Response, error) {
	base := &http.Client{Transport: &scope{http.DefaultTransport, company}}
	ctx = context.WithValue(ctx, oauth2.HTTPClient, base)
	hc := cfg.Client(ctx, tok)
	return hc.Get("https://api.procore.com/rest/v1.0/vendors")
}

// Plain does not.
func Plain(ctx context.Context, cfg *oauth2.Config, tok *oauth2.Token) (*http.Response, error) {
	return cfg.Client(ctx, tok).Get("https://api.procore.com/rest/v1.0/vendors") // mpr:companyid
}

type companyKey struct{}

// Company puts a company into a context.
func Company(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, companyKey{}, id)
}

type fromCtx struct{}

func (fromCtx) RoundTrip(r *http.Request) (*http.Response, error) {
	if id, ok := r.Context().Value(companyKey{}).(string); ok {
		r = r.Clone(r.Context())
		r.Header.Set("Procore-Company-Id", id)
	}
	return http.DefaultTransport.RoundTrip(r)
}

var hc = http.Client{Transport: fromCtx{}}

// Departments of the company in the context.
func Departments(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(Company(ctx, "12"), http.MethodGet, "https://api.procore.com/rest/v1.0/departments", nil)
	if err != nil {
		return nil, err
	}
	return hc.Do(req)
}
