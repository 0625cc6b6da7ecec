// want package:"judged"

// Package fetch is tested with doubles, which says nothing of it.
package fetch

import "net/http"

func Users() (*http.Response, error) {
	return http.Get("https://api.procore.com/rest/v1.0/users") // want `never sends the Procore-Company-Id header`
}

// Me is called for a user; that a test signs in as a service account says nothing.
func Me() (*http.Response, error) {
	return http.Get("https://api.procore.com/rest/v1.0/me")
}
