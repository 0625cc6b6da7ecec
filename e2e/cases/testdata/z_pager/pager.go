// Package pager hands out iterators over pages, of which each names the next one.
package pager

import (
	"encoding/json"
	"iter"
	"net/http"
	"strings"
)

type Pager struct {
	next    string
	company string
}

func (p *Pager) fetch() (json.RawMessage, error) {
	req, err := http.NewRequest(http.MethodGet, p.next, nil)
	if err != nil {
		return nil, err
	}
	if p.company != "" {
		req.Header.Set("Procore-Company-Id", p.company)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	p.next = ""
	for _, l := range strings.Split(resp.Header.Get("Link"), ",") {
		if u, rel, ok := strings.Cut(l, ";"); ok && strings.Contains(rel, `rel="next"`) {
			p.next = strings.Trim(u, " <>")
		}
	}
	var page json.RawMessage
	return page, json.NewDecoder(resp.Body).Decode(&page)
}

// All walks through all pages.
func (p *Pager) All() iter.Seq2[json.RawMessage, error] {
	return func(yield func(json.RawMessage, error) bool) {
		for p.next != "" {
			b, err := p.fetch()
			if !yield(b, err) || err != nil {
				return
			}
		}
	}
}

// Of sets the company for the pages to come.
func (p *Pager) Of(company string) { p.company = company }

func Vendors(company string) iter.Seq2[json.RawMessage, error] {
	p := &Pager{next: "https://api.procore.com/rest/v1.0/vendors?per_page=100", company: company}
	return p.All()
}

func Offices() iter.Seq2[json.RawMessage, error] {
	p := &Pager{next: "https://api.procore.com/rest/v1.0/offices?per_page=100"} // mpr:companyid
	return p.All()
}

// Trades gives out the pager, too, so that its company may be set before the pages are walked through.
func Trades() (*Pager, iter.Seq2[json.RawMessage, error]) {
	p := &Pager{next: "https://api.procore.com/rest/v1.0/trades?per_page=100"}
	return p, p.All()
}

// Projects gives out a function that sets the company.
func Projects() (of func(string), pages iter.Seq2[json.RawMessage, error]) {
	p := &Pager{next: "https://api.procore.com/rest/v1.0/projects?per_page=100"}
	return func(company string) { p.company = company }, p.All()
}

// Departments gives out the method that sets it.
func Departments() (of func(string), pages iter.Seq2[json.RawMessage, error]) {
	p := &Pager{next: "https://api.procore.com/rest/v1.0/departments?per_page=100"}
	return p.Of, p.All()
}

// Current walks through the pages of a pager that is kept.
func Current() iter.Seq2[json.RawMessage, error] {
	current = &Pager{next: "https://api.procore.com/rest/v1.0/insurances?per_page=100"}
	p := current
	return p.All()
}

var current *Pager

func Use(company string) { current.company = company }

// A Lister lists what there is with a client that it is given.
type Lister struct {
	http    *http.Client
	company string
}

func (l *Lister) list(path string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	if l.company != "" {
		req.Header.Set("Procore-Company-Id", l.company)
	}
	return l.http.Do(req)
}

func ListVendors(c *http.Client, company string) (*http.Response, error) {
	return (&Lister{c, company}).list("/vendors")
}

func ListOffices(c *http.Client) (*http.Response, error) {
	return (&Lister{http: c}).list("/offices") // mpr:companyid
}
