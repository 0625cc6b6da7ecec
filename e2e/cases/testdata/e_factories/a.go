// Package factories makes clients by name.
package factories

import (
	"context"
	"fmt"
	"net/http"
	"os"
)

type tripper func(*http.Request) (*http.Response, error)

func (t tripper) RoundTrip(r *http.Request) (*http.Response, error) { return t(r) }

func scoped(id string) http.RoundTripper {
	return tripper(func(r *http.Request) (*http.Response, error) {
		c := r.Clone(r.Context())
		c.Header.Set("Procore-Company-Id", id)
		return http.DefaultTransport.RoundTrip(c)
	})
}

// Factory of clients.
type Factory func(company string) *http.Client

var factories = map[string]Factory{
	"token":   func(c string) *http.Client { return &http.Client{Transport: scoped(c)} },
	"session": newSession,
}

func newSession(c string) *http.Client {
	hc := new(http.Client)
	hc.Transport = scoped(c)
	return hc
}

// Register adds one.
func Register(name string, f Factory) { factories[name] = f }

// Provider of clients.
type Provider struct{ make Factory }

// NewProvider is the constructor that the container calls.
func NewProvider() (*Provider, error) {
	f, ok := factories[os.Getenv("PROCORE_AUTH")]
	if !ok {
		return nil, fmt.Errorf("no such kind of sign-in")
	}
	return &Provider{f}, nil
}

// Service lists.
type Service struct{ hc *http.Client }

// NewService is given what it needs.
func NewService(p *Provider, company string) *Service { return &Service{p.make(company)} }

// Lots lists the locations.
func (s *Service) Lots(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/locations", nil)
	if err != nil {
		return nil, err
	}
	return s.hc.Do(req)
}
