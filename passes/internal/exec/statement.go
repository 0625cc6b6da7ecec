package exec

// This file holds how statements are run.

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// exec runs a statement and reports whether the path ends with it.
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
		r.act.defers = append(r.act.defers, n.Kids[0])
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

// send runs ch <- v. What goes into a channel may come out anywhere.
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
		}
		r.noteEscape(v, Place{})
	}
}
