package exec

// This file holds which of the values that a field is set to are told apart. A field that every
// method of a package sets to a client of its own, or to what its caller gave it, has as many
// values as there are methods, and all of them are alike.
//
//	// Have: func (c *Client) Plans() { r := newRequest(plans); r.client = c.client; … } // a hundred times

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// thin leaves one of those values of a place that are alike, where there are many. It is called
// between two roots: what the values lead to does not change any more. Those that it left before
// are unlike each other.
func (s *Stores) thin(at outcome.Place) {
	if s.full[at] {
		return
	}
	list := s.values[at]
	out := list[:0]
	for _, v := range list {
		again := -1
		if v.looks == "" {
			v.looks = v.heap.Look(v.val)
			again = slices.IndexFunc(out, v.looksLike)
		}
		switch {
		case again < 0:
			out = append(out, v)
		case v.literal > 0:
			out[again].several = true
			out[again].alike = append(out[again].alike, s.toldApart(at, v.literal)...)
		}
	}
	clear(list[len(out):])
	s.values[at] = out
}

// looksLike reports whether a value is like another one, and set where that is: in a literal, in a
// struct of its own, or somewhere else.
func (x stored) looksLike(y stored) bool {
	return x.looks == y.looks && x.looks != value.Unlike && (x.literal == y.literal || x.literal > 0 && y.literal > 0)
}

// toldApart is a literal if it is told apart from others of its type, of which that are the first few:
// of the others, nobody asks which they are.
func (s *Stores) toldApart(at outcome.Place, literal int) []int {
	if slices.Contains(s.literals[ir.OwnerOf(at.Field)], literal) {
		return []int{literal}
	}
	return nil
}

// thinOut thins the places to which the last root added.
func (s *sweep) thinOut() {
	for at := range s.crowded {
		s.stores.thin(at)
	}
	clear(s.crowded)
}
