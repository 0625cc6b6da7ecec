package exec

// This file holds what functions of libraries do to requests: they make, complete, copy
// and send them.
//
// A request of net/http and a builder of a library's request are the same here: an object with
// an origin, of which the fields URL, Base, Path, Host, Method and Header say what was set.
// The rows name which argument is which:
//
//	// Have: requests.URL("https://api.procore.com").Path("/rest/v1.0/me").Header("Accept", "*/*").Fetch(ctx)
//	// Want: request{URL: "https://api.procore.com", Path: "/rest/v1.0/me", Header: &map[Accept: "*/*"]},
//	//       sent with GET through the client that it was given, or the default one

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// makeRequest makes a request, or a builder of one.
//
//	// Have: http.NewRequest("GET", u, nil)
//	// Want: (&net/http.Request{Header: &map[], Method: "GET", URL: &net/url.URL{…}}, nil)
func (m *libraryCall) makeRequest() value.Value {
	c := m.newRequest()
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

// newRequest makes a request that has no address yet. It has headers from the start: to make
// them later would give each arm of a branch its own.
func (m *libraryCall) newRequest() *value.Cell {
	o := &value.Object{Kind: value.Request}
	if m.row.Std {
		o.Kind, o.Type = value.Struct, clients.StdRequest
	}
	o.Request.Origin = m.newOrigin(m.node)
	m.setCtx(o)
	o.Fields.Set(value.Header, m.newCell(clients.StdHeader, &value.Map{}))
	return m.newCell(o.Type, o)
}

// address sets what a row says of the URL and the method of a request or client. A request of
// net/http has an address in parts, a builder the text that it was given, to which base and
// path are joined when it is sent. A new URL forgets the path that was set before.
func (m *libraryCall) address(c *value.Cell) {
	if m.row.URL != clients.None {
		v := m.formatted(m.row.URL)
		m.noteUse(m.urlValue(v), outcome.Formed, "")
		if o, _ := m.load(c).(*value.Object); o != nil && o.Type == clients.StdRequest {
			m.setFieldOf(c, value.URL, m.toURL(v))
		} else {
			m.setFieldOf(c, value.URL, m.urlValue(v))
			m.setFieldOf(c, value.Path, value.Plain(""))
		}
		m.placed(c)
	}
	if m.row.Path != clients.None {
		m.setFieldOf(c, value.Path, m.addPath(c, m.formatted(m.row.Path)))
		m.placed(c)
	}
	if m.row.Base != clients.None {
		m.setFieldOf(c, value.Base, m.urlValue(m.formatted(m.row.Base)))
		m.noteUse(m.urlValue(m.formatted(m.row.Base)), outcome.Formed, "")
	}
	if m.row.Host != clients.None {
		m.setFieldOf(c, value.Host, m.formatted(m.row.Host))
		m.placed(c)
	}
	switch {
	case m.row.Method != clients.None:
		m.setFieldOf(c, value.Method, m.arg(m.row.Method))
	case m.row.Fixed != "":
		m.setFieldOf(c, value.Method, value.Plain(m.row.Fixed))
	}
}

// formatted is a text that a row names: as it is, or formatted with the arguments behind it.
//
//	// Have: b.Pathf("/rest/v1.0/projects/%d", id)
//	// Want: "/rest/v1.0/projects/" + {id}
func (m *libraryCall) formatted(a clients.Arg) value.Value {
	if !m.row.Formats {
		return m.arg(a)
	}
	args, open := m.rest(a + 1)
	if open != nil {
		args = append(args, value.AsText(open))
	}
	return value.Format(m.arg(a), args)
}

// placed moves a builder's position to the call that gives it the URL. There a finding stands:
// a chain of calls on one builder may be spread over several functions.
func (m *libraryCall) placed(c *value.Cell) {
	o, ok := m.load(c).(*value.Object)
	if !ok || o.Type == clients.StdRequest && m.row.Does == clients.Make {
		return
	}
	if org := o.Request.Origin; org != nil && o.Type != clients.StdRequest {
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
		if v, ok := o.Get(value.Path); ok {
			old = v
		}
	}
	return value.Cross(old, p, func(a, b value.Value) value.Value {
		x, y := value.AsText(a), value.AsText(b)
		if ref := y.Holed(); x.Empty() || strings.HasPrefix(string(ref), "/") || holed.ReadURL(ref).Absolute {
			return y
		}
		if s := string(x.Holed()); !strings.HasSuffix(s, "/") {
			x = x.Slice(0, strings.LastIndexByte(s, '/')+1)
		}
		return value.Concat(x, y)
	})
}

// headerArgs sets the headers that a call is given: maps, options, or a key and a value.
//
//	// Have: c.Get(u, http.Header{…}), req.Get(u, req.Header{…}, req.Param{…}), r.SetHeader(k, v)
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

// set sets all that a row names on a request or client. A builder that may be one of several
// is changed whichever it is: each cell on its own.
func (m *libraryCall) set() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		c := m.cellFor(a.Val)
		if c == nil {
			continue
		}
		m.setOn(c)
		if m.row.Client != clients.None {
			m.setFieldOf(c, value.Inner, m.arg(m.row.Client))
		}
	}
	return nil
}

// sendCall sends a request that it is given, or one that it makes: http.Get does both. The
// client is that of the row, or that which the request was made by or given.
//
//	// Have: http.Get(u)       // makes a request, and sends it through http.DefaultClient
//	// Have: c.Do(req)         // sends req through c
//	// Have: r.Get(u)          // sets the address of the builder r, and sends it through its client
func (m *libraryCall) sendCall() value.Value {
	var client value.Value = value.Nil{}
	if m.row.Client != clients.None {
		client = m.arg(m.row.Client)
	} else if m.row.Std {
		client = m.global(clients.DefaultClient)
	}
	if m.row.On == clients.None {
		c := m.newRequest()
		m.address(c)
		m.headerArgs(c)
		m.sendThrough(c, client, 0)
		return nil
	}
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		c := m.requestIn(a.Val)
		if c == nil {
			continue
		}
		m.setOn(c)
		via := client
		if o, ok := m.load(c).(*value.Object); ok && m.row.Client == clients.None {
			via = m.clientOf(o, client)
			m.ownHooks(c, o)
		}
		m.sendThrough(c, via, 0)
	}
	return nil
}

// requestIn is the cell of a request that is sent. One that is passed by value is a copy, which has
// headers for transports to add to even where the program gives it none.
//
//	// Have: rest.Send(rest.Request{BaseURL: u})
func (m *libraryCall) requestIn(v value.Value) *value.Cell {
	if o, ok := m.unbox(v).(*value.Object); ok {
		if _, ok := o.Get(value.Header); !ok && o.Base == nil {
			o = o.With(value.Header, m.newCell(clients.StdHeader, &value.Map{}))
		}
		return m.newCell(o.Type, o)
	}
	return m.cellFor(v)
}

// clientOf is the client that a builder of requests sends through: the one that it was made
// by or given, with the transport that it was given.
//
//	// Have: requests.URL(u).Client(c).Transport(rt).Fetch(ctx)
//	// Want: &http.Client{Transport: rt}, which hides what c has as a transport
func (m *libraryCall) clientOf(o *value.Object, client value.Value) value.Value {
	if o.Request.Client != nil {
		client = o.Request.Client
	}
	if v, ok := o.Get(value.Inner); ok {
		client = v
	}
	t, ok := o.Get(value.Transport)
	if _, isNil := value.Single(t).(value.Nil); ok && !isNil {
		return &value.Object{Type: clients.StdClient, Fields: value.Fields{{Name: value.Transport, Val: t}}}
	}
	return client
}

// ownHooks runs the hooks that a builder of requests was given for itself. Those of its client
// are run where that is sent through.
func (m *libraryCall) ownHooks(c *value.Cell, o *value.Object) {
	if o.Client.Hooks != nil {
		for _, h := range o.Client.Hooks.List {
			m.runHook(c, h)
		}
	}
}

// clone copies a request or a map of headers.
//
//	// Have: req.Clone(ctx), header.Clone(), req.WithContext(ctx)   // the last one shares the headers
//	// Want: a request with an origin of its own, whose parent is that of req; a map in a new cell
func (m *libraryCall) clone() value.Value {
	return value.Each(m.arg(m.row.On), func(v value.Value) value.Value {
		if b := m.content(v); b != nil {
			if t, ok := b.(*value.Map); ok {
				return m.newCell(clients.StdHeader, t)
			}
		}
		if s, ok := v.(*value.Sym); ok && m.row.Map != clients.NoMap {
			return m.newCell(clients.StdHeader, (&value.Map{}).AddUnknown(s))
		}
		if _, ok := v.(value.Nil); ok {
			return v
		}
		if c := m.cellFor(v); c != nil {
			d := m.copyRequest(c, m.node, m.row.Shares)
			m.change(d, m.setCtx)
			return d
		}
		return v
	})
}

// setFieldOf sets a field of the struct in a cell.
func (r *Machine) setFieldOf(c *value.Cell, name value.Field, v value.Value) {
	r.change(c, func(o *value.Object) { o.Fields.Set(name, v) })
}

// change alters the struct in a cell. The object is copied first, since other layers of the
// heap hold the same one. What is known of the struct only by its symbol stays so: the new
// object lies on top of it.
func (r *Machine) change(c *value.Cell, f func(*value.Object)) {
	o, ok := r.load(c).(*value.Object)
	if !ok {
		o = &value.Object{Type: c.Type, Base: c.Sym}
	}
	o = o.Copy()
	f(o)
	r.heap.Set(c, o)
}

// serve hands a request to a handler of the program's own. It is in a test that a request goes
// to a handler, without a network; nothing is to be said of it.
//
//	// Have: handler.ServeHTTP(httptest.NewRecorder(), req)
//	// Want: served
func (m *libraryCall) serve() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.cellFor(a.Val); c != nil {
			m.served(c)
		}
	}
	return nil
}
