// Package stores sets headers and hosts through pointers to maps and shared slices.
package stores

import (
	"net/http"
	"strings"
)

const base = "https://api.procore.com/rest/v1.0"

// Client of the API.
type Client struct {
	headers map[string]string
	pairs   [][2]string
	list    []string
	set     map[string]*string
	Company string
}

func put(m *map[string]string, k, v string) {
	if *m == nil {
		*m = map[string]string{}
	}
	(*m)[k] = v
}

// New puts the company into a map that may not be there yet.
func New(company string) *Client {
	c := &Client{}
	put(&c.headers, "Accept", "application/json")
	put(&c.headers, "Procore-Company-Id", company)
	return c
}

// Vendors copies the map.
func (c *Client) Vendors() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, base+"/vendors", nil)
	if err != nil {
		return nil, err
	}
	for k, v := range c.headers {
		req.Header.Set(k, v)
	}
	return http.DefaultClient.Do(req)
}

// NewPairs stores into a slice that the client shares.
func NewPairs(company string) *Client {
	c := &Client{pairs: make([][2]string, 2)}
	l := c.pairs
	l[0] = [2]string{"Accept", "application/json"}
	l[1] = [2]string{"Procore-Company-Id", company}
	return c
}

// Trades copies the pairs.
func (c *Client) Trades() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, base+"/trades", nil)
	if err != nil {
		return nil, err
	}
	for _, p := range c.pairs {
		req.Header.Set(p[0], p[1])
	}
	return http.DefaultClient.Do(req)
}

// Lines stores lines through an alias.
func Lines(company string) (*http.Response, error) {
	c := Client{list: []string{"Accept: */*", ""}}
	l := c.list
	l[1] = "Procore-Company-Id: " + company
	req, err := http.NewRequest(http.MethodGet, base+"/lines", nil)
	if err != nil {
		return nil, err
	}
	for _, line := range c.list {
		k, v, _ := strings.Cut(line, ": ")
		req.Header.Set(k, v)
	}
	return http.DefaultClient.Do(req)
}

// Pointer stores through a pointer to the request's own header.
func Pointer(company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, base+"/pointer", nil)
	if err != nil {
		return nil, err
	}
	h := &req.Header
	(*h)["Procore-Company-Id"] = []string{company}
	return http.DefaultClient.Do(req)
}

// Replaced sets the whole header through one.
func Replaced(company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, base+"/replaced", nil)
	if err != nil {
		return nil, err
	}
	h := &req.Header
	*h = http.Header{"Procore-Company-Id": {company}}
	return http.DefaultClient.Do(req)
}

// Element stores through a pointer to an element.
func Element(company string) (*http.Response, error) {
	pairs := []struct{ name, value string }{{"Accept", "*/*"}, {"Procore-Company-Id", ""}}
	p := &pairs[1]
	p.value = company
	req, err := http.NewRequest(http.MethodGet, base+"/element", nil)
	if err != nil {
		return nil, err
	}
	for _, p := range pairs {
		req.Header.Set(p.name, p.value)
	}
	return http.DefaultClient.Do(req)
}

// Values keeps pointers to what flags set.
func Values(args map[string]string) (*http.Response, error) {
	var company string
	set := map[string]*string{"company": &company}
	for k, v := range args {
		if p, ok := set[k]; ok {
			*p = v
		}
	}
	req, err := http.NewRequest(http.MethodGet, base+"/values", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}

// Swapped swaps two maps.
func Swapped(company string) (*http.Response, error) {
	a, b := http.Header{}, http.Header{"Procore-Company-Id": {company}}
	pa, pb := &a, &b
	*pa, *pb = *pb, *pa
	req, err := http.NewRequest(http.MethodGet, base+"/swapped", nil)
	if err != nil {
		return nil, err
	}
	req.Header = a
	return http.DefaultClient.Do(req)
}

// Other stores something else through a pointer.
func Other(company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, base+"/other", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	h := &req.Header
	(*h)["Accept"] = []string{company}
	return http.DefaultClient.Do(req)
}

// Emptied stores an empty company through one.
func Emptied() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, base+"/emptied", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	h := &req.Header
	(*h)["Procore-Company-Id"] = []string{""}
	return http.DefaultClient.Do(req)
}
