// Package httpx sets headers in a map of maps.
package httpx

import (
	"io"
	"net/http"
)

type Client struct{ byHost map[string]map[string]string }

func New() *Client { return &Client{byHost: map[string]map[string]string{"default": {}}} }

func (c *Client) SetHeader(k, v string) {
	h := c.byHost["default"]
	h[k] = v
}

// Get sends a request.
func (c *Client) Get(u string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range c.byHost["default"] {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
