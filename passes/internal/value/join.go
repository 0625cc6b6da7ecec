package value

// This file holds what there may be after one of several paths.
//
// A cell that is the same on all paths stays as it is. Maps, lists and structs are joined part
// by part, so that there is one request behind an if and not two; anything else becomes
// alternatives.
//
//	// Have: arm 0 left {host: "a", header: map[A: "x"]}, arm 1 {host: "b", header: map[]}
//	// Want: {host: one of "a" | "b", header: map[A: "x" perhaps]}

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// Join stores into h what there may be after any of the paths; id names the choice. Cells with
// a number above mark were made on one of the paths. It returns how many values it looked at,
// for whoever must stop in time. A path that lacks a cell left it as it was before the branch.
// A cell that one path made, and that was not there before, is simply kept: nothing on the
// other paths refers to it. given is what is known of choices on each path.
func (h *Heap) Join(id, mark int, paths []*Layer, given []Guard) (looked int) {
	if len(paths) == 1 {
		h.m.grow(paths[0].Len())
		for c, v := range paths[0].All() {
			h.put(c, v)
		}
		return paths[0].Len()
	}
	for _, p := range paths {
		looked += p.Len()
	}
	left := make([]leftContent, 0, looked)
	for i, p := range paths {
		for c, v := range p.All() {
			left = append(left, leftContent{content{c, v}, i})
		}
	}
	slices.SortFunc(left, func(a, b leftContent) int {
		return cmp.Or(cmp.Compare(a.cell.ID, b.cell.ID), cmp.Compare(a.path, b.path))
	})
	h.m.grow(cellsOf(left))
	j := &joiner{choice: id, on: on(id, given)}
	vals := make([]Value, len(paths))
	for len(left) > 0 {
		c, n := left[0].cell, 1
		for n < len(left) && left[n].cell == c {
			n++
		}
		var old Value
		if c.ID <= mark {
			old = h.Get(c)
		}
		if n == 1 && old == nil { // made on one path
			h.put(c, left[0].val)
		} else {
			for i := range vals {
				vals[i] = old
			}
			for _, l := range left[:n] {
				vals[l.path] = l.val
			}
			h.put(c, j.values(vals))
		}
		left = left[n:]
	}
	looked += j.looked
	work.Add(looked)
	return looked
}

// A leftContent is what a path left in a cell.
type leftContent struct {
	content
	path int
}

// cellsOf is how many cells there are among what paths left, in the order of the cells.
func cellsOf(left []leftContent) (n int) {
	for i := range left {
		if i == 0 || left[i].cell != left[i-1].cell {
			n++
		}
	}
	return n
}

// A joiner joins what the arms of one choice left. It counts what it looks at, since a
// function with many branches over many cells takes its time here; see joinedPerStep in
// package exec.
type joiner struct {
	choice int
	on     []Guard // of what each path left, if more is known than the arm; else nil
	looked int     // values so far
}

// on are the guards of what paths left, if something is known of choices on any of them.
func on(id int, given []Guard) []Guard {
	if !slices.ContainsFunc(given, func(g Guard) bool { return len(g) > 0 }) {
		return nil
	}
	out := make([]Guard, len(given))
	for i, g := range given {
		out[i], _ = g.Merge(Guard{{id, i}})
	}
	return out
}

// An arm is a value, and when it holds. The guard is nil for what several arms left: it holds
// in any of them.
type arm struct {
	when Guard
	val  Value
	own  bool // nobody else has the guard
}

// values is one of vals, the i-th if the i-th arm of the choice was taken. Contents of one
// kind are joined part by part; if that is not possible, they are alternatives.
func (j *joiner) values(vals []Value) Value {
	if !slices.ContainsFunc(vals[1:], func(v Value) bool { return v != vals[0] }) {
		j.looked += len(vals)
		return vals[0]
	}
	arms := j.arms(vals)
	if j.allSame(arms) {
		return arms[0].val
	}
	arms = slices.DeleteFunc(arms, func(a arm) bool { return a.val == nil }) // a cell that is not alive on that path
	if len(arms) == 1 {
		if isContent(arms[0].val) {
			return arms[0].val
		}
	} else if v, ok := j.contents(arms); ok {
		return v
	}
	return j.either(arms)
}

// arms are the values of all arms. Where several left the very same, as most do, it counts
// once, and holds in all of them. To find them, the first few are compared one by one; with
// more, a map is made.
func (j *joiner) arms(vals []Value) []arm {
	j.looked += len(vals)
	out := make([]arm, 0, 2)
	var at map[Value]int
	for i, v := range vals {
		k, known := at[v]
		if at == nil {
			k = slices.IndexFunc(out, func(a arm) bool { return a.val == v })
			known = k >= 0
		}
		if known {
			if w := out[k].when; j.on != nil {
				out[k].when, out[k].own = widen(w, j.on[i], out[k].own)
			} else if len(w) > 0 && len(w) < maxArms {
				out[k].when = append(w, Choice{j.choice, i})
			} else {
				out[k].when = nil
			}
			continue
		}
		if len(out) == 8 {
			at = make(map[Value]int, len(vals))
			for i, a := range out {
				at[a.val] = i
			}
		}
		if at != nil {
			at[v] = len(out)
		}
		when := Guard{{j.choice, i}}
		if j.on != nil {
			when = j.on[i]
		}
		out = append(out, arm{when: when, val: v})
	}
	return out
}

// allSame reports whether the arms left equal values.
func (j *joiner) allSame(arms []arm) bool {
	for _, a := range arms[1:] {
		if !equal(arms[0].val, a.val, 0, &j.looked) {
			return false
		}
	}
	return true
}

// either makes alternatives of the arms. Each is compared with those that are kept.
func (j *joiner) either(arms []arm) Value {
	list, n := make([]Alternative, 0, few), 0
	for _, a := range arms {
		list = append(list, Alternative{a.when, a.val})
		n += len(AlternativesOf(a.val))
	}
	j.looked += n * (1 + min(n, MaxAlternatives)/comparedPerLook)
	return Either(list)
}

// isContent reports whether a value is one that is joined part by part. Cells are none of
// them: a pointer to one request or to another is two alternatives.
func isContent(v Value) bool {
	switch v.(type) {
	case *Map, *List, *Object, *Context:
		return true
	}
	return false
}

// contents joins tables, lists and objects of one type part by part. It is false if they
// differ in kind, or are structs from different places.
func (j *joiner) contents(arms []arm) (Value, bool) {
	if len(arms) == 0 {
		return nil, false
	}
	switch first := arms[0].val.(type) {
	case *Map:
		out := first
		for _, a := range arms[1:] {
			t, ok := a.val.(*Map)
			if !ok {
				return nil, false
			}
			j.looked += len(out.Entries) * len(t.Entries)
			out = JoinMaps(out, t)
		}
		return out, true
	case *List:
		out := first
		for _, a := range arms[1:] {
			t, ok := a.val.(*List)
			if !ok {
				return nil, false
			}
			j.looked += len(out.Elems) * len(t.Elems)
			out = joinLists(out, t)
		}
		return out, true
	case *Object:
		return j.objects(first, arms)
	case *Context:
		return j.contexts(arms)
	}
	return nil, false
}

// objects joins structs that come from the same place, field by field. Two that were made by
// different literals, or have different types, stay apart: as alternatives.
func (j *joiner) objects(first *Object, arms []arm) (Value, bool) {
	out := &Object{Type: first.Type, Kind: first.Kind, Literal: first.Literal, Made: first.Made, Fields: make(Fields, len(first.Fields), len(first.Fields)+1)}
	copy(out.Fields, first.Fields)
	for _, a := range arms {
		o, ok := a.val.(*Object)
		if !ok || o.Type != first.Type || o.Kind != first.Kind || o.Literal != first.Literal {
			return nil, false
		}
		for i, f := range o.Fields {
			if i >= len(out.Fields) || out.Fields[i].Name != f.Name {
				out.Fields.Set(f.Name, f.Val)
			}
		}
	}
	if !out.joinBases(arms) {
		return nil, false
	}
	fields := make([]arm, len(arms))
	for k, f := range out.Fields {
		for i, a := range arms {
			v, ok := a.val.(*Object).Get(f.Name)
			if !ok {
				v = Unset{}
			}
			fields[i] = arm{when: a.when, val: v}
		}
		out.Fields[k].Val = j.field(fields)
	}
	j.states(out, arms)
	return out, true
}

// joinBases gives a struct the base of all that it is joined of. It is false if they came from different
// places outside. One that code which cannot be seen got hold of on some paths is Partly of there, but for
// addresses, requests and builders of texts: what their parts are joined to would be all combinations.
//
//	// Have: c := &Client{}; for _, option := range options { option(c) }    // of no option, or some
func (o *Object) joinBases(arms []arm) bool {
	plain := o.Kind == Struct && !strings.HasPrefix(o.Type, "net/")
	some, all := false, true
	for _, a := range arms {
		x := a.val.(*Object)
		if o.Base != nil && x.Base != nil && o.Base != x.Base && !(plain && sameBase(o.Base, x.Base)) {
			return false
		}
		if x.Base != nil {
			o.Base = x.Base
		}
		some, all = some || x.Base != nil, all && x.Base != nil && !x.Partly
		plain = plain && x.Request.Origin == nil && x.Written == nil
	}
	o.Partly = some && !all
	return plain || !o.Partly
}

// contexts joins contexts, value by value.
func (j *joiner) contexts(arms []arm) (Value, bool) {
	out := &Context{make(map[string]Value)}
	for _, a := range arms {
		c, ok := a.val.(*Context)
		if !ok {
			return nil, false
		}
		for k := range c.Values {
			out.Values[k] = nil
		}
	}
	fields := make([]arm, len(arms))
	for k := range out.Values {
		for i, a := range arms {
			f, ok := a.val.(*Context).Values[k]
			if !ok {
				f = Unset{}
			}
			fields[i] = arm{when: a.when, val: f}
		}
		out.Values[k] = j.field(fields)
	}
	return out, true
}

// field is what a field may hold after any of several paths.
//
//	// Have: arm 0 left base "https://a", arm 1 nothing
//	// Want: one of "https://a", when arm 0 | unset, when arm 1: then it is the base's, or zero
func (j *joiner) field(arms []arm) Value {
	j.looked += len(arms)
	if j.allSame(arms) {
		return arms[0].val
	}
	return j.either(arms)
}

// states gives out what is known of an object that is one of several. An origin or hooks that
// differ are not known. With an origin that is not certain, nothing is said of the request;
// with hooks that are not, it must be clear that there may be some.
func (j *joiner) states(out *Object, arms []arm) {
	fields := make([]arm, len(arms))
	join := func(part func(*Object) Value) Value {
		some := false
		for i, a := range arms {
			fields[i] = arm{when: a.when, val: part(a.val.(*Object))}
			some = some || fields[i].val != nil
		}
		if !some {
			return nil
		}
		return j.field(fields)
	}
	first := arms[0].val.(*Object)
	out.Request.Origin, out.Client.Hooks = first.Request.Origin, first.Client.Hooks
	out.Request.Grant.Type, out.Client.Grant.Type = first.Request.Grant.Type, first.Client.Grant.Type
	for _, a := range arms[1:] {
		o := a.val.(*Object)
		if o.Request.Origin != out.Request.Origin {
			out.Request.Origin = nil
		}
		out.Client.Hooks = out.Client.Hooks.join(o.Client.Hooks)
		if o.Request.Grant.Type != out.Request.Grant.Type {
			out.Request.Grant.Type = clients.UnknownGrant
		}
		if o.Client.Grant.Type != out.Client.Grant.Type {
			out.Client.Grant.Type = clients.UnknownGrant
		}
	}
	out.Request.Client = join(func(o *Object) Value { return o.Request.Client })
	out.Request.From = join(func(o *Object) Value { return o.Request.From })
	out.Request.Grant.SignIn = join(func(o *Object) Value { return o.Request.Grant.SignIn })
	out.Client.Grant.SignIn = join(func(o *Object) Value { return o.Client.Grant.SignIn })
	out.Written = join(func(o *Object) Value { return o.Written })
	out.Front = join(func(o *Object) Value { return o.Front })
}
