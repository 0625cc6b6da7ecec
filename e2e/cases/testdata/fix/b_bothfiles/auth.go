// Package hub keeps one connection to Procore for all plugins.
package hub

import (
	"net/http"
	"net/url"
)

// Exchange trades a code.
func Exchange(form url.Values) (*http.Response, error) {
	return http.PostForm(baseURL+"/oauth/token", form)
}

// Revoke gives a token back.
func Revoke(token string) (*http.Response, error) {
	return http.PostForm(webhooks+"/oauth/revoke", url.Values{"token": {token}})
}
