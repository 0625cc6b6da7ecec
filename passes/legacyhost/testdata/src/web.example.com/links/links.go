// Package links is checked with -legacyhost.web.
package links

import "net/http"

const home = "https://app.procore.com/12/company/home" // want `^browser URL uses app\.procore\.com, which serves one region \(MPR\)$`

var allowedOrigins = []string{"https://us02.procore.com"} // want `^browser origin uses us02\.procore\.com, which serves one region`

const PortalURL = "https://app.procore.com" // want `browser base uses app\.procore\.com`

// The other findings stay as they are.
const token = "https://app.procore.com/oauth/token" // want `OAuth URL uses app\.procore\.com; use login\.procore\.com`

func serve(w http.ResponseWriter, r *http.Request) bool {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.procore.com")                    // want `browser origin uses app\.procore\.com`
	w.Header().Set("Content-Security-Policy", "frame-ancestors 'self' https://app.procore.com") // want `browser origin uses app\.procore\.com`
	return r.Host == "app.procore.com"                                                          // patterns are exempt in every rule
}

// The MCP endpoint is documented to be there, and prose is exempt.
const (
	mcp  = "https://app.procore.com/rest/v1.0/mcp"
	help = "Sign in at app.procore.com first"
)
