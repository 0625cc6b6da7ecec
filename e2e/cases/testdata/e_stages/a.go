// Package stages builds a request in several methods of one struct.
package stages

import (
	"context"
	"io"
	"net/http"
	"net/url"
)

// Call in the making.
type Call struct {
	ctx     context.Context
	u       *url.URL
	req     *http.Request
	headers http.Header
	err     error
}

// To starts a call.
func To(ctx context.Context, path string) *Call {
	u, err := url.Parse("https://api.procore.com/rest/v1.0/")
	if err != nil {
		return &Call{err: err}
	}
	return &Call{ctx: ctx, u: u.JoinPath(path), headers: make(http.Header)}
}

// Open makes the request.
func (c *Call) Open(method string, body io.Reader) *Call {
	if c.err != nil {
		return c
	}
	c.req, c.err = http.NewRequestWithContext(c.ctx, method, c.u.String(), body)
	return c
}

// For gives it its company.
func (c *Call) For(company string) *Call {
	if c.req != nil {
		c.req.Header.Set("Procore-Company-Id", company)
	} else if c.headers != nil {
		c.headers.Set("Procore-Company-Id", company)
	}
	return c
}

// Send completes it.
func (c *Call) Send() (*http.Response, error) {
	if c.err != nil {
		return nil, c.err
	}
	for k := range c.headers {
		c.req.Header.Set(k, c.headers.Get(k))
	}
	return http.DefaultClient.Do(c.req)
}

// Bids of a company.
func Bids(ctx context.Context, company string) (*http.Response, error) {
	return To(ctx, "bids").Open(http.MethodGet, nil).For(company).Send()
}

// Early sets it before.
func Early(ctx context.Context, company string, body io.Reader) (*http.Response, error) {
	return To(ctx, "bids").For(company).Open(http.MethodPost, body).Send()
}
