package exec

// This file holds what assignments and deletions change.
//
// What is overwritten is gone for good only where it is certain which place is meant: that is
// a strong update. Any other keeps the old value beside the new one, or a header that is set
// would be forgotten, and be reported as missing.
//
//	// Have: a := &Client{}; b := a; if old { b = &Client{} }; b.base = "https://x"
//	// Want: a.base is one of "https://x" | "", since b may be a or not

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// assignAll runs an assignment. A call that returns several results sets several targets;
// what v, ok := m[k] and its like return beside the value is not known.
//
//	// Have: req, err := http.NewRequest("GET", u, nil)
//	// Want: req is &net/http.Request, err is nil: a call in the table that returns several results
//	//       returns a [value.Tuple]
func (r *Machine) assignAll(n *ir.Node) {
	lhs, rhs := n.Sides()
	var vals []value.Value
	if len(rhs) == 1 && len(lhs) == 2 && rhs[0].Op == ir.OpIndex {
		vals = r.evalFound(rhs[0])
	} else if len(rhs) == 1 && len(lhs) > 1 {
		switch v := r.eval(rhs[0]).(type) {
		case *value.Tuple:
			vals = v.Vals
		default:
			vals = []value.Value{v} // v, ok := m[k] and its like
			if _, isNil := v.(value.Nil); isNil && rhs[0].Op != ir.OpRecv && !rhs[0].Has(ir.FlagMany) {
				vals = append(vals, value.Bool(false)) // of nil.(T)
			}
		}
	} else {
		vals = r.evalAll(rhs)
	}
	for i, l := range lhs {
		var v value.Value
		if i < len(vals) {
			v = vals[i]
		}
		r.assign(l, v)
	}
}

// assign stores a value where an expression points to. A new variable gets a new cell, also in
// each pass of a loop, so that what a function literal captured of the pass before stays what
// it was. A variable that nothing else can see is set without counting as a change, which is
// what lets most calls be summarized.
func (r *Machine) assign(l *ir.Node, v value.Value) {
	if l.Op != ir.OpLocal {
		r.storeOwn(v)
	}
	switch l.Op {
	case ir.OpLocal:
		c := r.act.frame.Lookup(l.Slot)
		if l.Has(ir.FlagDefine) || c == nil {
			c = r.newCell("", nil)
			r.act.frame.Vars[l.Slot] = c
		}
		if r.act.fn.Captured()[l.Slot] || c.ID <= r.act.mark {
			r.heap.Set(c, v)
		} else {
			r.heap.Add(c, v) // nobody else sees the variable
		}
	case ir.OpGlobal:
		r.setGlobal(l.Name, v)
	case ir.OpField:
		r.setField(l, v)
	case ir.OpDeref:
		for _, a := range value.AlternativesOf(r.eval(l.Kids[0])) {
			c := r.cellFor(a.Val)
			if c == nil {
				continue
			}
			if _, ok := r.load(c).(*value.Map); ok { // the address of a field with a map is that map
				r.heap.Set(c, r.tableOf(v))
				continue
			}
			r.heap.Set(c, v)
			r.shareElement(c)
		}
	case ir.OpIndex:
		r.setIndex(l, v)
	case ir.OpConv:
		r.assign(l.Kids[0], v)
	}
}

// setField changes x.f, where x is a pointer or a struct in a variable. It is noted as stored
// wherever x is, even if x is not known: who reads the field of another value may find what
// was put here. Where x is a struct and no pointer, the variable that holds it is set to a
// changed copy, as Go does.
//
//	// Have: c.base = "https://api.procore.com"      // c is a parameter
//	// Want: p.Client.base is known to be set to that text; so is the field of the cell of c
func (r *Machine) setField(l *ir.Node, v value.Value) {
	x := r.eval(l.Kids[0])
	list := value.AlternativesOf(x)
	of := 0
	if l.Has(ir.FlagOwn) || len(list) == 1 && r.isNew(list[0].Val) {
		of = ownStruct
	}
	r.store(outcome.Place{Field: l.Key}, v, of)
	direct := false // the struct itself is in the variable
	for _, a := range list {
		switch a.Val.(type) {
		case *value.Object, value.Unset:
			direct = true
		default:
			if c := r.cellFor(a.Val); c != nil {
				r.update(c, l, v, len(list) == 1)
			}
		}
	}
	if direct {
		r.assign(l.Kids[0], value.Each(x, func(x value.Value) value.Value {
			switch o := x.(type) {
			case *value.Object:
				noteReplaced(o, l)
				r.copied(len(o.Fields))
				return o.With(fieldOf(l), v)
			case value.Unset:
				return (&value.Object{Type: ir.OwnerOf(l.Key)}).With(fieldOf(l), v)
			}
			return x
		}))
	}
}

// update changes a field of the struct in a cell, or of each that it may be. It is not strong where
// the pointer may be another one: then the field keeps what it was, too. A hook that is stored in a
// field is one more, and a header that is replaced is noted. A struct of which nothing is known yet
// becomes one on top of its symbol, so that its other fields are still those of the symbol.
//
//	// Have: u := *c.base; if web { u = *c.web }; p := &u; p.RawQuery = q
//	// Want: of each of the two, a copy with that query
func (r *Machine) update(c *value.Cell, l *ir.Node, v value.Value, strong bool) {
	if strong && r.setOwn(c, l, v) {
		return
	}
	id := 0
	if !strong {
		id = r.choice()
	}
	name := fieldOf(l)
	changed := false
	was := r.load(c)
	_, several := was.(*value.Alternatives)
	next := value.Each(was, func(x value.Value) value.Value {
		o, ok := x.(*value.Object)
		if !ok {
			o = &value.Object{Type: ir.OwnerOf(l.Key), Base: c.Sym}
			if s, ok := x.(*value.Sym); ok {
				o.Base = s
			}
		}
		v := v
		if !strong {
			v = value.Either([]value.Alternative{{When: value.Guard{{ID: id, Arm: 0}}, Val: v}, {When: value.Guard{{ID: id, Arm: 1}}, Val: r.field(o, l, c)}})
		}
		noteReplaced(o, l)
		if f, _ := clients.LookupField(l.Key); f.Is == clients.Hook {
			o = o.Copy()
			o.Client.Hooks = o.Client.Hooks.Add(value.Hook{Func: v, Param: int(f.Param)})
		}
		if b, ok := o.Fields.Of(name).(value.Box); ok {
			r.heap.Set(b.Cell, v)
			return x
		}
		changed = true
		r.copied(len(o.Fields))
		return o.With(name, v)
	})
	if !changed {
		return
	}
	if o, ok := next.(*value.Object); ok && !several {
		r.heap.SetOwned(c, o)
	} else {
		r.heap.Set(c, next)
	}
	r.shareElement(c)
}

// setOwn sets a field of a struct that nobody has but the cell that it is in, without a copy.
func (r *Machine) setOwn(c *value.Cell, l *ir.Node, v value.Value) bool {
	name := fieldOf(l)
	return r.heap.SetOwnedField(c, name, v, func(o *value.Object) bool {
		f, _ := clients.LookupField(l.Key)
		_, boxed := o.Fields.Of(name).(value.Box)
		if boxed || f.Is == clients.Hook || c.In != nil {
			return false
		}
		noteReplaced(o, l)
		r.copied(len(o.Fields))
		return true
	})
}

// noteReplaced notes that the whole header of a request is replaced, if a field is that. What
// was set before is gone then, and a fix that sets the header above that line would change
// nothing.
func noteReplaced(o *value.Object, l *ir.Node) {
	f, _ := clients.LookupField(l.Key)
	if org := o.Request.Origin; org != nil && f.Is == clients.Headers {
		org.Replaced = true
	}
}

// setIndex runs x[k] = v. An element of a list is one more: which of them it replaces is not
// followed. A key that may be several puts the value below each of them, and removes nothing.
// What is put where it cannot be followed has escaped.
//
//	// Have: req.Header["Procore-Company-Id"] = []string{id}
//	// Want: the header's cell is map[Procore-Company-Id: [{id}]]
//	// Have: urls[env] = "https://api.procore.com"    // env and urls are not known
//	// Want: map[{env}: "https://api.procore.com" and {urls}]
func (r *Machine) setIndex(l *ir.Node, v value.Value) {
	x, k := r.eval(l.Kids[0]), r.eval(l.Kids[1])
	r.noteUse(k, outcome.Matched, "")
	for _, a := range value.AlternativesOf(x) {
		switch cur := r.content(a.Val).(type) {
		case *value.Map:
			r.setEntry(a.Val, cur, k, v, len(value.AlternativesOf(k)) == 1)
		case *value.List:
			next := put(cur, k, v)
			if c := r.cellFor(a.Val); c != nil {
				r.heap.Set(c, next)
			} else if len(value.AlternativesOf(x)) == 1 {
				r.assign(l.Kids[0], next)
			}
			r.share(cur, next)
		case *value.Sym:
			if l.Has(ir.FlagNotMap) { // an element of a slice
				r.noteEscape(v, outcome.Place{Field: cur.FieldKey()})
			} else {
				r.setEntry(a.Val, (&value.Map{}).AddUnknown(cur), k, v, true)
			}
		default:
			r.noteEscape(v, outcome.Place{})
		}
	}
}

// copyInto runs copy(x, v): the elements of v are elements of x as well. Which of them they replace is
// not followed.
//
//	// Have: values := make([]string, len(from)); copy(values, from); req.Header[k] = values
//	// Want: the header has the values of from
func (r *Machine) copyInto(l *ir.Node, v value.Value) {
	for l.Op == ir.OpSlice {
		l = l.Kids[0]
	}
	x := r.eval(l)
	for _, a := range value.AlternativesOf(x) {
		cur, isList := r.content(a.Val).(*value.List)
		if !isList {
			r.noteEscape(v, outcome.Place{})
			continue
		}
		next := cur.With([]value.Value{value.Unknown("copied")}, nil)
		switch c := value.Single(v).(type) {
		case *value.List, *value.Sym:
			next, _ = r.spread(cur, c).(*value.List)
		case *value.Text: // the one value of a header that was set
			next = cur.With([]value.Value{c}, nil)
		}
		if c := r.cellFor(a.Val); c != nil {
			r.heap.Set(c, next)
		} else if len(value.AlternativesOf(x)) == 1 {
			r.assign(l, next)
		}
		r.share(cur, next)
	}
}

// setEntry puts a value below each key that k may be, into the map t that m refers to; strong
// says that it replaces what was there. A map of which the cell is not known stays as it is.
func (r *Machine) setEntry(m value.Value, t *value.Map, k, v value.Value, strong bool) {
	c := r.cellFor(m)
	if c == nil {
		return
	}
	for _, a := range value.AlternativesOf(k) {
		t = t.Put(value.AsText(a.Val), v, strong)
	}
	r.putEffect(c, k)
	r.heap.Set(c, t)
}

// clear empties a map; all says that nothing can be in it that was not seen. A map that may be
// one of several is left as it is: to leave a header set that was cleared makes no finding.
func (r *Machine) clear(m value.Value, all bool) {
	for _, a := range value.AlternativesOf(m) {
		if c := r.cellFor(a.Val); c != nil && len(value.AlternativesOf(m)) == 1 {
			r.heap.Set(c, &value.Map{Cleared: all})
		}
	}
}

// deleteEntry runs delete(m, k). Unlike Header.Del it takes the key as it is, and headers
// are stored below their canonical names: with another spelling it deletes nothing.
//
//	// Have: delete(req.Header, "procore-company-id")
//	// Want: the header stays, where Header.Del would remove it
func (r *Machine) deleteEntry(m, k value.Value) {
	if t, ok := value.Single(k).(*value.Text); ok {
		key, known := t.Const()
		if known && !isCanonical(key) && r.holdsHeaders(m) {
			r.noteUse(k, outcome.Matched, "")
			return
		}
	}
	r.deleteKey(m, k)
}

// isCanonical reports whether a header's name is spelt as net/http stores it, such as
// Procore-Company-Id. Package net/textproto knows that too, but links package net.
func isCanonical(name string) bool {
	first := true
	for _, c := range []byte(name) {
		if first && 'a' <= c && c <= 'z' || !first && 'A' <= c && c <= 'Z' {
			return false
		}
		first = c == '-'
	}
	return true
}

// holdsHeaders reports whether a map is certainly that of a header.
func (r *Machine) holdsHeaders(m value.Value) bool {
	c := r.cellFor(value.Single(m))
	return c != nil && c.Type == clients.StdHeader
}

// deleteKey runs the Del of headers. A key that is not known deletes
// nothing: to leave a header set that is deleted makes no finding.
func (r *Machine) deleteKey(m, k value.Value) {
	r.noteUse(k, outcome.Matched, "")
	for _, a := range value.AlternativesOf(m) {
		c := r.cellFor(a.Val)
		if c == nil {
			continue
		}
		t := r.tableIn(c)
		if key, ok := value.AsText(value.Single(k)).Const(); ok && value.Single(k) != nil {
			r.heap.Set(c, t.Delete(key))
		}
	}
}
