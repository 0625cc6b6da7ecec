// Package bases has bases that serve several ends, and such as nobody uses.
package bases

// For OAuth and the API: it becomes two values.
const both = "https://app.procore.com" // want `^base on app\.procore\.com is used for OAuth and the API; split it into login\.procore\.com and api\.procore\.com \(MPR\)$`

func token() string { return both + "/oauth/token" }
func me() string    { return both + "/rest/v1.0/me" }

// For the API and for links.
const shared = "https://app.procore.com" // want `^base on app\.procore\.com is used for browser links and for calls; split it`

func projects() string       { return shared + "/rest/v1.0/projects" }
func page(id string) string  { return shared + "/" + id + "/company/home" }
func pages(id string) string { return shared + "/webclients/host/companies/" + id }

// For links alone.
const links = "https://app.procore.com"

func home(id string) string { return links + "/" + id + "/company/home" }

// No use is seen.
const site = "https://app.procore.com" // want `^base uses app\.procore\.com; use login\.procore\.com for OAuth, api\.procore\.com for the API \(MPR\)$`

var Site = "app.procore.com" // want `^host uses app\.procore\.com; use login\.procore\.com for OAuth`

func unknown(path string) string {
	return "https://app.procore.com" + path // want `use login\.procore\.com for OAuth, api\.procore\.com for the API`
}
