package exec

// This file holds goroutines. They are run where they are started, and those that found a
// channel empty once more when the function that started them ends: by then it holds what
// the function sent.
//
//	// Have: go work(jobs); jobs <- req

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// goCall runs go f(x).
func (r *Machine) goCall(n *ir.Node) {
	switch n.Op {
	case ir.OpCall, ir.OpInvoke, ir.OpDyn:
		vals := r.evalAll(n.Kids)
		r.launch(func() { r.callWith(n, slices.Clone(vals)) })
	default:
		r.eval(n)
	}
}

// launch runs a goroutine, and keeps it if it waits for something.
func (r *Machine) launch(run func()) {
	before := r.waited
	run()
	if r.waited > before && r.act != nil {
		r.act.waiting = append(r.act.waiting, run)
	}
}

// resume runs what waited for something that a function sent.
func (r *Machine) resume(act *activation) {
	waiting := act.waiting
	act.waiting, act.resumed = nil, len(act.waiting) > 0
	for _, run := range waiting {
		run()
	}
}

// noteWait notes that a goroutine found a channel empty.
func (r *Machine) noteWait(ch value.Value) {
	for _, a := range value.AlternativesOf(ch) {
		if l, ok := r.content(a.Val).(*value.List); ok && len(l.Elems) == 0 && len(l.UnknownSources) == 0 {
			r.waited++
		}
	}
}
