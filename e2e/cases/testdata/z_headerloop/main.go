// Options set headers on a client, which copies them value by value into each request. What is
// set is known as little or as well as any text: a number made a text, a constant, a format.
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
)

type Client struct {
	base    *url.URL
	headers http.Header
}

type Option func(*Client) error

func WithBase(s string) Option {
	return func(c *Client) (err error) {
		c.base, err = url.Parse(s)
		return err
	}
}

func WithCompany(id int) Option {
	return func(c *Client) error {
		c.headers.Set("Procore-Company-Id", strconv.Itoa(id))
		return nil
	}
}

func WithAgent(agent string) Option {
	return func(c *Client) error {
		c.headers.Set("User-Agent", "acme "+agent)
		return nil
	}
}

func NewClient(opts ...Option) (*Client, error) {
	c := &Client{headers: http.Header{}}
	for _, o := range append([]Option{WithBase("https://api.procore.com"), WithAgent("1.0")}, opts...) {
		if err := o(c); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *Client) get(ctx context.Context, path string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base.JoinPath("rest", "v1.0", path).String(), http.NoBody)
	if err != nil {
		return nil, err
	}
	for k, values := range c.headers {
		for _, v := range values {
			req.Header.Add(k, v)
		}
	}
	return http.DefaultClient.Do(req)
}

func (c *Client) Projects(ctx context.Context) (*http.Response, error) { return c.get(ctx, "projects") }
func (c *Client) Vendors(ctx context.Context) (*http.Response, error)  { return c.get(ctx, "vendors") }

// The same copy without a client, of headers that are made at the call.
func post(path string, h http.Header) {
	req, err := http.NewRequest(http.MethodPost, "https://api.procore.com/rest/v1.0/"+path, nil)
	if err != nil {
		return
	}
	for name, values := range h {
		for i := range values {
			req.Header.Add(name, values[i])
		}
	}
	http.DefaultClient.Do(req)
}

func main() {
	ctx := context.Background()
	right, err := NewClient(WithCompany(8089))
	if err != nil {
		panic(err)
	}
	right.Projects(ctx)
	right.Vendors(ctx)

	wrong, err := NewClient(WithAgent(os.Args[0])) // mpr:companyid
	if err != nil {
		panic(err)
	}
	wrong.Projects(ctx)
	wrong.Vendors(ctx)

	h := http.Header{}
	h.Set("Accept", "application/json")
	post("rfis", h) // mpr:companyid
	h.Set("Procore-Company-Id", "17")
	post("submittals", h)
	formatted := make(http.Header)
	formatted.Add("Procore-Company-Id", fmt.Sprintf("%d", len(os.Args)))
	post("drawings", formatted)
}
