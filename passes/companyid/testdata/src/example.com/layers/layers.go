// want package:"judged"

// Package layers sends through clients whose transports are layers of one adapter type.
package layers

import (
	"log"
	"net/http"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

type tripper func(*http.Request) (*http.Response, error)

func (f tripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func logging(next http.RoundTripper) http.RoundTripper {
	return tripper(func(r *http.Request) (*http.Response, error) {
		log.Print(r.Method)
		return next.RoundTrip(r)
	})
}

func header(name, value string) func(http.RoundTripper) http.RoundTripper {
	return func(next http.RoundTripper) http.RoundTripper {
		return tripper(func(r *http.Request) (*http.Response, error) {
			r = r.Clone(r.Context())
			r.Header.Set(name, value)
			return next.RoundTrip(r)
		})
	}
}

func chain(rt http.RoundTripper, layers ...func(http.RoundTripper) http.RoundTripper) http.RoundTripper {
	for _, l := range layers {
		rt = l(rt)
	}
	return rt
}

func funcs(id string) {
	bearer, company := header("Authorization", "Bearer t"), header("Procore-Company-Id", id)
	c := &http.Client{Transport: logging(logging(bearer(http.DefaultTransport)))}
	c.Get(projects) // want `never sends`
	c = &http.Client{Transport: logging(bearer(company(http.DefaultTransport)))}
	c.Get(projects)
	c = &http.Client{Transport: company(logging(logging(bearer(http.DefaultTransport))))}
	c.Get(projects)
	c = &http.Client{Transport: chain(http.DefaultTransport, logging, bearer, logging)}
	c.Get(projects) // want `never sends`
	c = &http.Client{Transport: chain(http.DefaultTransport, logging, company, bearer, logging)}
	c.Get(projects)
}

// copies goes through two layers of which each sends a copy: what lacks the header is the request.
func copies(id string) {
	bearer, accept, company := header("Authorization", "Bearer t"), header("Accept", "text/plain"), header("Procore-Company-Id", id)
	c := &http.Client{Transport: bearer(accept(bearer(http.DefaultTransport)))}
	c.Get(projects) // want `never sends`
	c = &http.Client{Transport: bearer(company(accept(http.DefaultTransport)))}
	c.Get(projects)
}

// handed has a layer at the bottom of which nothing is known.
func handed(rt http.RoundTripper) {
	c := &http.Client{Transport: logging(logging(rt))}
	c.Get(projects)
}

type layer struct {
	next  http.RoundTripper
	names map[string]string
}

func (l *layer) RoundTrip(r *http.Request) (*http.Response, error) {
	for k, v := range l.names {
		r.Header.Set(k, v)
	}
	return l.next.RoundTrip(r)
}

func structs(id string) {
	c := &http.Client{Transport: &layer{next: &layer{next: &layer{next: http.DefaultTransport}}}}
	c.Get(projects) // want `never sends`
	c = &http.Client{Transport: &layer{next: &layer{next: http.DefaultTransport, names: map[string]string{"Procore-Company-Id": id}}}}
	c.Get(projects)
}

type doer interface {
	Do(*http.Request) (*http.Response, error)
}

type retrying[D doer] struct{ next D }

func (r retrying[D]) Do(req *http.Request) (*http.Response, error) { return r.next.Do(req) }

type stamping[D doer] struct {
	next D
	id   string
}

func (s stamping[D]) Do(req *http.Request) (*http.Response, error) {
	req.Header.Set("Procore-Company-Id", s.id)
	return s.next.Do(req)
}

func generic(id string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	var d doer = retrying[doer]{retrying[doer]{http.DefaultClient}}
	d.Do(req)
	req, _ = http.NewRequest("GET", projects, nil)
	d = retrying[doer]{stamping[doer]{http.DefaultClient, id}}
	d.Do(req)
}

type loop[T any] func(*http.Request) (*http.Response, error)

func (f loop[T]) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// cyclic never reaches the network: nothing is known of it.
func cyclic() {
	c := &http.Client{}
	c.Transport = loop[int](c.Do)
	c.Get(projects)
	l := &layer{}
	l.next = l
	(&http.Client{Transport: l}).Get(projects)
}
