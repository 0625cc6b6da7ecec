// Package chain puts middlewares around a client, from the last to the first.
package chain

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"time"
)

type Doer interface {
	Do(*http.Request) (*http.Response, error)
}
type DoerFunc func(*http.Request) (*http.Response, error)

func (f DoerFunc) Do(r *http.Request) (*http.Response, error) { return f(r) }

type Middleware func(Doer) Doer

func Chain(d Doer, ms ...Middleware) Doer {
	for i := len(ms) - 1; i >= 0; i-- {
		d = ms[i](d)
	}
	return d
}

func Company(id int64) Middleware {
	return func(next Doer) Doer {
		return DoerFunc(func(r *http.Request) (*http.Response, error) {
			r = r.Clone(r.Context())
			if id != 0 {
				r.Header.Set("Procore-Company-Id", strconv.FormatInt(id, 10))
			}
			return next.Do(r)
		})
	}
}

func Retry(n int) Middleware {
	return func(next Doer) Doer {
		return DoerFunc(func(r *http.Request) (*http.Response, error) {
			var last error
			for range n {
				resp, err := next.Do(r)
				if err == nil && resp.StatusCode < 500 {
					return resp, nil
				}
				last = err
				time.Sleep(time.Second)
			}
			return nil, errors.Join(errors.New("no luck"), last)
		})
	}
}

type Client struct{ d Doer }

func New(ms ...Middleware) *Client { return &Client{Chain(http.DefaultClient, ms...)} }

func (c *Client) Get(ctx context.Context, path string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com"+path, nil)
	if err != nil {
		return nil, err
	}
	return c.d.Do(req)
}

func Good(ctx context.Context) {
	c := New(Retry(3), Company(12))
	c.Get(ctx, "/rest/v1.0/vendors")
	c.Get(ctx, "/rest/v1.0/offices")
}

func Bad(ctx context.Context) {
	c := New(Retry(3)) // mpr:companyid
	c.Get(ctx, "/rest/v1.0/vendors")
	c.Get(ctx, "/rest/v1.0/offices")
}

func Zero(ctx context.Context) {
	c := New(Retry(3), Company(0)) // mpr:companyid
	c.Get(ctx, "/rest/v1.0/vendors")
	c.Get(ctx, "/rest/v1.0/offices")
}
