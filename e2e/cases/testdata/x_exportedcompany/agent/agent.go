// Package agent lets others set a header that is not the company.
package agent

import (
	"context"
	"net/http"
)

// Client is shared by services; whoever asked for it says who calls.
type Client struct {
	Agent string
	hc    *http.Client
	Users *Users
}

// Users are those of a company.
type Users struct{ client *Client }

// New returns a client.
func New() *Client {
	c := &Client{hc: http.DefaultClient}
	c.Users = &Users{c}
	return c
}

// NewRequest makes a request.
func (c *Client) NewRequest(ctx context.Context, method, path string) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, method, "https://api.procore.com/rest/v1.0/"+path, nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Set("User-Agent", c.Agent)
	return req, nil
}

// List lists them.
func (u *Users) List(ctx context.Context) (*http.Response, error) {
	req, err := u.client.NewRequest(ctx, "GET", "projects")
	if err != nil {
		return nil, err
	}
	return u.client.hc.Do(req)
}
