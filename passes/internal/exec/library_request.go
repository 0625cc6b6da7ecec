package exec

// This file holds what functions of libraries do to requests: they make, complete, copy
// and send them.

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// makeRequest makes a request, or a builder of one.
func (m *libraryCall) makeRequest() value.Value {
	c := m.newRequest(m.row.Func)
	if m.row.Client != clients.None {
		m.change(c, func(o *value.Object) { o.Request.Client = m.arg(m.row.Client) })
	}
	m.address(c)
	m.headerArgs(c)
	if m.row.On != clients.None { // made from another request
		m.change(c, func(o *value.Object) { o.Request.From = m.arg(m.row.On) })
	}
	return m.results(c)
}

// newRequest makes a request that has no address yet.
func (m *libraryCall) newRequest(name string) *value.Cell {
	o := &value.Object{Kind: value.Request, Fields: map[string]value.Value{}}
	if stdRequest(name) {
		o.Kind, o.Type = value.Struct, "net/http.Request"
	}
	o.Request.Origin = m.newOrigin(m.node)
	o.Fields["Header"] = m.newCell("net/http.Header", &value.Map{})
	return m.newCell(o.Type, o)
}

// stdRequest reports whether the rows of a package make a net/http.Request.
func stdRequest(name string) bool {
	return strings.HasPrefix(name, "net/http.") || strings.HasPrefix(name, "(*net/http.")
}

// address sets what a row says of the URL and the method of a request or client.
func (m *libraryCall) address(c *value.Cell) {
	if m.row.URL != clients.None {
		v := m.arg(m.row.URL)
		m.noteUse(m.urlValue(v), Formed, "")
		if o, _ := m.load(c).(*value.Object); o != nil && o.Type == "net/http.Request" {
			m.setFieldOf(c, "URL", m.toURL(v))
		} else {
			m.setFieldOf(c, "URL", m.urlValue(v))
			m.setFieldOf(c, "Path", value.Plain(""))
		}
		m.placed(c)
	}
	if m.row.Path != clients.None {
		m.setFieldOf(c, "Path", m.addPath(c, m.arg(m.row.Path)))
		m.placed(c)
	}
	if m.row.Base != clients.None {
		m.setFieldOf(c, "Base", m.urlValue(m.arg(m.row.Base)))
		m.noteUse(m.urlValue(m.arg(m.row.Base)), Formed, "")
	}
	switch {
	case m.row.Method != clients.None:
		m.setFieldOf(c, "Method", m.arg(m.row.Method))
	case m.row.Name != "" && m.row.Name == strings.ToUpper(m.row.Name):
		m.setFieldOf(c, "Method", value.Plain(m.row.Name))
	}
}

// placed moves a builder's position to the call that gives it the URL.
func (m *libraryCall) placed(c *value.Cell) {
	o, ok := m.load(c).(*value.Object)
	if !ok || o.Type == "net/http.Request" && m.row.Does == clients.Make {
		return
	}
	if org := o.Request.Origin; org != nil && o.Type != "net/http.Request" {
		m.moveOrigin(org, m.node)
	}
}

// addPath resolves a path against that which a builder already has.
//
//	"projects/" and "1"    projects/1
//	"projects" and "1"     1
//	"projects" and "/1"    /1
func (m *libraryCall) addPath(c *value.Cell, p value.Value) value.Value {
	o, _ := m.load(c).(*value.Object)
	old := value.Value(value.Plain(""))
	if o != nil {
		if v, ok := o.Get("Path"); ok {
			old = v
		}
	}
	return value.Cross(old, p, func(a, b value.Value) value.Value {
		x, y := value.AsText(a), value.AsText(b)
		if x.Empty() || strings.HasPrefix(y.String(), "/") || strings.Contains(y.String(), "://") {
			return y
		}
		if s := x.String(); !strings.HasSuffix(s, "/") {
			x = x.Slice(0, strings.LastIndexByte(s, '/')+1)
		}
		return value.Concat(x, y)
	})
}

// headerArgs sets the headers that a call is given: maps, options, or a key and a value.
func (m *libraryCall) headerArgs(c *value.Cell) {
	if m.row.Header == clients.Rest {
		vals, open := m.rest(m.row.Header)
		if open != nil {
			vals = append(vals, open)
		}
		for _, v := range vals {
			m.mergeInto(c, v)
		}
	} else if m.row.Header != clients.None {
		m.mergeInto(c, m.arg(m.row.Header))
	}
	if m.row.Value != clients.None {
		m.putOn(c)
	}
}

// setOn sets all that a row names.
func (m *libraryCall) setOn(c *value.Cell) {
	m.address(c)
	m.headerArgs(c)
}

// set sets all that a row names on a request or client.
func (m *libraryCall) set() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		c := m.cellFor(a.Val)
		if c == nil {
			continue
		}
		m.setOn(c)
		if m.row.Client != clients.None {
			m.setFieldOf(c, "Inner", m.arg(m.row.Client))
		}
	}
	return nil
}

// sendCall sends a request that it is given, or one that it makes: http.Get does both. The
// client is that of the row, or that which the request was made by or given.
func (m *libraryCall) sendCall() value.Value {
	var client value.Value = value.Nil{}
	if m.row.Client != clients.None {
		client = m.arg(m.row.Client)
	} else if stdRequest(m.row.Func) {
		client = m.global("net/http.DefaultClient")
	}
	if m.row.On == clients.None {
		c := m.newRequest(m.row.Func)
		m.address(c)
		m.headerArgs(c)
		m.sendThrough(c, client, 0)
		return nil
	}
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		c := m.cellFor(a.Val)
		if c == nil {
			continue
		}
		m.setOn(c)
		via := client
		if o, ok := m.load(c).(*value.Object); ok && m.row.Client == clients.None {
			if o.Request.Client != nil {
				via = o.Request.Client
			}
			if v, ok := o.Get("Inner"); ok { // a builder may be given one itself
				via = v
			}
		}
		m.sendThrough(c, via, 0)
	}
	return nil
}

// clone copies a request or a map of headers.
func (m *libraryCall) clone() value.Value {
	return value.Each(m.arg(m.row.On), func(v value.Value) value.Value {
		if b := m.content(v); b != nil {
			if t, ok := b.(*value.Map); ok {
				return m.newCell("net/http.Header", t)
			}
		}
		if s, ok := v.(*value.Sym); ok && isHeaderFunc(m.row.Func) {
			return m.newCell("net/http.Header", (&value.Map{}).AddUnknown(s))
		}
		if _, ok := v.(value.Nil); ok {
			return v
		}
		if c := m.cellFor(v); c != nil {
			return m.copyRequest(c, m.node)
		}
		return v
	})
}

// setFieldOf sets a field of the struct in a cell.
func (r *Machine) setFieldOf(c *value.Cell, name string, v value.Value) {
	r.change(c, func(o *value.Object) { o.Fields[name] = v })
}

// change alters the struct in a cell.
func (r *Machine) change(c *value.Cell, f func(*value.Object)) {
	o, ok := r.load(c).(*value.Object)
	if !ok {
		o = &value.Object{Type: c.Type, Base: c.Sym}
	}
	o = o.Copy()
	f(o)
	r.heap.Set(c, o)
}

// serve hands a request to a handler of the program's own.
func (m *libraryCall) serve() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.cellFor(a.Val); c != nil {
			m.served(c)
		}
	}
	return nil
}
