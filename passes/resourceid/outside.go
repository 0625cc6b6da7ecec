package resourceid

// This file holds what other packages can get at.

import (
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// An outside is what other packages can get at of a package, by what it exports.
type outside struct {
	pkg    *types.Package
	fields map[*types.Var]bool // nil until it is asked for; those of generic types are the origins
}

// reaches reports whether other packages can get at a field.
func (o *outside) reaches(v *types.Var) bool {
	if o.fields == nil {
		o.fields = make(map[*types.Var]bool)
		for t := range rulekit.Outside(o.pkg) {
			if s, ok := t.(*types.Struct); ok {
				for f := range s.Fields() {
					o.fields[f.Origin()] = true
				}
			}
		}
	}
	return o.fields[v.Origin()]
}
