package exec

// This file holds what spares a package from running, for each of its roots, the one function
// that takes all steps of any.
//
//	// Have: func (s *Session) Guild(id string) { s.request(…) }, and 300 more
//	//       func (s *Session) request(…) { …; s.dispatch(event) }   // takes over maxSteps
//
// When some roots ended within request, those that call it end there: of a root whose steps are
// used up nothing is concluded, so that the steps would be spent for nothing. The budget of the
// package goes to the roots that can come to their end.

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// exhausts reports whether a function is known to take more steps than a root has. A root that
// was stopped for that stands as one whose steps were used up.
func (s *sweep) exhausts(f *ir.Func) bool { return s.exhausted[f] >= maxExhausted }

// noteExhausted notes, of a call that is over, that the steps of the root ended within it, or
// that they did not; steps are those before it. A function that came to its end is taken for
// one that does.
func (r *Machine) noteExhausted(f *ir.Func, steps int) {
	switch {
	case r.steps <= r.limit:
		if r.exhausted[f] > 0 {
			r.exhausted[f] = 0
		}
	case r.limit == maxSteps && r.steps-steps >= maxSteps/2:
		if r.exhausted == nil {
			r.exhausted = make(map[*ir.Func]int)
		}
		r.exhausted[f]++
	}
}

// giveUp ends the run of a root, as if its steps were used up.
func (r *Machine) giveUp() { r.limit = min(r.limit, r.steps-1) }
