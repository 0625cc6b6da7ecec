package request

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// This file holds what the gate knows before anything is parsed, for a driver that leaves
// out what cannot matter.

// Ignores reports whether the engine never looks at a package, given its import path and
// that of its module: it belongs to the standard library or to a client library, which
// the table describes.
func Ignores(path, module string) bool {
	own := module != "" && module != "std" && module != "cmd"
	return !own && ir.IsStd(path) || clients.Part(path)
}

// Leads reports whether importing a package may lead to requests, whatever its facts are.
func Leads(path string) bool {
	return path == "net/http" || !ir.IsStd(path) && clients.Web(path)
}
