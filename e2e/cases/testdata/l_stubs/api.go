// Package stubs is a small client with tests of many kinds.
package stubs

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// Doer sends requests.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

// API is a client.
type API struct {
	Doer    Doer
	Base    string
	Company string
	Edit    []func(*http.Request) error
}

// DefaultAPI is completed by main.
var DefaultAPI = &API{Doer: http.DefaultClient, Base: "https://api.procore.com"}

// Get sends a request.
func (a *API) Get(ctx context.Context, path string) (*http.Response, error) {
	req, err := a.NewRequest(ctx, path)
	if err != nil {
		return nil, err
	}
	if a.Company != "" {
		req.Header.Set("Procore-Company-Id", a.Company)
	}
	return a.Doer.Do(req)
}

// NewRequest makes one, which whoever gets it completes.
func (a *API) NewRequest(ctx context.Context, path string) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, a.Base+path, nil)
	if err != nil {
		return nil, err
	}
	for _, f := range a.Edit {
		if err := f(req); err != nil {
			return nil, err
		}
	}
	return req, nil
}

// Error of a call.
type Error struct {
	Request *http.Request
	Status  int
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s %s: %d", e.Request.Method, e.Request.URL, e.Status)
}

// Company adds the company to each request.
func Company(id string, next http.RoundTripper) http.RoundTripper {
	return tripper(func(r *http.Request) (*http.Response, error) {
		r = r.Clone(r.Context())
		r.Header.Set("Procore-Company-Id", id)
		return next.RoundTrip(r)
	})
}

type tripper func(*http.Request) (*http.Response, error)

func (f tripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// Secure refuses plain http, except for servers at home.
func Secure(raw string) (*url.URL, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, err
	}
	if u.Scheme == "http" && u.Hostname() != "localhost" && !strings.HasPrefix(u.Host, "127.") {
		u.Scheme = "https"
	}
	return u, nil
}
