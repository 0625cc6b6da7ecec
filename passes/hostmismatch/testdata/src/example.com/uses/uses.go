// Package uses has hosts without a path: where they flow, or else their name, decides.
package uses

import (
	"fmt"
	"net/url"

	"golang.org/x/oauth2"
)

const base = "https://api.procore.com" // want `^OAuth base uses api\.procore\.com, which does not serve sign-in; use login\.procore\.com \(MPR\)$`

func token() string { return base + "/oauth/token" }

func me() string {
	return fmt.Sprintf("https://%s/rest/v1.0/me", "login-sandbox.procore.com") // want `API (base|host) uses login-sandbox\.procore\.com, .* use sandbox\.procore\.com`
}

type client struct{ auth, rest *url.URL }

func newClient() *client {
	return &client{
		auth: &url.URL{Scheme: "https", Host: "sandbox.procore.com"}, // want `use login-sandbox\.procore\.com`
		rest: &url.URL{Scheme: "https", Host: "sandbox.procore.com"},
	}
}

func (c *client) urls() (string, string) {
	return c.auth.JoinPath("/oauth/token").String(), c.rest.JoinPath("/rest/v1.0/me").String()
}

// A field that signs in.
var endpoint = oauth2.Endpoint{TokenURL: "https://api-monthly.procore.com"} // want `use login-sandbox-monthly\.procore\.com`

// Both on a host that serves one of them: it becomes two.
const both = "https://login.procoregov.com" // want `login\.procoregov\.com is used for OAuth and the API of the federal environment; use login\.procoregov\.com for OAuth and api\.procoregov\.com for the API`

func pair() (string, string) { return both + "/oauth/token", both + "/rest/v1.0/me" }

// By name, where no use is seen.
const (
	OAuthBaseURL = "https://api.procore.com"   // want `OAuth base uses api\.procore\.com, .* use login\.procore\.com`
	APIURL       = "https://login.procore.com" // want `API base uses login\.procore\.com, .* use api\.procore\.com`
	LoginHost    = "login.procore.com"
	BaseURL      = "https://login.procore.com" // says too little
	Host         = "api.procore.com"
	WebURL       = "https://sandbox.procore.com"
)
