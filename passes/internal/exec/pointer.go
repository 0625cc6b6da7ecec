package exec

// This file holds pointers: what they lead to, and how the address of something is taken.
//
// Pointers, maps and channels are all cells, and a symbol may be any of them: it gets a cell
// when something is done to what it points to. That cell is the same for every copy of the
// symbol:
//
//	// Have: func sign(req *http.Request) { req.Header.Set("A", "b"); r := req; use(r.Header) }
//	// Want: {parameter p.sign#0} has one cell, so that r.Header has what req.Header got

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// cellFor is the cell that a pointer, map or channel refers to; a symbol gets one on first
// use. It is nil for what is no reference, such as a text. A cell without content has what its
// symbol has, that is, nothing is known yet.
func (r *Machine) cellFor(v value.Value) *value.Cell {
	switch v := v.(type) {
	case *value.Cell:
		return v
	case *value.Sym:
		r.used(v)
		c, ok := r.symbols[v.ID]
		if !ok {
			r.cells++
			c = &value.Cell{ID: r.cells, Type: v.Type, Sym: v}
			r.symbols[v.ID] = c
		}
		return c
	}
	return nil
}

// content is what a pointer, map or channel refers to; other values are their own. A symbol
// whose cell was written to is what was written; otherwise the symbol itself is all that is
// known.
func (r *Machine) content(v value.Value) value.Value {
	switch v := v.(type) {
	case *value.Cell:
		if x := r.load(v); x != nil {
			return x
		}
		if v.Sym != nil {
			return v.Sym
		}
		return nil
	case *value.Sym:
		r.used(v)
		if c, ok := r.symbols[v.ID]; ok {
			if x := r.load(c); x != nil {
				return x
			}
		}
	}
	return v
}

// pointedTo is what a pointer points to. The address of a field with a map is that map, and behind
// nil the path does not go on.
//
//	// Have: h := &req.Header; (*h)["Procore-Company-Id"] = []string{id}
//	// Have: u := *c.base      // one of nil, where New returned an error | an address
func (r *Machine) pointedTo(v value.Value) value.Value {
	if _, ok := v.(value.Nil); ok {
		return value.Unreachable{}
	}
	x := r.content(v)
	if _, ok := x.(*value.Map); ok {
		return v
	}
	return x
}

// unbox is the struct in a box.
func (r *Machine) unbox(v value.Value) value.Value {
	if b, ok := v.(value.Box); ok {
		return r.load(b.Cell)
	}
	return v
}

// addr takes the address of an expression. The address of a variable is its cell. That of a
// package variable is noted: from then on, anything may store into it. That of an expression,
// as in &Client{…}, is a new cell.
//
//	// Have: c := &p.client       // client is a struct in the struct p
//	// Want: the cell of a box that is put into that field
//	// Have: &net/http.Client{Timeout: t}, &c, &c.opts, &base
//	// Want: a new cell, the cell of c, a box in c, the cell of the package variable
func (r *Machine) addr(x *ir.Node) value.Value {
	switch x.Op {
	case ir.OpLocal:
		if c := r.act.frame.Lookup(x.Slot); c != nil {
			if c.Type == "" {
				if o, ok := r.load(c).(*value.Object); ok {
					c.Type = o.Type
				}
			}
			if s, ok := r.load(c).(*value.Sym); ok && s.Kind != value.SymUnknown {
				return s // a struct that came by value
			}
			return c
		}
		return value.Unknown("address")
	case ir.OpGlobal:
		r.global(x.Name)
		if !r.stores.addressed[x.Name] {
			r.stores.addressed[x.Name] = true
			r.noteLate()
		}
		return r.stores.variable(x.Name)
	case ir.OpConv:
		return r.addr(x.Kids[0])
	case ir.OpDeref:
		return r.eval(x.Kids[0])
	case ir.OpField:
		if f, ok := clients.LookupField(x.Key); ok && f.Is == clients.Same {
			if v := r.eval(x.Kids[0]); r.cellFor(value.Single(v)) != nil {
				return v
			}
			return r.addr(x.Kids[0])
		}
		return r.addrField(x)
	}
	v := r.eval(x)
	var list *value.List
	if x.Op == ir.OpIndex {
		list, _ = r.content(value.Single(r.eval(x.Kids[0]))).(*value.List)
	}
	return value.Each(v, func(v value.Value) value.Value {
		if s, ok := v.(*value.Sym); ok {
			return s
		}
		typ := x.Type
		if o, ok := v.(*value.Object); ok {
			typ = o.Type
		}
		c := r.newCell(typ, v)
		c.In = list
		return c
	})
}

// addrField boxes the struct in a field, so that what is done to it stays. The box stands in
// the field from then on in place of the struct, so that p.client and c are one.
func (r *Machine) addrField(x *ir.Node) value.Value {
	v := r.evalField(x)
	if x.Zero != ir.ZeroStruct && !r.stores.addressed[x.Key] {
		r.stores.addressed[x.Key] = true
		r.noteLate()
	}
	owner := value.Single(r.eval(x.Kids[0]))
	if c := r.cellFor(owner); c != nil {
		o, ok := r.load(c).(*value.Object)
		if !ok {
			return v
		}
		if b := r.boxed(o, x, v); b != nil {
			b.Kept = b.Kept || r.kept(nil, c)
			r.heap.Set(c, o.With(fieldOf(x), value.Box{Cell: b}))
			return b
		}
	} else if o, ok := owner.(*value.Object); ok { // the struct itself is in the variable
		if b := r.boxed(o, x, v); b != nil {
			r.assign(x.Kids[0], o.With(fieldOf(x), value.Box{Cell: b}))
			return b
		}
	}
	return value.Each(v, func(v value.Value) value.Value {
		switch v := v.(type) {
		case *value.Object:
			return r.newCell(v.Type, v)
		case *value.Text, *value.List, *value.FuncValue, value.Nil:
			return r.newCell("", v)
		}
		return v
	})
}

// boxed is the box of a field, a new one if it has none; nil for a field whose address
// does not matter.
//
//	// Have: flag.StringVar(&cfg.Base, "base", "https://api.procore.com", "")
//	// Want: a box for the text in Base, which knows the name of the field
func (r *Machine) boxed(o *value.Object, x *ir.Node, v value.Value) *value.Cell {
	if b, ok := o.Fields.Of(fieldOf(x)).(value.Box); ok {
		return b.Cell
	}
	if inner, ok := v.(*value.Object); ok {
		return r.newCell(inner.Type, inner)
	}
	if x.Zero != ir.ZeroText && x.Zero != ir.ZeroNumber && x.Zero != ir.ZeroBool {
		return nil
	}
	b := r.newCell("", v)
	b.Field = x.Key
	return b
}
