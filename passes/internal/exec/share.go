package exec

// This file holds slices that several variables and fields share. A list is a value, and not
// a cell: what is stored into it through one of them is looked for in all others.
//
//	// Have: l := c.list; l[0] = "https://api.procore.com"; p := &c.list[1]; p.host = "…"

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// put is a list after l[k] = v: where k is known the element is what it was, or v; else v may
// stand anywhere.
func put(l *value.List, k, v value.Value) *value.List {
	next := &value.List{Elems: slices.Clone(l.Elems), UnknownSources: l.UnknownSources}
	if t, ok := value.Single(k).(*value.Text); ok {
		if i, err := strconv.Atoi(string(t.Holed())); err == nil && i >= 0 && i < len(next.Elems) {
			next.Elems[i] = value.Either([]value.Alternative{{Val: v}, {Val: next.Elems[i]}})
			return next
		}
	}
	next.Elems = append(next.Elems, v)
	return next.Cut()
}

// share puts a list that was stored into in the place of what it was, wherever that is.
func (r *Machine) share(old, next *value.List) {
	holders, looked := r.heap.Holding(func(v value.Value) bool { return holds(v, old) })
	r.budget.steps += looked / lookedPerStep
	work.Add(looked)
	slices.SortFunc(holders, func(c, d *value.Cell) int { return cmp.Compare(c.ID, d.ID) })
	for _, c := range slices.Compact(holders) {
		if o, ok := r.heap.Get(c).(*value.Object); ok {
			r.shareIn(c, o, old, next)
		} else {
			r.heap.Set(c, next)
		}
	}
}

// holds reports whether a value is a list, or a struct with that list in a field.
func holds(v value.Value, l *value.List) bool {
	if o, ok := v.(*value.Object); ok {
		for _, f := range o.Fields {
			if f.Val == value.Value(l) {
				return true
			}
		}
		return false
	}
	return v == value.Value(l)
}

// shareIn is share for the fields of a struct. Other functions find there what is stored now.
func (r *Machine) shareIn(c *value.Cell, o *value.Object, old, next *value.List) {
	out := o.Copy()
	for i, f := range o.Fields {
		if f.Val == value.Value(old) {
			out.Fields[i].Val = next
			r.store(outcome.Place{Field: o.Type + "." + f.Name.String()}, next, o.Literal)
		}
	}
	r.heap.Set(c, out)
}

// shareElement puts what was stored through the address of an element into its list, beside
// what the element was.
func (r *Machine) shareElement(c *value.Cell) {
	if c.In == nil {
		return
	}
	old := c.In
	next := &value.List{Elems: append(old.Elems[:len(old.Elems):len(old.Elems)], r.load(c)), UnknownSources: old.UnknownSources}
	c.In = next.Cut()
	r.share(old, next)
}
