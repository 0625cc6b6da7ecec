// Package wrong asks the elements of its table, and takes the wrong arm.
package wrong

import "net/http"

type route struct {
	path  string
	oauth bool
}

var routes = map[string]route{
	"token":   {"/oauth/token", true},
	"vendors": {"/rest/v1.0/vendors", false},
}

// Call calls a route.
func Call(name, company string) (*http.Response, error) {
	r := routes[name]
	base := "https://login.procore.com" // mpr:hostmismatch
	if r.oauth {
		base = "https://api.procore.com" // mpr:hostmismatch
	}
	req, err := http.NewRequest("GET", base+r.path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
