// Package switchbase chooses in a switch and joins later.
package switchbase

import (
	"context"
	"net/http"
	"path"
	"strings"
)

// Env of Procore.
type Env uint8

// Environments.
const (
	Production Env = iota
	Monthly
	Development
	Federal
)

func (e Env) base() string {
	switch e {
	case Monthly:
		return "https://sandbox.procore.com" // mpr:hostmismatch=api-monthly.procore.com
	case Development:
		return "https://sandbox.procore.com"
	case Federal:
		return "https://api.procoregov.com"
	}
	return "https://app.procore.com" // mpr:legacyhost=api.procore.com
}

func (e Env) signIn() (u string) {
	switch {
	case e == Monthly:
		u = "https://login-sandbox-monthly.procore.com"
	case e == Development:
		u = "https://login-sandbox.procore.com"
	case e == Federal:
		u = "https://login.procore.com" // mpr:hostmismatch=login.procoregov.com
	default:
		u = "https://login.procore.com"
	}
	return u + "/oauth"
}

// Get something.
func (e Env) Get(ctx context.Context, company string, elems ...string) (*http.Response, error) {
	u := e.base() + path.Join(append([]string{"/rest/v1.0"}, elems...)...)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}

// Token for a code.
func (e Env) Token(code string) (*http.Response, error) {
	return http.Post(e.signIn()+"/token", "application/x-www-form-urlencoded", strings.NewReader("grant_type=authorization_code&code="+code))
}
