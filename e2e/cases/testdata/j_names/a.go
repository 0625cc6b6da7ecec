// Package names is judged by names.
package names

// Addresses of Procore.
const (
	OAuthBase       = "https://app.procore.com" // mpr:legacyhost=login.procore.com
	RESTRoot        = "https://app.procore.com" // mpr:legacyhost=api.procore.com
	DashboardURL    = "https://app.procore.com" // mpr:legacyhost
	WebAppURL       = "https://app.procore.com"
	ProjectLinkBase = "https://app.procore.com"
	ServerHost      = "app.procore.com"        // mpr:legacyhost
	APIBaseHTTP     = "http://api.procore.com" // mpr:hostmismatch
	UIHTTP          = "http://app.procore.com"
)

// Settings of environments.
var (
	monthlyCosts          = "https://sandbox.procore.com"
	SandboxTokenURL       = "https://api-monthly.procore.com"   // mpr:hostmismatch
	MonthlyLogin          = "https://login-sandbox.procore.com" // mpr:hostmismatch=login-sandbox-monthly.procore.com
	DevAPI                = "https://sandbox.procore.com"
	OnDemandSandboxAPIURL = "https://api.procore.com"
	FedAPIHost            = "api.procore.com" // mpr:hostmismatch=api.procoregov.com
	GovLoginURL           = "https://login.procoregov.com"
	ProdSSO               = "https://login-sandbox.procore.com" // mpr:hostmismatch=login.procore.com
	LiveSiteURL           = "https://sandbox.procore.com"       // mpr:hostmismatch?
	StagingAPIURL         = "https://api-monthly.procore.com"
)

// Costs of a month.
func Costs() string { return monthlyCosts }
