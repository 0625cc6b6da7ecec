package exec

// This file holds what spares the second go the calls on paths that a condition leaves out, where
// enough other roots showed what comes of them.
//
//	// Have: if upload != nil { req, err = c.uploadRequest(…) } else { req, err = c.newRequest(…) }
//	//       in a function that a thousand methods call, most of them without an upload
//	// Want: uploadRequest is run for those that have one, and looked at for some of the others
//
// Such a path is run for the places that make requests on it, which count only if they are not
// known from elsewhere. What a function is given may be a text of interest: such a call is run.

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// leftOut reports whether a call need not be looked at, since a condition leaves it out. What unseen
// code may call is not left out: what it does counts.
func (r *Machine) leftOut(f *ir.Func, args []value.Value) bool {
	return r.skipping > r.supposing && r.makers[f] >= maxRepeated && !r.givesInteresting(args)
}

// givesInteresting reports whether there is a text of interest among some arguments, or in their
// lists.
func (r *Machine) givesInteresting(args []value.Value) bool {
	for _, v := range args {
		for _, a := range value.AlternativesOf(v) {
			switch x := r.peek(a.Val).(type) {
			case *value.Text:
				if r.interesting(x) {
					return true
				}
			case *value.List:
				if r.givesInteresting(x.Elems) {
					return true
				}
			}
		}
	}
	return false
}

// noteMaker notes, of a call that is over, that it made requests; before is how many there were.
func (r *Machine) noteMaker(f *ir.Func, before int) {
	own := func(o *value.Origin) bool { return o.Home == "" }
	if !r.final || f.Name == "" || !slices.ContainsFunc(r.origins[before:], own) {
		return
	}
	if r.made == nil {
		r.made = make(map[*ir.Func]bool)
	}
	r.made[f] = r.made[f] || r.skipping == 0
}

// noteMakers notes, of a root that came to its end, which functions made requests in it. One look at
// a call that no condition left out is enough.
func (r *Machine) noteMakers() {
	if r.makers == nil {
		r.makers = make(map[*ir.Func]int)
	}
	for f, taken := range r.made {
		if taken {
			r.makers[f] = maxRepeated
		}
		r.makers[f]++
	}
}
