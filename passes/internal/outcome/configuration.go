package outcome

// This file holds structs in which several texts of interest end up.

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/value"
)

// A Configuration is a struct in which several texts of interest end up.
type Configuration []Leaf

// A Leaf is a field of a configuration, or of a struct within it.
type Leaf struct {
	Path  string     // such as Auth.TokenURL
	Texts []LeafText // alternatives
}

// A LeafText is one of the texts that a field may hold; nil is one that is not known.
type LeafText struct {
	Text *value.Text
	When value.Guard // what holds then
}

// Meets reports whether two alternatives certainly may hold in one run of the program. One
// whose guard lost the choice that would tell meets nothing for certain.
func (t LeafText) Meets(u LeafText) bool {
	_, fit := t.When.Merge(u.When)
	return fit == value.Always
}

// Certain lists the combinations of texts that come up for certain: one text of a field
// leaves no choice for the others.
//
//	// Have: Auth is a; API is b, when arm 1 | c, when arm 0
//	// Want: [a b] and [a c] if a is set in either arm: b leaves only a, and so does c;
//	//       a itself leaves two, and so gives nothing
func (c Configuration) Certain() (out [][]*value.Text) {
	for i, l := range c {
		for _, t := range l.Texts {
			if all, ok := c.with(i, t); ok {
				out = append(out, all)
			}
		}
	}
	return out
}

// with is what the fields hold where the i-th holds t; ok is false if that is not certain.
func (c Configuration) with(i int, t LeafText) (all []*value.Text, ok bool) {
	for j, l := range c {
		if i == j {
			l.Texts = []LeafText{t}
		}
		meets := slices.DeleteFunc(slices.Clone(l.Texts), func(u LeafText) bool { return !t.Meets(u) })
		switch {
		case len(meets) == 0: // nothing is set there then
		case len(meets) > 1 || meets[0].Text == nil:
			return nil, false
		default:
			all = append(all, meets[0].Text)
		}
	}
	return all, true
}
