// Package exported is used by another package: its functions travel as a fact.
package exported

import "net/http"

const Base = "https://api.procore.com"

var (
	Last  *http.Request
	Table = map[string]func(*http.Request){
		"x": func(req *http.Request) { req.Header.Set("X", Base) },
	}
)

func init() { Table["y"] = remember }

func remember(req *http.Request) { Last, Table["z"] = req, Table["y"] }

type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

type Client struct {
	Next   Doer
	header http.Header
	kids   []*Client
}

type Option func(*Client)

func New(opts ...Option) *Client {
	c := &Client{Next: http.DefaultClient, header: http.Header{}}
	c.kids = append(c.kids, c)
	for _, o := range opts {
		o(c)
	}
	return c
}

func With(k, v string) Option { return func(c *Client) { c.header.Set(k, v) } }

func (c *Client) Do(req *http.Request) (*http.Response, error) {
	for k, v := range c.header {
		req.Header[k] = v
	}
	Last = req
	return c.Next.Do(req)
}

func Map[T, U any](x T, f func(T) (U, error)) (U, error) { return f(x) }

func Walk(c *Client, depth int) {
	for _, k := range c.kids {
		Walk(k, depth-1)
	}
	req, _ := http.NewRequest("GET", Base+"/rest/v1.0/me", nil)
	c.Do(req)
}

func Each(c *Client) func(func(string, string) bool) {
	return func(yield func(string, string) bool) {
		for k := range c.header {
			if !yield(Base, k) {
				return
			}
		}
	}
}
