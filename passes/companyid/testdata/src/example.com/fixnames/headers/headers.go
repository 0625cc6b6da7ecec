// want package:"judged"

// Package headers has the names of headers.
package headers

// The names of headers, in the form that http.Header keeps.
const (
	Accept  = "Accept"
	Company = "Procore-Company-Id"
)
