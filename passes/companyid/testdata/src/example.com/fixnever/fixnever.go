// want package:"judged"

// Package fixnever has a file that nobody edits, and a test.
package fixnever

import "net/http"

const projects = "https://api.procore.com/rest/v1.0/projects"

// The constant in the test file is not seen here.
func edited(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
}
