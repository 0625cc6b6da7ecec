// Package client keeps its behaviour in fields.
package client

import (
	"context"
	"fmt"
	"net/http"
)

// Client of the permits tool.
type Client struct {
	prepare func(*http.Request)
	do      func(*http.Request) (*http.Response, error)
	company int64
	token   string
}

// New returns a client.
func New(token string, company int64, quiet bool) *Client {
	c := &Client{company: company, token: token}
	c.prepare = c.stamp
	switch {
	case quiet:
		c.do = http.DefaultClient.Do
	default:
		c.do = c.logged
	}
	return c
}

// Anonymous has no company.
func Anonymous(token string) *Anon { return &Anon{fill: authorize(token)} }

func (c *Client) stamp(r *http.Request) {
	r.Header.Set("Authorization", "Bearer "+c.token)
	r.Header.Set("Procore-Company-Id", fmt.Sprint(c.company))
}

func (c *Client) logged(r *http.Request) (*http.Response, error) {
	fmt.Println(r.Method, r.URL)
	return http.DefaultClient.Do(r)
}

// Permits lists them.
func (c *Client) Permits(ctx context.Context, project int64) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/permits", project), nil)
	if err != nil {
		return nil, err
	}
	c.prepare(req)
	return c.do(req)
}

// Anon only authorizes.
type Anon struct {
	fill func(*http.Request)
}

func authorize(token string) func(*http.Request) {
	return func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+token) }
}

// Permits lists them without saying whose.
func (a *Anon) Permits(ctx context.Context, project int64) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/permits", project), nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	a.fill(req)
	return http.DefaultClient.Do(req)
}

// Each runs a method value over projects.
func Each(ctx context.Context, list func(context.Context, int64) (*http.Response, error), projects ...int64) error {
	for _, p := range projects {
		resp, err := list(ctx, p)
		if err != nil {
			return err
		}
		resp.Body.Close()
	}
	return nil
}

// Both of them.
func Both(ctx context.Context, token string, projects ...int64) error {
	if err := Each(ctx, New(token, 12, true).Permits, projects...); err != nil {
		return err
	}
	return Each(ctx, Anonymous(token).Permits, projects...)
}
