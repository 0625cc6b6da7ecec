// Package httpx merges values of its own header type.
package httpx

import (
	"io"
	"net/http"
)

type Headers map[string]string

func merge(dst, src Headers) {
	for k, v := range src {
		dst[k] = v
	}
}

type Client struct{ headers Headers }

func New() *Client { return &Client{headers: Headers{}} }

func (c *Client) AddHeaders(h Headers) { merge(c.headers, h) }

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
