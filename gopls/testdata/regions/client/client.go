// Package client signs in and calls an API, wherever its caller says.
package client

import (
	"net/http"
	"net/url"
)

// SignIn asks for a token.
func SignIn(base, code string) (*http.Response, error) {
	return http.PostForm(base+"/oauth/token", url.Values{"code": {code}})
}
