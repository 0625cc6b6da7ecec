// Package ignored talks to Procore through a proxy that completes its requests.
package ignored

import (
	"io"
	"net/http"
)

//lint:ignore legacyhost the proxy sends it to the company's own region
const tokenURL = "https://app.procore.com/oauth/token"

const revokeURL = "https://app.procore.com/oauth/revoke" // mpr:legacyhost=login.procore.com

// Projects lists them.
func Projects() (*http.Response, error) {
	return http.Get("https://api.procore.com/rest/v1.0/projects") //lint:ignore companyid the proxy adds the header
}

// Offices lists them, too.
func Offices(companyID string) (*http.Response, error) {
	//lint:ignore companyid the proxy adds the header
	req, err := http.NewRequest(
		http.MethodGet,
		"https://api.procore.com/rest/v1.0/offices?company_id="+companyID,
		nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Users have a comment that nothing needs any more.
func Users(companyID string) (*http.Response, error) {
	//lint:ignore hostmismatch it was once the sandbox's host // mpr:hostmismatch=stay
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/users?company_id="+companyID, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Token signs in.
func Token(form io.Reader) (*http.Response, error) {
	return http.Post(tokenURL, "application/x-www-form-urlencoded", form)
}

// Revoke signs out.
func Revoke(form io.Reader) (*http.Response, error) {
	return http.Post(revokeURL, "application/x-www-form-urlencoded", form)
}
