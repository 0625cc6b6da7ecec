package exec

// This file holds what functions of libraries do to headers.
//
// Most of them are one of three: they set one (putOn), they remove one (deleteFrom), or they
// copy what another map, an option or a struct has (mergeInto).
//
//	// Have: req.Header.Add("Accept", "*/*"); req.Header.Del("Procore-Company-Id")
//	// Want: Names [Accept], Deleted [procore-company-id]

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/paths"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// headerFor is the header that a row's On speaks of. It is the header itself, if the row
// speaks of a map; that of a request, or of a client, otherwise.
func (m *libraryCall) headerFor(c *value.Cell) *value.Cell {
	if c.Sym != nil && m.load(c) == nil && m.row.Map == clients.NoMap {
		return m.cellFor(c.Sym.Field(value.Header, clients.StdRequestHeader))
	}
	return m.header(c)
}

// putOn sets a header: of several keys that it may be, each perhaps. Add leaves what was
// there, Set replaces it. What is set on a value from a field is noted with the field, for
// whoever finds the same request there.
func (m *libraryCall) putOn(c *value.Cell) {
	key := m.arg(m.row.Key)
	h := m.headerFor(c)
	t := m.tableIn(h)
	keys := value.AlternativesOf(key)
	for _, k := range keys {
		t = t.Put(value.AsText(k.Val), m.arg(m.row.Value), len(keys) == 1 && m.row.Does != clients.Add)
		if name, ok := k.Val.(*value.Text); ok && name.Start {
			t = t.AddUnknown(value.Unknown("a name that may be set"))
		}
	}
	m.putEffect(h, key)
	m.heap.Set(h, t)
}

// del removes a header, or all of them if the row names none.
func (m *libraryCall) del() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.cellFor(a.Val); c != nil {
			m.deleteFrom(c)
		}
	}
	return nil
}

// deleteFrom removes what the row names from the headers in a cell.
func (m *libraryCall) deleteFrom(c *value.Cell) {
	if m.row.Key == clients.None {
		m.clear(m.headerFor(c), false)
		return
	}
	m.deleteKey(m.headerFor(c), m.arg(m.row.Key))
}

// merge copies headers, and the address of an option, into a request, client or map.
//
//	// Have: maps.Copy(req.Header, defaults); c.SetHeaders(map[string]string{"Procore-Company-Id": id})
//	// Want: the headers of req, or of c, with those as well
func (m *libraryCall) merge() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.cellFor(a.Val); c != nil {
			m.headerArgs(c)
		}
	}
	return nil
}

// mergeInto copies the headers of a map, does what a carrier carries, or calls a function with
// the request. What it is given decides, since many libraries take any of these in one list of
// arguments. What is none of them leaves the headers open: it may have set any.
//
//	map, http.Header      its entries are set
//	option                what it carries is done: headers set or deleted, an address, hooks
//	struct of the program any header may be set, as the tags of its fields say
//	list                  each of its elements, one after another
//	function              it is called with the request: func(r *Request) { … }
//	nil, a context        nothing
//	symbol                any header may be set
func (m *libraryCall) mergeInto(c *value.Cell, v value.Value) {
	for _, a := range value.AlternativesOf(v) {
		switch x := m.content(a.Val).(type) {
		case value.Nil, *value.Context:
		case *value.Map:
			m.mergeHeaders(c, x)
		case *value.Sym:
			m.mergeHeaders(c, (&value.Map{}).AddUnknown(x))
		case *value.List:
			for _, e := range x.Elems {
				m.mergeInto(c, e)
			}
			for _, s := range x.UnknownSources {
				m.mergeInto(c, s)
			}
		case *value.FuncValue:
			m.callValue(x, []value.Value{c}, m.node)
		case *value.Object:
			m.mergeObject(c, x)
		default:
			m.mergeHeaders(c, (&value.Map{}).AddUnknown(value.Unknown("headers")))
		}
	}
}

// mergeObject copies the headers that a struct holds. An option also carries what it deletes, and
// more than headers. A struct of the program's own is one that the library reads by its tags.
//
//	type headers struct { Company string `header:"Procore-Company-Id"` }
func (m *libraryCall) mergeObject(c *value.Cell, o *value.Object) {
	m.mergeCarrier(c, o)
	v, ok := o.Get(value.Header)
	if !ok {
		if o.Kind == value.Struct && !paths.Part(packageOf(o.Type)) {
			m.mergeHeaders(c, (&value.Map{}).AddUnknown(value.Unknown("headers")))
		}
		return
	}
	from := m.tableOf(v)
	if from == nil {
		return
	}
	if o.Kind == value.Carrier {
		m.deleteKeys(m.headerFor(c), from.Deleted)
	}
	m.mergeHeaders(c, from)
}

// packageOf is the package of a type with that "import/path.Type" name; "" for one without a name.
func packageOf(typ string) string { return typ[:max(strings.LastIndexByte(typ, '.'), 0)] }

// mergeHeaders copies headers to those of a request or client.
func (m *libraryCall) mergeHeaders(c *value.Cell, from *value.Map) {
	h := m.headerFor(c)
	for _, e := range from.Entries {
		m.putEffect(h, e.Key)
	}
	m.heap.Set(h, m.tableIn(h).Merge(from))
}

// mergeCarrier copies what an option carries beside headers. The path of an option is added to
// that which the request has, as any other path.
func (m *libraryCall) mergeCarrier(c *value.Cell, o *value.Object) {
	for _, name := range []value.Field{value.URL, value.Base, value.Host, value.Method, value.Inner, value.Transport} {
		if v, ok := o.Get(name); ok {
			m.setFieldOf(c, name, v)
		}
	}
	if hooks := o.Client.Hooks; hooks != nil {
		m.change(c, func(to *value.Object) {
			for _, h := range hooks.List {
				to.Client.Hooks = to.Client.Hooks.Add(h)
			}
		})
	}
	if p, ok := o.Get(value.Path); ok && !value.AsText(value.Single(p)).Empty() {
		m.setFieldOf(c, value.Path, m.addPath(c, p))
	}
}

// headers gives out the headers of a request or client. To set one of them sets it on the
// request, since it is the cell that is handed out.
func (m *libraryCall) headers() value.Value {
	return value.Each(m.arg(m.row.On), func(v value.Value) value.Value {
		if c := m.cellFor(v); c != nil {
			return m.headerFor(c)
		}
		return v
	})
}

// deleteKeys removes the headers with those names. An option that deletes does so after those
// before it, and not before.
func (m *libraryCall) deleteKeys(h *value.Cell, names []string) {
	for _, name := range names {
		m.deleteKey(h, value.Plain(name))
	}
}
