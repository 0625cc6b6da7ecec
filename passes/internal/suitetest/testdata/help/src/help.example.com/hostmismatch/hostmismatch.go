// Package hostmismatch holds what the rule's documentation shows.
package hostmismatch

import "net/http"

// Config is what a client is made of.
type Config struct{ Auth, API string }

func role() (*http.Response, error) {
	return http.PostForm(
		"https://sandbox.procore.com/oauth/token",
		nil)
}

func unknown() (*http.Response, error) {
	return http.Get(
		"https://api-sandbox.procore.com/rest/v1.0/me",
	)
}

func pair() []Config {
	return []Config{
		Config{Auth: "https://login-sandbox-monthly.procore.com", API: "https://sandbox.procore.com"},
	}
}

func name() (monthlyAPI string) {
	monthlyAPI = "https://sandbox.procore.com"
	return monthlyAPI
}

func scheme() (*http.Response, error) {
	return http.Get(
		"http://api.procore.com/rest/v1.0/me",
	)
}

var _, _, _, _, _ = role, unknown, pair, name, scheme
