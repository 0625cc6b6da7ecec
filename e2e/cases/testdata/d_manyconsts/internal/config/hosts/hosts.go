// Package hosts joins names to hosts.
package hosts

import "cases.example.org/d_manyconsts/internal/config/hosts/names"

// Hosts.
const (
	Legacy = "app." + names.Domain // mpr:legacyhost=stay
	Auth   = names.Login + names.Dot + names.Domain
	Scheme = "https://"
	Web    = "app." + names.Domain
)
