package exec

// This file holds what the text of a package says of its types, functions that are not run
// included: which it makes values of, and which fields it sets.
//
// The first go only learns what the functions that are run do. What they leave out, such as a
// function that cannot reach a request, may set a field all the same, and this looks at all of
// them.

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// madeHere is what the package makes and sets.
type madeHere struct {
	types    map[string]bool     // of which there is a literal, a variable or a new
	assigned map[string]bool     // fields that are set by a statement
	parts    map[string][]string // the structs within a type
}

// madeHere looks at the package, once.
func (s *sweep) madeHere() *madeHere {
	if s.made != nil {
		return s.made
	}
	s.made = &madeHere{make(map[string]bool), make(map[string]bool), make(map[string][]string)}
	for _, f := range s.Funcs {
		s.made.look(f.Body)
	}
	for _, n := range s.Inits {
		s.made.look(n)
	}
	for t := range s.made.types {
		s.made.spread(t)
	}
	return s.made
}

// alwaysZero reports whether a field that nothing was seen to set is zero. Of a type that the
// package makes no value of, nothing is known. A type that comes from elsewhere, by decoding
// for example, may have anything in it.
//
//	// Have: type Options struct { Company string }; var o Options; … o.Company …
//	// Want: "", if no statement of the package sets Company and no literal has it
func (s *sweep) alwaysZero(field string) bool {
	m := s.madeHere()
	return m.types[value.OwnerOf(field)] && !m.assigned[field]
}

// look notes what a tree makes and sets.
func (m *madeHere) look(n *ir.Node) {
	kids := n.Kids
	switch n.Op {
	case ir.OpStruct:
		m.types[n.Type] = true
	case ir.OpPair:
		m.assigned[n.Key] = true // also by a function that was not run to its end
	case ir.OpAssign:
		targets, _ := n.Sides()
		for _, t := range targets {
			if t.Op == ir.OpField {
				m.assigned[t.Key] = true
			}
		}
	case ir.OpField:
		if len(kids) == 2 { // kid 1 is the zero value of a struct within
			owner := value.OwnerOf(n.Key)
			m.parts[owner] = append(m.parts[owner], kids[1].Type)
			kids = kids[:1]
		}
	}
	for _, k := range kids {
		m.look(k)
	}
	if n.Fn != nil {
		m.look(n.Fn.Body)
	}
}

// spread says that with a type its parts are made, too.
func (m *madeHere) spread(typ string) {
	for _, t := range m.parts[typ] {
		if !m.types[t] {
			m.types[t] = true
			m.spread(t)
		}
	}
}
