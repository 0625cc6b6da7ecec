// Package optdefaults has options with defaults.
package optdefaults

import (
	"cmp"
	"context"
	"net/http"
	"net/url"
	"time"
)

// Options of a client.
type Options struct {
	LoginURL string
	APIURL   string
	WebURL   string
	Timeout  time.Duration
	Company  string
	client   *http.Client
}

// DefaultOptions of everything.
var DefaultOptions = Options{
	LoginURL: "https://app.procore.com/oauth", // mpr:legacyhost=login.procore.com
	APIURL:   "https://app.procore.com/rest",  // mpr:legacyhost=api.procore.com
	WebURL:   "https://app.procore.com",
	Timeout:  30 * time.Second,
}

func (o Options) withDefaults() Options {
	o.LoginURL = cmp.Or(o.LoginURL, DefaultOptions.LoginURL)
	o.APIURL = cmp.Or(o.APIURL, DefaultOptions.APIURL, "https://api-monthly.procore.com/rest")
	if o.WebURL == "" {
		o.WebURL = DefaultOptions.WebURL
	}
	if o.client == nil {
		o.client = &http.Client{Timeout: o.Timeout}
	}
	return o
}

// Client of Procore.
type Client struct{ o Options }

// New client.
func New(o Options) *Client { return &Client{o.withDefaults()} }

// Get sends.
func (c *Client) Get(ctx context.Context, path string, q url.Values) (*http.Response, error) {
	u, err := url.JoinPath(c.o.APIURL, "v1.0", path)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u+"?"+q.Encode(), nil)
	if err != nil {
		return nil, err
	}
	if c.o.Company != "" {
		req.Header.Set("Procore-Company-Id", c.o.Company)
	}
	return c.o.client.Do(req)
}

// AuthURL is where to send people.
func (c *Client) AuthURL(state string) string {
	return c.o.LoginURL + "/authorize?state=" + url.QueryEscape(state)
}

// Home page.
func (c *Client) Home() string { return c.o.WebURL + "/company/home" }
