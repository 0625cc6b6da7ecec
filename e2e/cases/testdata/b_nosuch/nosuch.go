package nosuch

import (
	"fmt"
	"net/http"
	"net/url"
)

// Guesses that support tickets quote.
const (
	federalToken = "https://login-federal.procore.com/oauth/token"          // mpr:hostmismatch=login.procoregov.com
	govMe        = "https://api.gov.procore.com/rest/v1.0/me"               // mpr:hostmismatch=api.procoregov.com
	devToken     = "https://login-development.procore.com/oauth/token"      // mpr:hostmismatch=login-sandbox.procore.com
	odMe         = "https://api-sandbox-on-demand.procore.com/rest/v1.0/me" // mpr:hostmismatch
	stagingMe    = "https://staging.procore.com/rest/v1.0/me"               // mpr:hostmismatch
	zoneless     = "https://us.procore.com/oauth/token"                     // mpr:hostmismatch
	mine         = "https://acme.procore.com/rest/v1.1/projects"            // mpr:hostmismatch
	prodToken    = "https://oauth.procore.com/oauth/token"                  // mpr:hostmismatch
	upload       = "https://storage.procore.com/rest/v1.0/uploads"
	reference    = "https://developers.procore.com/reference/rest/v1/me"
	articles     = "https://support.procore.com/api/rest/v1.0/me"
	health       = "https://status.procore.com/api/v2/status.json"
	marketing    = "https://www.procore.com/oauth"
	elsewhere    = "https://login-monthly.procore.com.example.net/oauth/token"
	unpathed     = "https://webhooks.procore.com/in/1234"
)

// All is what the page lists.
func All() map[string]string {
	return map[string]string{
		"federal":   federalToken,
		"gov":       govMe,
		"dev":       devToken,
		"on-demand": odMe,
		"stage":     stagingMe,
		"us":        zoneless,
		"acme":      mine,
		"prod":      prodToken,
	}
}

// Links that are right.
func Links() []string {
	return []string{upload, reference, articles, health, marketing, elsewhere, unpathed}
}

// Resolve builds one from a word.
func Resolve(word string) (*url.URL, error) {
	if word == "" {
		return nil, fmt.Errorf("no word")
	}
	return url.Parse("https://" + word + ".procore.com/oauth/token")
}

// Ping ignores what comes back.
func Ping(s string) bool {
	resp, err := http.Head("https://example.com/?u=" + url.QueryEscape(s))
	return err == nil && resp.Body.Close() == nil
}
