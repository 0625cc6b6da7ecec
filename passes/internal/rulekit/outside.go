package rulekit

// This file holds what other packages can get at of a package.

import (
	"go/types"
	"iter"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// Outside are the types that other packages can get at by what a package exports, each once. What
// types of other packages lead to is theirs.
//
//	// Have: func Projects() ([]Project, error); type Project struct { Owner *user; notes []note }
//	// Want: the type of Projects, []Project, Project, its struct, *user, user, …; nothing of note
func Outside(pkg *types.Package) iter.Seq[types.Type] {
	return func(yield func(types.Type) bool) {
		w := outside{pkg: pkg, seen: make(map[types.Type]bool), yield: yield}
		for _, name := range pkg.Scope().Names() {
			if obj := pkg.Scope().Lookup(name); obj.Exported() {
				w.walk(obj.Type())
			}
		}
	}
}

// outside is a walk over the types.
type outside struct {
	pkg   *types.Package
	seen  map[types.Type]bool
	yield func(types.Type) bool
	ended bool
}

func (w *outside) walk(t types.Type) {
	t = types.Unalias(t)
	if w.ended || w.seen[t] {
		return
	}
	w.seen[t] = true
	work.Add(1)
	if w.ended = !w.yield(t); w.ended {
		return
	}
	switch t := t.(type) {
	case *types.Named:
		for arg := range t.TypeArgs().Types() {
			w.walk(arg)
		}
		if t.Obj().Pkg() != w.pkg {
			return
		}
		for m := range t.Methods() {
			if m.Exported() {
				w.walk(m.Type())
			}
		}
		w.walk(t.Underlying())
	case *types.Struct:
		for f := range t.Fields() {
			if f.Exported() || f.Embedded() {
				w.walk(f.Type())
			}
		}
	case *types.Signature:
		w.walk(t.Params())
		w.walk(t.Results())
	case *types.Tuple:
		for x := range t.Variables() {
			w.walk(x.Type())
		}
	case *types.Interface:
		for m := range t.Methods() {
			w.walk(m.Type())
		}
	case *types.Map:
		w.walk(t.Key())
		w.walk(t.Elem())
	case interface{ Elem() types.Type }: // pointers, slices, arrays, channels
		w.walk(t.Elem())
	}
}
