// Package sdk is a vendored library: what is wrong in it is not this module's to change.
package sdk

import "net/http"

const TokenURL = "https://app.procore.com/oauth/token"

// Users asks without the header.
func Users(companyID string) (*http.Response, error) {
	return http.Get("https://app.procore.com/rest/v1.0/companies/" + companyID + "/users")
}
