package exec

// This file holds what code that cannot be seen may do to what it is given. Three degrees are
// told apart, from what can be told of a function by its name:
//
//	seenBy         it has no body: the headers that it got remember its name, for users who list it
//	               as one that sets the company; what pointers lead to may have been filled
//	mayFillMaps    it takes a map that it may fill: anything may be in it
//	mayMutateAll   nothing is known of it: all headers that it can reach may be set
//
// The first is much the most common (log, json, a metric), and to treat it as the last would
// silence every rule.

import (
	"github.com/mprlint/mprlint/passes/internal/value"
)

// mayMutateAll notes that code which cannot be seen got hold of requests and headers. It is
// for calls of function values that are not known, and for calls that a cap cut off. Of
// headers that it changed nobody can say that one is missing.
//
//	// Have: c.sign(req)   // c.sign is a field that other packages set
//	// Want: the headers of req are also those of {field p.Client.sign …}
func (r *Machine) mayMutateAll(args []value.Value, by *value.Sym) {
	m := mutation{r: r, by: by, seen: make(map[*value.Cell]bool)}
	for _, a := range args {
		m.value(a)
	}
}

// A mutation says of all headers that a value leads to that code which cannot be seen may
// have set more.
type mutation struct {
	r    *Machine
	by   *value.Sym // that code
	seen map[*value.Cell]bool
}

// value visits what a value may be: headers are behind pointers, and pointers in lists.
func (m *mutation) value(v value.Value) {
	for _, a := range value.AlternativesOf(v) {
		switch x := a.Val.(type) {
		case value.Spread:
			m.value(x.List)
		case *value.List:
			m.values(x.Elems)
		case *value.Cell:
			m.cell(x)
		}
	}
}

// values visits several of them.
func (m *mutation) values(list []value.Value) {
	for _, v := range list {
		m.value(v)
	}
}

// cell says it of a map of headers, or of what is found behind a pointer. Each cell is visited
// once.
func (m *mutation) cell(c *value.Cell) {
	if m.seen[c] {
		return
	}
	m.seen[c] = true
	if m.r.budget.steps++; len(m.seen) > maxWalk {
		m.r.loseAll()
		return
	}
	switch x := m.r.load(c).(type) {
	case *value.Map:
		for _, e := range x.Entries {
			m.value(e.Val)
		}
		m.r.heap.Set(c, x.AddUnknown(m.by))
	case *value.Object:
		m.object(c, x)
	case *value.Cell:
		m.cell(x)
	case *value.List:
		m.values(x.Elems)
	case *value.Text:
		m.r.mayBeFilled(c, x, false)
	}
}

// object says it of the headers of a request, or of all that a struct of another kind has in
// its fields. A request without a map of headers gets one, with nothing in it that is known.
func (m *mutation) object(c *value.Cell, x *value.Object) {
	if h, ok := x.Get(value.Header); ok {
		m.value(h)
		return
	}
	if x.Request.Origin != nil {
		m.r.heap.Set(c, x.With(value.Header, m.r.newCell("", (&value.Map{}).AddUnknown(m.by))))
		return
	}
	for _, f := range x.Fields {
		m.value(f.Val)
	}
	m.r.mayBeFilled(c, x, false)
}

// seenBy notes the functions without a body that got a request or header.
//
//	// Have: audit.Record(req)
//	// Want: the headers of req are passed to audit.Record; nothing else about req changes
func (r *Machine) seenBy(args []value.Value, name string) {
	for _, c := range cellsOf(args) {
		switch x := r.load(c).(type) {
		case *value.Map:
			r.heap.Set(c, x.PassTo(name))
		case *value.Object:
			if h, ok := value.Single(x.Fields.Of(value.Header)).(*value.Cell); ok {
				r.heap.Set(h, r.tableIn(h).PassTo(name))
				if isRequest(x) {
					continue
				}
			}
			r.mayBeFilled(c, x, mayDecode(name))
		default:
			r.mayBeFilled(c, x, mayDecode(name))
		}
	}
}

// cellsOf are what values point to, in any of their alternatives.
func cellsOf(vals []value.Value) (cells []*value.Cell) {
	for _, v := range vals {
		for _, a := range value.AlternativesOf(v) {
			if c, ok := a.Val.(*value.Cell); ok {
				cells = append(cells, c)
			}
		}
	}
	return cells
}

// passedTo notes the functions and methods that got a request or header of which not all is
// seen: another package's, or those of an interface. Such a function was run, or its
// implementations were, but there may be more to it: the body that came with a fact is not all
// of it, and an interface has other implementations. Headers that are one of several are left
// alone, since a mark on one arm would say too much.
func (r *Machine) passedTo(args []value.Value, name string) {
	for _, c := range cellsOf(args) {
		for _, h := range r.headersAt(c) {
			if len(value.AlternativesOf(r.load(h))) <= 1 {
				r.heap.Set(h, r.tableIn(h).PassTo(name))
			}
		}
	}
}

// headersAt are the cells of the headers that a cell may have: a header is its own, and a
// request may have one of several.
//
//	if company != "" { req.Header = h }
func (r *Machine) headersAt(c *value.Cell) []*value.Cell {
	switch x := r.load(c).(type) {
	case *value.Map:
		return []*value.Cell{c}
	case *value.Object:
		if x.Request.Origin == nil {
			return nil
		}
		if h, ok := x.Get(value.Header); ok {
			return cellsOf([]value.Value{h})
		}
		return []*value.Cell{r.header(c)}
	}
	return nil
}
