package exec

// This file holds how statements are run.
//
// A statement changes the heap and has no value; what it reports is whether the path ends with
// it. A path ends at a return, a break, a continue, a panic, at a call that does not return,
// and when the steps of the root are used up. What stands behind the end of a path is not run.

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// exec runs a statement and reports whether the path ends with it. That a path ended must not
// be lost on the way up: the code behind it would be run with a state that it can never see,
// and a finding might come of that.
//
//	// Have: if err != nil { return nil, err }; req.Header.Set("Procore-Company-Id", id)
//	// Want: dead in the arm, so that only the paths without an error have the header
func (r *Machine) exec(n *ir.Node) (dead bool) {
	if r.steps++; r.steps > r.limit {
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
		ch, v := r.eval(n.Kids[0]), r.eval(n.Kids[1])
		r.send(ch, v)
	default:
		if _, ended := r.eval(n).(value.NoReturn); ended {
			return true
		}
	}
	return false
}

// send runs ch <- v. What goes into a channel may come out anywhere. A channel is a list of
// all that was ever sent to it: in which order that is received is not followed. What is sent
// has also left the function, as far as the end of the run is concerned, since somebody else
// may hold the other end.
//
//	// Have: jobs <- req
//	// Want: jobs is a cell with [&net/http.Request]; req escaped, to a place without a name
func (r *Machine) send(ch, v value.Value) {
	for _, a := range value.AlternativesOf(ch) {
		if c := r.cellFor(a.Val); c != nil {
			cur, _ := r.load(c).(*value.List)
			if cur == nil {
				cur = &value.List{}
				if c.Sym != nil {
					cur.UnknownSources = []*value.Sym{c.Sym}
				}
			}
			r.heap.Set(c, &value.List{Elems: append(cur.Elems[:len(cur.Elems):len(cur.Elems)], v), UnknownSources: cur.UnknownSources})
			if c.Sym != nil || c.Kept || len(cur.UnknownSources) > 0 { // who takes it out is not seen
				r.mayCallAll([]value.Value{v})
			}
		}
		r.noteEscape(v, outcome.Place{})
	}
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
