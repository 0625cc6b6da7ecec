// Package stages names Procore's hosts.
package stages

// The hosts of the live stage.
const (
	LiveLogin = "https://login.procore.com"
	LiveAPI   = "https://api-monthly.procore.com" // mpr:hostmismatch=api.procore.com
)
