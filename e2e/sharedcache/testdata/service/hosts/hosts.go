// Package hosts has findings of its own, and is imported by all others.
package hosts

// Login and API are used in other packages.
const (
	Login = "https://app.procore.com/oauth/token"
	API   = "https://app.procore.com/rest/v1.0/"
)
