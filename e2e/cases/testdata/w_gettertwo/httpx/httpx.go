// Package httpx hands out its headers.
package httpx

import (
	"io"
	"maps"
	"net/http"
)

type Client struct{ headers, extra map[string]string }

func New() *Client { return &Client{headers: map[string]string{}, extra: map[string]string{}} }

func (c *Client) SetExtra(k, v string) { c.extra[k] = v }

func (c *Client) All() map[string]string {
	m := maps.Clone(c.headers)
	maps.Copy(m, c.extra)
	return m
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
