// Package compared moves links that users saved to the hosts of today.
package compared

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

const legacy = "https://app.procore.com"

var moved = map[string]string{
	"app.procore.com":  "api.procore.com",
	"us02.procore.com": "api.procore.com",
}

var oldHosts = []string{"app.procore.com", "us02.procore.com"}

var oldBase = regexp.MustCompile(`^https://app\.procore\.com`)

func send(u *url.URL, company string) (*http.Response, error) {
	req := &http.Request{Method: http.MethodGet, URL: u, Header: http.Header{}}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}

// Origin compares scheme and host together.
func Origin(raw, company string) (*http.Response, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, err
	}
	if u.Scheme+"://"+u.Host == legacy {
		u.Host = "api.procore.com"
	}
	return send(u, company)
}

// Table looks the host up.
func Table(raw, company string) (*http.Response, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, err
	}
	if h, ok := moved[strings.ToLower(u.Hostname())]; ok {
		u.Host = h
	}
	return send(u, company)
}

// List looks for it in a list.
func List(raw, company string) (*http.Response, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, err
	}
	if slices.Contains(oldHosts, u.Host) {
		u.Host = "api.procore.com"
	}
	return send(u, company)
}

// Loop does so by hand.
func Loop(raw, company string) (*http.Response, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, err
	}
	for _, h := range []string{"app.procore.com", "us02.procore.com"} {
		if strings.EqualFold(u.Host, h) {
			u.Host = "api.procore.com"
			break
		}
	}
	return send(u, company)
}

// Cut cuts the old base off.
func Cut(raw string) string {
	if rest, ok := strings.CutPrefix(raw, "https://app.procore.com/rest/"); ok {
		return "https://api.procore.com/rest/" + rest
	}
	return raw
}

// Pattern replaces it.
func Pattern(raw string) string { return oldBase.ReplaceAllString(raw, "https://api.procore.com") }

// Replaced replaces two at once.
func Replaced(raw string) string {
	return strings.NewReplacer(
		"https://app.procore.com/oauth", "https://login.procore.com/oauth",
		"https://app.procore.com/rest", "https://api.procore.com/rest",
	).Replace(raw)
}

// Refuse names what it refuses.
func Refuse(raw string) error {
	u, err := url.Parse(raw)
	if err != nil {
		return err
	}
	switch u.Host {
	case "app.procore.com", "us02.procore.com":
		return fmt.Errorf("%s is gone: app.procore.com does not serve the API any more", u.Host)
	}
	return nil
}

// Redirected stops at redirects to the old host.
func Redirected(company string) *http.Client {
	return &http.Client{CheckRedirect: func(req *http.Request, _ []*http.Request) error {
		if req.URL.Host == "app.procore.com" && strings.HasPrefix(req.URL.Path, "/rest/") {
			return http.ErrUseLastResponse
		}
		req.Header.Set("Procore-Company-Id", company)
		return nil
	}}
}

// Back goes the wrong way.
func Back(raw, company string) (*http.Response, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, err
	}
	u.Path = "/rest/v1.0/me"
	if u.Host == "api.procore.com" {
		u.Host = "app.procore.com" // mpr:legacyhost
	}
	return send(u, company)
}

// Kept compares, and falls back to it.
func Kept(raw string) string {
	if raw == "" || raw == "https://api.procore.com" {
		raw = "https://app.procore.com" // mpr:legacyhost
	}
	return raw + "/rest/v1.0/me"
}
