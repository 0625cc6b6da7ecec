package rulekit

import "go/types"

// This file holds what rules ask of types.

// IsNamed reports whether a type is the one of a package with a name, by whatever alias.
func IsNamed(t types.Type, path, name string) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Name() == name && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == path
}
