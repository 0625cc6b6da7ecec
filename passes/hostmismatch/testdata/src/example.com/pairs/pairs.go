// Package pairs joins the hosts of two environments. The position is the API host.
package pairs

import (
	"golang.org/x/oauth2"
)

type Config struct{ Auth, API string }

// Fields of one struct value.
var fields = Config{
	Auth: "https://login-sandbox-monthly.procore.com",
	API:  "https://sandbox.procore.com", // want `^API host sandbox\.procore\.com \(development sandbox\) is paired with sign-in host login-sandbox-monthly\.procore\.com \(monthly sandbox\); use hosts of one environment \(MPR\)$`
}

var positional = []*Config{
	{"https://login.procore.com", "https://api-monthly.procore.com"}, // want `API host api-monthly\.procore\.com \(monthly sandbox\) is paired with sign-in host login\.procore\.com \(production\)`
	{"https://login.procore.com", "https://api.procore.com"},
}

// One call's arguments.
func connect(auth, api string) Config { return Config{auth, api} }

var call = connect("https://login.procoregov.com/oauth/token", "https://api.procore.com/rest/v1.0") // want `api\.procore\.com \(production\) is paired with sign-in host login\.procoregov\.com \(federal\)`

// One branch.
func branch(kind int) (c Config) {
	if kind == 0 {
		c.Auth = "https://login-sandbox.procore.com"
		c.API = "https://api-monthly.procore.com" // want `is paired with sign-in host login-sandbox\.procore\.com`
		return c
	}
	switch kind {
	case 1:
		c.Auth = "https://login.procore.com"
		c.API = "https://sandbox.procore.com" // want `is paired with sign-in host login\.procore\.com`
	case 2:
		c.Auth = "https://login.procore.com"
		c.API = "https://api.procore.com"
	default:
		c.Auth = "https://login.procoregov.com"
		c.API = "https://api.procoregov.com"
	}
	return c
}

// One map entry.
var entries = map[string]Config{
	"a": {Auth: "https://login.procore.com", API: "https://api.procore.com"},
	"b": {Auth: "https://login-sandbox.procore.com", API: "https://api.procore.com"}, // want `is paired with sign-in host login-sandbox\.procore\.com`
}

// A block of declarations that holds one of each.
const (
	signIn = "https://login-sandbox.procore.com/oauth/token"
	rest   = "https://api.procore.com/rest/v1.0" // want `is paired with sign-in host login-sandbox\.procore\.com`
)

// A function's body.
func body() []string {
	token := "https://login.procore.com/oauth/token"
	projects := "https://api-monthly.procore.com/rest/v1.0/projects" // want `is paired with sign-in host login\.procore\.com`
	return []string{token, projects}
}

// Struct tags.
type Settings struct {
	Auth string `default:"https://login.procore.com"`
	API  string `default:"https://sandbox.procore.com"` // want `is paired with sign-in host login\.procore\.com`
}

// An OAuth library's configuration beside the address of the API.
var endpoint = struct {
	oauth oauth2.Endpoint
	api   string
}{
	oauth: oauth2.Endpoint{TokenURL: "https://login.procore.com/oauth/token"},
	api:   "https://api.procore.com/rest/v1.0",
}
