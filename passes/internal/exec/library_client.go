package exec

// This file holds what functions of libraries do to clients: they make them, give them
// options and hooks, and put one into another.
//
// A client is an object of the kind [value.Client]. In its fields are Inner, the client that
// it sends through, Transport, and what it adds to each request: Base and Header; its hooks
// stand beside the fields. An option (a carrier) is an object with the same, which is given to
// a client or a request.
//
//	// Have: c := resty.New().SetBaseURL("https://a").SetHeader("Procore-Company-Id", id)
//	// Want: client{Base: "https://a", Header: &map[Procore-Company-Id: {id}]}

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// open makes a client, around another one and with options if it is given any.
//
//	// Have: httpclient.NewClient(httpclient.WithHTTPClient(inner))
//	// Want: client{Inner: inner}
//
// A client that is made of a configuration signs in as that says.
func (m *libraryCall) open() value.Value {
	o := &value.Object{Kind: value.Client}
	if m.row.Client != clients.None {
		o.Fields.Set(value.Inner, m.arg(m.row.Client))
	}
	if m.row.Base != clients.None {
		o.Fields.Set(value.Base, m.arg(m.row.Base))
	}
	if src, ok := m.content(value.Single(m.arg(m.row.On))).(*value.Object); ok {
		o.Client.Grant = src.Client.Grant
	}
	if inner, ok := m.clientInContext(); ok {
		o.Fields.Set(value.Inner, inner)
	}
	c := m.newCell("", o)
	if m.row.Value != clients.None || m.row.Header != clients.None {
		m.setOn(c)
	}
	return m.options(c)
}

// options applies the carriers among a constructor's arguments. Arguments that are no options
// are skipped: they were looked at by their names in the row.
func (m *libraryCall) options(c *value.Cell) value.Value {
	for _, a := range m.args {
		if s, ok := a.(value.Spread); ok {
			a = s.List
		}
		for _, o := range carriers(m.content(a)) {
			m.mergeInto(c, o)
		}
	}
	return c
}

// carriers lists the option values in v.
func carriers(v value.Value) (out []value.Value) {
	switch v := v.(type) {
	case *value.Object:
		if v.Kind == value.Carrier {
			out = append(out, v)
		}
	case *value.List:
		for _, e := range v.Elems {
			if o, ok := e.(*value.Object); ok && o.Kind == value.Carrier {
				out = append(out, o)
			}
		}
	}
	return out
}

// carrier makes an option: a value that carries headers, an address, a hook or a client to
// what it is given to.
//
//	// Have: headers.Set("Procore-Company-Id", id)
//	// Want: option{Header: &map[Procore-Company-Id: {id}]}
//
// It is a value and no cell, since an option can be used twice, and does the same each time.
func (m *libraryCall) carrier() value.Value {
	c := m.newCell("", &value.Object{Kind: value.Carrier, Fields: value.Fields{{Name: value.Header, Val: m.newCell("", &value.Map{})}}})
	m.setOn(c)
	switch m.row.Carries {
	case clients.Del:
		m.deleteFrom(c)
	case clients.Hook:
		m.addHook(c, m.arg(m.row.Fn))
	case clients.Install:
		m.setFieldOf(c, value.Transport, m.arg(m.row.Fn))
	}
	if m.row.Client != clients.None {
		m.setFieldOf(c, value.Inner, m.arg(m.row.Client))
	}
	return m.load(c)
}

// hook gives a client or request a function that is run on each request.
//
//	// Have: c.OnBeforeRequest(func(_ *resty.Client, r *resty.Request) error { r.SetHeader(…); return nil })
//	// Want: the hooks of c are that literal, whose parameter 1 is the request
func (m *libraryCall) hook() value.Value {
	fns := []value.Value{m.arg(m.row.Fn)}
	if m.row.Fn == clients.Rest {
		var more *value.Sym
		if fns, more = m.rest(m.row.Fn); more != nil {
			fns = append(fns, more)
		}
	}
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.cellFor(a.Val); c != nil {
			for _, f := range fns {
				m.addHook(c, f)
			}
		}
	}
	return nil
}

// addHook adds to the hooks in a cell. A row that Calls a method takes an object that has it.
//
//	// Have: client.AddPlugin(signer{id})   // of heimdall, a row that Calls OnRequestStart
//	// Want: the hook is the method OnRequestStart of signer{id}
func (m *libraryCall) addHook(c *value.Cell, f value.Value) {
	if m.row.Calls != "" {
		f = &value.FuncValue{Name: m.row.Calls, InterfaceMethod: "(" + m.row.Calls + ")", Recv: f, Bound: true}
	}
	h := value.Hook{Func: f, Param: int(m.row.Param), Wraps: m.row.Does == clients.Wrap}
	m.change(c, func(o *value.Object) { o.Client.Hooks = o.Client.Hooks.Add(h) })
}

// wrap is hook for a function that wraps a round tripper.
func (m *libraryCall) wrap() value.Value { return m.hook() }

// install gives a client its transport. A transport that is not known makes the client one
// that may add anything.
func (m *libraryCall) install() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.cellFor(a.Val); c != nil {
			m.setFieldOf(c, value.Transport, m.arg(m.row.Fn))
		}
	}
	return nil
}

// inner gives a client the client that it sends through.
func (m *libraryCall) inner() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.cellFor(a.Val); c != nil {
			m.setFieldOf(c, value.Inner, m.arg(m.row.Client))
		}
	}
	return nil
}
