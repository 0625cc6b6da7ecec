// Package a has a helper for requests.
package a

import (
	"context"
	"io"
	"net/http"
)

type Client struct {
	companyID string
	hc        *http.Client
}

func New(companyID string) *Client { return &Client{companyID: companyID, hc: &http.Client{}} }

func (c *Client) newReq(ctx context.Context, method, path string, body io.Reader) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, method, "https://api.procore.com/rest/v1.0"+path, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	return req, nil
}

func (c *Client) A(ctx context.Context) error {
	req, err := c.newReq(ctx, "GET", "/projects", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", c.companyID)
	_, err = c.hc.Do(req)
	return err
}

func (c *Client) B(ctx context.Context) error {
	req, err := c.newReq(ctx, "GET", "/offices", nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	_, err = c.hc.Do(req)
	return err
}

func (c *Client) C(ctx context.Context) (*http.Request, error) {
	return c.newReq(ctx, "GET", "/departments", nil) // mpr:companyid=fix
}

func (c *Client) D(ctx context.Context) (*http.Response, error) {
	r, err := c.C(ctx)
	if err != nil {
		return nil, err
	}
	return c.hc.Do(r)
}

func (c *Client) fetch(url string, h http.Header) (*http.Response, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range h {
		req.Header[k] = v
	}
	return c.hc.Do(req)
}

func (c *Client) fetchm(url string, h map[string]string) (*http.Response, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range h {
		req.Header.Set(k, v)
	}
	return c.hc.Do(req)
}

func (c *Client) E() {
	_, _ = c.fetch("https://api.procore.com/rest/v1.0/projects", http.Header{"Procore-Company-Id": {c.companyID}})
	_, _ = c.fetch("https://api.procore.com/rest/v1.0/projects", nil)           // mpr:companyid=fix
	_, _ = c.fetch("https://api.procore.com/rest/v1.0/projects", http.Header{}) // mpr:companyid=fix
	_, _ = c.fetchm("https://api.procore.com/rest/v1.0/projects", map[string]string{"Procore-Company-Id": c.companyID})
	_, _ = c.fetchm("https://api.procore.com/rest/v1.0/projects", nil)                              // mpr:companyid=stay
	_, _ = c.fetchm("https://api.procore.com/rest/v1.0/projects", map[string]string{"Accept": "x"}) // mpr:companyid=fix
}
