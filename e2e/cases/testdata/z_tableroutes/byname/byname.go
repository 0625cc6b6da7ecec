// Package byname looks up routes by their names, and asks each where it goes.
package byname

import (
	"fmt"
	"net/http"
)

type route struct {
	method, path string
	oauth        bool
}

var routes = map[string]route{
	"token":   {"POST", "/oauth/token", true},
	"vendors": {"GET", "/rest/v1.0/vendors", false},
	"rfis":    {"GET", "/rest/v1.0/projects/%d/rfis", false},
}

const (
	login = "https://login.procore.com"
	api   = "https://api.procore.com"
)

// Call calls a route.
func Call(name, company string, args ...any) (*http.Response, error) {
	r, ok := routes[name]
	if !ok {
		return nil, fmt.Errorf("no route %q", name)
	}
	u := fmt.Sprintf(r.path, args...)
	if r.oauth {
		u = login + u
	} else {
		u = api + u
	}
	req, err := http.NewRequest(r.method, u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
