// Package embedclient embeds http.Client.
package embedclient

import (
	"context"
	"net/http"
	"net/url"
	"strings"
)

const root = "https://api.procore.com/rest/v1.0"

// Client overrides Do.
type Client struct {
	http.Client
	Company string
}

// Do adds the header.
func (c *Client) Do(req *http.Request) (*http.Response, error) {
	req.Header.Set("Procore-Company-Id", c.Company)
	return c.Client.Do(req)
}

// Vendors goes through Do.
func (c *Client) Vendors(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, root+"/vendors", nil)
	if err != nil {
		return nil, err
	}
	return c.Do(req)
}

// Trades looks as if it did: Get is that of http.Client, which knows nothing of Do.
func (c *Client) Trades() (*http.Response, error) {
	return c.Get(root + "/companies/" + c.Company + "/trades") // mpr:companyid
}

// Create posts a form.
func (c *Client) Create(name string) (*http.Response, error) {
	return c.PostForm(root+"/vendors", url.Values{"vendor[name]": {name}}) // mpr:companyid
}

// Raw goes past Do.
func (c *Client) Raw(body string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, root+"/tasks", strings.NewReader(body)) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// Request embeds a request.
type Request struct {
	*http.Request
	retries int
}

// NewRequest makes one.
func NewRequest(method, path string) (*Request, error) {
	r, err := http.NewRequest(method, root+path, nil)
	return &Request{Request: r}, err
}

// SetCompany sets the header.
func (r *Request) SetCompany(id string) *Request { r.Header.Set("Procore-Company-Id", id); return r }

// Meetings sets it.
func Meetings(id string) (*http.Response, error) {
	r, err := NewRequest(http.MethodGet, "/meetings")
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(r.SetCompany(id).Request)
}

// Agenda does not.
func Agenda() (*http.Response, error) {
	r, err := NewRequest(http.MethodGet, "/meetings/agenda") // mpr:companyid
	if err != nil {
		return nil, err
	}
	r.retries = 3
	return http.DefaultClient.Do(r.Request)
}
