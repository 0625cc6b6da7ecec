package exec

// This file holds the further runs of a root of which other packages' code used up the steps.
//
//	// Have: r := echo.New(); r.GET("/a", func(c echo.Context) error { … }), and ten more
//
// A router takes thousands of steps to find the place of a route in its tree, which says nothing of
// the requests that the handlers make. In a further run, a function of another package that took
// many steps is not run again. What it may set is not known from then on, and the functions that it
// is given are run as those that unseen code gets.

import (
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// again is the machine of a further run, or nil where none is called for. Where other packages' code
// is not to blame, it may be the methods that were handed over: a further run goes without them. They
// are run by themselves, too.
func (r *Machine) again(limit int) *Machine {
	if next, ok := r.budget.another(); ok {
		return r.anew(next, r.withoutHanded)
	}
	if r.lent != nil && !r.withoutHanded && r.handsMethods() {
		return r.anew(r.budget.afresh(limit), true)
	}
	return nil
}

// anew is the machine of a further run with a budget.
func (r *Machine) anew(b budget, withoutHanded bool) *Machine {
	m := r.newRun(r.root)
	m.budget, m.withoutHanded = b, withoutHanded
	return m
}

// forgone is the result of a call of another package's function that is not run any more.
func (r *Machine) forgone(f *ir.Func, args []value.Value) (result value.Value, ok bool) {
	if r.budget.runs == 0 || f.Pkg == r.Path || r.budget.charged[f] < maxAbroad {
		return nil, false
	}
	r.reach(outcome.CallDepth)
	by := value.Unknown("a call that is not run")
	may := r.setBy(f)
	r.noteUnset(ir.Idle{Sets: may})
	r.forgetFields(may)
	for _, name := range may {
		if c := r.stores.variables[name]; c != nil {
			r.heap.Set(c, by)
		}
	}
	r.mayMutateAll(args, by)
	r.mayCallAll(args)
	return by, true
}

// setBy names what a function may set, in order.
func (s *sweep) setBy(f *ir.Func) []string {
	may, ok := s.mayStore[f]
	if !ok {
		may = slices.Sorted(maps.Keys(s.MayStore([]*ir.Func{f})))
		if s.mayStore == nil {
			s.mayStore = make(map[*ir.Func][]string)
		}
		s.mayStore[f] = may
	}
	return may
}
