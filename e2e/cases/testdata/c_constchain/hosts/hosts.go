// Package hosts puts them together.
package hosts

import "cases.example.org/c_constchain/domain"

// Legacy hosts that the mobile app of 2017 used.
const (
	Everything = domain.Scheme + "app.procore.com" // mpr:legacyhost
	Identity   = domain.Scheme + "app.procore.com" // mpr:legacyhost
	Pages      = domain.Scheme + "app.procore.com" // mpr:legacyhost?
	Login      = domain.Scheme + "login" + domain.Root
)
