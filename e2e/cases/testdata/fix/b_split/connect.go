// Package connect signs people in from the plugin for the CAD program.
package connect

import (
	"net/http"
	"net/url"
	"strings"
)

const (
	scheme = "https://"
	domain = "procore.com"
	legacy = "app." + domain // mpr:legacyhost=fix
)

// The revocation endpoint is spelled the short way.
var revokeURL = scheme + "app" + "." + domain + "/oauth/revoke" // mpr:legacyhost=fix

// Connect is one installation of the plugin.
type Connect struct {
	ClientID, Secret string
	company          string
}

// Authorize is where the person is sent.
func (c *Connect) Authorize(redirect string) string {
	q := url.Values{"client_id": {c.ClientID}, "redirect_uri": {redirect}, "response_type": {"code"}}
	return scheme + legacy + "/oauth/authorize?" + q.Encode()
}

// Redeem trades the code.
func (c *Connect) Redeem(code string) (*http.Response, error) {
	return http.PostForm(scheme+legacy+"/oauth/token", url.Values{
		"grant_type": {"authorization_code"}, "code": {code}, "client_id": {c.ClientID}, "client_secret": {c.Secret},
	})
}

// Revoke gives the token back.
func (c *Connect) Revoke(token string) (*http.Response, error) {
	return http.PostForm(revokeURL, url.Values{"token": {token}, "client_id": {c.ClientID}})
}

// Views lists the saved views of a drawing.
func (c *Connect) Views(token, drawing string) (*http.Response, error) {
	u := strings.Join([]string{"https://app", domain}, ".") + "/rest/v1.0/drawings/" + drawing + "/views" // mpr:legacyhost=stay
	req, err := http.NewRequest("GET", u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", c.company)
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
