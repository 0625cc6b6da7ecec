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

// One use is one report: nothing at its pieces, its content type, or its answer.
func once() error {
	resp, err := http.Post(sdk.Base+"/oauth"+"/token", "application/json", nil) // want `^OAuth URL uses app\.procore\.com of example\.org/sdk\.Base`
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	resp, err = sdk.Get("/projects") // want `^API URL uses app\.procore\.com of example\.org/sdk`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// An address that nobody is seen to call.
func Address() string {
	return sdk.Base + "/rest/v1.0" + "/vendors" // want `^API URL uses app\.procore\.com of example\.org/sdk\.Base`
}

func isTheirs(origin string) bool { return origin == sdk.Base+"/rest/v1.0/me" }
