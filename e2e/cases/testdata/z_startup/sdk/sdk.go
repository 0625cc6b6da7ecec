// Package sdk has a default client, which it hands out.
package sdk

import "net/http"

// A Client calls Procore.
type Client struct {
	http    *http.Client
	company string
}

var std = &Client{http: http.DefaultClient}

// Default is the client of those that make none.
func Default() *Client { return std }

// SetCompany sets the company.
func (c *Client) SetCompany(id string) { c.company = id }

// Company is the company.
func (c *Client) Company() string { return c.company }

// Get gets.
func (c *Client) Get(path string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	if c.company != "" {
		req.Header.Set("Procore-Company-Id", c.company)
	}
	_, err = c.http.Do(req)
	return err
}
