// want package:"judged"

// Package rawgrant knows one kind of grant, by the form that it sends.
package rawgrant

import (
	"net/http"
	"net/url"
)

func Token() (*http.Response, error) {
	return http.PostForm("https://login.procore.com/oauth/token", url.Values{"grant_type": {"client_credentials"}})
}

func me() {
	http.Get("https://api.procore.com/rest/v1.0/me") // want `never sends`
}
