// Package httpx calls a backend.
package httpx

import (
	"io"
	"net/http"
)

type Params struct {
	URL     string
	Headers map[string]string
}

type Backend interface {
	Call(p Params) ([]byte, error)
}

type backend struct{ hc *http.Client }

// Get sends a request.
func (b *backend) Call(p Params) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, p.URL, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range p.Headers {
		req.Header.Set(k, v)
	}
	resp, err := b.hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

type Client struct{ b Backend }

func New() *Client { return &Client{b: &backend{http.DefaultClient}} }

func (c *Client) List(u string, h map[string]string) ([]byte, error) {
	return c.b.Call(Params{URL: u, Headers: h})
}
