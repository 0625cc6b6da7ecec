// Package links makes the addresses for the integration's setup page.
package links

import (
	"net/url"
	"strconv"
	"strings"
)

// Maker makes an address of a path.
type Maker func(path string, q url.Values) string

func under(base string) Maker {
	base = strings.TrimSuffix(base, "/")
	return func(path string, q url.Values) string {
		u := base + path
		if len(q) > 0 {
			u += "?" + q.Encode()
		}
		return u
	}
}

// Set of makers.
type Set struct {
	consent, data, pages Maker
	ClientID             string
}

// New returns the makers of production.
func New(clientID string) *Set {
	return &Set{
		consent:  under("https://app.procore.com/"), // mpr:legacyhost=login.procore.com
		data:     under("https://app.procore.com"),  // mpr:legacyhost=api.procore.com
		pages:    under("https://app.procore.com"),
		ClientID: clientID,
	}
}

// Consent is where the administrator agrees.
func (s *Set) Consent(redirect string) string {
	return s.consent("/oauth/authorize", url.Values{
		"client_id":     {s.ClientID},
		"redirect_uri":  {redirect},
		"response_type": {"code"},
	})
}

// Projects lists them.
func (s *Set) Projects(company int) string {
	return s.data("/rest/v1.0/projects", url.Values{"company_id": {strconv.Itoa(company)}})
}

// Home is a page.
func (s *Set) Home(company int) string {
	return s.pages("/"+strconv.Itoa(company)+"/company/home", nil)
}
