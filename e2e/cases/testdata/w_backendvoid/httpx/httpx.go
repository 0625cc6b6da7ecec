// Package httpx calls a backend that returns nothing.
package httpx

import "net/http"

type Backend interface {
	Call(u string, h map[string]string) error
}

type backend struct{ hc *http.Client }

func (b *backend) Call(u string, h map[string]string) error {
	req, err := http.NewRequest(http.MethodGet, u, nil)
	if err != nil {
		return err
	}
	for k, v := range h {
		req.Header.Set(k, v)
	}
	_, err = b.hc.Do(req)
	return err
}

type Client struct{ b Backend }

func New() *Client { return &Client{b: &backend{http.DefaultClient}} }

func (c *Client) List(u string, h map[string]string) error { return c.b.Call(u, h) }
