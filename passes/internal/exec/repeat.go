package exec

// This file holds what spares the first go the roots that would only repeat what others stored.
//
//	// Have: func (c *Client) Guilds() { c.do("/guilds") }, and 300 more; func (c *Client) do(path string) { …; c.limit = … }
//	// Want: Guilds and the next are run; when several in a row stored nothing that was new, the
//	//       others are not
//
// That is told by the text of the roots: they store by the same functions ([Text.Ways]). A root
// that is the only one to hand on a text of interest is run in any case.

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
)

// ways is what is known of the roots so far by how they store.
type ways struct {
	of      map[*ir.Func]string
	settled map[string]int        // how many in a row stored nothing that was new
	before  map[outcome.Place]int // how many values the places had to which the last root added
	news    bool                  // the last root did something else that was new
}

// newWays knows nothing.
func newWays() *ways {
	return &ways{of: make(map[*ir.Func]string), settled: make(map[string]int), before: make(map[outcome.Place]int)}
}

// repeats reports whether a root would only store again what others of its ways stored.
func (s *sweep) repeats(f *ir.Func) bool {
	if s.ways == nil {
		return false
	}
	way := s.Ways(f)
	s.ways.of[f] = way
	return way != "" && s.ways.settled[way] >= maxRepeated
}

// noteWays notes, of a root that was run, whether it stored anything that was new. A place with
// more values than are told apart has none.
func (s *sweep) noteWays(f *ir.Func, done bool) {
	w := s.ways
	if w == nil {
		return
	}
	for at, before := range w.before {
		w.news = w.news || before < maxStored && s.stores.count(at) > before
	}
	switch way := w.of[f]; {
	case w.news:
		w.settled[way] = 0
	case done:
		w.settled[way]++
	}
	w.news = false
	clear(w.before)
}

// noteAdded notes that a value is about to be added to those of a place.
func (w *ways) noteAdded(at outcome.Place, before int) {
	if w == nil {
		return
	}
	if _, ok := w.before[at]; !ok {
		w.before[at] = before
	}
}

// noteNew notes that something else was learnt.
func (w *ways) noteNew() {
	if w != nil {
		w.news = true
	}
}
