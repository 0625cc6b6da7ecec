package lib

import "net/http"

// A Client has no company.
type Client struct{ http *http.Client }

func New() *Client { return &Client{http: &http.Client{}} }

func (c *Client) Projects() (*http.Response, error) {
	return c.http.Get("https://api.procore.com/rest/v1.0/projects") // reported companyid
}
