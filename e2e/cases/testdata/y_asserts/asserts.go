// Package y_asserts moves stored addresses of Procore to the hosts of today. Its tests compare
// with assertion packages: what they compare with goes nowhere.
package y_asserts

import "strings"

// Config is what a customer has stored.
type Config struct{ Auth, API string }

// Move puts the new hosts in.
func Move(c Config) Config {
	return Config{
		Auth: strings.Replace(c.Auth, "//app.procore.com", "//login.procore.com", 1),
		API:  strings.Replace(c.API, "//app.procore.com", "//api.procore.com", 1),
	}
}
