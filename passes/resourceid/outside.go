package resourceid

// This file holds what other packages can get at.

import (
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// An outside is what other packages can get at of a package, by what it exports.
type outside struct {
	pkg    *types.Package
	seen   map[types.Type]bool
	fields map[*types.Var]bool // nil until it is asked for; those of generic types are the origins
}

// reaches reports whether other packages can get at a field.
func (o *outside) reaches(v *types.Var) bool {
	if o.fields == nil {
		o.seen, o.fields = make(map[types.Type]bool), make(map[*types.Var]bool)
		for _, name := range o.pkg.Scope().Names() {
			if obj := o.pkg.Scope().Lookup(name); obj.Exported() {
				o.walk(obj.Type())
			}
		}
	}
	return o.fields[v.Origin()]
}

// walk notes the fields that a value of a type leads to.
func (o *outside) walk(t types.Type) {
	t = types.Unalias(t)
	if o.seen[t] {
		return
	}
	o.seen[t] = true
	work.Add(1)
	switch t := t.(type) {
	case *types.Named:
		for i := range t.TypeArgs().Len() {
			o.walk(t.TypeArgs().At(i))
		}
		if t.Obj().Pkg() != o.pkg {
			return
		}
		for m := range t.Methods() {
			if m.Exported() {
				o.walk(m.Type())
			}
		}
		o.walk(t.Underlying())
	case *types.Struct:
		for f := range t.Fields() {
			o.fields[f.Origin()] = true
			if f.Exported() || f.Embedded() {
				o.walk(f.Type())
			}
		}
	case *types.Signature:
		o.walk(t.Params())
		o.walk(t.Results())
	case *types.Tuple:
		for x := range t.Variables() {
			o.walk(x.Type())
		}
	case *types.Interface:
		for m := range t.Methods() {
			o.walk(m.Type())
		}
	case *types.Map:
		o.walk(t.Key())
		o.walk(t.Elem())
	case interface{ Elem() types.Type }: // pointers, slices, arrays, channels
		o.walk(t.Elem())
	}
}
