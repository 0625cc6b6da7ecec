package exec

// This file holds what spares a package from running, for each of its roots, the one function
// that takes all steps of any.
//
//	// Have: func (s *Session) Guild(id string) { s.request(…) }, and 300 more
//	//       func (s *Session) request(…) { …; s.dispatch(event) }   // takes over maxSteps
//
// When some roots ended within request, those that have no more steps and call it are given few there:
// enough to see where a request goes, which is all that is concluded of a root whose steps are used
// up. The budget of the package goes to the roots that can come to their end.

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A limited is a function, and how many steps a root has that calls it. Those that come when the
// steps of the package are used up have a share that is the same for all.
type limited struct {
	fn    *ir.Func
	limit int
}

// exhausts reports whether a function is known to take more steps than this root has. A root that
// was stopped for that stands as one whose steps were used up.
func (r *Machine) exhausts(f *ir.Func) bool {
	return r.exhausted[limited{f, r.budget.limit}] >= maxExhausted
}

// noteExhausted notes, of a call that is over, that the steps of the root ended within it, or
// that they did not; steps are those before it. A function that came to its end is taken for
// one that does.
func (r *Machine) noteExhausted(f *ir.Func, steps int) {
	switch at := (limited{f, r.budget.limit}); {
	case !r.budget.usedUp():
		if r.exhausted[at] > 0 {
			r.exhausted[at] = 0
		}
	case !r.budget.gaveUp && r.budget.steps-steps >= r.budget.limit/2:
		if r.exhausted == nil {
			r.exhausted = make(map[limited]int)
		}
		r.exhausted[at]++
	}
}
