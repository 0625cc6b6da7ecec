// Package settings has findings that come and go with the settings. The comment on a
// line names its finding.
package settings

import (
	"net/http"
	"os"
)

const (
	token     = "https://app.procore.com/oauth/token"        // legacy
	home      = "https://app.procore.com/12/company/home"    // link
	companies = "http://api.procore.com/rest/v1.0/companies" // scheme
)

func get() {
	http.Get("https://api.procore.com/rest/v1.0/projects")     // missing
	http.Get("https://gateway.example.com/rest/v1.0/projects") // gateway
}

func getBy(c *http.Client) {
	c.Get("https://api.procore.com/rest/v1.0/projects") // undecided
}

// Whether this call needs the header depends on the grant.
func me() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/me", nil) // grant
	req.Header.Set("Authorization", "Bearer "+os.Getenv("TOKEN"))
	http.DefaultClient.Do(req)
}

// In assembly.
func sign(req *http.Request)

func signed() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // signed
	sign(req)
	http.DefaultClient.Do(req)
}

var sandbox = struct{ LoginURL, APIURL string }{
	LoginURL: "https://login-sandbox-monthly.procore.com",
	APIURL:   "https://sandbox.procore.com", // pair
}
