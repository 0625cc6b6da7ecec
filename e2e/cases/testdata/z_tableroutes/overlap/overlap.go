// Package overlap asks the elements of its table something that does not tell where they go.
package overlap

import "net/http"

type route struct {
	path  string
	write bool
}

var routes = map[string]route{
	"token":   {"/oauth/token", true},
	"vendors": {"/rest/v1.0/vendors", true},
	"rfis":    {"/rest/v1.0/rfis", false},
}

// Call calls a route.
func Call(name, company string) (*http.Response, error) {
	r := routes[name]
	base := "https://api.procore.com"
	if r.write {
		base = "https://login.procore.com" // mpr:hostmismatch
	}
	req, err := http.NewRequest("GET", base+r.path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
