// Package a returns req and err together.
package a

import (
	"net/http"
	"strings"
)

const base = "https://api.procore.com"

func newReq(companyID, path string) (*http.Request, error) {
	req, err := http.NewRequest("GET", base+"/rest/v1.0/"+path, nil) // mpr:companyid=fix
	return req, err
}

type result struct {
	req *http.Request
	err error
}

func newRes(companyID, path string) result {
	req, err := http.NewRequest("GET", base+"/rest/v1.0/projects/"+path, nil) // mpr:companyid=fix
	r := result{req, err}
	return r
}

func send(req *http.Request, err error) (*http.Response, error) {
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func list(companyID string, page string) (*http.Response, error) {
	req, err := http.NewRequest("GET", base+"/rest/v1.0/projects?page="+strings.TrimSpace(page), nil) // mpr:companyid=fix
	return send(req, err)
}

func All(c string) error {
	r, err := newReq(c, "x")
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	x := newRes(c, "y")
	if x.err != nil {
		return x.err
	}
	_, err = http.DefaultClient.Do(x.req)
	_, _ = list(c, "1")
	return err
}
