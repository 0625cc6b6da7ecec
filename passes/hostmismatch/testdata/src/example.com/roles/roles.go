// Package roles has paths on hosts of the other role, in every environment.
package roles

var oauth = []string{
	"https://api.procore.com/oauth/token",                 // want `^OAuth URL uses api\.procore\.com, which does not serve sign-in; use login\.procore\.com \(MPR\)$`
	"https://api-monthly.procore.com/oauth/token",         // want `use login-sandbox-monthly\.procore\.com`
	"https://api-sandbox-monthly.procore.com/oauth/token", // want `use login-sandbox-monthly\.procore\.com`
	"https://sandbox.procore.com/oauth/token",             // want `use login-sandbox\.procore\.com`
	"https://API.procoregov.com:443/oauth/authorize?a=b",  // want `OAuth URL uses api\.procoregov\.com, .* use login\.procoregov\.com`
}

var api = []string{
	"https://login.procore.com/rest/v1.0/me",                     // want `^API URL uses login\.procore\.com, which does not serve the API; use api\.procore\.com \(MPR\)$`
	"https://login.procore.com/vapid/projects",                   // want `use api\.procore\.com`
	"https://login-sandbox-monthly.procore.com/rest/v1.0/me",     // want `use api-monthly\.procore\.com`
	"https://api-sandbox-monthly.procore.com/rest/v2.0/projects", // want `use api-monthly\.procore\.com`
	"https://login-sandbox.procore.com/rest/v1.0/me",             // want `use sandbox\.procore\.com`
	"https://login.procoregov.com/rest/v1.0/me",                  // want `use api\.procoregov\.com`
}

var right = []string{
	"https://login.procore.com/oauth/token",
	"https://api.procore.com/rest/v1.0/me",
	"https://api.procore.com/projects", // forgets /rest
	"https://api.procore.com/",         // a probe
	"https://login-sandbox-monthly.procore.com/oauth/token",
	"https://api-monthly.procore.com/rest/v1.0/me",
	"https://api-sandbox-monthly.procore.com/rest/v1.0/mcp",
	"https://login-sandbox.procore.com/oauth/token",
	"https://sandbox.procore.com/rest/v1.0/me",
	"https://sandbox.procore.com/12/company/home",
	"https://login.procoregov.com/oauth/token",
	"https://api.procoregov.com/rest/v1.0/me",
	"https://app.procore.com/oauth/token", // legacyhost speaks of it
}
