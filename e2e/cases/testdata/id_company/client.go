// Package company sends the company with each request.
package company

import (
	"context"
	"net/http"
	"strconv"
)

// Client for a company.
type Client struct {
	company string
	tries   uint32
}

// New client.
func New(id int64, tries int) *Client {
	n := uint32(tries)
	company := uint32(id) // mpr:resourceid
	return &Client{company: strconv.FormatUint(uint64(company), 10), tries: n}
}

// NewWide keeps the id as it is.
func NewWide(id int64) *Client {
	return &Client{company: strconv.FormatInt(id, 10), tries: 1}
}

// Offices of the company.
func (c *Client) Offices(ctx context.Context) (resp *http.Response, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/companies/"+c.company+"/offices", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", c.company)
	for range c.tries {
		if resp, err = http.DefaultClient.Do(req); err == nil {
			break
		}
	}
	return resp, err
}
