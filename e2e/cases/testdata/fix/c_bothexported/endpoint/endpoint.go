// Package endpoint is shared by the services of the platform.
package endpoint

import "os"

// Procore is the base of all that the services ask for.
const Procore = "https://app.procore.com" // mpr:legacyhost=stay

var fallback = "https://app.procore.com" // mpr:legacyhost=stay

// Base lets an operator point a service elsewhere.
func Base() string {
	if v := os.Getenv("PROCORE_URL"); v != "" {
		return v
	}
	return fallback
}
