package exec

// This file holds how all is visited that a value leads to: the cells behind pointers, fields,
// elements, hooks, captured variables. The end of a run uses it to see which requests are
// returned or kept, and a cap to lose track of what it left out.
//
//	// Have: hc := &http.Client{}; c := &Client{last: req, http: hc}; return c
//	// Want: for c: its cell, the cell of req and that of its header, the cell of hc

import (
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// walk visits the cells that a value leads to, each once. Where that is too much, the machine
// loses track of all requests. A value that leads to itself is no trouble, since no cell is
// visited twice.
func (r *Machine) walk(visit func(*value.Cell), v value.Value) {
	w := walker{r: r, visit: visit, seen: make(map[*value.Cell]bool)}
	w.value(v, 0)
}

// walkNear visits the cells that lie at most depth values deep within a value. That is for the
// many values that are stored in fields: one request that lies deep in a large configuration
// is worth less than the time to look through all of them.
func (r *Machine) walkNear(v value.Value, depth int, visit func(*value.Cell)) {
	w := walker{r: r, visit: visit, depth: depth, seen: make(map[*value.Cell]bool)}
	w.value(v, 0)
}

// A walker is one visit of all that some values lead to.
type walker struct {
	r       *Machine
	visit   func(*value.Cell)
	seen    map[*value.Cell]bool
	dropped map[*value.Dropped]bool
	count   int  // the values that were visited
	depth   int  // how deep they may lie; 0 for any depth
	all     bool // also what stands in symbols, and what another run made
	inHand  bool // but for what function literals captured, which whoever has these cannot reach
}

// value visits a value that lies within depth others, and what it leads to. Kinds that lead
// nowhere, such as texts and nil, have no case. One that does and is forgotten here hides
// requests: they would count as dropped while somebody holds them.
func (w *walker) value(v value.Value, depth int) {
	if v == nil || w.depth > 0 && depth > w.depth {
		return
	}
	if w.count++; w.count > maxWalk {
		w.r.loseAll()
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
	case *value.Sym:
		w.symbol(v, depth)
	case *value.Cell:
		w.cell(v, depth)
	case value.Box:
		w.cell(v.Cell, depth)
	case value.Spread:
		w.value(v.List, depth)
	case *value.Object:
		for _, f := range v.Fields {
			w.value(f.Val, depth+1)
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
		w.symbols(v.UnknownSources, depth)
	case *value.Map:
		for _, e := range v.Entries {
			w.value(e.Val, depth+1)
		}
		w.symbols(v.UnknownSources, depth)
	case *value.FuncValue:
		w.value(v.Recv, depth+1)
		if !w.inHand {
			w.captured(v.Lit, v.Frame, depth+2)
		}
	}
}

// cell visits a cell, and what is in it. A cell of another run of which nothing was asked for
// is left asleep, unless all is set: what nobody looked at, this run cannot have changed.
func (w *walker) cell(c *value.Cell, depth int) {
	if w.seen[c] {
		return
	}
	w.seen[c] = true
	v := w.r.heap.Get(c)
	if w.all {
		v = w.r.load(c)
	}
	w.visit(c)
	w.value(v, depth+1)
}

// symbol visits what a symbol stands for, if a cap left that out. What is behind a symbol
// otherwise is not visited: it came from outside, and so is known there.
func (w *walker) symbol(s *value.Sym, depth int) {
	if d := s.StandsFor(); d != nil && !w.dropped[d] {
		if w.dropped == nil {
			w.dropped = make(map[*value.Dropped]bool)
		}
		w.dropped[d] = true
		for _, x := range d.Vals {
			w.value(x, depth)
		}
	}
	if w.all {
		if c := w.r.symbols[s.ID]; c != nil {
			w.cell(c, depth)
		}
	}
}

// symbols visits the symbols for what else is in a container.
func (w *walker) symbols(list []*value.Sym, depth int) {
	for _, s := range list {
		w.symbol(s, depth)
	}
}

// captured visits the variables that a function literal uses of those around it. Its
// parameters and own variables have no cell yet, and none is found for them.
//
//	// Have: req, _ := http.NewRequest(…); c.run = func() { http.DefaultClient.Do(req) }
//	// Want: the cell of req: whoever holds the function holds the request
func (w *walker) captured(f *ir.Func, around *value.Frame, depth int) {
	if f == nil {
		return
	}
	for _, s := range slices.Sorted(maps.Keys(f.Mentions())) {
		if c := around.Lookup(s); c != nil {
			w.cell(c, depth)
		}
	}
}

// state visits what an object leads to beside its fields. Beside its fields means: the client
// that a builder was made by, hooks, where a client signs in, and the texts of builders and
// addresses.
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
