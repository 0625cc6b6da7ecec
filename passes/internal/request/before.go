package request

import "github.com/mprlint/mprlint/passes/internal/reach"

// This file holds what the gate knows before anything is parsed, for a driver that leaves
// out what cannot matter.

// Ignores reports whether the engine never looks at a package, given its import path and
// that of its module.
func Ignores(path, module string) bool { return reach.Ignores(path, module) }

// Leads reports whether importing a package may lead to requests, whatever its facts are.
func Leads(path string) bool { return reach.Leads(path) }
