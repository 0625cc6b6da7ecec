// Package names has hosts that nothing but a name decides.
package names

import "os"

const (
	OAuthBaseURL   = "https://app.procore.com" // want `OAuth base .* use login\.procore\.com`
	procore_login  = "https://app.procore.com" // want `OAuth base .* use login\.procore\.com`
	TokenHost      = "app.procore.com"         // want `OAuth host .* use login\.procore\.com`
	SSOURL         = "https://app.procore.com" // want `OAuth base .* use login\.procore\.com`
	APIURL         = "https://app.procore.com" // want `API base .* use api\.procore\.com`
	DefaultBaseURL = "https://app.procore.com" // want `API base .* use api\.procore\.com`
	AuthAPIHost    = "https://app.procore.com" // want `OAuth base .* use login\.procore\.com`
	ProcoreHost    = "https://app.procore.com" // want `use login\.procore\.com for OAuth, api\.procore\.com for the API`
	WebURL         = "https://app.procore.com"
	portal_base    = "https://app.procore.com"
	uiHost         = "app.procore.com"
)

type Config struct{ APIBase, Login, Link, Host string }

var config = Config{
	APIBase: "https://app.procore.com", // want `use api\.procore\.com`
	Login:   "https://app.procore.com", // want `use login\.procore\.com`
	Link:    "https://app.procore.com",
	Host:    "https://app.procore.com", // want `use login\.procore\.com for OAuth, api\.procore\.com for the API`
}

var settings = map[string]string{
	"procore.api_url":   "https://app.procore.com", // want `use api\.procore\.com`
	"procore.token-url": "https://app.procore.com", // want `use login\.procore\.com`
	"procore.web_url":   "https://app.procore.com",
}

// A struct that names a value, as those of flags do.
type flag struct{ Name, Value, Usage string }

var flags = []flag{
	{Name: "api-url", Value: "https://app.procore.com"},                          // want `use api\.procore\.com`
	{Usage: "where to sign in", Value: "https://app.procore.com", Name: "login"}, // want `use login\.procore\.com`
	{Name: "web-url", Value: "https://app.procore.com"},
	{Name: "server", Value: "https://app.procore.com", Usage: "API"}, // want `use login\.procore\.com for OAuth, api\.procore\.com for the API`
}

func setDefault(key, value string) { os.Setenv(key, value) }

func defaults() {
	setDefault("PROCORE_API_URL", "https://app.procore.com")   // want `use api\.procore\.com`
	setDefault("PROCORE_LOGIN_URL", "https://app.procore.com") // want `use login\.procore\.com`
	setDefault("PROCORE_BROWSER", "https://app.procore.com")
}

// The names say that production may not be meant: a person decides.
const (
	MonthlyTokenURL = "https://app.procore.com/oauth/token"       // want `use login\.procore\.com`
	sandboxAPI      = "https://app.procore.com/rest/v1.0/me"      // want `use api\.procore\.com`
	prodAPI         = "https://app.procore.com/rest/v1.0/folders" // want `use api\.procore\.com`
)

// The length counts, and where things stand.
const measured = "https://app.procore.com/oauth/token" // want `use login\.procore\.com`

var (
	room  [len(measured)]byte
	path  = measured[23:]
	other = "https://app.procore.com/rest/v1.0/me"[8:] // want `use api\.procore\.com`
)
