// Package sharedhost chooses hosts and paths by kind, of constants that several kinds share.
package sharedhost

import (
	"net/http"
	"net/url"
)

const (
	api   = "https://api.procore.com"
	login = "https://login.procore.com"
	pages = "https://app.procore.com"
)

// Endpoint of a kind.
func Endpoint(kind string) string {
	var host, path string
	switch kind {
	case "token":
		host, path = login, "/oauth/token"
	case "authorize":
		host, path = login, "/oauth/authorize"
	case "me":
		host, path = api, "/rest/v1.0/me"
	case "companies":
		host, path = api, "/rest/v1.0/companies"
	}
	return host + path
}

// Page is a page, or where one signs in.
func Page(web bool, kind string) string {
	var host, path string
	if web {
		host, path = pages, "/123/company/home"
	} else if kind == "tool" {
		host, path = pages, "/webclients/host/1"
	} else {
		host, path = login, "/oauth/token"
	}
	return host + path
}

type target struct{ host, path, company string }

func pick(kind, company string) target {
	switch kind {
	case "revoke":
		return target{login, "/oauth/revoke", ""}
	case "token":
		return target{login, "/oauth/token", ""}
	case "projects":
		return target{api, "/rest/v1.0/projects", company}
	default:
		return target{api, "/rest/v1.0/vendors", company}
	}
}

// Get sends the company where there is one to send.
func Get(kind, company string) (*http.Response, error) {
	t := pick(kind, company)
	req, err := http.NewRequest(http.MethodGet, t.host+t.path, nil)
	if err != nil {
		return nil, err
	}
	if t.company != "" {
		req.Header.Set("Procore-Company-Id", t.company)
	}
	return http.DefaultClient.Do(req)
}

// URL overwrites what it began with.
func URL(n int) *url.URL {
	host, path := "api.procore.com", "/rest/v1.0/me"
	if n > 3 {
		host, path = "login.procore.com", "/oauth/token"
	}
	if n > 7 {
		host, path = "login.procore.com", "/oauth/token/info"
	}
	return &url.URL{Scheme: "https", Host: host, Path: path}
}

const old = "https://app.procore.com" // mpr:legacyhost

// Old serves both from one host.
func Old(kind string) string {
	var host, path string
	switch kind {
	case "token":
		host, path = old, "/oauth/token"
	case "revoke":
		host, path = old, "/oauth/revoke"
	default:
		host, path = old, "/rest/v1.0/me"
	}
	return host + path
}

const wrong = "https://api.procore.com" // mpr:hostmismatch

// Wrong asks the API's host for a token, of one kind only.
func Wrong(kind string) string {
	var host, path string
	switch kind {
	case "token":
		host, path = wrong, "/oauth/token"
	case "revoke":
		host, path = login, "/oauth/revoke"
	default:
		host, path = login, "/oauth/authorize"
	}
	return host + path
}
