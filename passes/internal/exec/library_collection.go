package exec

// This file holds what functions of libraries do with maps, lists and functions.

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// keys lists the keys of a map, and values what it holds.
//
//	// Have: slices.Sorted(maps.Keys(map[string]string{"prod": a, "dev": b}))
//	// Want: ["prod", "dev"], for the loop over them
func (m *libraryCall) keys() value.Value {
	return m.entries(func(e value.Entry) value.Value { return e.Key }, value.SymKey)
}

// values lists what a map holds.
func (m *libraryCall) values() value.Value {
	return m.entries(func(e value.Entry) value.Value { return e.Val }, value.SymElem)
}

// entries lists a part of each entry of a map. What else the map holds that was not seen, the
// list holds as well, as keys or as elements.
func (m *libraryCall) entries(part func(value.Entry) value.Value, kind value.SymKind) value.Value {
	return value.Each(m.arg(m.row.Key), func(v value.Value) value.Value {
		switch t := m.content(v).(type) {
		case *value.Map:
			out := &value.List{}
			for _, e := range t.Entries {
				out.Elems = append(out.Elems, part(e))
			}
			for _, o := range t.UnknownSources {
				out.UnknownSources = append(out.UnknownSources, o.Sub(kind, "part", ""))
			}
			return out
		case *value.Sym:
			return &value.List{UnknownSources: []*value.Sym{t.Sub(kind, "part", "")}}
		}
		return value.Unknown("map")
	})
}

// elems gives out the elements of a container in another order or container, or those of
// several containers in a row.
//
//	// Have: slices.Concat(hosts, []string{"https://c"})   // hosts is ["https://a", "https://b"]
//	// Want: ["https://a", "https://b", "https://c"]
func (m *libraryCall) elems() value.Value {
	if m.row.Key != clients.Rest {
		return m.arg(m.row.Key)
	}
	out := value.Value(&value.List{})
	vals, open := m.rest(m.row.Key)
	for _, v := range vals {
		out = m.spread(out.(*value.List), value.Single(v))
		if _, ok := out.(*value.List); !ok {
			return out
		}
	}
	if open != nil {
		return value.Unknown("elements")
	}
	return out
}

// once runs a function that takes nothing, now or in a goroutine.
//
//	// Have: once.Do(func() { c.http = &http.Client{} }); group.Go(func() error { return send(req) })
//	// Want: the literal is run where that stands
func (m *libraryCall) once() value.Value {
	f := m.arg(m.row.Fn)
	m.launch(func() { m.callValue(f, nil, m.node) })
	return nil
}
