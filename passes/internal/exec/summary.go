package exec

// This file holds what spares a root function that runs long from running the same again.
//
//	// Have: func a(n int) int { return b(n) + b(n+1) }, a dozen times
//
// What a call did is summarized if it left nothing behind but its result: no change to what
// was there before. A second call with the same arguments, before anything else changed,
// would send the same requests and return the same. Its result stands for both.

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// A summary is what a call did.
type summary struct {
	args     []value.Value
	changes  int // to the heap, before the call
	skipping bool
	result   value.Value // of the first call; see repeated
}

// summarized is the result of a call that would repeat one, in a root that takes long: a call
// has a place of its own, which tells callers apart, so that most are run. To take the result
// of another call for it is right only if nothing has changed since, and costs the place of
// the call: the requests of the first one stand for those of the second.
func (r *Machine) summarized(f *ir.Func, args []value.Value) (result value.Value, ok bool) {
	if r.budget.steps < minSummarized || !r.summarizes(f) {
		return nil, false
	}
	for _, s := range r.summaries[f] {
		if s.changes == *r.changes && s.skipping == (r.skipping > 0) && sameArgs(s.args, args) {
			return repeated(s.result), true
		}
	}
	return nil, false
}

// summarize notes what a call did that is over; changes and steps are those before it. A call
// of a few operations is run faster than it is compared.
func (r *Machine) summarize(act *activation, changes, steps int, result value.Value) {
	if len(act.defers) > 0 || act.resumed || !r.summarizes(act.fn) || !leavesNothing(act) {
		return
	}
	*r.changes = changes // what it changed is gone
	if r.budget.steps-steps < minSummary || len(r.summaries[act.fn]) >= maxSummaries {
		return
	}
	r.summaries[act.fn] = append(r.summaries[act.fn], summary{act.args, changes, r.skipping > 0, result})
}

// summarizes reports whether calls of a function are summarized, at the moment: not those
// that send, or hand out what an iterator does.
func (r *Machine) summarizes(f *ir.Func) bool {
	return f.Name != "" && r.sending == 0 && len(r.yields) == 0
}

// leavesNothing reports whether a call changed nothing that was there before it.
//
//	// Have: func url(path string) string { var b strings.Builder; …; return b.String() }
//	// Want: true: the builder was made by the call; false for a setter, which changes its receiver
func leavesNothing(act *activation) bool {
	for _, e := range act.exits {
		for c := range e.diff.All() {
			if c.ID <= act.mark || c.Sym != nil || c.Kept {
				return false
			}
		}
	}
	return true
}

// isPlain reports whether a value leads to nothing that can change.
func isPlain(v value.Value) bool {
	switch v := v.(type) {
	case *value.Text, value.Nil, value.Unset, value.NoReturn, nil:
		return true
	case *value.Sym:
		return v.StandsFor() == nil
	}
	return false
}

// sameArgs reports whether two calls have certainly the same arguments.
func sameArgs(a, b []value.Value) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !value.Same(a[i], b[i]) {
			return false
		}
	}
	return true
}

// repeated is what any further call returns: what it chose between in one call says nothing of
// another, and of what it made there is one more each time.
func repeated(v value.Value) value.Value {
	if t, ok := v.(*value.Tuple); ok {
		out := &value.Tuple{Vals: make([]value.Value, len(t.Vals))}
		for i, x := range t.Vals {
			out.Vals[i] = repeated(x)
		}
		return out
	}
	var list []value.Alternative
	for _, a := range value.AlternativesOf(v) {
		x := a.Val
		if !isPlain(x) {
			x = value.InsteadOf("the result of a call like one before")
		}
		list = append(list, value.Alternative{Val: x})
	}
	return value.Either(list)
}
