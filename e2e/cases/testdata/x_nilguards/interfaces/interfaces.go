// Package interfaces hands out services behind interfaces, and leaves nil options out.
package interfaces

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// Client has services.
type Client struct {
	Company string
	baseURL *url.URL
	hc      *http.Client
	Users   UsersService
}

// UsersService lists users.
type UsersService interface {
	List() (*http.Response, error)
}

type users struct{ client *Client }

// Option changes a client.
type Option func(*Client) error

// WithBaseURL sets another address.
func WithBaseURL(s string) Option { return func(c *Client) error { return c.setBaseURL(s) } }

// WithCompany names the company.
func WithCompany(id string) Option { return func(c *Client) error { c.Company = id; return nil } }

// New returns a client.
func New(opts ...Option) (*Client, error) {
	c := &Client{hc: &http.Client{}}
	c.setBaseURL("https://api.procore.com/")
	for _, fn := range opts {
		if fn == nil {
			continue
		}
		if err := fn(c); err != nil {
			return nil, err
		}
	}
	c.Users = &users{client: c}
	return c, nil
}

func validate(s string) (*url.URL, error) {
	u, err := url.Parse(s)
	if err != nil {
		return nil, err
	}
	if u.Host == "" {
		return nil, fmt.Errorf("no host")
	}
	return u, nil
}

func (c *Client) setBaseURL(s string) error {
	if !strings.HasSuffix(s, "/") {
		s += "/"
	}
	u, err := validate(s)
	if err != nil {
		u, err = url.Parse(s)
		if err != nil {
			return fmt.Errorf("bad: %w", err)
		}
	}
	if !strings.HasSuffix(u.Path, "rest/v1.0/") {
		u.Path += "rest/v1.0/"
	}
	c.baseURL = u
	return nil
}

// NewRequest makes a request.
func (c *Client) NewRequest(method, path string) (*http.Request, error) {
	u := *c.baseURL
	unescaped, err := url.PathUnescape(path)
	if err != nil {
		return nil, err
	}
	u.RawPath = c.baseURL.Path + path
	u.Path = c.baseURL.Path + unescaped
	req, err := http.NewRequest(method, u.String(), nil)
	if err != nil {
		return nil, err
	}
	if c.Company != "" {
		req.Header.Set("Procore-Company-Id", c.Company)
	}
	return req, nil
}

func (u *users) List() (*http.Response, error) {
	req, err := u.client.NewRequest("GET", "projects")
	if err != nil {
		return nil, err
	}
	return u.client.hc.Do(req)
}
