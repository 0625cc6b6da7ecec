package exec

// This file holds goroutines. They are run where they are started, and those that found a
// channel empty once more when the function that started them ends: by then it holds what
// the function sent.
//
//	// Have: go work(jobs); jobs <- req
//
//	// Want: work finds jobs empty, and is run again behind the line that sends: then req is sent
//	//       by it
//
// What a goroutine does counts as done when the line that starts it is over. The order of two
// goroutines is not followed: what one sets, the other finds, if it comes later in the text.

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// goCall runs go f(x). Its operands are evaluated once, where the statement stands, as in Go.
func (r *Machine) goCall(n *ir.Node) {
	switch n.Op {
	case ir.OpCall, ir.OpInvoke, ir.OpDyn:
		vals := r.evalAll(n.Kids)
		r.launch(func() { r.callWith(n, slices.Clone(vals)) })
	default:
		r.eval(n)
	}
}

// launch runs a goroutine, and keeps it if it waits for something. Without a function around
// it, as where a package starts, nothing comes later to run it again.
func (r *Machine) launch(run func()) {
	before := r.waited
	run()
	if r.waited > before && r.act != nil {
		r.act.waiting = append(r.act.waiting, run)
	}
}

// resume runs what waited for something that a function sent. They are run once more, and no
// second time: who waits again has waited for somebody else.
func (r *Machine) resume(act *activation) {
	waiting := act.waiting
	act.waiting, act.resumed = nil, len(act.waiting) > 0
	for _, run := range waiting {
		run()
	}
}
