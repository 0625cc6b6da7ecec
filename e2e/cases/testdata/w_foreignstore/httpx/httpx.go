// Package httpx is a layer between.
package httpx

import (
	"io"
	"net/http"
)

type Client struct {
	Headers map[string]string
	hc      *http.Client
}

func New(hc *http.Client) *Client { return &Client{Headers: map[string]string{}, hc: hc} }

// Get sends a request.
func (c *Client) Get(u string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range c.Headers {
		req.Header.Set(k, v)
	}
	resp, err := c.hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
