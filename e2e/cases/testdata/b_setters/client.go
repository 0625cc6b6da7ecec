// Package setters passes names along.
package setters

import (
	"context"
	"net/http"
	"sync"
)

// Client keeps the headers of every call.
type Client struct {
	mu     sync.Mutex
	header http.Header
	extra  map[string]string
}

// New returns a client.
func New(token string) *Client {
	c := &Client{header: http.Header{}, extra: map[string]string{}}
	c.SetToken(token)
	return c
}

// SetHeader sets any.
func (c *Client) SetHeader(name, value string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.header.Set(name, value)
}

// SetToken sets one.
func (c *Client) SetToken(token string) { c.SetHeader("Authorization", "Bearer "+token) }

// SetCompany sets another.
func (c *Client) SetCompany(id string) { c.SetHeader("Procore-Company-Id", id) }

func (c *Client) request(ctx context.Context, path string) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	req.Header = c.header.Clone()
	c.mu.Unlock()
	for k, v := range c.extra {
		req.Header[k] = []string{v}
	}
	return req, nil
}

// Coordination lists issues.
func (c *Client) Coordination(ctx context.Context) (*http.Response, error) {
	req, err := c.request(ctx, "/coordination_issues")
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Lite has a setter for the token alone.
type Lite struct{ header http.Header }

// SetToken sets it.
func (l *Lite) SetToken(t string) { l.set("Authorization", "Bearer "+t) }

// SetAgent sets that.
func (l *Lite) SetAgent(a string) { l.set("User-Agent", a) }

func (l *Lite) set(k, v string) {
	if l.header == nil {
		l.header = make(http.Header)
	}
	l.header.Set(k, v)
}

// Coordination lists issues.
func (l *Lite) Coordination(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/coordination_issues", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	for k := range l.header {
		req.Header.Set(k, l.header.Get(k))
	}
	return http.DefaultClient.Do(req)
}
