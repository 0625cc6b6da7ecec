// Package domain holds parts of addresses.
package domain

// Parts.
const (
	Scheme = "https://"
	Zone   = "app"
	Root   = ".procore.com"

	// V1 and V11 are versions of the API.
	V1  = "/rest/v1.0"
	V11 = "/rest/v1.1"
)
