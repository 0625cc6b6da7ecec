// Package embedreq wraps requests by embedding.
package embedreq

import (
	"context"
	"net/http"
)

// Request with more methods.
type Request struct {
	*http.Request
	err error
}

// New starts one.
func New(ctx context.Context, method, path string) *Request {
	r, err := http.NewRequestWithContext(ctx, method, "https://api.procore.com/rest/v1.0"+path, nil)
	return &Request{r, err}
}

// Scoped sets the company through the embedded header.
func (r *Request) Scoped(company string) *Request {
	if r.err == nil {
		r.Header.Set("Procore-Company-Id", company)
	}
	return r
}

// Send sends it.
func (r *Request) Send(hc *http.Client) (*http.Response, error) {
	if r.err != nil {
		return nil, r.err
	}
	return hc.Do(r.Request)
}

// Projects of a company.
func Projects(ctx context.Context, company string) (*http.Response, error) {
	return New(ctx, http.MethodGet, "/projects").Scoped(company).Send(http.DefaultClient)
}

// Vendors of a company.
func Vendors(ctx context.Context, company string) (*http.Response, error) {
	r := New(ctx, http.MethodGet, "/vendors")
	r.Header.Add("Accept", "application/json")
	r.Scoped(company)
	return r.Send(http.DefaultClient)
}

// Offices forgets it.
func Offices(ctx context.Context) (*http.Response, error) {
	return New(ctx, http.MethodGet, "/offices").Send(http.DefaultClient) // mpr:companyid
}

// Me needs none.
func Me(ctx context.Context) (*http.Response, error) {
	return New(ctx, http.MethodGet, "/me").Send(http.DefaultClient)
}
