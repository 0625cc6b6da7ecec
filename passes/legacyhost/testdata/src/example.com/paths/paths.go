// Package paths has literals whose own path says what they are for.
package paths

const (
	token     = "https://app.procore.com/oauth/token"                      // want `^OAuth URL uses app\.procore\.com; use login\.procore\.com \(MPR\)$`
	authorize = "https://app.procore.com/oauth/authorize?client_id=x"      // want `use login\.procore\.com`
	root      = "https://app.procore.com/oauth"                            // want `use login\.procore\.com`
	projects  = "https://app.procore.com/rest/v1.0/projects?company_id=12" // want `^API URL uses app\.procore\.com; use api\.procore\.com \(MPR\)$`
	major     = "https://app.procore.com/rest/v2/companies"                // want `use api\.procore\.com`
	vapid     = "https://app.procore.com/vapid/projects"                   // want `use api\.procore\.com`
)

// Hosts compare without case, with or without a port.
var spellings = []string{
	"https://App.Procore.COM/oauth/token",           // want `use login\.procore\.com`
	"https://app.procore.com:443/rest/v1.0/me",      // want `use api\.procore\.com`
	"https://user:pass@app.procore.com/vapid/me",    // want `use api\.procore\.com`
	"//app.procore.com/oauth/token",                 // want `use login\.procore\.com`
	"app.procore.com/rest/v1.0/me",                  // want `use api\.procore\.com`
	"see https://app.procore.com/oauth/token now",   // want `use login\.procore\.com`
	"\x68ttps://app.procore.com/rest/v1.0/me\u0021", // want `use api\.procore\.com`
}

// Escapes go with the host that they are part of.
const escaped = "https://\x61pp.procore.com/oauth/token" // want `use login\.procore\.com`

// The position is the host, on whatever line of the literal it stands; both hosts of
// one text are reported.
var raw = `
	{"url": "https://app.procore.com/rest/v1.0/me", "token": "https://app.procore.com/oauth/token"}` // want `API URL` `OAuth URL`

// Whole hosts only.
var lookalikes = []string{
	"https://myapp.procore.com/oauth/token",
	"https://app.procore.com.example.org/oauth/token",
	"https://app.procore.community/rest/v1.0/me",
	"https://example.org/https:/app.procore.com/oauth/token",
	"me@app.procore.com",
	"mailto:me@app.procore.com",
	"https://api.procore.com/rest/v1.0/me",
	"https://login.procore.com/oauth/token",
}
