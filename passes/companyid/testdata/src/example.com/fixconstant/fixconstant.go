// want package:"judged"

// Package fixconstant has a constant for the header's name.
package fixconstant

import (
	"net/http"
	"net/url"
)

const (
	projects      = "https://api.procore.com/rest/v1.0/projects"
	companyHeader = "Procore-Company-Id"
)

func own(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
}

func key(companyID string, u *url.URL) {
	u, _ = u.Parse(projects)
	http.DefaultClient.Do(&http.Request{URL: u}) // want `never sends`
}

// Where its name means something else.
func shadowed(companyID string) {
	companyHeader := http.Header{}
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
	println(companyHeader)
}
