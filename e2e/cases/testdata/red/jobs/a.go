// Package a queues requests.
package a

import (
	"fmt"
	"net/http"
	"net/url"
)

type Job struct {
	Name string
	Req  *http.Request
}

var common = http.Header{"Accept": {"application/json"}}

func jobs(companyID int, u *url.URL) []Job {
	u = &url.URL{Scheme: "https", Host: "api.procore.com", Path: fmt.Sprintf("/rest/v1.0/companies/%d/projects", companyID)}
	j := Job{Name: "a", Req: &http.Request{Method: "GET", URL: u}} // mpr:companyid=stay
	j.Req.Header = common
	k := Job{"b", &http.Request{Method: "GET", URL: u, // mpr:companyid=fix
		Header: http.Header{"Accept": {"x"}, // json
			"X": {"y"}}}}
	l := Job{Req: &http.Request{ // mpr:companyid=fix
		Method: "GET", // get
		URL:    u,     /* there */
	}}
	req := &http.Request{Method: "GET", URL: u, Header: common} // mpr:companyid=stay
	req2 := http.Request{                                       // mpr:companyid=fix
		Method: "GET",
		URL:    u,
	}
	for _, x := range []*http.Request{{Method: "GET", URL: u}, req, &req2} { // mpr:companyid=fix
		http.DefaultClient.Do(x)
	}
	http.DefaultClient.Do(j.Req)
	http.DefaultClient.Do(k.Req)
	http.DefaultClient.Do(l.Req)
	return nil
}

func Do() { jobs(1, nil) }
