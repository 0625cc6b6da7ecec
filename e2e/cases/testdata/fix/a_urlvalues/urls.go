// Package proxycfg tells the site's proxy where Procore is.
package proxycfg

import (
	"net/http"
	"net/url"
	"strings"
)

// Endpoints through the site's proxy; the port is part of its rules.
var (
	Token  = url.URL{Scheme: "https", Host: "app.procore.com:443", Path: "/oauth/token"}               // mpr:legacyhost=login.procore.com
	Upload = &url.URL{Scheme: "https", Host: "App.Procore.com", Path: "/rest/v1.0/uploads"}            // mpr:legacyhost=api.procore.com
	Revoke = url.URL{Scheme: "https", Host: "api.procore.com", Path: "/oauth/revoke"}                  // mpr:hostmismatch=login.procore.com
	Home   = url.URL{Scheme: "https", Host: "app.procore.com:443", Path: "/webclients/host/companies"} // opened in a browser
	Daily  = "https://relay:s3cret@app.procore.com:8443/rest/v1.0/projects/5/daily_logs#today"         // mpr:legacyhost=api.procore.com
	Me     = "https://LOGIN.procore.com:443/rest/v1.0/me"                                              // mpr:hostmismatch=api.procore.com
	Train  = "https://sandbox.procore.com/oauth/token"                                                 // mpr:hostmismatch=login-sandbox.procore.com
)

// Grant trades a code for a token.
func Grant(form url.Values) (*http.Response, error) { return http.PostForm(Token.String(), form) }

// Return gives the token back.
func Return(form url.Values) (*http.Response, error) { return http.PostForm(Revoke.String(), form) }

// Practise does both in the sandbox.
func Practise(form url.Values) (*http.Response, error) { return http.PostForm(Train, form) }

// Whoami asks for the person behind the token.
func Whoami() (*http.Response, error) { return http.Get(Me) }

func post(companyID, u, body string) (*http.Response, error) {
	req, err := http.NewRequest("POST", u, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", companyID)
	return http.DefaultClient.Do(req)
}

// Announce tells Procore about a file.
func Announce(companyID string) (*http.Response, error) {
	return post(companyID, Upload.String(), "{}")
}

// Log writes into the daily log.
func Log(companyID, text string) (*http.Response, error) { return post(companyID, Daily, text) }
