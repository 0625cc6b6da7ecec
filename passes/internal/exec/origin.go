package exec

// This file holds where requests are made, and copied.
//
// An origin is the identity of a request: what becomes of it is recorded for the origin,
// whatever cells and copies of objects it goes through. A clone has one of its own, with the
// first as its parent.

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// newOrigin notes a construction at a node of the current function. One that is made on a path
// which a condition leaves out is marked: it is judged only if the same place is not reached
// otherwise.
func (r *Machine) newOrigin(n *ir.Node) *value.Origin {
	o := &value.Origin{Site: r.siteOf(n), Chain: r.keptChain(), Skipped: r.skipping > 0}
	if r.supposing == 0 { // what unseen code may call is run by itself, too
		r.origins = append(r.origins, o)
	}
	return o
}

// siteOf describes the place of a call. In a function of another package it has no position;
// the chain then leads to the call in this one.
func (r *Machine) siteOf(n *ir.Node) value.Site {
	s := value.Site{Pkg: r.here(), Fn: r.inFunc(), Did: n.Name}
	if s.Pkg == r.Path {
		s.Pos = n.Pos
		s.At = r.Position(n.Pos)
	} else {
		s.At = n.At
	}
	return s
}

// inFunc is the function that is run, or that in which the function literal stands.
func (r *Machine) inFunc() string {
	for i := len(r.chain) - 1; i >= 0; i-- {
		if c := r.chain[i]; !c.Literal {
			return c.Name
		}
	}
	return ""
}

// moveOrigin says that a builder got its URL at n.
//
//	// Have: r := c.R(); …; r.Get(base + "/me")
//	// Want: the site is the Get, where a finding is of use
func (r *Machine) moveOrigin(o *value.Origin, n *ir.Node) {
	o.Site = r.siteOf(n)
	o.Placed = true
	o.Chain = r.keptChain()
}

// keptChain is the way from the root to the function that is run, to be kept. All that a call makes
// shares it.
func (r *Machine) keptChain() []value.Call {
	if r.act == nil {
		return slices.Clone(r.chain)
	}
	if len(r.act.chain) != len(r.chain) {
		r.act.chain = slices.Clip(slices.Clone(r.chain))
	}
	return r.act.chain
}

// originOf is where the request in a cell was made; nil for what is no request, and for one
// from outside.
func (r *Machine) originOf(c *value.Cell) *value.Origin {
	if c.Lazy != nil { // of another run: what is no request is not copied for this
		if o, ok := c.Peek().(*value.Object); !ok || o.Request.Origin == nil {
			return nil
		}
	}
	if o, ok := r.load(c).(*value.Object); ok {
		return o.Request.Origin
	}
	return nil
}

// copyRequest is Clone: the copy has a URL of its own, and headers unless it shares those of
// the original. What the original had at the time is kept, for a finding to say that the
// header came too late.
//
//	// Have: d := req.Clone(ctx); d.Header.Set("Procore-Company-Id", id)
//	// Want: d has it, req does not; d's parent is req
func (r *Machine) copyRequest(c *value.Cell, n *ir.Node, shares bool) *value.Cell {
	o, ok := r.load(c).(*value.Object)
	if !ok {
		o = &value.Object{Type: c.Type, Base: c.Sym}
		if o.Type == "" {
			o.Type = clients.StdRequest
		}
	}
	org := r.newOrigin(n)
	if old := o.Request.Origin; old != nil {
		org.Parent = old
		old.Copied = true
		h := r.headersOf(c)
		org.Had = &h
	}
	org.Shares = shares
	d := o.Copy()
	d.Request.Origin = org
	if h, ok := o.Get(value.Header); ok && !org.Shares {
		d = d.With(value.Header, value.Each(h, func(v value.Value) value.Value {
			if hc := r.cellFor(v); hc != nil {
				return r.newCell(clients.StdHeader, r.tableIn(hc))
			}
			return v
		}))
	} else if o.Base != nil && !ok {
		h := o.Base.Field(value.Header, clients.StdRequestHeader)
		d = d.With(value.Header, r.newCell(clients.StdHeader, r.tableIn(r.cellFor(h))))
	}
	if u, ok := o.Get(value.URL); ok {
		d = d.With(value.URL, value.Each(u, func(v value.Value) value.Value {
			if uo, ok := r.content(v).(*value.Object); ok {
				return r.newURL(uo)
			}
			return v
		}))
	}
	return r.newCell(o.Type, d)
}

// served notes that a request went to a handler.
func (r *Machine) served(c *value.Cell) {
	if org := r.originOf(c); org != nil {
		org.Served = true
	}
}
