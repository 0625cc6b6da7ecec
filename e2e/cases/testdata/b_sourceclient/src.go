// Package src keeps a token source and makes clients of it.
package src

import (
	"context"
	"net/http"
	"os"

	"golang.org/x/oauth2"
)

// Source of tokens.
type Source struct {
	ts oauth2.TokenSource
}

// New returns one from a stored token.
func New(ctx context.Context, t *oauth2.Token) *Source {
	conf := &oauth2.Config{
		ClientID: os.Getenv("ID"),
		Endpoint: oauth2.Endpoint{TokenURL: "https://login.procore.com/oauth/token"},
	}
	return &Source{ts: oauth2.ReuseTokenSource(t, conf.TokenSource(ctx, t))}
}

type company string

func (c company) RoundTrip(r *http.Request) (*http.Response, error) {
	r2 := r.Clone(r.Context())
	r2.Header.Set("Procore-Company-Id", string(c))
	return http.DefaultTransport.RoundTrip(r2)
}

// Plain reads with a client that adds the token only.
func (s *Source) Plain(ctx context.Context) (*http.Response, error) {
	return oauth2.NewClient(ctx, s.ts).Get("https://api.procore.com/rest/v1.0/workflows/instances") // mpr:companyid
}

// Layered puts the token's transport on top of the company's.
func (s *Source) Layered(id string) (*http.Response, error) {
	hc := &http.Client{Transport: &oauth2.Transport{Source: s.ts, Base: company(id)}}
	return hc.Get("https://api.procore.com/rest/v1.0/workflows/instances")
}

// Bottom has the transport of the standard library.
func (s *Source) Bottom() (*http.Response, error) {
	hc := &http.Client{Transport: &oauth2.Transport{Source: s.ts}}
	return hc.Get("https://api.procore.com/rest/v1.0/workflows/instances") // mpr:companyid
}

// InContext hands the library a client below.
func (s *Source) InContext(ctx context.Context, id string) (*http.Response, error) {
	ctx = context.WithValue(ctx, oauth2.HTTPClient, &http.Client{Transport: company(id)})
	return oauth2.NewClient(ctx, s.ts).Get("https://api.procore.com/rest/v1.0/workflows/instances")
}

// Me is a person's: the authorization code grant.
func (s *Source) Me(ctx context.Context) (*http.Response, error) {
	return oauth2.NewClient(ctx, s.ts).Get("https://api.procore.com/rest/v1.0/me")
}
