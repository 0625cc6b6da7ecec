package reach

import "github.com/mprlint/mprlint/passes/internal/ir"

// This file holds what the text of a package says of its types, functions that are not run
// included: which it makes values of, and which fields it sets.
//
// A run only learns what the functions that are run do. What they leave out, such as a function
// that cannot reach a request, may set a field all the same, and this looks at all of them.

// made is what a package makes and sets.
type made struct {
	types    map[string]bool     // of which there is a literal, a variable or a new
	assigned map[string]bool     // fields that are set by a statement
	parts    map[string][]string // the structs within a type
}

// Sets reports whether a statement of the package sets a field.
func (s *Summaries) Sets(field string) bool { return s.madeHere().assigned[field] }

// Makes reports whether the package makes values of a type, or of one that such a value is part
// of. What it does not make comes from elsewhere, by decoding for example, and may hold anything.
func (s *Summaries) Makes(typ string) bool { return s.madeHere().types[typ] }

// madeHere looks at the package, once.
func (s *Summaries) madeHere() *made {
	if s.made != nil {
		return s.made
	}
	s.made = &made{make(map[string]bool), make(map[string]bool), make(map[string][]string)}
	for _, f := range s.pkg.Funcs {
		s.made.look(f.Body)
	}
	for _, n := range s.pkg.Inits {
		s.made.look(n)
	}
	for t := range s.made.types {
		s.made.spread(t)
	}
	return s.made
}

// look notes what a tree makes and sets.
func (m *made) look(n *ir.Node) {
	kids := n.Kids
	switch n.Op {
	case ir.OpStruct:
		m.types[n.Type] = true
	case ir.OpPair:
		m.assigned[n.Key] = true // also by a function that was not run to its end
	case ir.OpAssign:
		targets, _ := n.Sides()
		for _, t := range targets {
			if t.Op == ir.OpField && !t.Has(ir.FlagOwn) {
				m.assigned[t.Key] = true
			}
		}
	case ir.OpField:
		if len(kids) == 2 { // kid 1 is the zero value of a struct within
			owner := ir.OwnerOf(n.Key)
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
func (m *made) spread(typ string) {
	for _, t := range m.parts[typ] {
		if !m.types[t] {
			m.types[t] = true
			m.spread(t)
		}
	}
}
