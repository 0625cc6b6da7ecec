// Package httpx sets headers under a lock.
package httpx

import (
	"io"
	"net/http"
	"sync"
)

type Client struct {
	mu      sync.Mutex
	headers map[string]string
}

func New() *Client { return &Client{headers: map[string]string{}} }

func (c *Client) locked(f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f()
}

func (c *Client) SetHeader(k, v string) { c.locked(func() { c.headers[k] = v }) }

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
