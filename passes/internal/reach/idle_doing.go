package reach

// This file holds the walk over a body that tells whether something in it matters to a request; see
// idle.go.

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A doing is the walk over one function, with the literals in it.
type doing struct {
	*idleness
	*deeds
	summary *Summary
	params  map[ir.Slot]bool // its parameters, and those of its literals
	own     map[ir.Slot]bool // the variables that it makes
	literal bool             // it is a literal, which may set variables around it
}

// function walks over a function or literal. What its parameters lead to is not its own.
func (w *doing) function(f *ir.Func) {
	for _, s := range f.Params {
		w.params[s], w.own[s] = true, true
	}
	for _, s := range f.Results {
		w.own[s] = true
	}
	f.Body.Walk(func(n *ir.Node) {
		if n.Op == ir.OpLocal && n.Has(ir.FlagDefine) {
			w.own[n.Slot] = true
		}
	})
	w.node(f.Body)
}

// node notes what a node sets or calls, and goes on with those below it.
func (w *doing) node(n *ir.Node) {
	switch n.Op {
	case ir.OpAssign:
		targets, _ := n.Sides()
		for _, t := range targets {
			w.set(t)
		}
	case ir.OpDelete, ir.OpCopy:
		w.setPart(n.Kids[0])
	case ir.OpAddr:
		w.address(n.Kids[0])
	case ir.OpStruct, ir.OpNew:
		w.types[n.Type] = true
	case ir.OpPair:
		w.fields[n.Key] = true
	case ir.OpSend:
		if !isToken(n.Kids[1]) {
			w.setPart(n.Kids[0])
		}
	case ir.OpGlobal:
		w.matters = w.matters || w.mayLead(n.Name)
	case ir.OpCall, ir.OpFunc, ir.OpBound:
		w.call(n)
	case ir.OpInvoke: // implementations that are not seen are not run either
		w.invokes = append(w.invokes, n)
	case ir.OpDyn:
		w.dyn(n.Kids[0])
	}
	for i, k := range n.Kids {
		if n.Op == ir.OpField && i > 0 || isLock(n) && i == 0 {
			continue // the zero value of the field; a lock
		}
		w.node(k)
	}
	if n.Fn != nil {
		w.function(n.Fn)
	}
}

// isLock reports whether a call is of a method of package sync that puts nothing of interest
// anywhere: the address that it is called on goes no further.
//
//	// Have: c.mu.Lock(); buffers.Put(b)
func isLock(n *ir.Node) bool {
	return n.Op == ir.OpCall && strings.HasPrefix(n.Name, "(*sync.") && !strings.HasPrefix(n.Name, "(*sync.Map)")
}

// set notes the target of an assignment. What a parameter points to as a whole, and package
// variables, are more than a field.
func (w *doing) set(t *ir.Node) {
	switch t.Op {
	case ir.OpLocal:
		w.matters = w.matters || w.literal && !w.own[t.Slot]
	case ir.OpUnknown:
	case ir.OpField:
		w.fields[t.Key] = true
	case ir.OpConv:
		w.set(t.Kids[0])
	default:
		w.setPart(t)
	}
}

// setPart notes that a part of a list, map, channel or what a pointer leads to is set: it must be found
// in a field, be the function's own, or have been given to it.
func (w *doing) setPart(n *ir.Node) {
	switch p := w.summary.sourceOf(n); p.Op {
	case ir.OpField:
		w.fields[p.Key] = true
	case ir.OpLocal:
		w.matters = w.matters || w.literal && !w.own[p.Slot]
		w.fills = w.fills || w.params[p.Slot]
	case ir.OpList, ir.OpMap, ir.OpMake, ir.OpNew, ir.OpStruct:
	default:
		w.matters = true
	}
}

// address notes that an address is taken: whoever gets it may set what it leads to.
func (w *doing) address(n *ir.Node) {
	switch n.Op {
	case ir.OpField:
		w.fields[n.Key] = true
	case ir.OpGlobal:
		w.matters = true
	}
}

// call notes a function that is called, or used as a value.
func (w *doing) call(n *ir.Node) {
	if rows := clients.Lookup(n.Name); rows != nil {
		for _, row := range rows {
			w.row(row, n)
		}
		return
	}
	seen := w.functions(n.Name) != nil
	if seen {
		w.calls = append(w.calls, n.Name)
	}
	w.matters = w.matters || !seen && isUnseenHTTP(n.Name)
	for _, k := range n.Kids {
		switch p := w.summary.sourceOf(k); p.Op {
		case ir.OpField:
			w.passed[p.Key] = true
		case ir.OpLocal:
			w.fills = w.fills || !seen && w.params[p.Slot]
		}
	}
}

// dyn notes a call of a function value: a literal, or one that is found in a field or package
// variable.
func (w *doing) dyn(f *ir.Node) {
	if f.Op == ir.OpLit {
		return // it is walked over
	}
	key := keyOf(w.summary.sourceOf(f))
	w.values[key] = true
	w.matters = w.matters || key == ""
}

// isToken reports whether what is sent over a channel says nothing.
//
//	// Have: c.mu <- struct{}{}
func isToken(n *ir.Node) bool {
	switch n.Op {
	case ir.OpNil, ir.OpText:
		return true
	case ir.OpStruct:
		return len(n.Kids) == 0 && n.Type == ""
	}
	return false
}

// row notes a function of the table. Most of those that have nothing to do with requests return
// texts; some write to what they are called on, or call what they are given.
func (w *doing) row(row clients.Row, n *ir.Node) {
	switch row.Does {
	case clients.Format, clients.Print, clients.Concat, clients.Trim, clients.Cut, clients.Replace, clients.Replacer, clients.Replaced, clients.Pattern, clients.Rewrite,
		clients.Text, clients.First, clients.Match, clients.Split, clients.Halve, clients.AsText, clients.Keys, clients.Values, clients.Elems, clients.Get, clients.Ctx:
	case clients.Write:
		if len(n.Kids) > 0 {
			w.setPart(n.Kids[0])
		}
	case clients.Once:
		if len(n.Kids) == 0 { // it is a value: nobody knows what it will call
			w.matters = true
		} else if last := n.Kids[len(n.Kids)-1]; last.Op != ir.OpLit && last.Op != ir.OpFunc && last.Op != ir.OpBound {
			w.matters = true
		}
	default:
		w.matters = true
	}
}
