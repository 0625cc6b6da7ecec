// Package config keeps the company in a configuration that others fill.
package config

import (
	"context"
	"net/http"
)

// Config is what others fill.
type Config struct{ Company string }

// Client is shared by services; whoever asked for it says for which company.
type Client struct {
	Config Config
	hc     *http.Client
	Users  *Users
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
	req, err := http.NewRequestWithContext(ctx, method, "https://api.procore.com/rest/v1.0/"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", c.Config.Company)
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
