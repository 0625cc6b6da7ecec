package silent

import (
	"net/http"
	"net/url"
	"strings"
)

const oldHost = "app.procore.com"

// OldBase is what people still have in their settings.
const OldBase = "https://app.procore.com"

// What becomes of a value that was compared says nothing of the literal.
func migrate(raw string) (*http.Response, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, err
	}
	if u.Host == oldHost {
		u.Host = "login.procore.com"
	}
	return http.PostForm(u.JoinPath("/oauth/token").String(), nil)
}

func prefixed(ref string) (*http.Response, error) {
	if !strings.HasPrefix(ref, OldBase+"/") && !strings.EqualFold(ref, OldBase) {
		return nil, nil
	}
	u, err := url.Parse(ref)
	if err != nil {
		return nil, err
	}
	return http.Get(u.JoinPath("/rest/v1.0/me").String())
}

type mover struct{ from, to string }

func (m mover) move(u *url.URL) {
	if u.Host == m.from {
		u.Host = m.to
	}
}

var movers = []mover{{from: "app.procore.com", to: "login.procore.com"}}

func moved(raw string) (*http.Response, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, err
	}
	for _, m := range movers {
		m.move(u)
	}
	return http.PostForm(u.JoinPath("/oauth/token").String(), nil)
}

var retired = map[string]string{"https://app.procore.com": "https://login.procore.com"}

func looked(base string) (*http.Response, error) {
	if now, ok := retired[base]; ok {
		base = now
	}
	return http.PostForm(base+"/oauth/token", nil)
}
