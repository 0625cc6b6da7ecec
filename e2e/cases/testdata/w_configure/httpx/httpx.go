// Package httpx lends its configuration to a function.
package httpx

import (
	"io"
	"net/http"
)

type Config struct{ Headers map[string]string }

type Client struct{ cfg *Config }

func New() *Client { return &Client{cfg: &Config{Headers: map[string]string{}}} }

func (c *Client) Configure(f func(*Config)) { f(c.cfg) }

// Get sends a request.
func (c *Client) Get(u string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range c.cfg.Headers {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
