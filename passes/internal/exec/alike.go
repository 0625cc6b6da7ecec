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
// between two roots: what the values lead to does not change any more.
func (s *Stores) thin(at outcome.Place) {
	list := s.values[at]
	if s.full[at] {
		return
	}
	first := make(map[string]int)
	out := list[:0:0]
	for _, v := range list {
		if v.looks == "" {
			v.looks = v.heap.Look(v.val)
		}
		i, again := first[v.looks]
		if v.looks == value.Unlike || !again {
			first[v.looks] = len(out)
			out = append(out, v)
			continue
		}
		if (out[i].literal <= 0 || v.literal <= 0) && out[i].literal != v.literal {
			out = append(out, v)
		} else if v.literal > 0 {
			out[i].several = true
			out[i].alike = slices.Concat(out[i].alike, s.toldApart(at, append(slices.Clip(v.alike), v.literal)))
		}
	}
	s.values[at] = out
}

// toldApart are those of some literals that are told apart from others of their type: the first
// few. Of the others, nobody asks which they are.
func (s *Stores) toldApart(at outcome.Place, literals []int) (out []int) {
	of := s.literals[ir.OwnerOf(at.Field)]
	for _, l := range literals {
		if slices.Contains(of, l) {
			out = append(out, l)
		}
	}
	return out
}

// thinOut thins the places to which the last root added.
func (s *sweep) thinOut() {
	for at := range s.crowded {
		s.stores.thin(at)
	}
	clear(s.crowded)
}
