// Package app uses another package's function for what the host is for.
package app

import (
	"net/http"

	"example.com/regions/client"
)

// Page is for people.
const Page = "https://app.procore.com/tools"

// Start signs in.
func Start(code string) (*http.Response, error) {
	return client.SignIn("https://app.procore.com", code)
}
