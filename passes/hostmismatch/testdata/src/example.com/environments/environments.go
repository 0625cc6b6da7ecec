// Package environments has hosts that are in no environment.
package environments

const (
	me         = "https://api-sandbox.procore.com/rest/v1.0/me"  // want `^no Procore environment has the host api-sandbox\.procore\.com; use api-monthly\.procore\.com or sandbox\.procore\.com \(MPR\)$`
	token      = "https://login-monthly.procore.com/oauth/token" // want `^no Procore environment has the host login-monthly\.procore\.com; use login-sandbox-monthly\.procore\.com \(MPR\)$`
	monthly    = "https://monthly.procore.com/rest/v1.0/me"      // want `use api-monthly\.procore\.com`
	federal    = "https://app.procoregov.com/oauth/token"        // want `use login\.procoregov\.com`
	production = "https://api-prod.procore.com/rest/v1.0/me"     // want `use api\.procore\.com`
	tenant     = "https://myapp.procore.com/rest/v1.0/me"        // want `has the host myapp\.procore\.com; use api\.procore\.com, api-monthly\.procore\.com or sandbox\.procore\.com \(MPR\)$`
	zone       = "https://us2.procore.com/rest/v1.0/me"          // want `has the host us2\.procore\.com; use api\.procore\.com, api-monthly\.procore\.com or sandbox\.procore\.com \(MPR\)$`
	followed   = "https://monthly.procore.com"                   // want `use login-sandbox-monthly\.procore\.com`
)

func auth() string { return followed + "/oauth/token" }

// Without an OAuth or API path nothing is asked of a host, and some sites are known to
// be others.
var others = []string{
	"https://api-sandbox.procore.com",
	"https://myapp.procore.com/12/company/home",
	"https://storage.procore.com/rest/v1.0/upload",
	"https://developers.procore.com/rest/v1.0/reference",
	"https://support.procore.com/oauth",
	"https://www.procore.com/rest/v1.0/me",
	"https://example.org/rest/v1.0/me",
	"https://procore.com.example.org/oauth/token",
}
