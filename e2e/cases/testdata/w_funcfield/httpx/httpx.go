// Package httpx sets headers through a function in a field.
package httpx

import (
	"io"
	"net/http"
)

type Client struct {
	headers map[string]string
	set     func(k, v string)
}

func New() *Client {
	c := &Client{headers: map[string]string{}}
	c.set = func(k, v string) { c.headers[k] = v }
	return c
}

func (c *Client) SetHeader(k, v string) { c.set(k, v) }

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
