// Package silent has every exemption: links, origins, patterns, prose and comments,
// such as this one on https://app.procore.com/oauth/token.
package silent

import (
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"strings"
)

// Links for a browser.
var links = []string{
	"https://app.procore.com/12/company/home",
	"https://app.procore.com/webclients/host/companies/12/projects/34/tools/rfis",
	"https://app.procore.com/account/profile",
	"https://app.procore.com/rest/v1.0/mcp",
	"https://app.procore.com/restaurants",
	"https://app.procore.com/oauthors",
}

func link(id int) string { return fmt.Sprintf("https://app.procore.com/%d/company/home", id) }

// Origins.
var allowedOrigins = []string{"https://app.procore.com", "https://us02.procore.com"}

type cors struct{ AllowedOrigins []string }

var policy = cors{AllowedOrigins: []string{"https://app.procore.com"}}

const ancestors = "frame-ancestors 'self' https://app.procore.com https://*.procore.com"

const script = `window.parent.postMessage({done: true}, "https://app.procore.com")`

func serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Security-Policy", "frame-ancestors https://app.procore.com")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.procore.com")
	if r.Header.Get("Origin") != "https://app.procore.com" || r.Referer() == "https://app.procore.com/" {
		http.Error(w, "no", http.StatusForbidden)
	}
}

// Patterns.
var pattern = regexp.MustCompile(`^https://app\.procore\.com/oauth/token$`)

var known = map[string]bool{"app.procore.com": true, "https://app.procore.com/rest/v1.0/me": true}

func match(u, host string) (string, bool) {
	switch host {
	case "app.procore.com", "us02.procore.com":
		return "", true
	}
	if strings.HasPrefix(u, "https://app.procore.com/oauth/") || strings.Contains(u, "app.procore.com") {
		return strings.TrimPrefix(u, "https://app.procore.com"), true
	}
	ok := host == "app.procore.com" || pattern.MatchString(u) || known[host]
	return strings.ReplaceAll(u, "https://app.procore.com", "https://api.procore.com"), ok
}

// Prose.
var errHost = errors.New("app.procore.com is for people; set another host")

const help = "Sign in at app.procore.com, or write to me@app.procore.com."

const empty = ""
