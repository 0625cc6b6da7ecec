// Package agent is what runs beside the drone's controller.
package agent

import (
	"fmt"
	"net/http"
	"net/url"
)

// Addresses as the obfuscator of the first release left them.
const (
	tokenURL = "https:\x2f\x2fapp.procore.com\x2foauth\x2ftoken"      // mpr:legacyhost=fix
	authURL  = "https://app\u002eprocore\u002ecom/oauth/authorize"    // mpr:legacyhost=fix
	uploads  = `https://app.procore.com/rest/v1.0/uploads`            // mpr:legacyhost=api.procore.com
	images   = "https://\141pp.procore.com/rest/v1.0/images?x=\u00e9" // mpr:legacyhost=fix
	about    = "https:\x2f\x2fapp.procore.com\x2fwebclients\x2fhost\x2fcompanies"
)

// config is written next to the agent; %% is the controller's own escape.
const config = "# procore\nauthorize = https://app.procore.com/oauth/authorize?scope=100%%\nui = https://app.procore.com/webclients/host\n" // mpr:legacyhost=login.procore.com

// Pilot flies for a company.
type Pilot struct{ Token, CompanyID string }

// Config renders it.
func (p Pilot) Config() string { return fmt.Sprintf(config) }

// About is the page with the company.
func About() string { return about }

// Consent is where the pilot signs in.
func Consent(client string) string {
	return authURL + "?response_type=code&client_id=" + url.QueryEscape(client)
}

// Token trades a code.
func Token(form url.Values) (*http.Response, error) { return http.PostForm(tokenURL, form) }

// Upload announces a file.
func (p Pilot) Upload() (*http.Response, error) { return p.call(uploads) }

// Images lists what is there.
func (p Pilot) Images() (*http.Response, error) { return p.call(images) }

func (p Pilot) call(u string) (*http.Response, error) {
	req, err := http.NewRequest("POST", u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+p.Token)
	req.Header.Set("Procore-Company-Id", p.CompanyID)
	return http.DefaultClient.Do(req)
}
