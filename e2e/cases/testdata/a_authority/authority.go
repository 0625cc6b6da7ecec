package authority

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// Addresses that were found in the settings of installations in the field.
const (
	withUser     = "https://svc:secret@app.procore.com/oauth/token" // mpr:legacyhost=login.procore.com
	upper        = "HTTPS://APP.PROCORE.COM/rest/v1.0/me"           // mpr:legacyhost=api.procore.com
	portAndCase  = "https://Us01.Procore.Com:443/oauth/revoke"      // mpr:legacyhost=login.procore.com
	shortVersion = "https://app.procore.com/rest/v2/companies"      // mpr:legacyhost=api.procore.com
	lookalike    = "https://app.procore.com.example.org/oauth/token"
	inUser       = "https://app.procore.com@proxy.example.org/rest/v1.0/me"
	inPath       = "https://proxy.example.org/app.procore.com/rest/v1.0/me"
	inQuery      = "https://proxy.example.org/go?to=app.procore.com"
	restless     = "https://app.procore.com/restaurant/v1.0/menu"
	oauthless    = "https://app.procore.com/oauthors"
	noScheme     = "//app.procore.com/oauth/authorize" // mpr:legacyhost=login.procore.com
)

// Probe asks each of them and tells which ones answer.
func Probe(hc *http.Client) []string {
	var alive []string
	for _, s := range []string{withUser, portAndCase, lookalike, inUser, inPath, inQuery, restless, oauthless, "https:" + noScheme} {
		resp, err := hc.Get(s)
		if err != nil {
			continue
		}
		resp.Body.Close()
		if resp.StatusCode < 500 {
			alive = append(alive, s)
		}
	}
	return alive
}

// Describe prints what is asked for.
func Describe() string {
	var b strings.Builder
	for _, s := range []string{upper, shortVersion} {
		u, err := url.Parse(s)
		if err != nil {
			fmt.Fprintf(&b, "%s: %v\n", s, err)
			continue
		}
		fmt.Fprintf(&b, "%s on %s\n", u.Path, u.Hostname())
	}
	return b.String()
}
