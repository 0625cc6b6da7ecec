// Package switched tells the elements of a list apart by a word.
package switched

import "net/http"

type route struct{ kind, path string }

var routes = []route{
	{"auth", "/oauth/token"},
	{"page", "/oauth/authorize"},
	{"api", "/rest/v1.0/vendors"},
	{"", "/rest/v1.0/rfis"},
}

// Call calls a route.
func Call(i int, company string) (*http.Response, error) {
	r := routes[i]
	base := "https://api.procore.com"
	switch r.kind {
	case "auth", "page":
		base = "https://login.procore.com"
	}
	req, err := http.NewRequest("GET", base+r.path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
