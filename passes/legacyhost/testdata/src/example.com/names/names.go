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

func setDefault(key, value string) { os.Setenv(key, value) }

func defaults() {
	setDefault("PROCORE_API_URL", "https://app.procore.com")   // want `use api\.procore\.com`
	setDefault("PROCORE_LOGIN_URL", "https://app.procore.com") // want `use login\.procore\.com`
	setDefault("PROCORE_BROWSER", "https://app.procore.com")
}
