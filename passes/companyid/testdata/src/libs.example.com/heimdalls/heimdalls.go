// want package:"judged"

// Package heimdalls sends with gojek/heimdall.
package heimdalls

import (
	"net/http"
	"time"

	"github.com/gojek/heimdall/v7/httpclient"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

func set(id string) {
	c := httpclient.NewClient(httpclient.WithHTTPTimeout(time.Second))
	c.Get(projects, http.Header{"Procore-Company-Id": {id}})
	h := make(http.Header)
	h.Set("Procore-Company-Id", id)
	c.Post(projects, nil, h)
}

func missing() {
	c := httpclient.NewClient()
	c.Get(projects, nil)                                  // want `never sends`
	c.Post(projects, nil, http.Header{"Accept": {"*/*"}}) // want `never sends`
	req, _ := http.NewRequest("GET", projects, nil)       // want `never sends`
	c.Do(req)
	c.Get("https://api.procore.com/rest/v1.0/me", nil)
}

type company struct{ id string }

func (c company) OnRequestStart(req *http.Request)           { req.Header.Set("Procore-Company-Id", c.id) }
func (c company) OnRequestEnd(*http.Request, *http.Response) {}
func (c company) OnError(*http.Request, error)               {}

func plugged(id string) {
	c := httpclient.NewClient()
	c.AddPlugin(company{id})
	c.Get(projects, nil)
}

type doer struct{ id string }

func (d doer) Do(req *http.Request) (*http.Response, error) {
	req.Header.Set("Procore-Company-Id", d.id)
	return http.DefaultClient.Do(req)
}

func inner(id string) {
	httpclient.NewClient(httpclient.WithHTTPClient(doer{id})).Get(projects, nil)
}
