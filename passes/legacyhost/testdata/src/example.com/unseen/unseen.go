// Package unseen hands addresses to code that joins them, out of sight.
package unseen

import (
	"net/http"

	"example.com/unseen/between"
)

func chain() (*http.Response, error) {
	u := between.New("https://app.procore.com").URL("/oauth/token") // want `OAuth base .* use login\.procore\.com`
	return http.Post(u, "application/json", nil)
}

func calls() (*http.Response, error) {
	b := between.New("https://app.procore.com") // want `API base .* use api\.procore\.com`
	b.URL("rest/v1.0/me")
	return http.Get(b.URL("/rest/v1.0/companies"))
}

// One base for both: no host is right for it.
func both() (string, string) {
	b := between.New("https://app.procore.com") // want `base uses app\.procore\.com; use login\.procore\.com for OAuth, api\.procore\.com for the API`
	return b.URL("/oauth/token"), b.URL("/rest/v1.0/me")
}

// The use that is seen and the one that is not are of two kinds.
func seen() (string, string) {
	base := "https://app.procore.com" // want `base on app\.procore\.com is used for OAuth and the API`
	return base + "/rest/v1.0/me", between.New(base).URL("/oauth/token")
}

func setter() string {
	var b between.Base
	b.Set("https://app.procore.com") // want `OAuth base .* use login\.procore\.com`
	return b.URL("/oauth/authorize")
}

func field() string {
	b := between.Base{Root: "https://app.procore.com"} // want `OAuth base .* use login\.procore\.com`
	return b.URL("/oauth/token")
}

func arguments(id string) []string {
	return []string{
		between.Join("https://app.procore.com", "oauth", "token"),                       // want `OAuth base .* use login\.procore\.com`
		between.Join("https://app.procore.com", "/oauth/revoke"),                        // want `OAuth base .* use login\.procore\.com`
		between.Join("https://app.procore.com", "/rest/v1.0/projects/"+id),              // want `API base .* use api\.procore\.com`
		between.New("https://app.procore.com").In("/oauth").URL("/token"),               // want `base uses app\.procore\.com; use login\.procore\.com for OAuth, api\.procore\.com for the API`
		between.On("https://app.procore.com")("oauth/token"),                            // want `OAuth base .* use login\.procore\.com`
		between.Map("https://app.procore.com", map[int]string{1: "/oauth/token"})[1],    // want `OAuth base .* use login\.procore\.com`
		between.Join("https://app.procore.com", []string{"/rest/v1.0/me", "/oauth"}...), // want `base uses app\.procore\.com; use login\.procore\.com for OAuth, api\.procore\.com for the API`
	}
}

type service struct{ addresses *between.Base }

func newService() *service {
	return &service{between.New("https://app.procore.com")} // want `OAuth base .* use login\.procore\.com`
}

func (s *service) token() string { return s.addresses.URL("/oauth/token") }

const shared = "https://app.procore.com" // want `base uses app\.procore\.com; use login\.procore\.com for OAuth, api\.procore\.com for the API`

func signIn() string { return between.New(shared).URL("/oauth/token") }

func projects() string { return between.New(shared).URL("/rest/v1.0/projects") }

// Pages for people.
func pages(id string) []string {
	www := between.On("https://app.procore.com")
	base := "https://app.procore.com"
	return []string{
		www(id + "/company/home"),
		between.New(base).URL("/webclients/host/companies/" + id),
	}
}

// A content type is no page.
func post(send func(base, kind string)) {
	send("https://app.procore.com", "application/json") // want `base uses app\.procore\.com; use login\.procore\.com for OAuth, api\.procore\.com for the API`
}
