// Package sdk has a client of which there are copies for each company.
package sdk

import (
	"fmt"
	"net/http"
	"time"
)

// Client calls Procore, for a company or for none.
type Client struct {
	http    *http.Client
	company int64
}

// New makes one without a company.
func New() *Client { return &Client{http: &http.Client{Timeout: time.Minute}} }

// For is a copy for a company.
func (c *Client) For(company int64) *Client {
	d := *c
	d.company = company
	return &d
}

// By is For with a value.
func (c Client) By(company int64) Client {
	c.company = company
	return c
}

// Use makes the client one for a company.
func (c *Client) Use(company int64) {
	d := c.By(company)
	*c = d
}

// Get calls the API.
func (c *Client) Get(format string, args ...any) error {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0"+fmt.Sprintf(format, args...), nil)
	if err != nil {
		return err
	}
	if c.company > 0 {
		req.Header.Set("Procore-Company-Id", fmt.Sprint(c.company))
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
