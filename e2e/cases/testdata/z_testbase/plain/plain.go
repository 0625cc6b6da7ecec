// Package plain falls back to the API where it is given no base.
package plain

import "net/http"

type Client struct{ base string }

func New(base string) *Client {
	if base == "" {
		base = "https://api.procore.com"
	}
	return &Client{base: base}
}

func (c *Client) List(company string) (*http.Response, error) {
	req, err := http.NewRequest("GET", c.base+"/rest/v1.0/rfis", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
