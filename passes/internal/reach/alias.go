package reach

// This file holds what the walk over a body notes of variables: which field, variable or
// call a value is a part of, and where it goes.
//
//	// Have: h := c.opts.Header; h["X"] = v
//
// sets a part of the field opts of what c points to, and of c.

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/paths"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// sourceOf is the field, variable or call whose result or part a value is. It looks through
// conversions, pointers and elements, and through variables that hold a part of another.
//
//	&c.opts, c.opts["x"], (*T)(c.opts)    the field opts
//	v1 after v1 = &c.opts                the field opts
//
// A chain of variables that has no end, such as a list that is walked, is not known.
func (s *Summary) sourceOf(n *ir.Node) *ir.Node {
	var way trail
	for way.goesOn(n) {
		switch n.Op {
		case ir.OpConv, ir.OpDeref, ir.OpAddr, ir.OpIndex, ir.OpSlice:
			n = n.Kids[0]
		case ir.OpLocal:
			a := s.aliases[n.Slot]
			if a == nil {
				return n
			}
			n = a
		default:
			return n
		}
	}
	return &ir.Node{Op: ir.OpUnknown}
}

// rootOf is the variable or call that a value is a part of, however deep.
//
//	c.opts.header    c
//	New().opts       the call of New
func (s *Summary) rootOf(n *ir.Node) *ir.Node {
	var way trail
	for way.goesOn(n) {
		if n = s.sourceOf(n); n.Op != ir.OpField {
			return n
		}
		n = n.Kids[0]
	}
	return n
}

// A trail is what was looked at on the way to where a value comes from.
type trail struct {
	seen  [maxAliases]*ir.Node
	steps int
}

// goesOn notes the next step, and reports whether it is to be taken. Nothing is left out where
// the way goes in a circle: it leads nowhere else.
//
//	for n := list; n != nil; n = n.next { … }    n is a part of n
func (t *trail) goesOn(n *ir.Node) bool {
	if t.steps < maxAliases {
		t.seen[t.steps] = n
		t.steps++
		return true
	}
	if !slices.Contains(t.seen[:], n) {
		work.Reach("variables that stand for one another")
	}
	return false
}

// keyOf names a field or package variable, or is empty for anything else.
func keyOf(n *ir.Node) string {
	switch n.Op {
	case ir.OpField:
		return n.Key
	case ir.OpGlobal:
		return n.Name
	}
	return ""
}

// noteAlias notes what a variable is set to. The first field or package variable stays: of one
// that may be several things, what is done to it is noted of that alone.
func (s *Summary) noteAlias(n, to *ir.Node) {
	if n.Op != ir.OpLocal || keyOf(s.sourceOf(n)) != "" {
		return
	}
	switch p := s.sourceOf(to); p.Op {
	case ir.OpField, ir.OpGlobal, ir.OpCall, ir.OpLocal:
		if p.Op != ir.OpLocal || p.Slot != n.Slot {
			s.aliases[n.Slot] = p
		}
	}
}

// noteSetToFunc notes the function that a field or variable is set to, which whoever reads
// the field may call.
//
//	// Have: c.sign = func(r *http.Request) { … }; http.DefaultClient.CheckRedirect = check
func (s *Summary) noteSetToFunc(key string, n *ir.Node) {
	switch n = s.sourceOf(n); n.Op {
	case ir.OpLit, ir.OpFunc, ir.OpBound:
		if key != "" {
			s.setsToFunc[key] = n.Name
		}
	}
}

// notePassed notes the fields and variables that a call is given, and as which argument: the
// callee may set a part of them.
//
//	// Have: configure(&c.opts, id)
//	// Want: {to: p.configure, at: 0, key: p.Client.opts, slot: that of c}
func (s *Summary) notePassed(to string, args []*ir.Node) {
	for i, k := range args {
		p := s.sourceOf(k)
		a := passed{to: to, at: i, key: keyOf(p)}
		if p = s.rootOf(p); p.Op == ir.OpLocal {
			a.slot = p.Slot
		}
		if a.key != "" || a.slot != 0 {
			s.passes = append(s.passes, a)
		}
	}
}

// noteUnknownCall notes a call of a function that is not known: the value of a variable or
// field, or a method of an interface that is none of the standard library's. It may do
// anything with what it is given.
//
//	// Have: c.sign(req), where sign is a field
//	// Want: callsField p.Client.sign; passes req to what is not known
func (s *Summary) noteUnknownCall(n *ir.Node) {
	if n.Op == ir.OpInvoke && paths.IsStdFunc(n.Key) {
		return
	}
	if p := s.sourceOf(n.Kids[0]); n.Op == ir.OpDyn && p.Op == ir.OpLocal {
		s.callsLocal[p.Slot] = true
	} else if key := keyOf(p); n.Op == ir.OpDyn && key != "" {
		s.callsField[key] = true
	}
	s.notePassed("", n.Kids[1:])
}

// noteStores notes the fields and variables in what is set: of c.opts.base both opts and base.
// What has its address taken within that is noted when node comes to it, or literals in literals
// (&T{t: &T{t: …}}) were looked at again and again. What a literal is filled with stays as it is:
//
//	// Have: &Recorder{transport: http.DefaultTransport}
//	// Want: stores Recorder.transport, and not http.DefaultTransport
func (s *Summary) noteStores(n *ir.Node) {
	work.Add(1)
	if key := keyOf(n); key != "" {
		s.stores[key] = true
	}
	if n.Op == ir.OpPair {
		return
	}
	for _, k := range n.Kids {
		if k.Op != ir.OpAddr {
			s.noteStores(k)
		}
	}
}

// noteMutation notes that a part of a value is set: of what a call returned, or of what a
// variable, perhaps a parameter, holds or points to.
//
//	// Have: New().opts.agent = "x"
//	// Want: stores p.Options.agent; mutatesResultOf p.New
func (s *Summary) noteMutation(n *ir.Node) {
	p := s.sourceOf(n)
	if key := keyOf(p); key != "" {
		s.stores[key] = true
	}
	switch p = s.rootOf(p); p.Op {
	case ir.OpCall:
		s.mutatesResultOf[p.Name] = true
	case ir.OpLocal:
		s.mutatesLocal[p.Slot] = true
	}
}
