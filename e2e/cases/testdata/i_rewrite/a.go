// Package rewrite repairs stored addresses.
package rewrite

import (
	"net/http"
	"net/http/httputil"
	"net/url"
	"regexp"
	"strings"
)

var old = regexp.MustCompile(`^https?://(?:app|us\d\d)\.procore\.com/(oauth|rest|vapid)/`)

var moved = map[string]string{
	"https://app.procore.com/oauth": "https://login.procore.com/oauth",
	"https://app.procore.com/rest":  "https://api.procore.com/rest",
	"https://app.procore.com/vapid": "https://api.procore.com/vapid",
}

// Fix one.
func Fix(u string) string {
	for from, to := range moved {
		if rest, ok := strings.CutPrefix(u, from); ok {
			return to + rest
		}
	}
	u = strings.Replace(u, "https://app.procore.com/rest/", "https://api.procore.com/rest/", 1)
	return old.ReplaceAllString(u, "https://api.procore.com/$1/")
}

// Transport repairs requests as they leave.
type Transport struct{ Next http.RoundTripper }

// RoundTrip repairs.
func (t Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Host != "app.procore.com" {
		return t.Next.RoundTrip(r)
	}
	r = r.Clone(r.Context())
	switch first, _, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/"); first {
	case "oauth":
		r.URL.Host = "login.procore.com"
	case "rest", "vapid":
		r.URL.Host = "api.procore.com"
	}
	return t.Next.RoundTrip(r)
}

// Proxy sends all to the API: the wrong one.
func Proxy() *httputil.ReverseProxy {
	return httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "https", Host: "app.procore.com", Path: "/rest/v1.0"}) // mpr:legacyhost=api.procore.com
}

// Rewrite proxies with a company.
func Rewrite(company string) *httputil.ReverseProxy {
	target, _ := url.Parse("https://api.procore.com/rest/v1.0")
	return &httputil.ReverseProxy{Rewrite: func(pr *httputil.ProxyRequest) {
		pr.SetURL(target)
		pr.Out.Header.Set("Procore-Company-Id", company)
	}}
}

// ToOld maps the other way, for a legacy tool that only knows the old host.
func ToOld(u string) string {
	return strings.Replace(u, "https://api.procore.com/rest", "https://app.procore.com/rest", 1) // mpr:legacyhost=api.procore.com
}
