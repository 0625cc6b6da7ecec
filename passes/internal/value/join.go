package value

// This file holds what there may be after one of several paths.

import (
	"sort"
)

// Join stores into h what may be there after any of the paths; id names the choice.
// Cells with a number above mark were made on one of the paths.
func (h *Heap) Join(id, mark int, paths []map[*Cell]Value) {
	if len(paths) == 1 {
		for c, v := range paths[0] {
			h.Set(c, v)
		}
		return
	}
	var touched []*Cell
	in := make(map[*Cell]int)
	for _, p := range paths {
		for c := range p {
			if in[c]++; in[c] == 1 {
				touched = append(touched, c)
			}
		}
	}
	sort.Slice(touched, func(i, j int) bool { return touched[i].ID < touched[j].ID })
	vals := make([]Value, len(paths))
	for _, c := range touched {
		var old Value
		if c.ID <= mark {
			old = h.Get(c)
		}
		for j, p := range paths {
			v, ok := p[c]
			if !ok {
				v = old
			} else if in[c] == 1 && old == nil { // made on this path
				h.Set(c, v)
				break
			}
			vals[j] = v
		}
		if in[c] > 1 || old != nil {
			h.Set(c, joinValues(id, vals))
		}
	}
}

// joinValues is one of vals, the i-th if the i-th arm of choice id was taken.
func joinValues(id int, vals []Value) Value {
	equal := true
	for _, v := range vals[1:] {
		equal = equal && Same(vals[0], v)
	}
	if equal {
		return vals[0]
	}
	if v, ok := joinContents(id, vals); ok {
		return v
	}
	list := make([]Alternative, 0, len(vals))
	for i, v := range vals {
		if v != nil { // a cell that is not alive on that path
			list = append(list, Alternative{Guard{{id, i}}, v})
		}
	}
	return Either(list)
}

// joinContents joins tables, lists and objects of one type part by part.
func joinContents(id int, vals []Value) (Value, bool) {
	var live []Value
	var arms []int
	for i, v := range vals {
		if v != nil {
			live = append(live, v)
			arms = append(arms, i)
		}
	}
	if len(live) == 0 {
		return nil, false
	}
	if len(live) == 1 {
		return live[0], true
	}
	switch first := live[0].(type) {
	case *Map:
		out := first
		for _, v := range live[1:] {
			t, ok := v.(*Map)
			if !ok {
				return nil, false
			}
			out = joinTables(out, t)
		}
		return out, true
	case *List:
		out := first
		for _, v := range live[1:] {
			t, ok := v.(*List)
			if !ok {
				return nil, false
			}
			out = joinLists(out, t)
		}
		return out, true
	case *Object:
		return joinObjects(id, first, live, arms)
	case *Context:
		return joinContexts(id, live, arms)
	}
	return nil, false
}

// joinObjects joins structs that come from the same place, field by field.
func joinObjects(id int, first *Object, live []Value, arms []int) (Value, bool) {
	names := make(map[string]bool)
	for _, v := range live {
		o, ok := v.(*Object)
		if !ok || o.Type != first.Type || o.Kind != first.Kind || o.Base != first.Base || o.Literal != first.Literal {
			return nil, false
		}
		for k := range o.Fields {
			names[k] = true
		}
	}
	out := &Object{Type: first.Type, Kind: first.Kind, Base: first.Base, Literal: first.Literal, Fields: make(map[string]Value, len(names))}
	for k := range names {
		vals := make([]Value, len(live))
		for i, v := range live {
			f, ok := v.(*Object).Fields[k]
			if !ok {
				f = Unset{}
			}
			vals[i] = f
		}
		out.Fields[k] = joinField(id, vals, arms)
	}
	joinStates(id, out, live, arms)
	return out, true
}

// joinContexts joins contexts, value by value.
func joinContexts(id int, live []Value, arms []int) (Value, bool) {
	out := &Context{make(map[string]Value)}
	for _, v := range live {
		c, ok := v.(*Context)
		if !ok {
			return nil, false
		}
		for k := range c.Values {
			out.Values[k] = nil
		}
	}
	for k := range out.Values {
		vals := make([]Value, len(live))
		for i, v := range live {
			f, ok := v.(*Context).Values[k]
			if !ok {
				f = Unset{}
			}
			vals[i] = f
		}
		out.Values[k] = joinField(id, vals, arms)
	}
	return out, true
}

// joinField is what a field may hold after any of several paths.
func joinField(id int, vals []Value, arms []int) Value {
	equal := true
	list := make([]Alternative, len(vals))
	for i, v := range vals {
		equal = equal && Same(vals[0], v)
		list[i] = Alternative{Guard{{id, arms[i]}}, v}
	}
	if equal {
		return vals[0]
	}
	return Either(list)
}

// joinStates gives out what is known of an object that is one of live.
func joinStates(id int, out *Object, live []Value, arms []int) {
	join := func(part func(*Object) Value) Value {
		vals := make([]Value, len(live))
		some := false
		for i, v := range live {
			vals[i] = part(v.(*Object))
			some = some || vals[i] != nil
		}
		if !some {
			return nil
		}
		return joinField(id, vals, arms)
	}
	first := live[0].(*Object)
	out.Request.Origin, out.Client.Hooks = first.Request.Origin, first.Client.Hooks
	out.Request.Grant.Kind, out.Client.Grant.Kind = first.Request.Grant.Kind, first.Client.Grant.Kind
	for _, v := range live[1:] {
		o := v.(*Object)
		if o.Request.Origin != out.Request.Origin {
			out.Request.Origin = nil
		}
		if o.Client.Hooks != out.Client.Hooks {
			out.Client.Hooks = &Hooks{} // some, on some path
		}
		if o.Request.Grant.Kind != out.Request.Grant.Kind {
			out.Request.Grant.Kind = ""
		}
		if o.Client.Grant.Kind != out.Client.Grant.Kind {
			out.Client.Grant.Kind = ""
		}
	}
	out.Request.Client = join(func(o *Object) Value { return o.Request.Client })
	out.Request.From = join(func(o *Object) Value { return o.Request.From })
	out.Request.Grant.SignIn = join(func(o *Object) Value { return o.Request.Grant.SignIn })
	out.Client.Grant.SignIn = join(func(o *Object) Value { return o.Client.Grant.SignIn })
	out.Written = join(func(o *Object) Value { return o.Written })
	out.Front = join(func(o *Object) Value { return o.Front })
}
