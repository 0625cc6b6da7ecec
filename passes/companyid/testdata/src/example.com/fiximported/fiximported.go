// want package:"judged"

// Package fiximported has a constant for the header's name in a package that it imports.
package fiximported

import (
	"net/http"

	"example.com/fixnames/headers"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

func imported(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	req.Header.Set(headers.Accept, "application/json")
	http.DefaultClient.Do(req)
}

// Where the package's name means something else.
func shadowed(companyID string) {
	headers := http.Header{}
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
	println(headers)
}
