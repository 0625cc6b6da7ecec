// Package local has bases inside functions.
package local

import "net/http"

func get(code string) {
	base := "https://app.procore.com" // want `split it`
	if code != "" {
		http.Get(base + "/oauth/token?code=" + code)
		return
	}
	http.Get(base + "/rest/v1.0/me")
}

func inner(code string) {
	const apiHost = "https://app.procore.com" // want `split it`
	call := func() { http.Get(apiHost + "/rest/v1.0/me") }
	call()
	http.Get(apiHost + "/oauth/token?code=" + code)
	switch code {
	case "x":
		var appURL = "https://app.procore.com" // want `split it`
		http.Get(appURL + "/rest/v1.0/me")
		http.Get(appURL + "/oauth/token")
	}
}
