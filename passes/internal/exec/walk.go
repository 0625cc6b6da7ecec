package exec

// This file holds how all is visited that a value leads to.

import (
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/value"
)

// walk visits the cells that a value leads to, each once, up to a cap.
func (r *Machine) walk(v value.Value, depth int, visit func(*value.Cell)) {
	w := walker{r: r, visit: visit, seen: make(map[*value.Cell]bool)}
	w.value(v, depth)
}

type walker struct {
	r     *Machine
	visit func(*value.Cell)
	seen  map[*value.Cell]bool
	count int
}

// value visits a value, and what it leads to.
func (w *walker) value(v value.Value, depth int) {
	if w.count++; depth > maxWalkDepth || v == nil || w.count > maxWalk {
		return
	}
	switch v := v.(type) {
	case *value.Alternatives:
		for _, a := range v.List {
			w.value(a.Val, depth)
		}
	case *value.Tuple:
		for _, x := range v.Vals {
			w.value(x, depth)
		}
	case *value.Cell:
		if !w.seen[v] {
			w.seen[v] = true
			w.visit(v)
			w.value(w.r.heap.Get(v), depth+1)
		}
	case value.Box:
		w.value(v.Cell, depth)
	case *value.Object:
		for _, n := range v.Names() {
			w.value(v.Fields[n], depth+1)
		}
		w.state(v, depth+1)
	case *value.Context:
		for _, n := range slices.Sorted(maps.Keys(v.Values)) {
			w.value(v.Values[n], depth+1)
		}
	case *value.List:
		for _, x := range v.Elems {
			w.value(x, depth+1)
		}
	case *value.Map:
		for _, e := range v.Entries {
			w.value(e.Val, depth+1)
		}
	case *value.FuncValue:
		w.value(v.Recv, depth+1)
		for f := v.Frame; f != nil && depth < 3; f = f.Up {
			for _, s := range value.SortedSlots(f.Vars) {
				w.value(f.Vars[s], depth+2)
			}
		}
	}
}

// state visits what an object leads to beside its fields.
func (w *walker) state(o *value.Object, depth int) {
	w.value(o.Request.Client, depth)
	w.value(o.Request.From, depth)
	if o.Client.Hooks != nil {
		for _, h := range o.Client.Hooks.List {
			w.value(h.Func, depth+1)
		}
	}
	w.value(o.Request.Grant.SignIn, depth)
	w.value(o.Client.Grant.SignIn, depth)
	w.value(o.Written, depth)
	w.value(o.Front, depth)
}
