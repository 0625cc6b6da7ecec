package request

import "sort"

// A cell is a place in memory: a variable, what a pointer points to, the content
// of a map or channel.
type cell struct {
	id    int
	typ   string       // of the content: pkg.Type, or empty
	sym   *Sym         // what the cell stands for, when it came from outside
	home  string       // the field that the cell was found in, when it was thawed
	field string       // the field whose address it is
	lazy  func() Value // its content, until that was asked for; for a cell of another run
}

// A heap holds the content of cells. Branches run on layers of their own, which
// are joined when they meet again.
type heap struct {
	up *heap
	m  map[*cell]Value
}

func (h *heap) get(c *cell) Value {
	for ; h != nil; h = h.up {
		if v, ok := h.m[c]; ok {
			return v
		}
	}
	return nil
}

func (h *heap) set(c *cell, v Value) {
	if h.m == nil {
		h.m = make(map[*cell]Value)
	}
	h.m[c] = v
}

func (h *heap) push() *heap { return &heap{up: h} }

// above collects what was changed since base.
func (h *heap) above(base *heap) map[*cell]Value {
	if h.up == base {
		return h.m
	}
	out := make(map[*cell]Value)
	for ; h != base && h != nil; h = h.up {
		for c, v := range h.m {
			if _, ok := out[c]; !ok {
				out[c] = v
			}
		}
	}
	return out
}

// join stores into h what may be there after any of the paths; id names the choice.
// Cells with a number above mark were made on one of the paths.
func (h *heap) join(id, mark int, paths []map[*cell]Value) {
	if len(paths) == 1 {
		for c, v := range paths[0] {
			h.set(c, v)
		}
		return
	}
	var touched []*cell
	in := make(map[*cell]int)
	for _, p := range paths {
		for c := range p {
			if in[c]++; in[c] == 1 {
				touched = append(touched, c)
			}
		}
	}
	sort.Slice(touched, func(i, j int) bool { return touched[i].id < touched[j].id })
	vals := make([]Value, len(paths))
	for _, c := range touched {
		var old Value
		if c.id <= mark {
			old = h.get(c)
		}
		for j, p := range paths {
			v, ok := p[c]
			if !ok {
				v = old
			} else if in[c] == 1 && old == nil { // made on this path
				h.set(c, v)
				break
			}
			vals[j] = v
		}
		if in[c] > 1 || old != nil {
			h.set(c, joinValues(id, vals))
		}
	}
}

// joinValues is one of vals, the i-th if the i-th arm of choice id was taken.
func joinValues(id int, vals []Value) Value {
	equal := true
	for _, v := range vals[1:] {
		equal = equal && same(vals[0], v)
	}
	if equal {
		return vals[0]
	}
	if v, ok := joinContents(id, vals); ok {
		return v
	}
	list := make([]alt, 0, len(vals))
	for i, v := range vals {
		if v != nil { // a cell that is not alive on that path
			list = append(list, alt{guard{{id, i}}, v})
		}
	}
	return either(list)
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
	case *table:
		out := first
		for _, v := range live[1:] {
			t, ok := v.(*table)
			if !ok {
				return nil, false
			}
			out = joinTables(out, t)
		}
		return out, true
	case *list:
		out := first
		for _, v := range live[1:] {
			t, ok := v.(*list)
			if !ok {
				return nil, false
			}
			out = joinLists(out, t)
		}
		return out, true
	case *object:
		return joinObjects(id, first, live, arms)
	case *context:
		return joinContexts(id, live, arms)
	}
	return nil, false
}

func joinObjects(id int, first *object, live []Value, arms []int) (Value, bool) {
	names := make(map[string]bool)
	for _, v := range live {
		o, ok := v.(*object)
		if !ok || o.typ != first.typ || o.kind != first.kind || o.base != first.base || o.inst != first.inst {
			return nil, false
		}
		for k := range o.fields {
			names[k] = true
		}
	}
	out := &object{typ: first.typ, kind: first.kind, base: first.base, inst: first.inst, fields: make(map[string]Value, len(names))}
	for k := range names {
		vals := make([]Value, len(live))
		for i, v := range live {
			f, ok := v.(*object).fields[k]
			if !ok {
				f = missing{}
			}
			vals[i] = f
		}
		out.fields[k] = joinField(id, vals, arms)
	}
	joinStates(id, out, live, arms)
	return out, true
}

func joinContexts(id int, live []Value, arms []int) (Value, bool) {
	out := &context{make(map[string]Value)}
	for _, v := range live {
		c, ok := v.(*context)
		if !ok {
			return nil, false
		}
		for k := range c.values {
			out.values[k] = nil
		}
	}
	for k := range out.values {
		vals := make([]Value, len(live))
		for i, v := range live {
			f, ok := v.(*context).values[k]
			if !ok {
				f = missing{}
			}
			vals[i] = f
		}
		out.values[k] = joinField(id, vals, arms)
	}
	return out, true
}

// joinField is what a field may hold after any of several paths.
func joinField(id int, vals []Value, arms []int) Value {
	equal := true
	list := make([]alt, len(vals))
	for i, v := range vals {
		equal = equal && same(vals[0], v)
		list[i] = alt{guard{{id, arms[i]}}, v}
	}
	if equal {
		return vals[0]
	}
	return either(list)
}
