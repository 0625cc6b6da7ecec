// Package client uses the addresses of two other packages: one of its own module, and
// one whose literals nobody here can edit.
package client

import (
	"net/http"

	"example.com/config"
	"example.org/sdk"
)

func own() (string, string) {
	return config.Site + "/rest/v1.0/me", config.APIBase + "/rest/v1.0/me"
}

// A literal that goes to a function of another package.
func handedOver() string {
	return config.Token("https://app.procore.com") // want `use login\.procore\.com`
}

func foreign() (*http.Response, error) {
	return http.Get(sdk.Base + "/rest/v1.0/me") // want `^API URL uses app\.procore\.com of example\.org/sdk\.Base; use api\.procore\.com \(MPR\)$`
}
