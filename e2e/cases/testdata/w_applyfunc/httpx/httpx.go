// Package httpx is a layer between.
package httpx

import (
	"io"
	"net/http"
)

// Client sends requests with headers of its own.
type Client struct {
	headers map[string]string
	base    string
}

// New returns a client.
func New() *Client { return &Client{headers: map[string]string{"Accept": "application/json"}} }

// Option changes a client.
type Option func(*Client)

// WithHeader sets a header.
func WithHeader(k, v string) Option { return func(c *Client) { c.headers[k] = v } }

// Apply applies more options.
func Apply(c *Client, opts ...Option) {
	for _, o := range opts {
		o(c)
	}
}

// Get sends a request.
func (c *Client) Get(u string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range c.headers {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
