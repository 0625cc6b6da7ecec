// Package roles is the table of the sign-in proxy.
package roles

import (
	"fmt"
	"net/url"
	"path"
	"strings"

	"golang.org/x/oauth2"
)

// Federal signs in to the government's cloud.
var Federal = oauth2.Endpoint{
	AuthURL:  "https://login.procoregov.com/oauth/authorize",
	TokenURL: "https://api.procoregov.com/oauth/token", // mpr:hostmismatch=login.procoregov.com
}

// Development signs in to the development sandbox.
var Development = oauth2.Endpoint{
	AuthURL:  signIn("sandbox.procore.com", "authorize"), // mpr:hostmismatch=login-sandbox.procore.com
	TokenURL: signIn("login-sandbox.procore.com", "token"),
}

func signIn(host, step string) string {
	return (&url.URL{Scheme: "https", Host: host, Path: path.Join("/oauth", step)}).String()
}

const v1 = "/rest/v1.0"

// Crews is a resource on each of them.
var Crews = []string{
	"https://api.procore.com" + v1 + "/crews",
	"https://login.procore.com" + v1 + "/crews", // mpr:hostmismatch=api.procore.com
	"https://api-monthly.procore.com" + v1 + "/crews",
	"https://login-sandbox-monthly.procore.com" + v1 + "/crews", // mpr:hostmismatch=api-monthly.procore.com
	"https://sandbox.procore.com" + v1 + "/crews",
	"https://LOGIN-SANDBOX.procore.com:443" + v1 + "/crews", // mpr:hostmismatch=sandbox.procore.com
	"https://api.procoregov.com" + v1 + "/crews",
}

// Old API.
func vapid(host string) string { return "https://" + host + "/vapid/crews" }

// Vapids is the old table.
func Vapids() []string {
	return []string{
		vapid("api.procore.com"),
		vapid("login.procoregov.com"), // mpr:hostmismatch=api.procoregov.com
	}
}

// Pages of the sign-in service that are not OAuth's, and of the API's host that are nobody's.
func Pages() string {
	return strings.Join([]string{
		"https://login.procore.com/",
		"https://login.procore.com/forgot_password",
		"https://sandbox.procore.com/4264807/company/home",
		"https://api.procore.com",
		"https://api-sandbox-monthly.procore.com/4264807/company/home",
	}, "\n")
}

// Info is the token's.
func Info(monthly bool) string {
	if monthly {
		return fmt.Sprintf("https://%s/oauth/token/info", "api-monthly.procore.com") // mpr:hostmismatch=login-sandbox-monthly.procore.com
	}
	return fmt.Sprintf("https://%s/oauth/token/info", "login.procore.com")
}
