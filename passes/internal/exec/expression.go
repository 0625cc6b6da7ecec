package exec

// This file holds what expressions evaluate to.
//
// Every operation of the IR has its case in [Machine.evaluate], and [Machine.eval] around it
// counts the step, remembers the place, and tells who watches. Operations on values go through
// [value.Each] and its like, so that each alternative keeps its arm:
//
//	// Have: v2 + v3, where v2 is one of "https://a" | "https://b", and v3 is "/x"
//	// Want: one of "https://a/x" | "https://b/x"

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// evalAll evaluates expressions from left to right. The order matters, since calls among them
// change the heap.
func (r *Machine) evalAll(ns []*ir.Node) []value.Value {
	out := make([]value.Value, len(ns))
	for i, n := range ns {
		out[i] = r.eval(n)
	}
	return out
}

// eval computes an expression. When the steps are used up, every expression is a value of
// which nothing is known, so that what is in progress ends soon; nothing is concluded then.
// Only nodes of this package have a place, so that the last one is where a finding would
// stand.
func (r *Machine) eval(n *ir.Node) value.Value {
	if !r.budget.step() {
		return value.InsteadOf("too large")
	}
	if n.Pos.IsValid() {
		r.pos = n.Pos
	}
	v := r.evaluate(n)
	if a, ok := v.(*value.Alternatives); ok {
		r.budget.steps += len(a.List) // each was made, and compared with the others
		if len(a.List) > value.MaxAlternatives {
			r.reach(outcome.Alternatives)
		}
	}
	switch n.Op {
	case ir.OpCall, ir.OpInvoke, ir.OpDyn, ir.OpCat:
		r.ran(n, v)
	}
	return v
}

// evaluate does what an operation says. An operation that is not followed still evaluates its
// operands: there may be a call that sends a request in them.
func (r *Machine) evaluate(n *ir.Node) value.Value {
	switch n.Op {
	case ir.OpText:
		return &value.Text{Parts: []value.Part{{Lit: n.Text, Src: n.Src, Off: int(n.Off)}}, Number: n.Has(ir.FlagNumber)}
	case ir.OpCat:
		v := value.ConcatValues(r.eval(n.Kids[0]), r.eval(n.Kids[1]))
		r.noteUse(v, outcome.Formed, "")
		return v
	case ir.OpNil:
		return value.Nil{}
	case ir.OpLocal:
		if c := r.act.frame.Lookup(n.Slot); c != nil {
			return r.known(r.load(c))
		}
	case ir.OpGlobal:
		return value.Each(r.global(n.Name), setting)
	case ir.OpField:
		return r.known(r.evalField(n))
	case ir.OpIndex:
		return r.evalIndex(n)
	case ir.OpSlice:
		return r.evalSlice(n)
	case ir.OpAddr:
		return r.addr(n.Kids[0])
	case ir.OpDeref:
		return value.Each(r.eval(n.Kids[0]), r.pointedTo)
	case ir.OpStruct:
		return r.evalStruct(n)
	case ir.OpMap:
		return r.evalMap(n)
	case ir.OpList:
		return &value.List{Elems: r.evalAll(n.Kids), Exact: len(n.Kids) == 0}
	case ir.OpMake:
		return r.make(n)
	case ir.OpNew:
		return r.newCell(n.Type, r.eval(n.Kids[0]))
	case ir.OpCall, ir.OpInvoke, ir.OpDyn:
		return r.call(n)
	case ir.OpFunc:
		return &value.FuncValue{Name: n.Name}
	case ir.OpBound:
		f := &value.FuncValue{Name: n.Name, InterfaceMethod: n.Key, Recv: r.eval(n.Kids[0]), Bound: true}
		r.methodHanded(f, n)
		return f
	case ir.OpLit:
		f := &value.FuncValue{Lit: n.Fn, Frame: r.act.frame}
		r.hand(f, n)
		return f
	case ir.OpConv:
		v := r.eval(n.Kids[0])
		if n.Name == "" {
			return r.convert(v, n.Type)
		}
		if n.Type != "" {
			v = r.convert(v, n.Type)
		}
		r.handOver(v, n)
		return v
	case ir.OpRecv:
		return r.receive(r.channel(n.Kids[0]))
	case ir.OpCompare, ir.OpLess, ir.OpAnd, ir.OpOr, ir.OpNot, ir.OpLen, ir.OpSum:
		return r.condition(n)
	case ir.OpAppend:
		return r.append(n)
	case ir.OpCopy:
		r.copyInto(n.Kids[0], r.eval(n.Kids[1]))
	case ir.OpDelete:
		vals := r.evalAll(n.Kids)
		if len(vals) == 1 {
			r.clear(vals[0], true)
			break
		}
		r.deleteEntry(vals[0], vals[1])
	case ir.OpBlock, ir.OpAssign, ir.OpIf:
		r.exec(n)
	default:
		r.evalAll(n.Kids)
	}
	return value.Unknown("not followed")
}

// evalStruct makes a struct, and notes what its fields are set to: elsewhere, that is what is
// found in them. The literal has a number, so that fields of two literals never mix.
//
//	// Have: &Client{base: "https://api.procore.com", http: http.DefaultClient}
//
// A second go that meets a literal which the first one did not, has learnt too little: see
// [Machine.noteLate].
//
//	// Want: p.Client{base: "https://api.procore.com", http: &net/http.Client}, literal 7;
//	//       p.Client.base is known to be set to that text by literal 7
func (r *Machine) evalStruct(n *ir.Node) value.Value {
	r.stores.made++
	if l := r.stores.literals[n.Type]; len(n.Kids) > 0 && len(l) < maxMakers {
		if r.final {
			r.noteLate()
		} else {
			r.stores.literals[n.Type] = append(l, r.stores.made)
		}
	}
	o := &value.Object{Type: n.Type, Literal: r.stores.made, Made: r.making(n), Fields: make(value.Fields, 0, len(n.Kids))}
	for _, p := range n.Kids {
		v := r.eval(p.Kids[0])
		o.Fields.Set(fieldOf(p), v)
		r.store(outcome.Place{Field: p.Key}, v, o.Literal)
		if f, ok := clients.LookupField(p.Key); ok && f.Is == clients.Hook {
			o.Client.Hooks = &value.Hooks{List: []value.Hook{{Func: v, Param: int(f.Param)}}}
		}
	}
	if t, ok := clients.LookupType(n.Type); ok && t.Is == clients.Make && (n.Pos.IsValid() || n.At != "") { // and no zero value of a field
		o.Request.Origin = r.newOrigin(n)
	}
	return o
}

// making describes the evaluation of a literal. A finding that stands in a method names the
// place that made its receiver: by that, two requests of one method differ.
func (r *Machine) making(n *ir.Node) *value.Made {
	m := &value.Made{Chain: r.keptChain()}
	if r.here() == r.Path {
		m.Pos = int(n.Pos)
	}
	return m
}

// evalMap makes a map. Its keys are no destinations: {"https://old": "https://new"}.
//
//	// Have: http.Header{"Procore-Company-Id": {id}}
//	// Want: &map[Procore-Company-Id: [{id}]], a cell, since maps are references
func (r *Machine) evalMap(n *ir.Node) value.Value {
	t := &value.Map{}
	for i := 0; i+1 < len(n.Kids); i += 2 {
		k, v := r.eval(n.Kids[i]), r.eval(n.Kids[i+1])
		r.noteUse(k, outcome.Matched, "")
		for _, a := range value.AlternativesOf(k) {
			t = t.Put(value.AsText(a.Val), v, true)
		}
	}
	return r.newCell(n.Type, t)
}

// make makes an empty map or channel, or a list of zero values, which are left out. The zero
// values of a list that has a length are overwritten before they are of any interest.
func (r *Machine) make(n *ir.Node) value.Value {
	switch n.Container {
	case ir.Map:
		return r.newCell(n.Type, &value.Map{})
	case ir.Chan:
		return r.newCell("", &value.List{})
	}
	return &value.List{}
}

// convert gives texts, functions and contents the name of a type, for its methods. By the
// name, [Machine.methodOf] finds the method when it is called through an interface.
//
//	// Have: type transport func(*http.Request) (*http.Response, error); transport(f).RoundTrip(req)
//	// Want: f with the type p.transport, whose RoundTrip calls f
func (r *Machine) convert(v value.Value, typ string) value.Value {
	return value.Each(v, func(v value.Value) value.Value {
		switch v := v.(type) {
		case *value.Text:
			if v.Type != typ {
				return &value.Text{Parts: v.Parts, Type: typ, Number: v.Number, Start: v.Start}
			}
		case *value.FuncValue:
			if typ != "" && v.Type == "" && v.InterfaceMethod == "" {
				c := *v
				c.Type = typ
				return &c
			}
		case *value.List:
			if v.Type == "" {
				v.Type = typ // it stays the same list: what is stored into it is found through both
			}
		case *value.Cell:
			if o, ok := r.load(v).(*value.Object); v.Type == "" && (!ok || o.Kind == value.Struct) {
				v.Type = typ
			}
		case *value.Sym:
			if v.Type == "" && typ != "" {
				c := *v
				c.Type = typ
				return &c
			}
		}
		return v
	})
}

// evalSlice runs x[i:j]. A part of a list is taken for all of it, and one of a text is not
// known. x[:] of a text is the text.
func (r *Machine) evalSlice(n *ir.Node) value.Value {
	x := r.eval(n.Kids[0])
	r.eval(n.Kids[1])
	return value.Each(x, func(v value.Value) value.Value {
		switch v := v.(type) {
		case *value.Text:
			if len(n.Kids[1].Kids) == 0 {
				return v
			}
			return value.Unknown("a part of a text")
		}
		return v
	})
}

// append runs append. On texts, as in append(b, "text"...), it joins them. A slice of which
// nothing is known may be bytes: append(b, host...) then is a text that ends in host, if what
// is appended is a text.
//
//	// Have: opts = append(opts, withCompany(id))   // opts is a parameter
//	// Want: [withCompany's result and {parameter p.New#0}]
func (r *Machine) append(n *ir.Node) value.Value {
	vals := r.evalAll(n.Kids)
	return value.Each(vals[0], func(v value.Value) value.Value {
		if t, ok := v.(*value.Text); ok && len(vals) > 1 { // append(dst, "text"...)
			out := value.ConcatValues(append([]value.Value{t}, vals[1:]...)...)
			r.noteUse(out, outcome.Formed, "")
			return out
		}
		out := &value.List{}
		switch c := v.(type) {
		case *value.List:
			out = c
		case *value.Sym:
			if n.Has(ir.FlagSpread) && len(vals) == 2 && isPlainText(vals[1]) {
				return value.ConcatValues(append([]value.Value{c}, vals[1:]...)...)
			}
			out.UnknownSources = []*value.Sym{c}
		}
		rest := vals[1:]
		if n.Has(ir.FlagSpread) && len(rest) == 1 {
			return r.spread(out, rest[0])
		}
		return out.With(rest, nil).Cut()
	})
}

// isPlainText reports whether a value is a text.
func isPlainText(v value.Value) bool { _, ok := v.(*value.Text); return ok }

// spread appends the elements of v. Elements of which the list itself does not know the number
// stay unknown sources of the new one.
func (r *Machine) spread(out *value.List, v value.Value) value.Value {
	return value.Each(v, func(v value.Value) value.Value {
		switch c := v.(type) {
		case *value.List:
			l := out.With(c.Elems, c)
			for _, s := range c.UnknownSources {
				l.UnknownSources = value.AddSym(l.UnknownSources, s)
			}
			return l.Cut()
		case *value.Sym:
			l := out.With(nil, nil)
			l.UnknownSources = value.AddSym(l.UnknownSources, c)
			return l
		case *value.Text:
			return value.ConcatValues(out, c)
		}
		return out
	})
}
