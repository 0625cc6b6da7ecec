// Package a sets headers with helpers.
package a

import (
	"net/http"
)

type Client struct {
	token     string
	companyID string
}

func (c *Client) headers() http.Header {
	return http.Header{"Authorization": {"Bearer " + c.token}}
}

func (c *Client) sign(req *http.Request) {
	req.Header = c.headers()
	req.Header.Set("Accept", "application/json")
}

func (c *Client) Projects() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	c.sign(req)
	return http.DefaultClient.Do(req)
}

func (c *Client) Offices() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	req.Header.Del("Procore-Company-Id") // not for this one
	return http.DefaultClient.Do(req)
}

const defaultCompany = ""

func (c *Client) Empty() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", defaultCompany)
	return http.DefaultClient.Do(req)
}

func (c *Client) Lit() (*http.Response, error) {
	return http.DefaultClient.Do(&http.Request{ // mpr:companyid=stay
		Method: "GET",
		URL:    mustURL("https://api.procore.com/rest/v1.0/offices"),
		Header: http.Header{"Procore-Company-Id": {defaultCompany}},
	})
}

func (c *Client) Lit2() (*http.Response, error) {
	req := &http.Request{ // mpr:companyid=stay
		Method: "GET",
		URL:    mustURL("https://api.procore.com/rest/v1.0/offices"),
	}
	c.sign(req)
	return http.DefaultClient.Do(req)
}
