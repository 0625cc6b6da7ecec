// Package defaults holds what other programs start from.
package defaults

// Options of the agent; the other repositories read them.
type Options struct {
	IdentityServer string
	TokenHost      string
	RestRoot       string
	LinkRoot       string
	Server         string
	Domains        []string
}

// New returns the options of production.
func New() Options {
	o := Options{
		TokenHost: "app.procore.com",         // mpr:legacyhost=login.procore.com
		RestRoot:  "https://app.procore.com", // mpr:legacyhost=api.procore.com
		LinkRoot:  "https://app.procore.com",
	}
	o.Server = "https://app.procore.com" // mpr:legacyhost
	return o
}

// LoginServer returns where to sign in.
func LoginServer() string {
	return "https://app.procore.com" // mpr:legacyhost=login.procore.com
}

// APIRoot returns the root of the API.
func APIRoot() string { return "https://app.procore.com" } // mpr:legacyhost=api.procore.com

// UIRoot is for links.
func UIRoot() string { return "https://app.procore.com" }

// Servers of an old configuration file.
func Servers() []string {
	return []string{"https://app.procore.com"} // mpr:legacyhost
}
