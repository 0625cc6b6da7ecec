package exec

// This file holds what the run of a root may cost, and what it has cost so far.

import "github.com/mprlint/mprlint/passes/internal/ir"

// A budget is the steps of one run. When they are used up, nothing is run any more, and nothing is
// said of the requests of this root: not all that is done to them was seen.
type budget struct {
	steps  int
	limit  int
	gaveUp bool // the run was ended before they were used up
	// charged are the steps that calls of other packages' functions took, each with all that it calls,
	// and abroad those that this package's functions did not take. Of a root with many of these a
	// further run follows; runs is how many there were.
	charged map[*ir.Func]int
	abroad  int
	runs    int
}

// newBudget is that of a root which comes first.
func newBudget() budget { return budget{limit: maxSteps, charged: make(map[*ir.Func]int)} }

// usedUp reports whether the run has cost more than it may.
func (b *budget) usedUp() bool { return b.steps > b.limit }

// step takes a step, and reports whether there was one left.
func (b *budget) step() bool {
	b.steps++
	return !b.usedUp()
}

// end lets a run end a few steps on, as if it had no more.
func (b *budget) end() {
	if !b.gaveUp {
		b.limit, b.gaveUp = min(b.limit, b.steps+minSteps), true
	}
}

// charge notes the steps that a call of another package's function took; before is what there were when
// it began, and back whether this package's own code made the call.
func (b *budget) charge(f *ir.Func, before int, back bool) {
	took := b.steps - before
	b.charged[f] += took
	if back {
		b.abroad += took
	}
}

// another is the budget of a further run, if one is called for: its functions of which a few calls
// were too much are charged already, and not run at all then.
func (b *budget) another() (next budget, ok bool) {
	if b.limit < maxSteps || b.abroad < maxSteps/2 || b.runs >= maxRuns {
		return budget{}, false
	}
	next = newBudget()
	next.runs = b.runs + 1
	for f, n := range b.charged {
		if n >= maxSteps/4 {
			next.charged[f] = n
		}
	}
	return next, true
}

// afresh is the budget of a run that is no further one by other packages' code, with a limit.
func (b *budget) afresh(limit int) budget {
	next := newBudget()
	next.limit, next.runs = limit, b.runs
	return next
}
