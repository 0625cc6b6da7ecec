// Package atomics changes its settings while it runs.
package atomics

import (
	"context"
	"maps"
	"net/http"
	"sync"
	"sync/atomic"
)

// Client is safe for concurrent use.
type Client struct {
	headers atomic.Pointer[http.Header]
	company atomic.Int64
	base    atomic.Value
	once    sync.Once
	hc      *http.Client
}

// SetHeader changes a header for all calls from now on.
func (c *Client) SetHeader(k, v string) {
	for {
		old := c.headers.Load()
		h := http.Header{}
		if old != nil {
			h = old.Clone()
		}
		h.Set(k, v)
		if c.headers.CompareAndSwap(old, &h) {
			return
		}
	}
}

// Use switches hosts.
func (c *Client) Use(env string) {
	if env == "monthly" {
		c.base.Store("https://api-monthly.procore.com")
		return
	}
	c.base.Store("https://api.procore.com")
}

// Get sends what is set.
func (c *Client) Get(ctx context.Context, path string) (*http.Response, error) {
	c.once.Do(func() { c.hc = &http.Client{} })
	base, _ := c.base.Load().(string)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	if h := c.headers.Load(); h != nil {
		maps.Copy(req.Header, *h)
	}
	return c.hc.Do(req)
}

var current struct {
	sync.RWMutex
	company string
}

// SetCompany sets it for the package.
func SetCompany(id string) {
	current.Lock()
	defer current.Unlock()
	current.company = id
}

func sign(req *http.Request) *http.Request {
	current.RLock()
	defer current.RUnlock()
	req.Header.Set("Procore-Company-Id", current.company)
	return req
}

// Direct signs.
func Direct(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(sign(req))
}

// Unsigned signs too late.
func Unsigned(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/vendors", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	sign(req)
	return resp, err
}
