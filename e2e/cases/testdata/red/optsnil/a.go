// Package a has optional options.
package a

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
)

type ListOptions struct {
	CompanyID int
	Page      int
}

type Client struct{ hc *http.Client }

func New() *Client { return &Client{hc: &http.Client{}} }

func (c *Client) Projects(ctx context.Context, opts *ListOptions) (*http.Response, error) {
	q := url.Values{}
	if opts != nil {
		q.Set("page", strconv.Itoa(opts.Page))
	}
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/projects?"+q.Encode(), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return c.hc.Do(req)
}

func (c *Client) Later(ctx context.Context, opts *ListOptions) (*http.Response, error) {
	if opts != nil && opts.Page < 0 {
		opts.Page = 0
	}
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/offices", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	if opts == nil {
		return c.hc.Do(req)
	}
	q := req.URL.Query()
	q.Set("company_id", strconv.Itoa(opts.CompanyID))
	req.URL.RawQuery = q.Encode()
	return c.hc.Do(req)
}

func (c *Client) Later2(ctx context.Context, opts *ListOptions) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/offices", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	if opts == nil {
		opts = &ListOptions{CompanyID: 1}
	}
	q := req.URL.Query()
	q.Set("company_id", strconv.Itoa(opts.CompanyID))
	req.URL.RawQuery = q.Encode()
	return c.hc.Do(req)
}
