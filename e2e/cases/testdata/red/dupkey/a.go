// Package a has a literal that is replaced.
package a

import (
	"net/http"
	"net/url"
)

const defaultCompany = ""

type Client struct {
	companyID string
	tmpl      *http.Request
}

// Send sends with the headers of the environment.
func (c *Client) Send(u *url.URL) error {
	u = &url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0/projects"}
	_, err := c.do(&http.Request{Method: "GET", URL: u}) // mpr:companyid=stay
	return err
}

func (c *Client) do(req *http.Request) (*http.Response, error) {
	req.Header = http.Header{"Accept": {"application/json"}}
	return http.DefaultClient.Do(req)
}
