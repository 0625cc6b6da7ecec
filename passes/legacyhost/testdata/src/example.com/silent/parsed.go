package silent

import (
	"net/http"
	"net/url"
	"strings"
)

const oldBase = "https://app.procore.com"

var legacy = mustParse("https://app.procore.com")

func mustParse(raw string) *url.URL {
	u, err := url.Parse(raw)
	if err != nil {
		panic(err)
	}
	return u
}

// An address that is parsed to compare its host with another's is no destination.
func rewrittenTo(raw string) (string, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return "", err
	}
	old, _ := url.Parse(oldBase)
	if u.Host == old.Host {
		u.Host = "api.procore.com"
	}
	return u.String() + "/rest/v1.0/me", nil
}

func movedAway(raw string) (*http.Request, error) {
	old, err := url.Parse("https://app.procore.com")
	if err != nil {
		return nil, err
	}
	u, err := url.Parse(raw)
	if err != nil {
		return nil, err
	}
	if strings.EqualFold(u.Hostname(), old.Hostname()) {
		u.Host = "login.procore.com"
	}
	return http.NewRequest("POST", u.String()+"/oauth/token", nil)
}

func isLegacy(u *url.URL) bool { return u.Scheme == legacy.Scheme && u.Host == legacy.Host }
