// Package rows has tables of endpoints that say which of them go without a company.
package rows

import (
	"log"
	"net/http"
)

const base = "https://api.procore.com"

type endpoint struct {
	Path string
	Anon bool
}

var all = []endpoint{
	{Path: "/rest/v1.0/vendors"},
	{Path: "/rest/v1.0/offices", Anon: true}, // mpr:companyid
	{Path: "/rest/v1.0/me", Anon: true},
}

// Sync asks all endpoints.
func Sync(company string) {
	for _, e := range all {
		req, err := http.NewRequest(http.MethodGet, base+e.Path, nil)
		if err != nil {
			continue
		}
		if !e.Anon {
			req.Header.Set("Procore-Company-Id", company)
		}
		http.DefaultClient.Do(req)
	}
}

type route struct {
	method, path string
	scoped       bool
}

// Warm asks some more, by a helper.
func Warm(company string) {
	for _, r := range []*route{
		{"GET", "/rest/v1.0/trades", true},
		{"GET", "/rest/v1.0/projects", false}, // mpr:companyid
		{"GET", "/rest/v1.0/companies", false},
		{"POST", "/rest/v1.0/rfis", true},
	} {
		send(r, company)
	}
}

func send(r *route, company string) {
	req, err := http.NewRequest(r.method, base+r.path, nil)
	if err != nil {
		return
	}
	if r.scoped {
		req.Header.Set("Procore-Company-Id", company)
	}
	http.DefaultClient.Do(req)
}

type page struct {
	path  string
	paged bool
}

// Pages asks pages, of which a flag says something else.
func Pages(company string) {
	for _, p := range []page{{"/rest/v1.0/vendors", true}, {"/rest/v1.0/offices", false}} {
		req, err := http.NewRequest(http.MethodGet, base+p.path, nil)
		if err != nil {
			continue
		}
		req.Header.Set("Procore-Company-Id", company)
		if p.paged {
			log.Print("with pages")
		}
		http.DefaultClient.Do(req)
	}
}

type client struct{ company string }

// Both asks the same endpoints with and without a company: it is the client that leaves it out.
func Both(company string) {
	for _, c := range []*client{{company}, {}} { // mpr:companyid
		for _, p := range []page{{"/rest/v1.0/vendors", true}, {"/rest/v1.0/offices", false}} {
			c.get(p)
		}
	}
}

func (c *client) get(p page) {
	req, err := http.NewRequest(http.MethodGet, base+p.path, nil)
	if err != nil {
		return
	}
	if c.company != "" {
		req.Header.Set("Procore-Company-Id", c.company)
	}
	http.DefaultClient.Do(req)
}

// Asked has a flag that is not known here.
func Asked(company string, anon bool) {
	for _, e := range []endpoint{{Path: "/rest/v1.0/vendors"}, {"/rest/v1.0/offices", anon}} {
		req, err := http.NewRequest(http.MethodGet, base+e.Path, nil)
		if err != nil {
			continue
		}
		if !e.Anon {
			req.Header.Set("Procore-Company-Id", company)
		}
		http.DefaultClient.Do(req)
	}
}
