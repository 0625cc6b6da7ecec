package exec

// This file holds the end of a run: what became of each request.
//
// A request ends in one of the states of [State]. It was sent, once or several times, which
// gives a result for each sending. If not, somebody may still have it, and the strongest claim
// to it decides: a handler, whoever called the root, other code of the program, a copy of it;
// a request that nobody has was dropped. Only what is sent is wrong for certain without its
// header.

import (
	"slices"
	"sort"

	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// finish runs the functions that nobody called, and judges what is left. Addresses count as formed
// at the end and not when they are parsed, since their fields may be set in between.
func (r *Machine) finish(results value.Value) {
	if _, ended := results.(value.NoReturn); ended {
		r.cut = len(r.origins)
	}
	results = r.runHanded(results)
	r.chain = nil
	for _, c := range r.urls {
		if o, ok := r.load(c).(*value.Object); ok {
			r.noteUse(r.urlText(o), outcome.Formed, "")
		}
	}
	for _, c := range r.heap.Layer().Cells() {
		if o, ok := r.heap.Get(c).(*value.Object); ok && o.Type == value.URLType {
			r.noteUse(r.urlText(o), outcome.Formed, "")
		}
	}
	r.noteHeap(results)
	r.noteReworked()
	r.conclude(results)
}

// conclude records what became of each request that was made. A run that was cut short says of
// requests only where they went: the line that sets the header may have been the next one.
func (r *Machine) conclude(results value.Value) {
	if r.budget.usedUp() {
		r.reach(outcome.StepsOfRoot)
		for _, o := range r.origins {
			r.result.Begun = append(r.result.Begun, r.sentAs[o]...)
		}
		return // not all was seen
	}
	if len(r.origins) == 0 {
		return
	}
	returned := make(map[*value.Origin]bool)
	r.walk(func(c *value.Cell) {
		if o := r.originOf(c); o != nil {
			returned[o] = true
		}
	}, results)
	escaped := r.escapes()
	from := len(r.result.Requests)
	for i, o := range r.origins {
		r.concludeOne(o, returned[o], i < r.cut, escaped)
	}
	if r.lost {
		for _, q := range r.result.Requests[from:] {
			q.Headers.UnknownSources = value.AddSym(q.Headers.UnknownSources, value.InsteadOf("too much to follow"))
		}
	}
}

// escapes finds the requests that other code can get hold of: in package variables, in what
// the root function was given, and where else they were seen to go. They are visited from the
// last to the first name, and the first find counts, so that the result is the same each time.
func (r *Machine) escapes() map[*value.Origin]outcome.Place {
	escaped := make(map[*value.Origin]outcome.Place)
	var how outcome.Place
	w := walker{r: r, seen: make(map[*value.Cell]bool), visit: func(c *value.Cell) {
		if o := r.originOf(c); o != nil {
			if _, ok := escaped[o]; !ok {
				escaped[o] = how
			}
		}
	}}
	kept := walker{r: r, seen: make(map[*value.Cell]bool), visit: func(c *value.Cell) {
		if o := r.originOf(c); o != nil && o.Home == "" { // made in this run
			w.visit(c)
		}
	}}
	if r.keptBefore() {
		work.Add(len(r.stores.variables))
		for _, name := range slices.Backward(sortedNames(r.stores.variables)) {
			how = outcome.Place{Global: name}
			w.value(r.load(r.stores.variables[name]), 0)
		}
	}
	for _, k := range slices.Backward(r.symbolIDs()) {
		c := r.symbols[k]
		how = outcome.Place{Field: c.Sym.FieldKey()}
		w.value(r.load(c), 0)
	}
	for _, c := range r.heap.Layer().Cells() {
		if c.Kept && c.ID > 0 { // what another run made, and found in a field: what is put there now is found there, too
			how = outcome.Place{Field: c.Home}
			kept.value(r.heap.Get(c), 0)
		}
	}
	for _, c := range sortedCells(r.escaped) {
		if o := r.originOf(c); o != nil {
			if _, ok := escaped[o]; !ok {
				escaped[o] = r.escaped[c]
			}
		}
	}
	return escaped
}

// keptBefore reports whether something that was there before this run leads to a request now. If
// nothing does, no package variable does either, of which there may be as many as there are roots.
func (r *Machine) keptBefore() (found bool) {
	w := walker{r: r, seen: make(map[*value.Cell]bool), visit: func(c *value.Cell) { found = found || r.originOf(c) != nil }}
	for _, c := range r.heap.Layer().Cells() {
		if c.ID < 0 || c.Kept || c.Home != "" || r.start.Get(c) != nil {
			w.cell(c, 0)
		}
	}
	r.looked(w.count)
	return found || r.lost
}

// symbolIDs lists the symbols that have a cell, in an order that is the same each time.
func (r *Machine) symbolIDs() []string {
	out := make([]string, 0, len(r.symbols))
	for k := range r.symbols {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// sortedNames lists the names of package variables in order.
func sortedNames(m map[string]*value.Cell) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// concludeOne records what became of one request: each time that it was sent or, if it never
// was, where it was last seen. A sending of a copy counts for the original too (it is not
// dropped), but is reported once, where the copy was made. Nor is a request dropped where the path
// was cut short before it could be sent.
//
//	// Have: req, _ := http.NewRequest("GET", u, nil); return req, nil
//	// Want: returned GET u
//	// Have: c.last = req, which nothing sends
//	// Want: escaped GET u into field p.Client.last
func (r *Machine) concludeOne(o *value.Origin, returned, cut bool, escaped map[*value.Origin]outcome.Place) {
	for _, q := range r.sentAs[o] {
		if q.Site == o.Site {
			r.result.Requests = append(r.result.Requests, q)
		}
	}
	if len(r.sentAs[o]) > 0 {
		return
	}
	c := r.cellOf(o)
	if c == nil {
		return
	}
	q := r.snapshot(c, o)
	q.Fields = r.storedIn[o]
	how, esc := escaped[o]
	switch {
	case o.Served:
		q.State = outcome.Served
	case returned:
		q.State = outcome.Returned
	case esc:
		q.State, q.Escape = outcome.Escaped, how
	case o.Copied:
		q.State = outcome.Copied
	case cut:
		return
	default:
		q.State = outcome.Dropped
	}
	r.result.Requests = append(r.result.Requests, q)
}

// cellOf is the first cell that holds a request, or nil.
func (r *Machine) cellOf(o *value.Origin) *value.Cell {
	var first *value.Cell
	for c := range r.heap.Layer().All() {
		if r.originOf(c) == o && (first == nil || c.ID < first.ID) {
			first = c
		}
	}
	return first
}

// rootInfo describes the function that the run began with.
func (r *Machine) rootInfo() outcome.Root {
	if r.root == nil {
		return outcome.Root{}
	}
	return outcome.Root{Name: r.root.Name, Exported: r.root.Exported, Test: r.root.Test}
}

// noteEscape notes that a value left through something that cannot be followed. Whether that
// matters is decided at the end: a request that is sent here as well is judged by that.
func (r *Machine) noteEscape(v value.Value, how outcome.Place) {
	r.walk(func(c *value.Cell) {
		if r.originOf(c) != nil {
			if _, ok := r.escaped[c]; !ok {
				r.escaped[c] = how
			}
		}
	}, v)
}

// sortedCells lists the cells of a map in the order in which they were made. Maps have no
// order; without one, findings would change places from run to run.
func sortedCells[V any](m map[*value.Cell]V) []*value.Cell {
	out := make([]*value.Cell, 0, len(m))
	for c := range m {
		out = append(out, c)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out
}
