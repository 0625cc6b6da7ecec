// Package a returns bare.
package a

import (
	"log"
	"net/http"
	"net/http/httptest"
	"testing"
)

func make1(companyID string) (req *http.Request, err error) {
	req, err = http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	return
}

func make2(companyID string) (req *http.Request, err error) {
	if req, err = http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil); err == nil { // mpr:companyid=fix
		req.Header.Set("Accept", "x")
	}
	return
}

func make3(companyID string) (req *http.Request, err error) {
	req, err = http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	if err != nil {
		log.Print(err)
	}
	return req, err
}

func make4(companyID string) (out struct {
	Req *http.Request
	Err error
}) {
	out.Req, out.Err = http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	return out
}

func make5(companyID string) (*http.Request, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	log.Println(req, err)
	if err != nil {
		return nil, err
	}
	return req, nil
}

func make6(companyID string) (*http.Request, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	if err != nil {
		log.Print("bad URL: ", err)
	}
	return wrap(req), err
}

func wrap(r *http.Request) *http.Request {
	if r == nil {
		return nil
	}
	return r
}

func Do(t *testing.T) {
	for _, f := range []func(string) (*http.Request, error){make1, make2, make3} {
		r, _ := f("1")
		http.DefaultClient.Do(r)
	}
	r, _ := make1("1")
	http.DefaultClient.Do(r)
	r, _ = make2("1")
	http.DefaultClient.Do(r)
	r, _ = make3("1")
	http.DefaultClient.Do(r)
	o := make4("1")
	http.DefaultClient.Do(o.Req)
	r, _ = make5("1")
	http.DefaultClient.Do(r)
	r, _ = make6("1")
	http.DefaultClient.Do(r)
	_ = httptest.NewRecorder
}
