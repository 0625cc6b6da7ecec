// want package:"judged"

// Package clients sends through clients of all kinds.
package clients

import (
	"net/http"
	"time"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

// A client made here adds nothing.
func made() {
	c := http.Client{Timeout: time.Second, Transport: &http.Transport{}}
	c.Get(projects) // want `never sends`
}

// A transport that sets it.
type company struct {
	next http.RoundTripper
	id   string
}

func (c *company) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Procore-Company-Id", c.id)
	return c.next.RoundTrip(req)
}

// A transport that sets another.
type bearer struct{ next http.RoundTripper }

func (b bearer) RoundTrip(req *http.Request) (*http.Response, error) {
	req.Header.Set("Authorization", "Bearer x")
	return b.next.RoundTrip(req)
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

func transports(id string) {
	c := &http.Client{Transport: &company{http.DefaultTransport, id}}
	c.Get(projects)
	d := &http.Client{Transport: bearer{&company{http.DefaultTransport, id}}}
	d.Get(projects)
	e := &http.Client{Transport: bearer{http.DefaultTransport}}
	e.Get(projects) // want `never sends`
	f := &http.Client{}
	f.Transport = roundTripper(func(req *http.Request) (*http.Response, error) {
		req.Header.Set("Procore-Company-Id", id)
		return http.DefaultTransport.RoundTrip(req)
	})
	f.Get(projects)
}

// Of a client from outside nothing is known.
func injected(c *http.Client) { c.Get(projects) }

type API struct{ HTTP *http.Client }

func (a *API) get() { a.HTTP.Get(projects) }

// Unless the package falls back to one of its own.
type fallback struct{ hc *http.Client }

func New(hc *http.Client) *fallback {
	if hc == nil {
		hc = http.DefaultClient
	}
	return &fallback{hc}
}

func (f *fallback) Get() (*http.Response, error) {
	return f.hc.Get(projects) // want `never sends`
}

// Or sets the header itself on other requests that it sends through the same field.
type sibling struct{ Client *http.Client }

func (s *sibling) Create(id string) (*http.Response, error) {
	req, err := http.NewRequest("POST", projects, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", id)
	return s.Client.Do(req)
}

func (s *sibling) List() (*http.Response, error) {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return s.Client.Do(req)
}
