package exec

// This file holds what functions of libraries do to headers.

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// headerFor is the header that a row's On speaks of.
func (m *libraryCall) headerFor(c *value.Cell) *value.Cell {
	if c.Sym != nil && m.load(c) == nil && !isHeaderFunc(m.row.Func) {
		return m.cellFor(c.Sym.Sub(value.SymField, "Header", "net/http.Request.Header"))
	}
	return m.header(c)
}

// isHeaderFunc reports whether a function works on a map of headers itself, and not on the
// request that has one.
func isHeaderFunc(name string) bool {
	for _, p := range []string{"(net/http.Header)", "(net/textproto.MIMEHeader)", "(net/url.Values)", "maps."} {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return false
}

// putOn sets a header: of several keys that it may be, each perhaps.
func (m *libraryCall) putOn(c *value.Cell) {
	key := m.arg(m.row.Key)
	if m.row.Key == clients.None {
		key = value.Plain(m.row.Name)
	}
	h := m.headerFor(c)
	t := m.tableIn(h)
	keys := value.AlternativesOf(key)
	for _, k := range keys {
		t = t.Put(value.AsText(k.Val), m.arg(m.row.Value), len(keys) == 1 && m.row.Does != clients.Add)
	}
	m.putEffect(h, key)
	m.heap.Set(h, t)
}

// del removes a header, or all of them if the row names none.
func (m *libraryCall) del() value.Value {
	key := m.arg(m.row.Key)
	if m.row.Key == clients.None {
		key = value.Plain(m.row.Name)
	}
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		c := m.cellFor(a.Val)
		switch {
		case c == nil:
		case m.row.Key == clients.None && m.row.Name == "": // all of them
			m.clear(m.headerFor(c), false)
		default:
			m.deleteKey(m.headerFor(c), key)
		}
	}
	return nil
}

// merge copies headers, and the address of an option, into a request, client or map.
func (m *libraryCall) merge() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.cellFor(a.Val); c != nil {
			m.mergeInto(c, m.arg(m.row.Header))
		}
	}
	return nil
}

// mergeInto copies the headers of a map or carrier, and the address of a carrier.
func (m *libraryCall) mergeInto(c *value.Cell, v value.Value) {
	for _, a := range value.AlternativesOf(v) {
		var from *value.Map
		switch x := m.content(a.Val).(type) {
		case *value.Map:
			from = x
		case *value.List: // several carriers
			for _, e := range x.Elems {
				m.mergeInto(c, e)
			}
			continue
		case *value.Object:
			m.mergeCarrier(c, x)
			if h, ok := x.Get("Header"); ok {
				from, _ = m.content(value.Single(h)).(*value.Map)
			}
		case *value.Sym:
			from = (&value.Map{}).AddUnknown(x)
		case value.Nil, *value.Context:
			continue
		default:
			from = (&value.Map{}).AddUnknown(value.Unknown("headers"))
		}
		if from == nil {
			continue
		}
		h := m.headerFor(c)
		for _, e := range from.Entries {
			m.putEffect(h, e.Key)
		}
		m.heap.Set(h, m.tableIn(h).Merge(from))
	}
}

// mergeCarrier copies what an option carries beside headers.
func (m *libraryCall) mergeCarrier(c *value.Cell, o *value.Object) {
	for _, name := range []string{"URL", "Base", "Method", "Inner", "Transport"} {
		if v, ok := o.Get(name); ok {
			m.setFieldOf(c, name, v)
		}
	}
	if h := o.Client.Hooks; h != nil {
		m.change(c, func(o *value.Object) { o.Client.Hooks = h })
	}
	if p, ok := o.Get("Path"); ok && !value.AsText(value.Single(p)).Empty() {
		m.setFieldOf(c, "Path", m.addPath(c, p))
	}
}

// headers gives out the headers of a request or client.
func (m *libraryCall) headers() value.Value {
	return value.Each(m.arg(m.row.On), func(v value.Value) value.Value {
		if c := m.cellFor(v); c != nil {
			return m.headerFor(c)
		}
		return v
	})
}
