package reach

// This file holds which roots store by the same functions. A client has hundreds of methods that
// send by one, which keeps what an answer said of limits: what some of them store is what all of
// them do.
//
//	// Have: func (c *Client) Guilds() { c.do("/guilds") }, and 300 more; func (c *Client) do(path string) { …; c.limit = … }
//	// Want: one way for all of them: (*p.Client).do

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// Ways names the functions by which a root may store something that is read again, and the fields
// that it sets itself: roots with the same ones have the same ways. It is empty for a root of which
// that is not clear, such as one with a text of interest, which may be the only one to store it.
func (s *Summaries) Ways(root *ir.Func) string {
	w := ways{Summaries: s, seen: make(map[string]bool)}
	if s.of[root] == nil || slices.ContainsFunc(s.of[root].texts, s.interesting) {
		return ""
	}
	w.function(root.Name)
	for len(w.queue) > 0 {
		if len(w.seen) > maxWays {
			return ""
		}
		name := w.queue[0]
		w.queue = w.queue[1:]
		w.follow(name, root.Name)
	}
	work.Add(len(w.seen))
	slices.Sort(w.storing)
	return strings.Join(w.storing, " ")
}

// ways are the functions that a root leads to.
type ways struct {
	*Summaries
	seen    map[string]bool
	queue   []string
	storing []string
}

// function adds a function, once.
func (w *ways) function(name string) {
	if !w.seen[name] {
		w.seen[name] = true
		w.queue = append(w.queue, name)
	}
}

// follow goes on to what a function calls. One of another package counts as one that stores.
func (w *ways) follow(name, root string) {
	if w.imports.Has(name) {
		w.storing = append(w.storing, name)
	}
	for _, sum := range w.indexed().named[name] {
		if keys := w.storedForOthers(sum); name == root {
			w.storing = append(w.storing, keys...)
		} else if len(keys) > 0 || sum.changesField {
			w.storing = append(w.storing, name)
		}
		for callee := range sum.callees {
			if w.imports.Has(callee) || w.indexed().named[callee] != nil {
				w.function(callee)
			}
		}
		for m := range sum.invokes {
			for _, impl := range w.methodsNamed()[m] {
				w.function(impl)
			}
		}
	}
}

// storedForOthers are the fields and variables that a body sets and that may be read: a field of
// this package that no function of it reads is of no use to anybody who is run here.
func (w *ways) storedForOthers(sum *Summary) (keys []string) {
	for key := range sum.stores {
		if !ir.IsKeyOf(key, w.pkg.Path) || w.fieldsRead()[key] {
			keys = append(keys, key)
		}
	}
	return keys
}

// fieldsRead are the fields and variables that the package reads, or may read by a pointer.
func (s *Summaries) fieldsRead() map[string]bool {
	if s.read != nil {
		return s.read
	}
	s.read = make(map[string]bool)
	for _, f := range s.pkg.Funcs {
		s.noteRead(f.Body)
	}
	for _, n := range s.pkg.Inits {
		s.noteRead(n)
	}
	return s.read
}

// noteRead notes what a tree reads: all fields that it names but for those that it sets.
func (s *Summaries) noteRead(n *ir.Node) {
	kids := n.Kids
	switch n.Op {
	case ir.OpAssign:
		targets, values := n.Sides()
		for _, t := range targets {
			for _, k := range t.Kids {
				s.noteRead(k)
			}
		}
		kids = values
	case ir.OpField:
		s.read[n.Key] = true
	case ir.OpGlobal:
		s.read[n.Name] = true
	}
	for _, k := range kids {
		s.noteRead(k)
	}
	if n.Fn != nil {
		s.noteRead(n.Fn.Body)
	}
}

// methodsNamed are the methods of the package by their own name.
func (s *Summaries) methodsNamed() map[string][]string {
	if s.methods == nil {
		s.methods = make(map[string][]string)
		for _, f := range s.pkg.Funcs {
			if m := ir.MethodName(f.Name); m != "" {
				s.methods[m] = append(s.methods[m], f.Name)
			}
		}
	}
	return s.methods
}
