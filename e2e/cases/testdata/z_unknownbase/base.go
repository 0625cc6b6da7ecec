// Package unknownbase is given the address of the Procore API, and joins paths to it.
package unknownbase

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
)

// Client calls one installation.
type Client struct {
	base    *url.URL
	Pages   url.URL
	company int64
}

// New makes one.
func New(base *url.URL, company int64) *Client { return &Client{base: base, company: company} }

func (c *Client) do(ctx context.Context, method string, u *url.URL, scoped bool) error {
	req, err := http.NewRequestWithContext(ctx, method, u.String(), nil)
	if err != nil {
		return err
	}
	if scoped {
		req.Header.Set("Procore-Company-Id", strconv.FormatInt(c.company, 10))
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// Tools lacks it.
func (c *Client) Tools(ctx context.Context) error {
	return c.do(ctx, http.MethodGet, c.base.JoinPath("rest/v1.0/tools"), false) // mpr:companyid
}

// Project lacks it, too.
func (c *Client) Project(ctx context.Context, id string) error {
	return c.do(ctx, http.MethodPatch, c.base.JoinPath("rest", "v1.0", "projects", id), false) // mpr:companyid
}

// Vendors is right.
func (c *Client) Vendors(ctx context.Context) error {
	return c.do(ctx, http.MethodGet, c.base.JoinPath("rest", "v1.0", "vendors"), true)
}

// Me, Revoke and Warm need none.
func (c *Client) Me(ctx context.Context) error {
	return c.do(ctx, http.MethodGet, c.base.JoinPath("rest/v1.0/me"), false)
}

func (c *Client) Revoke(ctx context.Context) error {
	return c.do(ctx, http.MethodPost, c.base.JoinPath("oauth", "revoke"), false)
}

func (c *Client) Warm(ctx context.Context) error {
	return c.do(ctx, http.MethodGet, c.Pages.JoinPath(strconv.FormatInt(c.company, 10), "company", "home"), false)
}
