// Package sdk has clients that are told their company in several ways.
package sdk

import (
	"iter"
	"net/http"
)

// Options of a client.
type Options struct {
	Company string
	Agent   string
}

// An Option changes them.
type Option func(*Options)

// WithCompany gives the company.
func WithCompany(id string) Option { return func(o *Options) { o.Company = id } }

// WithAgent gives the name of the program.
func WithAgent(name string) Option { return func(o *Options) { o.Agent = name } }

// A Client asks for a company.
type Client struct{ o Options }

// New makes one by options.
func New(opts ...Option) *Client {
	c := &Client{}
	for _, o := range opts {
		o(&c.o)
	}
	return c
}

// Open makes one by a configuration.
func Open(o *Options) *Client { return &Client{o: *o} }

// A Query is a call in the making.
type Query struct {
	c    *Client
	page string
}

// Vendors asks for vendors.
func (c *Client) Vendors() *Query { return &Query{c: c} }

// Page asks for one of the pages.
func (q *Query) Page(p string) *Query {
	q.page = p
	return q
}

// Send asks.
func (q *Query) Send() error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors?page="+q.page, nil)
	if err != nil {
		return err
	}
	if q.c.o.Company != "" {
		req.Header.Set("Procore-Company-Id", q.c.o.Company)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// All asks for page after page.
func All(c *Client, pages ...string) iter.Seq[error] {
	return func(yield func(error) bool) {
		for _, p := range pages {
			if !yield(c.Vendors().Page(p).Send()) {
				return
			}
		}
	}
}

// A Base sends what its hooks have seen.
type Base struct {
	Endpoint string
	hooks    []func(*http.Request)
}

// Use adds a hook.
func (b *Base) Use(h func(*http.Request)) { b.hooks = append(b.hooks, h) }

// Get asks for a path.
func (b *Base) Get(path string) error {
	req, err := http.NewRequest("GET", b.Endpoint+path, nil)
	if err != nil {
		return err
	}
	for _, h := range b.hooks {
		h(req)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}
