package exec

// This file holds what functions do to what package variables hold since the start.
//
//	// Have: var common = http.Header{"Accept": {"*/*"}}; func Use(id string) { common.Set("Procore-Company-Id", id) }
//	// Want: in any other function, common is map[Accept: "*/*" and {field p.common}], and
//	//       FieldHeaders{"p.common": ["Procore-Company-Id"]}
//
// The cells that a variable leads to at the start know its name: they have it as their home, as
// those have that are found in a field. A function that was run before may have changed any of
// them: headers are noted by their names, as for fields; of a client that was given a transport
// or a hook nothing is known any more.

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// settle says of what a package variable leads to that it is at home there.
func (r *Machine) settle(name string, v value.Value, depth int) {
	if depth > storedDepth {
		return
	}
	for _, a := range value.AlternativesOf(v) {
		c, ok := a.Val.(*value.Cell)
		if b, box := a.Val.(value.Box); box {
			c, ok = b.Cell, true
		}
		if ok {
			if c.ID < 0 || c.Home != "" || c.Sym != nil {
				continue
			}
			c.Home = name
			r.orChanged(c)
			r.settle(name, r.load(c), depth)
			continue
		}
		if o, ok := a.Val.(*value.Object); ok {
			for _, f := range o.Fields {
				r.settle(name, f.Val, depth+1)
			}
		}
	}
}

// settleAll is settle for all of the package's variables, after their start.
func (r *Machine) settleAll() {
	for _, name := range sortedNames(r.stores.variables) {
		if strings.HasPrefix(name, r.Path+".") {
			r.settle(name, r.load(r.stores.variables[name]), 0)
		}
	}
}

// orChanged adds what functions do to the content of a cell that is at home in a variable.
func (r *Machine) orChanged(c *value.Cell) {
	switch o := r.load(c).(type) {
	case *value.Map:
		if r.changedLater(c.Home) {
			r.start.Set(c, o.AddUnknown(foundIn(c.Home)))
		}
	case *value.Object:
		if r.stores.reworked[c.Home] && sendsRequests(o) {
			r.start.Set(c, value.Unknown("a client that is changed"))
			return
		}
		if _, ok := o.Get(value.Header); !ok && r.changedLater(c.Home) && sendsRequests(o) {
			h := r.newCell(clients.StdHeader, (&value.Map{}).AddUnknown(foundIn(c.Home)))
			h.Home = c.Home
			r.start.Set(c, o.With(value.Header, h))
		}
	}
}

// changedLater reports whether functions that run after the package's start may put something into what
// a variable leads to. What its init functions put there is a part of what there is at the start.
//
//	// Have: var routes = map[string]Route{}; func init() { routes["me"] = Route{…}; routes["token"] = Route{…} }
func (r *Machine) changedLater(variable string) bool {
	own := strings.HasPrefix(variable, r.Path+".")
	return r.stores.headers[variable] != nil && (!own || r.stores.changed[variable])
}

// foundIn is the symbol of what else there is in a variable. The rules ask for the headers of
// its key.
func foundIn(name string) *value.Sym {
	return &value.Sym{Kind: value.SymField, Name: name[strings.LastIndexByte(name, '.')+1:], Key: name, ID: name}
}

// sendsRequests reports whether a struct is one that a library sends requests with.
func sendsRequests(o *value.Object) bool {
	t, ok := clients.LookupType(o.Type)
	return ok && t.Is != clients.Nothing || o.Kind == value.Client
}

// noteReworked notes which clients a function has given a transport or hooks.
func (r *Machine) noteReworked() {
	if r.root == nil {
		return
	}
	for _, c := range r.heap.Layer().Cells() {
		if c.Home == "" || c.ID > r.startCells || r.stores.reworked[c.Home] {
			continue
		}
		before, ok := r.start.Get(c).(*value.Object)
		if !ok || !sendsRequests(before) {
			continue
		}
		after, ok := r.heap.Get(c).(*value.Object)
		if ok && after.Client.Hooks == before.Client.Hooks && r.plainTransport(before, after) {
			continue
		}
		r.stores.reworked[c.Home] = true
		r.noteLate()
	}
}

// plainTransport reports whether a client has the transport that it had, or one that adds
// nothing: one of net/http.
func (r *Machine) plainTransport(before, after *value.Object) bool {
	for _, f := range []value.Field{value.Transport, value.Inner} {
		if value.Same(before.Fields.Of(f), after.Fields.Of(f)) {
			continue
		}
		for _, a := range value.AlternativesOf(after.Fields.Of(f)) {
			switch x := r.content(a.Val).(type) {
			case *value.Object:
				if x.Type != clients.StdTransport && x.Type != clients.StdClient {
					return false
				}
			case value.Nil, value.Unset:
			default:
				return false
			}
		}
	}
	return true
}
