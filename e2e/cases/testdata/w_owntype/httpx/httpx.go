// Package httpx has a header type with a setter.
package httpx

import (
	"io"
	"net/http"
)

type Headers map[string]string

func (h Headers) Set(k, v string) { h[k] = v }

type Client struct{ headers Headers }

func New() *Client { return &Client{headers: Headers{}} }

func (c *Client) SetHeader(k, v string) { c.headers.Set(k, v) }

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
