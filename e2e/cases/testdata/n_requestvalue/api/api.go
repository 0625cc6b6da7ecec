// Package api makes requests as values, for a base and with headers that its caller names.
package api

import (
	"maps"
	"net/http"
	"net/url"
)

// Client calls an API.
type Client struct {
	base    *url.URL
	headers http.Header
}

// New makes one.
func New(base string, headers http.Header) (*Client, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	return &Client{base: &url.URL{Scheme: u.Scheme, Host: u.Host}, headers: headers}, nil
}

func (c *Client) request(method, path string) http.Request {
	u := *c.base
	u.Path = path
	return http.Request{Method: method, URL: &u, Header: http.Header{"Accept": {"application/json"}}}
}

// Invoices sends no header of the client.
func (c *Client) Invoices() (*http.Response, error) {
	req := c.request(http.MethodGet, "/rest/v1.0/invoices")
	return http.DefaultClient.Do(&req)
}

// Trades sends them.
func (c *Client) Trades() (*http.Response, error) {
	req := &http.Request{Method: http.MethodGet, URL: c.base.JoinPath("/rest/v1.0/trades"), Header: make(http.Header)}
	maps.Copy(req.Header, c.headers)
	return http.DefaultClient.Do(req)
}
