// Package flows follows a base to where it is joined with a path.
package flows

import (
	"cmp"
	"flag"
	"net/http"
	"os"
)

// Through a package variable.
var host = "https://app.procore.com" // want `use api\.procore\.com`

func global() (*http.Response, error) { return http.Get(host + "/rest/v1.0/me") }

// Through a struct's fields.
type client struct {
	base string
	auth struct{ url string }
}

func newClient() *client {
	c := &client{base: "https://app.procore.com"} // want `use api\.procore\.com`
	c.auth.url = "https://app.procore.com"        // want `use login\.procore\.com`
	return c
}

func (c *client) projects() string { return c.base + "/rest/v1.0/projects" }
func (c *client) token() string    { return c.auth.url + "/oauth/token" }

// Through parameters and results, however many.
func vapid(base string) string { return base + "/vapid/projects" }
func twice(base string) string { return vapid(base) }
func origin() string           { return "https://app.procore.com" } // want `use login\.procore\.com`

var (
	viaParam  = twice("https://app.procore.com") // want `use api\.procore\.com`
	viaResult = origin() + "/oauth/token"
)

// Through maps and slices of known values.
var bases = map[string]string{
	"auth": "https://app.procore.com", // want `use login\.procore\.com`
	"rest": "https://app.procore.com", // want `use api\.procore\.com`
}

func tables() []string {
	mirrors := []string{"https://app.procore.com"} // want `use api\.procore\.com`
	var out []string
	for _, m := range mirrors {
		out = append(out, m+"/rest/v1.0/me")
	}
	return append(out, bases["auth"]+"/oauth/token", bases["rest"]+"/rest/v1.0/me")
}

// Through a closure.
func closures() func(string) string {
	base := "https://app.procore.com" // want `use api\.procore\.com`
	return func(p string) string { return base + "/rest/v1.0/" + p }
}

// Through a generic function and type.
func with[T ~string](base T, p string) string { return string(base) + p }

type address string

var generic = with(address("https://app.procore.com"), "/oauth/token") // want `use login\.procore\.com`

// Through a default.
var server = flag.String("server", "https://app.procore.com", "") // want `use api\.procore\.com`

func getenv(key, fallback string) string {
	if v := os.Getenv(key); v != "" {
		return v
	}
	return fallback
}

func defaults() []string {
	return []string{
		*server + "/rest/v1.0/me",
		getenv("SERVER", "https://app.procore.com") + "/oauth/token",           // want `use login\.procore\.com`
		cmp.Or(os.Getenv("SERVER"), "https://app.procore.com") + "/rest/v1.0/", // want `use api\.procore\.com`
	}
}

// A host of one arm never meets the path of the other.
func arms(links bool) string {
	base, p := "https://app.procore.com", "/rest/v1.0/me" // want `use api\.procore\.com`
	if links {
		base, p = "https://app.procore.com", "/12/company/home"
	}
	return base + p
}
