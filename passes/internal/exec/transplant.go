package exec

// This file holds how a value that one run stored gets into another.
//
// A value refers to cells of the run that made it, to its choices, and to variables of its
// function literals. Each of these gets a counterpart in the run that finds the value in a
// field:
//
//	// Have: func New(id string) *Client { return &Client{sign: func(r *http.Request) { r.Header.Set("A", id) }} }
//	// Have: func (c *Client) Get() { …; c.sign(req); … }
//	// Want: in Get, c.sign is the literal, with a frame in which id is {parameter p.New#0}
//
// Cells are copied when they are asked for: most of what a client leads to is never looked at.

import (
	"maps"
	"math"
	"slices"
	"sort"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// transplant copies a value from another run into this one. home is the field that it is found
// in, of which requests and headers in it take note.
func (r *Machine) transplant(s stored, home string) value.Value {
	t := &transplanter{r: r, from: s.heap, home: home, cells: make(map[*value.Cell]*value.Cell), ids: make(map[int]int)}
	r.transplants = append(r.transplants, t)
	return t.value(s.val, 0)
}

// forgetSources lets go of the values that cells sleep for, at the end of a root. What the rules are
// told of it names cells that nobody asked for, and each of these would keep all that the root had in
// memory. They are unknown from then on.
//
//	// Have: c.http is one of thirty clients, too many to tell apart: {unknown: made of …}
func (r *Machine) forgetSources() {
	for _, t := range r.transplants {
		*t = transplanter{}
	}
}

// A transplanter copies one value. It knows which cells and choices have a counterpart
// already, so that two pointers to one thing still point to one.
type transplanter struct {
	r     *Machine
	from  *value.Heap
	home  string
	cells map[*value.Cell]*value.Cell
	ids   map[int]int
	count int
}

// value copies a value, and what it refers to. Above the caps, and where the steps of the root are used
// up, a symbol stands for what is left out, with nothing known of it. Texts, symbols and nil are the
// same in every run.
func (t *transplanter) value(v value.Value, depth int) value.Value {
	if v == nil {
		return nil
	}
	if t.r.budget.usedUp() {
		return t.spent()
	}
	if depth > maxTransplant || t.count > maxTransplanted {
		return value.InsteadOf("too deep")
	}
	t.count++
	t.r.budget.steps++
	switch v := v.(type) {
	case *value.Cell:
		return t.cell(v)
	case *value.Alternatives:
		out := &value.Alternatives{List: make([]value.Alternative, len(v.List))}
		for i, a := range v.List {
			out.List[i] = value.Alternative{When: t.guard(a.When), Val: t.value(a.Val, depth+1)}
		}
		return out
	case *value.Object:
		return t.object(v, depth+1)
	case *value.Context:
		c := &value.Context{Values: make(map[string]value.Value, len(v.Values))}
		for _, k := range slices.Sorted(maps.Keys(v.Values)) {
			c.Values[k] = t.value(v.Values[k], depth+1)
		}
		return c
	case *value.List:
		l := *v
		l.Elems = make([]value.Value, len(v.Elems))
		for i, e := range v.Elems {
			l.Elems[i] = t.value(e, depth+1)
		}
		return &l
	case *value.Map:
		c := &value.Map{UnknownSources: v.UnknownSources, Deleted: v.Deleted, Cleared: v.Cleared, Entries: make([]value.Entry, len(v.Entries))}
		for i, e := range v.Entries {
			c.Entries[i] = value.Entry{Key: e.Key, Val: t.value(e.Val, depth+1), Maybe: e.Maybe}
		}
		return c
	case *value.Tuple:
		l := &value.Tuple{Vals: make([]value.Value, len(v.Vals))}
		for i, e := range v.Vals {
			l.Vals[i] = t.value(e, depth+1)
		}
		return l
	case value.Box:
		if c, ok := t.cell(v.Cell).(*value.Cell); ok {
			return value.Box{Cell: c}
		}
	case *value.FuncValue:
		c := *v
		c.Recv = t.value(v.Recv, depth+1)
		c.Frame = t.frame(v.Frame, depth+1)
		return &c
	}
	return v
}

// spent stands for what is not copied since the root has no steps left, which is said of the root. A
// client of thousands of services would else be copied for each root that has a thousand steps.
func (t *transplanter) spent() value.Value {
	s := value.Unknown("the steps of a root")
	s.Capped = true
	return s
}

// object copies a struct, with what is known of it as a request or client.
func (t *transplanter) object(v *value.Object, depth int) *value.Object {
	o := *v
	o.Fields = make(value.Fields, len(v.Fields))
	for i, f := range v.Fields {
		o.Fields[i] = value.FieldValue{Name: f.Name, Val: t.value(f.Val, depth)}
	}
	o.Request.Client = t.value(v.Request.Client, depth)
	o.Request.From = t.value(v.Request.From, depth)
	o.Client.Hooks = t.hooks(v.Client.Hooks, depth)
	o.Request.Origin = t.origin(v.Request.Origin)
	o.Request.Grant.SignIn = t.value(v.Request.Grant.SignIn, depth)
	o.Client.Grant.SignIn = t.value(v.Client.Grant.SignIn, depth)
	o.Written = t.value(v.Written, depth)
	o.Front = t.value(v.Front, depth)
	return &o
}

// hooks copies hooks.
func (t *transplanter) hooks(h *value.Hooks, depth int) *value.Hooks {
	if h == nil {
		return nil
	}
	out := &value.Hooks{List: make([]value.Hook, len(h.List))}
	for i, x := range h.List {
		x.Func = t.value(x.Func, depth+2)
		out.List[i] = x
	}
	return out
}

// origin makes a request one of this run, too: it may be completed and sent here. The chain
// stays that of the run which made it: that is where it was made.
func (t *transplanter) origin(o *value.Origin) *value.Origin {
	if o == nil {
		return nil
	}
	c := &value.Origin{Placed: o.Placed, Site: o.Site, Chain: o.Chain, Parent: o.Parent, Had: o.Had, Home: t.home}
	t.r.origins = append(t.r.origins, c)
	return c
}

// cell copies a cell, whose content follows when it is asked for. A symbol of the other run
// of which nothing became known stays that symbol; package variables are shared.
//
//	// Have: New stores &Client{header: h}, where h is a cell of New's run
//	// Want: in Get: a cell with a copy of the struct, whose header is a cell that sleeps
func (t *transplanter) cell(c *value.Cell) value.Value {
	if c.ID < 0 {
		return c // a package variable
	}
	if d, ok := t.cells[c]; ok {
		return d
	}
	if c.Sym != nil && t.from.Get(c) == nil {
		return c.Sym
	}
	t.r.cells++
	d := &value.Cell{ID: t.r.cells, Type: c.Type, Sym: c.Sym, Home: t.home, Kept: true}
	t.cells[c] = d
	d.Peek = func() value.Value { return t.from.Get(c) }
	d.Lazy = func() value.Value {
		v := t.value(t.from.Get(c), 0)
		if m, ok := v.(*value.Map); ok && t.r.stores.headers[t.home] != nil { // other functions store into it too
			v = m.AddUnknown(&value.Sym{Kind: value.SymField, Name: t.home, Key: t.home, ID: t.home})
		}
		return v
	}
	return d
}

// frame copies the variables that a function literal captured. A variable whose cell stands
// for a symbol of the other run gets a cell with that symbol.
func (t *transplanter) frame(f *value.Frame, depth int) *value.Frame {
	if f == nil {
		return nil
	}
	if depth > maxFrames {
		work.Reach("the functions around a function literal")
		return nil
	}
	out := &value.Frame{Up: t.frame(f.Up, depth+1), Vars: make(map[ir.Slot]*value.Cell, len(f.Vars))}
	for _, s := range value.SortedSlots(f.Vars) {
		if c, ok := t.cell(f.Vars[s]).(*value.Cell); ok {
			out.Vars[s] = c
		} else {
			out.Vars[s] = t.r.newCell("", f.Vars[s].Sym)
		}
	}
	return out
}

// guard gives the choices of the other run numbers that are new in this one. What the guard
// lost comes first, and may be of any branch. Without that, an arm of one function would seem
// to exclude an arm of another.
func (t *transplanter) guard(g value.Guard) value.Guard {
	out := make(value.Guard, len(g))
	for i, c := range g {
		if c.IsLost() {
			out[i] = value.Choice{ID: math.MaxInt, Arm: c.Arm}
			continue
		}
		id, ok := t.ids[c.ID]
		if !ok {
			id = t.r.choice()
			t.ids[c.ID] = id
		}
		out[i] = value.Choice{ID: id, Arm: c.Arm}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].IsLost() || !out[j].IsLost() && out[i].ID < out[j].ID })
	return out
}
