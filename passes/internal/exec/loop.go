package exec

// This file holds loops. One over what is known is run element by element, any other twice:
// what the second pass adds to the first, further ones would add as well.
//
//	// Have: for _, p := range []string{"/me", "/companies"} { get(base + p) }
//	// Want: two passes: get(base + "/me"), get(base + "/companies")
//	// Have: for _, id := range ids { get(base + "/projects/" + id) }    // ids is a parameter
//	// Want: two passes with {element of parameter p.All#0}; they may not happen at all
//
// Two, and not one, so that what is declared before the loop and changed in it is seen as the
// second pass finds it: a request that is used again has its header from the pass before.

import (
	"slices"
	"strconv"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// A loop, switch or select collects the paths that leave it early: out with what they changed
// since base when they left by a break, next when they went on to the next pass.
type loop struct {
	label  string
	iter   bool // continue applies
	ranges bool // it goes over something
	fork
	out  []path
	next []path
	turns
}

// enter begins a loop, switch or select; iter says that continue applies to it.
func (r *Machine) enter(n *ir.Node, iter bool) *loop {
	l := &loop{label: n.Name, iter: iter, fork: r.fork()}
	r.act.loops = append(r.act.loops, l)
	return l
}

// exitLoop ends what enter began.
func (r *Machine) exitLoop() { r.act.loops = r.act.loops[:len(r.act.loops)-1] }

// leave ends a path at the loop that a break or continue names. A label names the loop, and
// otherwise it is the innermost one. A path that finds none is gone; the compiler has no such
// break.
func (r *Machine) leave(n *ir.Node) {
	for i := len(r.act.loops) - 1; i >= 0; i-- {
		l := r.act.loops[i]
		if n.Name != "" && l.label != n.Name || n.Op == ir.OpContinue && !l.iter {
			continue
		}
		p := r.since(l.fork)
		if n.Op == ir.OpContinue {
			l.next = append(l.next, p)
		} else {
			l.out = append(l.out, p)
		}
		return
	}
}

// iterate runs one pass of a loop and goes on with what it may have changed. skip says that
// the pass may not happen at all. It reports whether control goes on. What a pass leaves is
// joined with the state before it, if the pass may not happen, and with that of each continue.
func (r *Machine) iterate(l *loop, skip bool, body func() bool) bool {
	id, mark := r.choice(), r.cells
	l.next = nil
	p, ok := r.branch(body)
	var live []path
	if skip {
		live = append(live, path{})
	}
	if ok {
		live = append(live, p)
	}
	live = append(live, l.next...)
	if live == nil {
		return false
	}
	r.join(id, mark, live)
	return true
}

// execLoop runs a for loop twice, or once inside two others. More than two levels deep, two
// passes each would be many for the same code. A loop without a condition goes on for good
// unless a break leaves it, so that code behind it is not reached.
//
//	// Have: for attempt := 0; attempt < 3; attempt++ { resp, err = c.Do(req) }
//	// Want: req is sent twice, with what it has the first time, and the second
//	// Have: for i := 0; i+1 < len(pairs); i += 2 { req.Header.Set(pairs[i], pairs[i+1]) }   // no pairs
//	// Want: no pass
func (r *Machine) execLoop(n *ir.Node) bool {
	l := r.enter(n, true)
	passes := 2
	if len(r.act.loops) > 2 {
		passes = 1
	}
	on := true
	for i := 0; i < max(passes, l.needed); i++ {
		l.turn = i
		if truth, known := r.test(n.Kids[0]); i == 0 && known && !truth {
			r.skip(func() bool { return r.exec(n.Kids[1]) || r.exec(n.Kids[2]) })
			break
		}
		if !r.iterate(l, true, r.about(nil, func() bool { return r.exec(n.Kids[1]) || r.exec(n.Kids[2]) })) {
			break
		}
	}
	if n.Has(ir.FlagEndless) { // without a condition only a break leads out
		on = false
	}
	return r.afterLoop(l, on)
}

// afterLoop goes on after a loop with what was changed by those who left it; on says that the
// loop may also end by itself.
func (r *Machine) afterLoop(l *loop, on bool) bool {
	r.exitLoop()
	live := l.out
	if on {
		live = append(live, path{})
	}
	if len(live) == 0 {
		return true
	}
	r.join(r.choice(), l.mark, live)
	return false
}

// execRange unrolls a loop over what is known, element by element, and then runs the body for
// what is not: twice, so that what one such pass leaves is there in the next. Over an empty list,
// such as that of a default which options fill, the body is run and forgotten.
//
//	// Have: for _, h := range append(hosts, more...) { get(h) }   // hosts is ["a", "b"], more is not known
//	// Want: a pass for "a", one for "b", and two for {element of more}, none of which need happen
func (r *Machine) execRange(n *ir.Node) bool {
	pairs, open := r.elements(n.Container, n.Kids[2])
	if n.Has(ir.FlagBack) {
		slices.Reverse(pairs)
	}
	l := r.enter(n, true)
	l.ranges = true
	unknown := open != nil || n.Container == ir.Basic // a number: for i := range 3
	if len(pairs) == 0 && !unknown {
		r.dryRun(r.pass(n, pair{k: value.Unknown("key"), v: value.Unknown("element")}))
	}
	on := true
	for i := 0; on && i < len(pairs); i++ {
		on = r.iterate(l, mayBeSkipped(n, pairs, i, open), r.pass(n, pairs[i]))
	}
	if on && unknown {
		rest := r.pass(n, restOf(n, open))
		on = r.iterate(l, true, rest) && r.iterate(l, true, rest)
	}
	return r.afterLoop(l, on)
}

// pass is one pass of a range loop, with what the loop's variables get.
func (r *Machine) pass(n *ir.Node, p pair) func() bool {
	key, val, body := n.Kids[0], n.Kids[1], n.Kids[3]
	return r.about(p.v, func() bool {
		r.assign(key, p.k)
		r.assign(val, p.v)
		return r.exec(body)
	})
}

// about is a pass of a loop that is about an element: what is called in it is told apart by that from
// the same calls in other passes. One without v, which may take an element out of a channel by itself,
// begins with that of the loop around it.
//
//	// Have: for _, j := range []job{{"/vendors", "12"}, {"/offices", ""}} { c.run(j) }
//	// Want: two ways to the request in run, one of each literal
func (r *Machine) about(v value.Value, body func() bool) func() bool {
	return func() bool {
		if len(r.chain) == 0 {
			return body()
		}
		at := len(r.chain) - 1
		before := r.chain[at].Element
		if v != nil {
			r.setElement(v)
		}
		on := body()
		r.chain[at].Element, r.act.chain = before, nil
		return on
	}
}

// setElement notes what a pass is about, if something made it.
func (r *Machine) setElement(v value.Value) {
	if made := r.madeBy(v); made != nil && len(r.chain) > 0 {
		r.chain[len(r.chain)-1].Element, r.act.chain = made, nil
	}
}

// mayBeSkipped reports whether the pass for one of the known elements may not happen, as the
// container may be another, or end before. The order of a map is anybody's guess: each of its
// passes may be the first, but all that are known happen.
func mayBeSkipped(n *ir.Node, pairs []pair, i int, open *value.Sym) bool {
	if n.Container == ir.Map && len(pairs) > 1 {
		return pairs[i].maybe
	}
	return pairs[i].maybe || open != nil
}

// restOf is what a loop gets for the elements that are not known. A channel gives values only. A
// number, of which open is nil, gives nothing of interest.
func restOf(n *ir.Node, open *value.Sym) pair {
	if open == nil {
		return pair{}
	}
	p := pair{k: open.Sub(value.SymKey, "key", ""), v: open.Sub(value.SymElem, "elem", "")}
	if n.Container == ir.Chan {
		p.k = p.v
	}
	return p
}

// A pair is what a loop gets in one pass; maybe says that the pass may not happen.
type pair struct {
	k, v  value.Value
	maybe bool
}

// elements lists what a container is known to hold; open stands for the rest. If the container
// may be one of several, each of their elements may be missing. Those above the cap are given to
// a symbol, which stands for them from then on.
func (r *Machine) elements(kind ir.Container, x *ir.Node) (pairs []pair, open *value.Sym) {
	if kind == ir.Chan {
		return r.elementsOfChannel(r.channel(x))
	}
	v := r.eval(x)
	many := len(value.AlternativesOf(v)) > 1
	for _, a := range value.AlternativesOf(v) {
		switch c := r.content(a.Val).(type) {
		case *value.List:
			for i, e := range c.Elems {
				pairs = append(pairs, pair{value.Plain(strconv.Itoa(i)), e, many || c.MayMiss(i)})
			}
			open = rest(open, c.UnknownSources)
		case *value.Map:
			for _, e := range c.Entries {
				pairs = append(pairs, pair{e.Key, e.Val, many || e.Maybe})
			}
			open = rest(open, c.UnknownSources)
		case *value.FuncValue:
			pairs, open = append(pairs, r.yielded(c, x)...), value.Unknown("iterator")
		case *value.Text: // the one value of a header that was set, and no text that is ranged over
			if kind != ir.Basic {
				pairs = append(pairs, pair{value.Plain("0"), c, many})
			}
		case *value.Sym:
			open = rest(open, []*value.Sym{c})
		case nil:
			open = value.Unknown("container")
		}
	}
	return r.unrolled(pairs, open)
}

// unrolled leaves as many elements as a loop is run for.
func (r *Machine) unrolled(pairs []pair, open *value.Sym) ([]pair, *value.Sym) {
	if len(pairs) > maxUnroll {
		r.reach(outcome.LoopLength)
		var left []value.Value
		for _, p := range pairs[maxUnroll:] {
			left = append(left, p.k, p.v)
		}
		if open != nil {
			left = append(left, open)
		}
		return pairs[:maxUnroll], value.InsteadOf("long container", left...)
	}
	return pairs, open
}

// rest is the symbol for what else is in a container: the last of its sources, or one that
// stands for all if a cap left something out.
func rest(open *value.Sym, sources []*value.Sym) *value.Sym {
	for _, s := range sources {
		if open != nil && (open.StandsFor() != nil || s.StandsFor() != nil) {
			s = value.InsteadOf("many sources", open, s)
		}
		open = s
	}
	return open
}

// yielded runs an iterator and collects what it yields. The call is one of the loop over x,
// which is where the requests that come out of it get there.
//
//	// Have: for p := range c.Pages(ctx) { … }   // func Pages(…) iter.Seq[*http.Request]
//	// Want: one pair for each call of yield, in their order
func (r *Machine) yielded(f value.Value, x *ir.Node) []pair {
	var got []pair
	yield := &value.FuncValue{Builtin: value.Yield}
	r.yields = append(r.yields, &got)
	r.callValue(f, []value.Value{yield}, &ir.Node{Op: ir.OpDyn, Pos: x.Pos, At: x.At})
	r.yields = r.yields[:len(r.yields)-1]
	return got
}
