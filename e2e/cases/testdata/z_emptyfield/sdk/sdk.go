// Package sdk sends the company of its client, whatever that is.
package sdk

import "net/http"

// A Client calls Procore for a company.
type Client struct{ Company string }

// New returns a client, of which the company is to be set.
func New() *Client { return &Client{} }

// Projects lists projects.
func (c *Client) Projects() error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", c.Company)
	_, err = http.DefaultClient.Do(req)
	return err
}
