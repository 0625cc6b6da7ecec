// Package plain still speaks without TLS in places.
package plain

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
)

const (
	scheme = "http" // mpr:hostmismatch?
	base   = scheme + "://api.procore.com"
)

// Bid asks for a bid.
func Bid(id int, company string) (*http.Request, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("http://sandbox.procore.com/rest/v1.0/bids/%d", id), nil) // mpr:hostmismatch=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return req, nil
}

// Old is where bids were.
func Old() string { return base + "/vapid/bids" }

// Token is where tokens come from.
func Token() string {
	u := url.URL{
		Scheme: "http", // mpr:hostmismatch=fix
		Host:   "login-sandbox-monthly.procore.com",
		Path:   "/oauth/token",
	}
	return u.String()
}

// Mixed has both faults on two lines.
func Mixed(resource string) string {
	return "http://" + // mpr:hostmismatch=fix
		"app.procore.com" + // mpr:legacyhost=api.procore.com
		"/rest/v1.0/" + resource
}

// Page is a browser link; the browser upgrades it.
func Page(project int) string {
	return fmt.Sprintf("http://app.procore.com/%d/project/home", project)
}

// Local servers and other people's may do as they like.
func Local() []string {
	return []string{
		"http://localhost:8080/rest/v1.0/me",
		"http://127.0.0.1/oauth/token",
		"http://api.procore.com.test/rest/v1.0/me",
		"http://developers.procore.com/reference",
	}
}

var apiBase = env("API", "http://api-monthly.procore.com") // mpr:hostmismatch=fix

func env(k, def string) string {
	if v := os.Getenv(k); v != "" {
		return v
	}
	return def
}

// Meetings is a resource.
func Meetings() string { return apiBase + "/rest/v1.0/meetings" }
