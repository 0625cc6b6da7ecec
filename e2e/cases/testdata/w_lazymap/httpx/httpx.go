// Package httpx stores into what a method returns.
package httpx

import (
	"io"
	"net/http"
)

type Client struct{ headers map[string]string }

func New() *Client { return &Client{headers: map[string]string{}} }

func (c *Client) bag() map[string]string { return c.headers }

func (c *Client) SetHeader(k, v string) { c.bag()[k] = v }

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
