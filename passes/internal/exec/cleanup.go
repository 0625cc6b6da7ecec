package exec

// This file holds what a root leaves behind, and what can go of that before the next one is run.

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// cleanUp lets go of what the last root leaves and nobody asks for. In the first go that is what it
// showed, which the second go sees better, and its memory, but for what it stored.
func (s *sweep) cleanUp() {
	if s.final {
		s.shareURLs()
		return
	}
	s.result = outcome.Result{}
	var vals []value.Value
	for at := range s.addedTo {
		if s.stores.cut[at].n == 0 && s.stores.count(at) >= maxStored {
			s.stores.cutAll(at)
		}
		for _, list := range [][]stored{s.stores.values[at], s.stores.skipped[at]} {
			for _, x := range slices.Backward(list) {
				if x.heap != s.left {
					break // of a root before
				}
				vals = append(vals, x.val)
			}
		}
	}
	if vals != nil {
		s.left.Keep(vals)
	}
	clear(s.addedTo)
}

// shareURLs keeps an address once that several requests of the last root have, and lets go of the
// ids by which they were compared. A request that is sent on many paths has all its addresses on
// each of them.
func (s *sweep) shareURLs() {
	first := make(map[string]*value.Text)
	for _, q := range s.result.Requests[s.concluded:] {
		for i, t := range q.URLs {
			if u := first[t.ID()]; u != nil && u.Equal(t) {
				q.URLs[i] = u
			} else {
				first[t.ID()] = t
			}
		}
	}
	for _, t := range first {
		t.ForgetID()
	}
	s.concluded = len(s.result.Requests)
}

// A cut is what is known of the values of a place that are not kept: how many they are, and the
// literals in which they stand, of those that are told apart.
type cut struct {
	n        int
	literals []int
}

// count is how many values of a place there are, kept or not.
func (s *Stores) count(at outcome.Place) int { return len(s.values[at]) + s.cut[at].n }

// canGo reports whether a value plays no part where a place has too many for it to be known what is
// found there. Functions do, since it matters what they do, and so do some of what is set outside of
// a literal, so that the first few of it stay: see [Machine.orLater]. others is how many there are.
func (x stored) canGo(others int) bool {
	return (x.literal > 0 || others >= maxStored) && !holdsFunc(value.AlternativesOf(x.val))
}

// cutOff lets go of a value of a place that has too many.
func (s *Stores) cutOff(at outcome.Place, x stored) {
	gone := s.cut[at]
	gone.n++
	gone.literals = append(append(gone.literals, x.alike...), s.toldApart(at, x.literal)...)
	s.cut[at] = gone
}

// cutAll is cutOff for all values of a place that can go. Those that come later are cut off at once.
func (s *Stores) cutAll(at outcome.Place) {
	var kept []stored
	for _, x := range s.values[at] {
		if x.canGo(len(kept)) {
			s.cutOff(at, x)
		} else {
			kept = append(kept, x)
		}
	}
	s.values[at] = kept
}
