// Package t_defaultlate has default clients whose company is set later.
package t_defaultlate

import (
	"net/http"
	"strconv"
)

// A Client asks for one company.
type Client struct{ company string }

// New returns a client of a company.
func New(company string) *Client { return &Client{company: company} }

// Std is set up by SetCompany.
var std = New("")

// SetCompany sets the company of the default client.
func SetCompany(id string) { std.company = id }

func (c *Client) vendors() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return
	}
	if c.company != "" {
		req.Header.Set("Procore-Company-Id", c.company)
	}
	http.DefaultClient.Do(req)
}

// Vendors asks through the default client.
func Vendors() { std.vendors() }

// Once asks through a client that gets its company never.
func Once() {
	New("").vendors() // mpr:companyid
}

type settings struct {
	id     int
	scoped bool
}

var current settings

// Use sets the company.
func Use(id int) { current.id, current.scoped = id, true }

// Trades asks for the company in use.
func Trades() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/trades", nil)
	if err != nil {
		return
	}
	if current.scoped && current.id > 0 {
		req.Header.Set("Procore-Company-Id", strconv.Itoa(current.id))
	}
	http.DefaultClient.Do(req)
}

type fixed struct{ company string }

var never = fixed{} // nothing sets its company

// Offices never has a company.
func Offices() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil) // mpr:companyid
	if err != nil {
		return
	}
	if never.company != "" {
		req.Header.Set("Procore-Company-Id", never.company)
	}
	http.DefaultClient.Do(req)
}
