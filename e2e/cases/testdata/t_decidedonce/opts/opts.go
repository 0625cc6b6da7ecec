// Package opts has a client that gets its company from an option.
package opts

import "net/http"

const base = "https://api.procore.com/rest/v1.0"

type Client struct{ company string }

type Option func(*Client)

func WithCompany(id string) Option { return func(c *Client) { c.company = id } }

func New(options ...Option) *Client {
	c := &Client{}
	for _, o := range options {
		o(c)
	}
	return c
}

func (c *Client) get(path string) {
	req, err := http.NewRequest("GET", base+path, nil)
	if err != nil {
		return
	}
	if c.company != "" {
		req.Header.Set("Procore-Company-Id", c.company)
	}
	http.DefaultClient.Do(req)
}

func (c *Client) Plans() { c.get("/plans") }

func (c *Client) Teams() { c.get("/teams") }

// Forgetful makes its client without an option.
func Forgetful() {
	c := New() // mpr:companyid
	c.Plans()
	c.Teams()
	c.Plans()
}

// Careful has the option.
func Careful(id string) {
	c := New(WithCompany(id))
	c.Plans()
	c.Teams()
}

// Made makes the client by a literal of its own.
func Made() {
	c := &Client{} // mpr:companyid
	c.Plans()
	c.Teams()
}
