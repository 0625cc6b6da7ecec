package source

// This file holds which types of a package implement an interface. A package of generated code has
// thousands of both: not each type is compared with each interface, but only those that have its
// methods by name, and of an interface that embeds others only what it adds.

import (
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// Implementers finds which types of a package implement an interface.
type Implementers struct {
	// Interfaces are those that the package declares, by their names.
	Interfaces []*types.Named

	declared map[types.Type]bool
	having   map[string][]*Methods // the types that have a method, by its id
	of       map[*types.Interface][]*Methods
}

// Methods are those of a pointer to a type.
type Methods struct {
	pointer *types.Pointer
	byID    map[string]*types.Func
}

// NewImplementers looks through a package's types, as far as they count. Types with parameters are
// left out.
func NewImplementers(pkg *types.Package, counts func(*types.TypeName) bool) *Implementers {
	m := &Implementers{declared: make(map[types.Type]bool), having: make(map[string][]*Methods), of: make(map[*types.Interface][]*Methods)}
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() || !counts(tn) {
			continue
		}
		n, ok := tn.Type().(*types.Named)
		switch {
		case !ok || n.TypeParams().Len() > 0:
		case types.IsInterface(n):
			m.Interfaces, m.declared[n] = append(m.Interfaces, n), true
		default:
			m.add(n)
		}
	}
	return m
}

// add adds a type.
func (m *Implementers) add(n *types.Named) {
	t := &Methods{pointer: types.NewPointer(n), byID: make(map[string]*types.Func)}
	for s := range types.NewMethodSet(t.pointer).Methods() {
		f := s.Obj().(*types.Func)
		t.byID[f.Id()] = f
		m.having[f.Id()] = append(m.having[f.Id()], t)
	}
	work.Add(len(t.byID))
}

// Own are the methods of an interface but for those of the package's interfaces that it embeds.
func (m *Implementers) Own(it *types.Interface) (out []*types.Func) {
	for f := range it.ExplicitMethods() {
		out = append(out, f)
	}
	for e := range it.EmbeddedTypes() {
		if in, ok := e.Underlying().(*types.Interface); ok && !m.declared[types.Unalias(e)] {
			for f := range in.Methods() {
				out = append(out, f)
			}
		}
	}
	work.Add(len(out))
	return out
}

// Of are the types that implement an interface, by their names: those that implement what it
// embeds, and have the methods that it adds. One without methods has none.
func (m *Implementers) Of(it *types.Interface) []*Methods {
	if list, ok := m.of[it]; ok {
		return list
	}
	m.of[it] = nil // of one that embeds itself, which does not compile
	var embedded []*types.Interface
	for e := range it.EmbeddedTypes() {
		if in, ok := e.Underlying().(*types.Interface); ok && m.declared[types.Unalias(e)] && in.NumMethods() > 0 {
			embedded = append(embedded, in)
		}
	}
	own := m.Own(it)
	out := m.fewest(own, embedded)
	for _, f := range own {
		out = filter(out, func(t *Methods) bool { return t.has(f) })
	}
	for _, in := range embedded {
		out = both(out, m.Of(in))
	}
	if !it.IsMethodSet() {
		out = filter(out, func(t *Methods) bool { return types.Implements(t.pointer, it) })
	}
	m.of[it] = out
	return out
}

// fewest is the shortest of the lists of types that have a method, or that implement an interface.
func (m *Implementers) fewest(own []*types.Func, embedded []*types.Interface) []*Methods {
	var lists [][]*Methods
	for _, f := range own {
		lists = append(lists, m.having[f.Id()])
	}
	for _, in := range embedded {
		lists = append(lists, m.Of(in))
	}
	if len(lists) == 0 {
		return nil
	}
	return slices.MinFunc(lists, func(a, b []*Methods) int { return len(a) - len(b) })
}

// Type is the type.
func (t *Methods) Type() types.Type { return t.pointer.Elem() }

// Find is the method of a type that stands for one of an interface; nil if it has none of that name.
func (t *Methods) Find(f *types.Func) *types.Func { return t.byID[f.Id()] }

// has reports whether a type has a method of an interface.
func (t *Methods) has(f *types.Func) bool {
	g := t.Find(f)
	return g != nil && types.Identical(f.Type(), g.Type())
}

// filter leaves the types of a list for which something holds.
func filter(list []*Methods, holds func(*Methods) bool) (out []*Methods) {
	work.Add(len(list))
	for _, t := range list {
		if holds(t) {
			out = append(out, t)
		}
	}
	return out
}

// both are the types of a list that are also in another one.
func both(list, other []*Methods) []*Methods {
	if len(list) == 0 || len(list) == len(other) && &list[0] == &other[0] {
		return list
	}
	in := make(map[*Methods]bool, len(other))
	for _, t := range other {
		in[t] = true
	}
	work.Add(len(other))
	return filter(list, func(t *Methods) bool { return in[t] })
}
