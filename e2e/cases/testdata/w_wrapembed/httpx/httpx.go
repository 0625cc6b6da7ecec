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

// SetHeader sets a header of all requests.
func (c *Client) SetHeader(k, v string) { c.headers[k] = v }

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
