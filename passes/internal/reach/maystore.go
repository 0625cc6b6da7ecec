package reach

import "github.com/mprlint/mprlint/passes/internal/ir"

// This file holds what functions may store that were not run to their end.

// MayStore lists the fields and package variables that some roots may set, by their text and
// that of what they call, and the types that they make. Of the functions that they call, those
// that are roots themselves are left out: these were run on symbols, which stand for whatever
// they are given.
//
//	// Have: func Sync() { …; setBase(host) }   // too large to be run to its end
//	//       func setBase(s string) { base = s }
//
// may store the variable base.
func (s *Summaries) MayStore(unfinished []*ir.Func) map[string]bool {
	m := mayStore{Summaries: s, out: make(map[string]bool), seen: make(map[*Summary]bool), imported: make(map[string]bool), roots: make(map[string]bool)}
	for _, f := range s.Roots() {
		m.roots[f.Name] = true
	}
	for _, f := range unfinished {
		if m.add(s.of[f]); s.of[f] == nil {
			m.function(f.Name) // of another package
		}
	}
	delete(m.out, "") // what has no name
	return m.out
}

// mayStore collects what functions may store, each once.
type mayStore struct {
	*Summaries
	out      map[string]bool
	seen     map[*Summary]bool
	imported map[string]bool // functions of other packages that were seen
	roots    map[string]bool
}

// add adds what a body stores, and what it calls.
func (m *mayStore) add(sum *Summary) {
	if sum == nil || m.seen[sum] {
		return
	}
	m.seen[sum] = true
	for key := range sum.stores {
		m.out[key] = true
	}
	for typ := range sum.makes {
		m.out[typ] = true
	}
	for name := range sum.callees {
		m.function(name)
	}
	for method := range sum.invokes {
		for _, name := range m.methodsNamed()[method] {
			m.function(name)
		}
	}
}

// function adds a function of this package, or of another one, which may call back.
func (m *mayStore) function(name string) {
	if m.roots[name] {
		return
	}
	for _, sum := range m.indexed().named[name] {
		m.add(sum)
	}
	if m.imports.Has(name) && !m.imported[name] {
		m.imported[name] = true
		if f := m.imports.Func(name); f != nil {
			m.add(summarize(f.Body))
		}
	}
}
