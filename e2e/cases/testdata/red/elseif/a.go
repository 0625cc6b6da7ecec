// Package a takes the cached request.
package a

import (
	"net/http"
)

type C struct {
	cached    *http.Request
	companyID string
	req       *http.Request
}

func (c *C) Get(storage bool) (*http.Response, error) {
	var req *http.Request
	var err error
	if storage {
		req = c.cached
	} else if req, err = http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil); err != nil { // mpr:companyid=stay
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func (c *C) Field() (*http.Response, error) {
	var err error
	c.req, err = http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	resp, err := http.DefaultClient.Do(c.req)
	if err != nil {
		return nil, err
	}
	return resp, nil
}

func (c *C) Late() (*http.Response, error) {
	var companyID string
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	companyID = c.lookup()
	q := req.URL.Query()
	q.Set("company_id", companyID)
	req.URL.RawQuery = q.Encode()
	return http.DefaultClient.Do(req)
}

func (c *C) lookup() string { return "7" }
