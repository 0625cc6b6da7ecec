// Package legacyhost holds what the rule's documentation shows.
package legacyhost

import "net/http"

type endpoint struct{ TokenURL string }

var production = endpoint{
	TokenURL: "https://app.procore.com/oauth/token",
}

const base = "https://app.procore.com"

func projects() (*http.Response, error) {
	u := base + "/rest/v1.0/projects"
	return http.Get(u)
}

var _ = projects
