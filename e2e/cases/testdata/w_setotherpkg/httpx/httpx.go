// Package httpx is given headers by another package.
package httpx

import (
	"io"
	"net/http"
)

type Client struct{ Headers map[string]string }

type Option func(*Client)

func New(opts ...Option) *Client {
	c := &Client{Headers: map[string]string{}}
	for _, o := range opts {
		o(c)
	}
	return c
}

// Get sends a request.
func (c *Client) Get(u string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range c.Headers {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
