package exec

// This file holds what functions of libraries do with addresses.
//
// An address is a struct of net/url that code may take apart, change and put together again.
// It is an object with the fields Scheme, Host, Path and RawQuery; see package value for how a
// text with holes is split.
//
//	// Have: u, _ := url.Parse("https://api.procore.com"); u.Path = "/rest/v1.0/me"; u.String()
//	// Want: "https://api.procore.com/rest/v1.0/me"

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// urlValue views a text or *url.URL as the text of an address. That of a field, whose object
// only has a symbol, is the text that is made of it.
func (r *Machine) urlValue(v value.Value) value.Value {
	return value.Each(value.Each(v, r.content), func(v value.Value) value.Value {
		if o, ok := v.(*value.Object); ok && (o.Type == value.URLType || o.Base != nil) {
			return r.urlText(o)
		}
		return value.AsText(v)
	})
}

// urlText is the text of an address, which is made once: it is asked for again at the end of a run.
func (r *Machine) urlText(o *value.Object) value.Value {
	t, ok := r.urlTexts[o]
	if !ok {
		t = value.URLText(o)
		if r.urlTexts == nil {
			r.urlTexts = make(map[*value.Object]value.Value)
		}
		r.urlTexts[o] = t
	}
	return t
}

// toURL parses a text into a *url.URL. One that is an address already stays the same cell:
// what is changed in it later, changes it here.
func (r *Machine) toURL(v value.Value) value.Value {
	return value.Each(v, func(v value.Value) value.Value {
		if c, ok := v.(*value.Cell); ok {
			return c
		}
		return r.newURL(value.ParseURL(value.AsText(v)))
	})
}

// newURL is a pointer to an address. What it is in the end is a text that was formed.
func (r *Machine) newURL(o *value.Object) *value.Cell {
	c := r.newCell(value.URLType, o)
	r.urls = append(r.urls, c)
	return c
}

// parseURL is url.Parse.
//
//	// Have: u, err := url.Parse(base + "/rest/v1.0/me")
//	// Want: (&net/url.URL{Front: {base}, Path: "/rest/v1.0/me"}, nil)
func (m *libraryCall) parseURL() value.Value {
	v := m.arg(m.row.URL)
	m.noteUse(v, outcome.Formed, "")
	return m.results(value.Each(v, func(v value.Value) value.Value { return m.newURL(value.ParseURL(value.AsText(v))) }))
}

// urlObject views a value as a url.URL. Of a symbol, the host is taken for all that comes
// before the path.
func (r *Machine) urlObject(v value.Value) *value.Object {
	switch o := r.content(v).(type) {
	case *value.Object:
		return o
	case *value.Text:
		return value.ParseURL(o)
	case *value.Sym:
		return &value.Object{Type: value.URLType, Front: value.AsText(o.FieldOfURL(value.Host)), Fields: value.Fields{{Name: value.Path, Val: o.FieldOfURL(value.Path)}}}
	}
	return &value.Object{Type: value.URLType, Front: value.AsText(nil)}
}

// resolveURL is the Parse and ResolveReference of an address.
//
//	// Have: base.Parse("projects")    // base is https://a/rest/v1.0/
//	// Want: (&net/url.URL{Host: "a", Path: "/rest/v1.0/projects"}, nil)
func (m *libraryCall) resolveURL() value.Value {
	ref := m.arg(m.row.URL)
	out := value.Cross(value.Each(m.arg(m.row.On), m.content), m.urlValue(ref), func(base, ref value.Value) value.Value {
		return m.newURL(value.ResolveURL(m.urlObject(base), value.AsText(ref)))
	})
	m.noteUse(m.urlValue(out), outcome.Formed, "")
	return m.results(out)
}

// joinURL is url.JoinPath, and the method of addresses of that name.
//
//	// Have: url.JoinPath("https://a/rest/", "/v1.0", "me"), base.JoinPath("v1.0", "me")
//	// Want: "https://a/rest/v1.0/me"; an address with that path
func (m *libraryCall) joinURL() value.Value {
	elems, open := m.rest(m.row.Path)
	method := m.node.Has(ir.FlagMethod)
	base := m.arg(m.row.On)
	var out value.Value
	if method {
		out = value.Each(value.Each(base, m.content), func(v value.Value) value.Value {
			o := m.urlObject(v)
			return value.Combine(append([]value.Value{value.TextField(o, value.Path)}, elems...), func(vals []value.Value) value.Value {
				return m.newURL(o.With(value.Path, joinElems(vals, open, true)))
			})
		})
		m.noteUse(m.urlValue(out), outcome.Formed, "")
		return out
	}
	out = value.Combine(append([]value.Value{base}, elems...), func(vals []value.Value) value.Value { return joinElems(vals, open, false) })
	m.noteUse(out, outcome.Formed, "")
	return m.results(out)
}

// joinElems joins the elements of a path; open stands for more of them. A rooted path
// begins with a slash, also where what it begins with is not known: that of c.base.
func joinElems(vals []value.Value, open *value.Sym, rooted bool) *value.Text {
	ts := make([]*value.Text, len(vals), len(vals)+1)
	for i, v := range vals {
		ts[i] = value.AsText(v)
	}
	if open != nil {
		ts = append(ts, value.AsText(open))
	}
	out := value.JoinPath(ts)
	if s := out.Holed(); rooted && s != "" && s[0] != '/' && !s.BeginsWithHole() {
		out = value.Concat(value.Plain("/"), out)
	}
	return out
}

// joinPath is path.Join, which leaves out what is empty.
//
//	// Have: path.Join("", "rest", "v1.0/")
//	// Want: "rest/v1.0/": unlike path.Join, it keeps the last slash
func (m *libraryCall) joinPath() value.Value {
	elems, open := m.rest(m.row.Path)
	return value.Combine(elems, func(vals []value.Value) value.Value {
		for len(vals) > 1 && value.AsText(vals[0]).Empty() {
			vals = vals[1:]
		}
		return joinElems(vals, open, false)
	})
}

// textURL is the String of an address. Here it becomes a text that is formed, and so one that
// a rule may look at.
func (m *libraryCall) textURL() value.Value {
	v := m.urlValue(m.arg(m.row.On))
	m.noteUse(v, outcome.Formed, "")
	return v
}

// hostURL is the host of an address. The port is part of it, as in u.Host.
func (m *libraryCall) hostURL() value.Value {
	return value.Each(value.Each(m.arg(m.row.On), m.content), func(v value.Value) value.Value { return value.TextField(m.urlObject(v), value.Host) })
}
