// Package sets keeps sets of calls in an SDK with a middleware chain and an iterator.
package sets

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"net/http"
	"net/url"
	"time"
)

// Handler sends.
type Handler func(*http.Request) (*http.Response, error)

// Middleware wraps.
type Middleware func(Handler) Handler

// Client with a stack.
type Client struct {
	stack []Middleware
	send  Handler
	base  *url.URL
}

// Option of a client.
type Option interface{ apply(*Client) }

type optionFunc func(*Client)

func (f optionFunc) apply(c *Client) { f(c) }

// WithMiddleware adds to the stack.
func WithMiddleware(m ...Middleware) Option {
	return optionFunc(func(c *Client) { c.stack = append(c.stack, m...) })
}

// WithCompany adds the header.
func WithCompany(id string) Option {
	return WithMiddleware(func(next Handler) Handler {
		return func(r *http.Request) (*http.Response, error) {
			r.Header.Set("Procore-Company-Id", id)
			return next(r)
		}
	})
}

// WithTiming logs.
func WithTiming(f func(time.Duration)) Option {
	return WithMiddleware(func(next Handler) Handler {
		return func(r *http.Request) (*http.Response, error) {
			t := time.Now()
			defer func() { f(time.Since(t)) }()
			return next(r)
		}
	})
}

// New client.
func New(opts ...Option) (*Client, error) {
	u, err := url.Parse("https://api.procore.com/rest/v1.0/")
	if err != nil {
		return nil, err
	}
	c := &Client{base: u, send: http.DefaultClient.Do}
	for _, o := range opts {
		o.apply(c)
	}
	for i := len(c.stack) - 1; i >= 0; i-- {
		c.send = c.stack[i](c.send)
	}
	return c, nil
}

// Pages of a list.
func Pages[T any](ctx context.Context, c *Client, path string) iter.Seq2[[]T, error] {
	return func(yield func([]T, error) bool) {
		for page := 1; ; page++ {
			u := c.base.ResolveReference(&url.URL{Path: path, RawQuery: fmt.Sprintf("page=%d", page)})
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
			if err != nil {
				yield(nil, err)
				return
			}
			resp, err := c.send(req)
			if err != nil {
				yield(nil, err)
				return
			}
			var out []T
			err = json.NewDecoder(resp.Body).Decode(&out)
			resp.Body.Close()
			if !yield(out, err) || len(out) == 0 {
				return
			}
		}
	}
}

// Vendor of a company.
type Vendor struct{ ID int }

// Vendors of a company.
func Vendors(ctx context.Context, id string) (all []Vendor, err error) {
	c, err := New(WithCompany(id), WithTiming(func(time.Duration) {}))
	if err != nil {
		return nil, err
	}
	for vs, err := range Pages[Vendor](ctx, c, "vendors") {
		if err != nil {
			return nil, err
		}
		all = append(all, vs...)
	}
	return all, nil
}
