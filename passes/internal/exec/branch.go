package exec

// This file holds branches: both arms are run where the condition is not known, each on a
// layer of the heap of its own, and what they leave is joined.

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// execIf runs an if. Where the condition is known, the other arm is run all the same, for the
// requests that are made there, and then forgotten.
//
//	// Have: if c.http == nil { c.http = http.DefaultClient }
func (r *Machine) execIf(n *ir.Node) bool {
	if truth, known := r.test(n.Kids[0]); known {
		taken, other := n.Kids[1], n.Kids[2]
		if !truth {
			taken, other = other, taken
		}
		r.dryRun(func() bool { return r.exec(other) })
		return r.exec(taken)
	}
	id, mark := r.choice(), r.cells
	var live []map[*value.Cell]value.Value
	for _, arm := range n.Kids[1:] {
		if d, ok := r.branch(func() bool { return r.exec(arm) }); ok {
			live = append(live, d)
		}
	}
	if live == nil {
		return true
	}
	r.join(id, mark, live)
	return false
}

// test evaluates a condition. It is known where something is compared with nil or ""
// that certainly is it or is not.
func (r *Machine) test(n *ir.Node) (truth, known bool) {
	if n.Op != ir.OpCompare {
		r.eval(n)
		return false, false
	}
	a, b := r.eval(n.Kids[0]), r.eval(n.Kids[1])
	r.compared(a, b)
	empty, known := isZero(a)
	if _, isNil := b.(value.Nil); !isNil && !isEmptyText(b) {
		return false, false
	}
	return empty != n.Has(ir.FlagNotEqual), known
}

// isZero reports whether a value is nil or "", if that is certain.
func isZero(v value.Value) (zero, known bool) {
	for i, a := range value.AlternativesOf(v) {
		var z bool
		switch x := a.Val.(type) {
		case value.Nil:
			z = true
		case *value.Text:
			if _, ok := x.Const(); !ok {
				return false, false
			}
			z = x.Empty()
		case *value.Cell, *value.FuncValue, *value.Object, *value.Context:
		case *value.List:
			if z = len(x.Elems) == 0; z {
				return false, false
			}
		default:
			return false, false
		}
		if i > 0 && z != zero {
			return false, false
		}
		zero = z
	}
	return zero, true
}

// execSwitch runs a switch or a select: all of its cases, each on a path of its own.
func (r *Machine) execSwitch(n *ir.Node) bool {
	r.eval(n.Kids[0])
	id, mark := r.choice(), r.cells
	l := r.enter(n, false)
	var live []map[*value.Cell]value.Value
	for _, k := range n.Kids[1:] {
		body := k.Kids[len(k.Kids)-1]
		for _, v := range k.Kids[:len(k.Kids)-1] {
			r.noteUse(r.eval(v), Matched, "")
		}
		if d, ok := r.branch(func() bool { return r.exec(body) }); ok {
			live = append(live, d)
		}
	}
	r.exitLoop()
	live = append(live, l.out...)
	if !n.Has(ir.FlagDefault) {
		live = append(live, nil)
	}
	if live == nil {
		return true
	}
	r.join(id, mark, live)
	return false
}

// dryRun runs a path for what is made on it, and forgets that it was taken.
func (r *Machine) dryRun(f func() bool) {
	exits, defers := len(r.act.exits), len(r.act.defers)
	type mark struct{ out, next int }
	marks := make([]mark, len(r.act.loops))
	for i, l := range r.act.loops {
		marks[i] = mark{len(l.out), len(l.next)}
	}
	r.branch(f)
	r.act.exits, r.act.defers = r.act.exits[:exits], r.act.defers[:defers]
	for i, l := range r.act.loops {
		l.out, l.next = l.out[:marks[i].out], l.next[:marks[i].next]
	}
}

// compared notes that two texts are compared; == "" only asks whether there is one.
func (r *Machine) compared(a, b value.Value) {
	if !isEmptyText(a) && !isEmptyText(b) {
		r.noteUse(a, Compared, "")
		r.noteUse(b, Compared, "")
	}
}

// isEmptyText reports whether a value is certainly "".
func isEmptyText(v value.Value) bool {
	t, ok := v.(*value.Text)
	return ok && t.Empty()
}
