package exec

// This file holds branches: both arms are run where the condition is not known, each on a
// layer of the heap of its own, and what they leave is joined.
//
//	// Have: if sandbox { host = "https://sandbox.procore.com" }
//	// Want: host is one of that, when choice 3 took arm 0 | what it was, when it took arm 1
//
// An arm that ends its path (return, panic, a break) leaves nothing to join: behind the if,
// only the other arm's state holds. That is how a check such as if id == "" { return err }
// counts.

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// execIf runs an if. Where the condition is known, the other arm is run all the same, for the
// requests that are made there, and then forgotten.
//
//	// Have: if c.http == nil { c.http = http.DefaultClient }
//
// Which arm is left out depends on values at hand, which in another call may be others.
//
//	// Want: where c.http is nil for certain, it is http.DefaultClient behind the if, and nothing else
func (r *Machine) execIf(n *ir.Node) bool {
	cond := r.eval(n.Kids[0])
	if truth, known := decided(n.Kids[0], cond); known {
		taken, other := n.Kids[1], n.Kids[2]
		if !truth {
			taken, other = other, taken
		}
		r.skip(func() bool { return r.exec(other) })
		return r.exec(taken)
	}
	id, mark := r.choice(), r.cells
	yes, no := value.Divide(cond)
	var live []path
	for i, given := range []value.Guard{yes, no} {
		if p, ok := r.branchWhere(given, func() bool { return r.exec(n.Kids[1+i]) }); ok {
			live = append(live, p)
		}
	}
	if live == nil {
		return true
	}
	r.join(id, mark, live)
	return false
}

// test evaluates a condition. One that is a constant says how the program is built, and not
// what a caller wants: it counts as not known. Otherwise if debug { … } with const debug =
// false would hide a request that is sent tomorrow.
func (r *Machine) test(n *ir.Node) (truth, known bool) { return decided(n, r.eval(n)) }

// decided is test for a condition that was evaluated.
func decided(n *ir.Node, v value.Value) (truth, known bool) {
	if n.Op == ir.OpText {
		return false, false
	}
	return value.Truth(v)
}

// execSwitch runs the cases that may be the first to hold. It goes on from case to case until
// one is known to hold. A default is run last, wherever it stands, if no case is known to
// hold. A switch without a default may run no case at all.
//
//	// Have: switch env { case "prod": h = a; case "dev": h = b; default: h = c }   // env is not known
//	// Want: h is one of a | b | c
//	// Have: the same, where env is "dev"
//	// Want: h is b; the other cases are run for the requests in them, and forgotten
func (r *Machine) execSwitch(n *ir.Node) bool {
	tag := r.eval(n.Kids[0])
	if isSetting(n.Kids[0]) {
		tag = value.Unknown("setting")
	}
	id, mark := r.choice(), r.cells
	l := r.enter(n, false)
	live, others, decided := r.execCases(n, tag)
	r.exitLoop()
	live = append(live, l.out...)
	if !n.Has(ir.FlagDefault) && !decided {
		live = append(live, path{holds: others})
	}
	if live == nil {
		return true
	}
	r.join(id, mark, live)
	return false
}

// execCases runs the cases of a switch, the default last. It returns what those leave that may be
// the first to hold, what is known where none does, and whether one of them is known to hold. In each
// case it is known that it holds, and that those before it don't.
func (r *Machine) execCases(n *ir.Node, tag value.Value) (live []path, others value.Guard, decided bool) {
	run := func(body *ir.Node, given value.Guard, possible bool) {
		exec := func() bool { r.assume(others); return r.exec(body) }
		if !possible {
			r.skip(exec)
		} else if p, ok := r.branchWhere(given, exec); ok {
			live = append(live, p)
		}
	}
	var otherwise *ir.Node
	for _, k := range n.Kids[1:] {
		body := k.Kids[len(k.Kids)-1]
		cond := r.caseHolds(n, k, tag)
		holds, known := value.Truth(cond)
		if len(k.Kids) == 1 && n.Has(ir.FlagDefault) && r.overValues(n) {
			otherwise = body
			continue
		}
		possible := !decided && !(known && !holds)
		yes, no := value.Divide(cond)
		run(body, yes, possible)
		if possible {
			decided = known
		}
		others, _ = others.Merge(no)
	}
	if otherwise != nil {
		run(otherwise, nil, !decided)
	}
	return live, others, decided
}

// overValues reports whether a switch compares values, or asks for conditions: a type switch
// and a select have cases without values only. The case without values of such a switch is a
// default, and must wait for the others; in a select it is one of several that may happen.
func (r *Machine) overValues(n *ir.Node) bool {
	for _, k := range n.Kids[1:] {
		if len(k.Kids) > 1 {
			return true
		}
	}
	return false
}

// caseHolds is the condition that one of a case's values is the tag, or is true. A case without values is
// one of which nothing is known. The values count as patterns: a host that stands in a case is compared
// with, and not called.
func (r *Machine) caseHolds(n, k *ir.Node, tag value.Value) value.Value {
	cond := value.Condition(false, len(k.Kids) > 1)
	for _, x := range k.Kids[:len(k.Kids)-1] {
		v := r.eval(x)
		is := v
		if !n.Has(ir.FlagConditions) {
			r.noteUse(v, outcome.Matched, "")
			is = value.Asked(tag, v, value.Equal)
		}
		cond = value.Both(cond, is, false)
		if holds, known := value.Truth(cond); holds && known {
			break
		}
	}
	return cond
}

// skip runs a path that a condition leaves out, for the texts on it. A request from before is
// not sent there, and one that is made there counts only if none is made elsewhere. That way,
// code of which a caller is not at hand is looked at all the same.
func (r *Machine) skip(f func() bool) {
	r.skipping++
	r.dryRun(f)
	r.skipping--
}

// dryRun runs a path that is not taken, for what is made on it, and forgets what it did. The
// return, break or defer that it comes to must not count either, so that the lists of these
// are cut back.
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
