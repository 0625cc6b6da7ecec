// Package basecopy changes structs that are one of several through pointers.
package basecopy

import (
	"net/http"
	"net/url"
	"os"
	"strings"
)

// Client copies its base address for each call.
type Client struct {
	base *url.URL
	http *http.Client
}

// New makes a client of the production environment.
func New() (*Client, error) {
	c := &Client{http: http.DefaultClient}
	if err := c.setBase("https://api.procore.com"); err != nil {
		return nil, err
	}
	return c, nil
}

func (c *Client) setBase(raw string) error {
	if !strings.HasSuffix(raw, "/") {
		raw += "/"
	}
	u, err := url.Parse(raw)
	if err != nil {
		return err
	}
	if !strings.HasSuffix(u.Path, "rest/v1.0/") {
		u.Path += "rest/v1.0/"
	}
	c.base = u
	return nil
}

func (c *Client) newRequest(path string, query url.Values) (*http.Request, error) {
	u := *c.base
	u.Path = c.base.Path + path
	return requestTo(&u, query)
}

func requestTo(u *url.URL, query url.Values) (*http.Request, error) {
	u.RawQuery = query.Encode()
	return http.NewRequest(http.MethodGet, u.String(), nil)
}

// Projects leaves the header out.
func (c *Client) Projects() (*http.Response, error) {
	req, err := c.newRequest("projects", url.Values{"page": {"1"}}) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return c.http.Do(req)
}

// ProjectsOf sets it.
func (c *Client) ProjectsOf(company string) (*http.Response, error) {
	req, err := c.newRequest("projects", url.Values{"page": {"1"}})
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return c.http.Do(req)
}

func address(beta bool) url.URL {
	if beta {
		return url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v2.0"}
	}
	return url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0"}
}

func fill(u *url.URL, page string) { u.RawQuery = "page=" + page }

// Vendors fills in the query of one of two addresses.
func Vendors(beta bool, page string) (*http.Response, error) {
	u := address(beta)
	u.Path += "/vendors"
	fill(&u, page)
	return http.Get(u.String()) // mpr:companyid
}

func companyRequest(path string) *http.Request {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/"+path, nil)
	if err != nil {
		panic(err)
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY_ID"))
	return req
}

func either(users bool) http.Request {
	if users {
		return *companyRequest("users")
	}
	return *companyRequest("vendors")
}

func hangUp(req *http.Request) { req.Close = true }

// Either changes a copy of one of two requests, which both have the header.
func Either(users bool) (*http.Response, error) {
	req := either(users)
	hangUp(&req)
	return http.DefaultClient.Do(&req)
}
