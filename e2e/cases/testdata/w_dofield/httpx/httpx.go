// Package httpx sends with a function in a field.
package httpx

import (
	"io"
	"net/http"
)

type Client struct {
	headers map[string]string
	do      func(c *Client, u string) ([]byte, error)
}

func New() *Client { return &Client{headers: map[string]string{}, do: send} }

func (c *Client) SetHeader(k, v string) { c.headers[k] = v }

func (c *Client) Get(u string) ([]byte, error) { return c.do(c, u) }

// Get sends a request.
func send(c *Client, u string) ([]byte, error) {
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
