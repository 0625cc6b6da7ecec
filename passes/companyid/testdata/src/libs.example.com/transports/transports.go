// want package:"judged"

// Package transports sends through what programs put between a client and the network.
package transports

import (
	"net/http"

	"github.com/gregjones/httpcache"
	"github.com/hashicorp/go-cleanhttp"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

// company is a transport of the program's own, below those of the libraries.
type company struct {
	id   string
	next http.RoundTripper
}

func (c company) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", c.id)
	return c.next.RoundTrip(r)
}

func traced(id string) {
	c := &http.Client{Transport: otelhttp.NewTransport(nil)}
	c.Get(projects) // want `never sends`
	c = &http.Client{Transport: otelhttp.NewTransport(http.DefaultTransport)}
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	c.Do(req)
	c = &http.Client{Transport: otelhttp.NewTransport(company{id, http.DefaultTransport})}
	c.Get(projects)
	c = &http.Client{Transport: company{id, otelhttp.NewTransport(http.DefaultTransport)}}
	c.Get(projects)
}

// handed knows nothing of what it wraps.
func handed(rt http.RoundTripper) {
	(&http.Client{Transport: otelhttp.NewTransport(rt)}).Get(projects)
}

func cached(id string) {
	c := httpcache.NewMemoryCacheTransport()
	c.Client().Get(projects) // want `never sends`
	c.Transport = company{id, http.DefaultTransport}
	c.Client().Get(projects)
	(&http.Client{Transport: c}).Get(projects)
	(&http.Client{Transport: &httpcache.Transport{}}).Get(projects) // want `never sends`
}

func clean(id string) {
	cleanhttp.DefaultClient().Get(projects)                                     // want `never sends`
	(&http.Client{Transport: cleanhttp.DefaultPooledTransport()}).Get(projects) // want `never sends`
	c := cleanhttp.DefaultClient()
	c.Transport = company{id, c.Transport}
	c.Get(projects)
}
