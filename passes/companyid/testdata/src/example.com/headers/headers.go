// want package:"judged"

// Package headers sends the header in every way that counts.
package headers

import (
	"maps"
	"net/http"
	"net/url"
)

const (
	projects = "https://api.procore.com/rest/v1.0/projects"
	header   = "procore-company-id" // in any case of letters
)

type pair struct{ key, value string }

type client struct {
	company string
	common  http.Header
}

func newClient(company string) *client {
	c := &client{company: company, common: make(http.Header)}
	c.common.Set("Procore-Company-Id", company)
	return c
}

func send(req *http.Request) { http.DefaultClient.Do(req) }

func set(id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header.Set("PROCORE-COMPANY-ID", id)
	send(req)
}

func add(id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header.Add(header, id)
	send(req)
}

func store(id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header["Procore-Company-Id"] = []string{id}
	send(req)
}

func literal(id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header = http.Header{"Procore-Company-Id": {id}}
	send(req)
	u, _ := url.Parse(projects)
	send(&http.Request{URL: u, Header: http.Header{header: {id}}})
}

func (c *client) clone() {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header = c.common.Clone()
	send(req)
	req, _ = http.NewRequest("POST", projects, nil)
	maps.Copy(req.Header, c.common)
	send(req)
}

func loops(id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	for k, v := range map[string]string{"Accept": "*/*", header: id} {
		req.Header.Set(k, v)
	}
	send(req)
	req, _ = http.NewRequest("GET", projects, nil)
	for _, p := range []pair{{"Accept", "*/*"}, {"Procore-Company-Id", id}} {
		req.Header.Add(p.key, p.value)
	}
	send(req)
}

// Set on some path counts as set.
func sometimes(id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	if id != "" {
		req.Header.Set(header, id)
	}
	send(req)
}

// By helpers that get the request or its header.
func authorize(h http.Header, name, id string) { h.Set(name, id) }

func (c *client) prepare(req *http.Request) *http.Request {
	authorize(req.Header, "Procore-Company-Id", c.company)
	return req
}

func (c *client) helped() {
	req, _ := http.NewRequest("GET", projects, nil)
	send(c.prepare(req))
}

// By a function that was handed in.
func do(edit func(*http.Request)) {
	req, _ := http.NewRequest("GET", projects, nil)
	edit(req)
	send(req)
}

func edited(id string) {
	do(func(req *http.Request) { req.Header.Set("Procore-Company-Id", id) })
}

// By an option.
type option func(*http.Request)

func withHeader(k, v string) option { return func(req *http.Request) { req.Header.Set(k, v) } }

func get(opts ...option) {
	req, _ := http.NewRequest("GET", projects, nil)
	for _, o := range opts {
		o(req)
	}
	send(req)
}

func optional(id string) { get(withHeader("Accept", "*/*"), withHeader("Procore-Company-Id", id)) }

// By code that defers it, but before the request is sent.
func deferred(id string) (req *http.Request) {
	func() {
		req, _ = http.NewRequest("GET", projects, nil)
		defer req.Header.Set("Procore-Company-Id", id)
	}()
	send(req)
	return req
}
