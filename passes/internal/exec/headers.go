package exec

// This file holds the headers of requests.
//
// They are a map in a cell of their own, so that req.Header can be kept in a variable, and
// shared by a shallow copy of the request. What is known of them in the end is a
// [value.Headers].
//
//	// Have: h := req.Header; h.Set("Accept", "*/*"); fill(h)
//	// Want: map[Accept: "*/*" and {what fill is}] in the cell; Headers{Names: Accept, UnknownSources: fill}

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// header returns the cell of a request's or client's headers; a header is its own. A request
// without one gets an empty one, as http.NewRequest gives it; if the request came from
// outside, the headers are those of the symbol.
func (r *Machine) header(c *value.Cell) *value.Cell {
	switch o := r.load(c).(type) {
	case *value.Map:
		return c
	case *value.Object:
		if h, ok := o.Get(value.Header); ok {
			if hc := r.cellFor(value.Single(h)); hc != nil {
				return hc
			}
			if len(value.AlternativesOf(h)) > 1 {
				hc := r.newCell(clients.StdHeader, r.tableOf(h))
				r.heap.Set(c, o.With(value.Header, hc))
				return hc
			}
		}
		if o.Base != nil && o.Fields.Of(value.Header) == nil {
			return r.cellFor(o.Base.Field(value.Header, clients.StdRequestHeader))
		}
		h := r.newCell(clients.StdHeader, &value.Map{})
		h.Home = c.Home
		r.heap.Set(c, o.With(value.Header, h))
		return h
	case *value.Cell:
		return r.header(o)
	}
	return c
}

// tableOf is what there may be in the map that a value is, or points to: of one map or
// another, what both hold, and perhaps the rest.
//
//	// Have: if company != "" { c.SetHeader("Procore-Company-Id", company) }
func (r *Machine) tableOf(v value.Value) *value.Map { return (&tables{r, nil}).of(v) }

// tableIn is the content of a map's cell. A cell of which nothing is known has a map of which
// one source is known: whoever gave it.
func (r *Machine) tableIn(c *value.Cell) *value.Map { return (&tables{r, nil}).in(c) }

// tables reads what is in maps. A cell may be what it holds itself, on some path: that is whatever
// it held before.
//
//	// Have: x := *h; if reset { x = http.Header{} }; *h = x    // h is a parameter
type tables struct {
	r    *Machine
	open []*value.Cell // those that are being read
}

func (t *tables) of(v value.Value) *value.Map {
	var out *value.Map
	for _, a := range value.AlternativesOf(v) {
		m := &value.Map{}
		switch x := a.Val.(type) {
		case *value.Map:
			m = x
		case *value.Cell:
			m = t.in(x)
		case *value.Sym:
			m = t.in(t.r.cellFor(x))
		case value.Nil, value.Unset, nil:
		default:
			m = m.AddUnknown(value.Unknown("headers"))
		}
		if out == nil {
			out = m
		} else {
			out = value.JoinMaps(out, m)
		}
	}
	return out
}

func (t *tables) in(c *value.Cell) *value.Map {
	m := &value.Map{}
	switch x := t.r.load(c).(type) {
	case *value.Map:
		return x
	case *value.Sym:
		return m.AddUnknown(x)
	case *value.Alternatives:
		if slices.Contains(t.open, c) {
			break
		}
		t.open = append(t.open, c)
		m = t.of(x)
		t.open = t.open[:len(t.open)-1]
		return m
	}
	if c.Sym != nil {
		return m.AddUnknown(c.Sym)
	}
	return m
}

// headersOf describes the headers of a request. It makes none: a request that has no headers
// is described as one.
func (r *Machine) headersOf(c *value.Cell) value.Headers {
	o, ok := r.load(c).(*value.Object)
	if ok {
		if h, has := o.Get(value.Header); has {
			return r.headersIn(h)
		}
		if o.Base == nil {
			return value.Headers{}
		}
	}
	hc := r.header(c)
	return r.tableHeaders(r.tableIn(hc), hc)
}

// headersIn describes the headers that a value may be: one map or another. Names of all of
// them count, so that a header in one of two maps counts as set.
func (r *Machine) headersIn(v value.Value) value.Headers {
	var out value.Headers
	for _, a := range value.AlternativesOf(v) {
		var h value.Headers
		switch x := a.Val.(type) {
		case *value.Cell:
			h = r.tableHeaders(r.tableIn(x), x)
		case *value.Sym:
			hc := r.cellFor(x)
			h = r.tableHeaders(r.tableIn(hc), hc)
		case value.Nil, value.Unset:
		default:
			h.UnknownSources = []*value.Sym{value.Unknown("headers")}
		}
		out.Names = append(out.Names, h.Names...)
		out.UnknownSources = append(out.UnknownSources, h.UnknownSources...)
		out.Deleted = append(out.Deleted, h.Deleted...)
		out.Cleared = out.Cleared || h.Cleared
		out.PassedTo = append(out.PassedTo, h.PassedTo...)
	}
	return out
}

// tableHeaders describes a map of headers. A key that is not known may be any header. That it
// may be the one that is asked for makes a source of it that cannot be seen.
func (r *Machine) tableHeaders(t *value.Map, c *value.Cell) value.Headers {
	h := value.Headers{UnknownSources: t.UnknownSources, Deleted: t.Deleted, Cleared: t.Cleared, PassedTo: t.PassedTo}
	for _, e := range t.Entries {
		name, ok := e.Key.Const()
		if !ok {
			h.UnknownSources = append(h.UnknownSources[:len(h.UnknownSources):len(h.UnknownSources)], value.HoleOf(e.Key))
			continue
		}
		h.Names = append(h.Names, value.HeaderValue{Name: name, Key: e.Key, Empty: r.isEmpty(e.Val), Maybe: e.Maybe})
	}
	return h
}

// isEmpty reports whether a header's value is certainly the empty text. An empty value is as
// good as no header, to a server. All alternatives must be empty for that. A text that is nil is
// what an assertion gives that does not hold.
//
//	// Have: req.Header.Set("Procore-Company-Id", "")
//	// Have: id, _ := context.Background().Value(key).(string); req.Header.Set("Procore-Company-Id", id)
//	// Want: header Procore-Company-Id empty
func (r *Machine) isEmpty(v value.Value) bool {
	if v == nil {
		return false
	}
	for _, a := range value.AlternativesOf(v) {
		switch x := r.content(a.Val).(type) {
		case value.Nil:
		case *value.Text:
			if !x.Zero() || len(x.Parts) == 0 { // see setting
				return false
			}
		case *value.List:
			if len(x.UnknownSources) > 0 {
				return false
			}
			for _, e := range x.Elems {
				if !r.isEmpty(e) {
					return false
				}
			}
		default:
			return false
		}
	}
	return true
}

// putEffect notes that code sets a header on requests found in a field. The field is the one
// that the cell was found in, or the innermost field that its symbol passed through, the
// Header of a request not counted. A header that the second go is the first to see means that
// the first one learnt too little.
//
//	// Have: func (c *Client) Use(id string) { c.base.Header.Set("Procore-Company-Id", id) }
//	// Want: FieldHeaders{"p.Client.base": ["Procore-Company-Id"]}
func (r *Machine) putEffect(h *value.Cell, key value.Value) {
	field := h.Home
	for s := h.Sym; s != nil; s = s.Parent {
		if s.Kind == value.SymField && s.Key != clients.StdRequestHeader {
			field = s.Key
			break
		}
	}
	if field == "" || field == clients.StdRequestHeader {
		return
	}
	for _, a := range value.AlternativesOf(key) {
		header := ir.AnyHeader
		if name, ok := value.AsText(a.Val).Const(); ok {
			if name == "" {
				continue // no header has that name
			}
			header = ir.HeaderName(name)
		}
		if r.stores.headers.Add(field, header) || r.root != nil && !r.stores.changed[field] {
			r.noteLate()
		}
		if r.root != nil {
			r.stores.changed[field] = true
		}
	}
}
