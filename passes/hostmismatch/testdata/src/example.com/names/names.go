// Package names binds hosts to names of other environments.
package names

// Constants and variables.
const monthlyAPI = "https://sandbox.procore.com" // want `^"monthlyAPI" names the monthly sandbox environment but holds sandbox\.procore\.com; use api-monthly\.procore\.com \(MPR\)$`

var FederalLoginURL = "https://login.procore.com" // want `"FederalLoginURL" names the federal environment .* use login\.procoregov\.com`

var prod_base_url = "https://api-monthly.procore.com" // want `use api\.procore\.com`

var devHost = "login-sandbox-monthly.procore.com" // want `use login-sandbox\.procore\.com`

// Fields.
type Hosts struct{ ProductionAPI, SandboxAPI, MonthlyAPI, MonthlyLogin, OnDemandSandboxAPI string }

var hosts = Hosts{
	ProductionAPI:      "https://sandbox.procore.com", // want `use api\.procore\.com`
	SandboxAPI:         "https://api.procore.com",     // want `^"SandboxAPI" names a sandbox but holds api\.procore\.com of production; use api-monthly\.procore\.com or sandbox\.procore\.com \(MPR\)$`
	MonthlyAPI:         "https://api-monthly.procore.com",
	MonthlyLogin:       "https://login.procore.com", // want `use login-sandbox-monthly\.procore\.com`
	OnDemandSandboxAPI: "https://api.procore.com",   // the sandbox on demand is production
}

// Map keys.
var byName = map[string]string{
	"production": "https://api-monthly.procore.com", // want `^"production" names the production environment .* use api\.procore\.com`
	"sandbox":    "https://sandbox.procore.com",
	"on-demand":  "https://sandbox.procore.com",
	"monthly":    "https://api-monthly.procore.com",
}

// Case values, also named ones, and compared strings.
const envFederal = "fed"

func api(env string) string {
	switch env {
	case "monthly":
		return "https://sandbox.procore.com" // want `^"monthly" names the monthly sandbox`
	case envFederal:
		return "https://api.procore.com" // want `names the federal environment .* use api\.procoregov\.com`
	case "dev", "development":
		return "https://sandbox.procore.com"
	}
	if env == "live" {
		return "https://api-monthly.procore.com" // want `^"live" names the production`
	}
	return "https://api.procore.com"
}

// Two environments that are joined under a name: the name wins, since it has a fix.
var monthlyEnv = struct{ auth, api string }{
	auth: "https://login-sandbox-monthly.procore.com",
	api:  "https://sandbox.procore.com", // want `^"monthlyEnv" names the monthly sandbox .* use api-monthly\.procore\.com`
}

// Names of what a path asks for.
var (
	monthlyReportURL  = "https://api.procore.com/rest/v1.0/reports/monthly"
	productionLogsURL = "https://sandbox.procore.com/rest/v1.0/production_logs"
)

var monthlyProjectsURL = "https://sandbox.procore.com/rest/v1.0/projects" // want `names the monthly sandbox`

// Words that speak of no address, or of no environment.
var (
	monthlyCosts    = "https://api.procore.com/rest/v1.0/costs"
	federalHolidays = "https://api.procore.com/rest/v1.0/holidays"
	products        = "https://api.procore.com/rest/v1.0/products"
	developers      = "https://api.procore.com/rest/v1.0/developers"
	sandboxAPI      = "https://api-monthly.procore.com"
	sandboxLogin    = "https://login-sandbox.procore.com"
	procoreURL      = "https://api-monthly.procore.com"
)
