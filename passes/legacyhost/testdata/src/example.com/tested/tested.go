// Package tested says the same of its code with its tests and without.
package tested

import "net/http"

const Host = "https://app.procore.com" // want `base uses app\.procore\.com; use login\.procore\.com for OAuth, api\.procore\.com for the API`

const Pages = "https://app.procore.com" // want `base uses app\.procore\.com; use login\.procore\.com for OAuth, api\.procore\.com for the API`

type Client struct{ root string }

func New() *Client { return &Client{root: "https://app.procore.com"} } // want `API base uses app\.procore\.com; use api\.procore\.com`

func (c *Client) get(path string) (*http.Response, error) { return http.Get(c.root + path) }

func (c *Client) Me() (*http.Response, error) { return c.get("/rest/v1.0/me") }

// Only a test puts Procore's domain in here.
func at(domain string) string { return "https://app." + domain }
