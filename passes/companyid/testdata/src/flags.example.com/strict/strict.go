// want package:"judged"

// Package strict has what cannot be decided.
package strict

import "net/http"

const projects = "https://api.procore.com/rest/v1.0/projects"

func headers(h http.Header) {
	req, _ := http.NewRequest("GET", projects, nil) // want `^cannot tell whether this Procore API call sends the Procore-Company-Id header: its headers also come from a parameter that is not seen \(MPR\)$`
	req.Header = h
	http.DefaultClient.Do(req)
}

func client(c *http.Client) {
	c.Get(projects) // want `: it is sent by a client from elsewhere \(MPR\)$`
}

func Request() (*http.Request, error) {
	return http.NewRequest("GET", projects, nil) // want `: the request goes to callers that are not seen \(MPR\)$`
}

var Prepared *http.Request

func kept() {
	Prepared, _ = http.NewRequest("GET", projects, nil) // want `: the request is kept where other code may change it \(MPR\)$`
}

// What can be decided stays as it is.
func decided(id string) {
	http.Get(projects) // want `^Procore API call never sends`
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header.Set("Procore-Company-Id", id)
	http.DefaultClient.Do(req)
}
