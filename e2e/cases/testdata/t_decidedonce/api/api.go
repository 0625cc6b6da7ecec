// Package api is a client whose company its maker decides.
package api

import (
	"context"
	"net/http"
	"strconv"
)

const base = "https://api.procore.com/rest/v1.0"

// Client sends the company that it was made with.
type Client struct {
	Token   string
	Company int
	http    *http.Client
}

// New makes a client for a company.
func New(token string, company int) *Client {
	return &Client{Token: token, Company: company, http: &http.Client{}}
}

func (c *Client) newRequest(ctx context.Context, path string) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", base+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+c.Token)
	if c.Company != 0 {
		req.Header.Set("Procore-Company-Id", strconv.Itoa(c.Company))
	}
	return req, nil
}

func (c *Client) send(ctx context.Context, path string) error {
	req, err := c.newRequest(ctx, path)
	if err != nil {
		return err
	}
	_, err = c.http.Do(req)
	return err
}

// Projects asks for projects.
func (c *Client) Projects(ctx context.Context) error { return c.send(ctx, "/projects") }

// Vendors asks for vendors.
func (c *Client) Vendors(ctx context.Context, page int) error {
	return c.send(ctx, "/vendors?page="+strconv.Itoa(page))
}

// Offices asks for offices of a company, whatever the client's.
func (c *Client) Offices(ctx context.Context, company string) error {
	req, err := http.NewRequestWithContext(ctx, "GET", base+"/offices", nil)
	if err != nil {
		return err
	}
	if company != "" {
		req.Header.Set("Procore-Company-Id", company)
	}
	_, err = c.http.Do(req)
	return err
}
