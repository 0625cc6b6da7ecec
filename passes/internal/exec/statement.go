package exec

// This file holds how statements are run.
//
// A statement changes the heap and has no value; what it reports is whether the path ends with
// it. A path ends at a return, a break, a continue, a panic, at a call that does not return,
// and when the steps of the root are used up. What stands behind the end of a path is not run.

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// exec runs a statement and reports whether the path ends with it. That a path ended must not
// be lost on the way up: the code behind it would be run with a state that it can never see,
// and a finding might come of that.
//
//	// Have: if err != nil { return nil, err }; req.Header.Set("Procore-Company-Id", id)
//	// Want: dead in the arm, so that only the paths without an error have the header
func (r *Machine) exec(n *ir.Node) (dead bool) {
	if !r.budget.step() {
		return true
	}
	if n.Op >= ir.OpAssign {
		r.ran(n, nil)
	}
	switch n.Op {
	case ir.OpBlock:
		for _, k := range n.Kids {
			if r.exec(k) {
				return true
			}
		}
	case ir.OpAssign:
		r.assignAll(n)
	case ir.OpIf:
		return r.execIf(n)
	case ir.OpSwitch:
		return r.execSwitch(n)
	case ir.OpLoop:
		return r.execLoop(n)
	case ir.OpRange:
		return r.execRange(n)
	case ir.OpReturn:
		r.execReturn(n)
		return true
	case ir.OpBreak, ir.OpContinue:
		r.leave(n)
		return true
	case ir.OpPanic:
		r.evalAll(n.Kids)
		return true
	case ir.OpGo:
		r.goCall(n.Kids[0])
	case ir.OpDefer:
		r.deferCall(n.Kids[0])
	case ir.OpSend:
		r.send(r.channel(n.Kids[0]), r.eval(n.Kids[1]))
	default:
		if _, ended := r.eval(n).(value.NoReturn); ended {
			return true
		}
	}
	return false
}

// deferCall runs defer f(x): what the call is given is what that was at the statement.
//
//	// Have: defer client.Do(req); req.Header.Set("Procore-Company-Id", id)
//	// Want: req is sent when the function ends, with the header: its cell is the same
func (r *Machine) deferCall(n *ir.Node) {
	switch n.Op {
	case ir.OpCall, ir.OpInvoke, ir.OpDyn:
		vals := r.evalAll(n.Kids)
		r.act.defers = append(r.act.defers, func() { r.callWith(n, slices.Clone(vals)) })
	default:
		r.act.defers = append(r.act.defers, func() { r.eval(n) })
	}
}
