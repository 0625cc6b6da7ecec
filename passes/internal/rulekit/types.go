package rulekit

import (
	"go/types"
	"iter"
	"slices"
)

// This file holds what rules ask of types.

// IsNamed reports whether a type is the one of a package with a name, by whatever alias.
func IsNamed(t types.Type, path, name string) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Name() == name && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == path
}

// Through goes through a type to what its slices, maps, pointers and the like hold, from the outside
// in. A type that holds itself comes once.
//
//	[]*Project          []*Project, *Project, Project
//	type tree []tree    tree
func Through(t types.Type) iter.Seq[types.Type] {
	return func(yield func(types.Type) bool) {
		var seen []types.Type
		for {
			t = types.Unalias(t)
			if slices.Contains(seen, t) || !yield(t) {
				return
			}
			holds, ok := t.Underlying().(interface{ Elem() types.Type })
			if !ok {
				return
			}
			seen = append(seen, t)
			t = holds.Elem()
		}
	}
}
