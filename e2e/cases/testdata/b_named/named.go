// Package named has addresses that contradict what they are called.
package named

import (
	"os"
	"strings"
)

// Settings of a tenant.
type Settings struct {
	ProdLoginURL  string
	ProdAPIURL    string
	FederalAPIURL string
	Sandbox       Pair
	CostsMonthly  string
	Holidays      string
}

// Pair of addresses.
type Pair struct{ Auth, API string }

// Default settings.
var Default = Settings{
	ProdLoginURL:  "https://login.procore.com",
	ProdAPIURL:    "https://sandbox.procore.com", // mpr:hostmismatch=api.procore.com
	FederalAPIURL: "https://api.procoregov.com",
	Sandbox:       Pair{"https://login-sandbox.procore.com", "https://sandbox.procore.com"},
}

// monthlyCosts speaks of money, not of an environment.
const monthlyCosts = "https://api.procore.com/rest/v1.0/budget_line_items?period=month"

const federalHolidays = "https://api.procore.com/rest/v1.0/calendar_items?kind=holiday"

// onDemandSandboxAPI is production's, as the documentation says.
const onDemandSandboxAPI = "https://api.procore.com"

// MonthlySandboxLoginHost is wrong.
const MonthlySandboxLoginHost = "login-sandbox.procore.com" // mpr:hostmismatch=login-sandbox-monthly.procore.com

// FedrampServer too.
var FedrampServer = "https://api.procore.com" // mpr:hostmismatch=api.procoregov.com

// LiveEndpoint is another.
var LiveEndpoint = "https://api-monthly.procore.com/rest/v1.0/" // mpr:hostmismatch=api.procore.com

// Fill adds the resources that are not addresses of environments.
func (s *Settings) Fill() {
	s.CostsMonthly = monthlyCosts
	s.Holidays = federalHolidays
	if os.Getenv("ONDEMAND") != "" {
		s.ProdAPIURL = onDemandSandboxAPI
	}
}

// TokenURL picks by the environment's name.
func TokenURL(env string) string {
	if strings.EqualFold(env, "production") {
		return "https://login.procore.com/oauth/token"
	}
	if env == "federal" {
		return "https://login.procore.com/oauth/token" // mpr:hostmismatch=login.procoregov.com
	}
	if env != "monthly" {
		return "https://login-sandbox.procore.com/oauth/token"
	}
	return "https://login-sandbox-monthly.procore.com/oauth/token"
}

// Bases by environment.
func Bases() map[string]string {
	m := map[string]string{"prod": "https://api.procore.com", "dev_sandbox": "https://api-monthly.procore.com"} // mpr:hostmismatch
	m["monthly"] = "https://api-monthly.procore.com"
	m["federal"] = "https://api.procoregov.com"
	m["live"] = "https://sandbox.procore.com" // mpr:hostmismatch=api.procore.com
	return m
}
