// Package ifaces has an interface with several implementations.
package ifaces

import (
	"context"
	"net/http"
)

// Scoper gives a request its scope.
type Scoper interface {
	Scope(*http.Request)
}

// ByID scopes by id.
type ByID string

// Scope sets the header.
func (b ByID) Scope(r *http.Request) { r.Header.Set("Procore-Company-Id", string(b)) }

// ByLookup scopes by what a lookup says.
type ByLookup func(context.Context) string

// Scope sets the header.
func (b ByLookup) Scope(r *http.Request) {
	r.Header.Set("Procore-Company-Id", b(r.Context()))
}

// None scopes nothing.
type None struct{}

// Scope does nothing.
func (None) Scope(*http.Request) {}

// Doer sends.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

// scoping decorates a Doer.
type scoping struct {
	Doer
	by Scoper
}

func (s *scoping) Do(r *http.Request) (*http.Response, error) {
	s.by.Scope(r)
	return s.Doer.Do(r)
}

// logging decorates it, too.
type logging struct {
	Doer
	log func(string)
}

func (l logging) Do(r *http.Request) (*http.Response, error) {
	l.log(r.URL.Path)
	return l.Doer.Do(r)
}

// API of Procore.
type API struct{ hc Doer }

// NewAPI chains.
func NewAPI(company string, log func(string)) *API {
	var d Doer = http.DefaultClient
	d = logging{d, log}
	d = &scoping{d, ByID(company)}
	return &API{d}
}

// Projects lists.
func (a *API) Projects(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.1/projects", nil)
	if err != nil {
		return nil, err
	}
	return a.hc.Do(req)
}
