package exec

// This file holds package variables. Their cells are shared by all runs of a go: a variable
// has its start value, and what functions set it to is added in the second go, as for fields.
//
//	// Have: var base = "https://a"; func UseSandbox() { base = "https://b" }; func Get() { …base… }
//	// Want: in Get, one of "https://a" | "https://b"

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// global reads a package variable. That of another package is initialized when it is first
// read, if a fact says how. Before that is done the cell holds an unknown value, so that a
// variable which depends on itself ends.
func (r *Machine) global(name string) value.Value {
	c := r.stores.variable(name)
	if v := r.load(c); v != nil {
		return r.orStored(name, v)
	}
	switch name {
	case clients.DefaultClient:
		v := r.stores.variable(name + ".*") // the client that the variable points to
		v.Type = clients.StdClient
		r.start.Set(v, &value.Object{Type: v.Type})
		r.start.Set(c, v)
		return v
	case clients.DefaultTransport:
		if r.DefaultTransportReplaced {
			return value.Unknown(value.ReplacedDefault)
		}
		v := &value.Object{Type: clients.StdTransport}
		r.start.Set(c, v)
		return v
	}
	if init, ok := r.Initializer(name); ok {
		r.start.Set(c, value.Unknown("initialisation"))
		r.start.Set(c, r.initialize(init))
		for _, f := range r.Fillers(name) {
			r.fill(f)
		}
		v := r.start.Get(c)
		r.settle(name, v, 0)
		return v
	}
	s := &value.Sym{Kind: value.SymGlobal, Name: name[strings.LastIndexByte(name, '.')+1:], Key: name, ID: name}
	return s
}

// initialize runs the initialisation of another package's variable; n is nil if that was
// written by another version.
func (r *Machine) initialize(n *ir.Node) (v value.Value) {
	if n == nil {
		return value.Unknown("initialisation")
	}
	r.atStart(func() { v = r.eval(n) })
	return v
}

// fill runs an init function of another package, once for all variables that it fills. One that takes
// more steps than there are left fills them half: then nothing is known of that package's variables.
//
//	// Have: package routes: var All = map[string]Route{}; func init() { All["me"] = Route{Path: "/rest/v1.0/me"} }
func (r *Machine) fill(f *ir.Func) {
	if !r.filled[f.Name] {
		r.filled[f.Name] = true
		root := r.root
		r.root = nil // what it sets is a part of the start, and no store of the root
		r.atStart(func() { r.invoke(f, nil, nil, value.Call{Name: f.Name, Foreign: true}) })
		r.root = root
		r.halfFilled[f.Pkg] = r.halfFilled[f.Pkg] || r.budget.usedUp()
	}
	if !r.halfFilled[f.Pkg] {
		return
	}
	for name, c := range r.stores.variables {
		if ir.IsKeyOf(name, f.Pkg) {
			r.start.Set(c, value.Unknown("initialisation"))
		}
	}
}

// atStart runs what other roots find, too: below all branches, since it was done before any of them. The
// cells and choices that it makes are known to the roots that follow.
func (r *Machine) atStart(run func()) {
	saved, heap, holds, transplants := r.act, r.heap, r.holds, r.transplants
	r.heap, r.holds = r.start, nil
	r.act = &activation{fn: &ir.Func{}, frame: &value.Frame{Vars: map[ir.Slot]*value.Cell{}}, fork: r.fork()}
	r.chain = append(r.chain, value.Call{Foreign: true})
	run()
	r.chain = r.chain[:len(r.chain)-1]
	r.act, r.heap, r.holds, r.transplants = saved, heap, holds, transplants
	r.nextCells, r.nextChoices = r.cells, r.choices
}

// orStored adds what functions store into a package variable after its start. A function that
// sets the variable itself finds what it set, and nothing beside that.
//
//	// Have: var client = http.DefaultClient; func Use(c *http.Client) { client = c }
//	// Want: in another function: one of &net/http.Client | {parameter p.Use#0}
func (r *Machine) orStored(name string, v value.Value) value.Value {
	stores := r.stores.values[outcome.Place{Global: name}]
	if t, ok := v.(*value.Text); ok && r.final && r.stores.addressed[name] {
		v = value.Either([]value.Alternative{{Val: t}, {Val: &value.Sym{Kind: value.SymGlobal, Name: name, Key: name, ID: name}}})
	}
	if !r.final || len(stores) == 0 && r.stores.complete(outcome.Place{Global: name}) || r.written[name] {
		return v
	}
	id := r.choice()
	out := []value.Alternative{{When: value.Guard{{ID: id, Arm: 0}}, Val: v}}
	for i, s := range stores {
		out = append(out, value.Alternative{When: value.Guard{{ID: id, Arm: i + 1}}, Val: r.transplant(s, "")})
	}
	if !r.stores.complete(outcome.Place{Global: name}) {
		out = append(out, value.Alternative{Val: value.InsteadOf("what else is stored")})
	}
	return value.Either(out)
}

// setGlobal sets a package variable; what a function sets, others find there. What it refers
// to is kept from then on: other functions may change it.
func (r *Machine) setGlobal(name string, v value.Value) {
	c := r.stores.variable(name)
	r.heap.Set(c, v)
	for _, a := range value.AlternativesOf(v) {
		if x, ok := a.Val.(*value.Cell); ok {
			x.Kept = true
		}
	}
	if r.root != nil {
		r.written[name] = true
		r.store(outcome.Place{Global: name}, v, 0)
	}
}
