package request

import (
	"maps"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A modelCall is a call of a function that the table describes.
type modelCall struct {
	*run
	row  clients.Row
	recv Value
	args []Value
	node *ir.Node
}

// model does what the table's rows say of a function.
func (r *run) model(rows []clients.Row, args []Value, n *ir.Node) Value {
	m := modelCall{run: r, args: args, node: n}
	if n.Has(ir.FlagMethod) && len(args) > 0 {
		m.recv, m.args = args[0], args[1:]
	}
	m.args = r.untuple(m.args, len(m.args)+1)
	var out Value
	for _, row := range rows {
		m.row = row
		if v := m.do(); v != nil || out == nil {
			out = v
		}
	}
	if n.Has(ir.FlagChain) && out == nil {
		return m.recv
	}
	if out == nil {
		return &Sym{Kind: SymResult, Name: rows[0].Func, id: "()" + rows[0].Func}
	}
	return out
}

// arg returns the value that a row names.
func (m *modelCall) arg(a clients.Arg) Value {
	if a == clients.Recv {
		return m.recv
	}
	i := int(a) - int(clients.A0)
	if a == clients.None || i < 0 || i >= len(m.args) {
		return nil
	}
	if s, ok := m.args[i].(spreadArg); ok {
		return s.v
	}
	return m.args[i]
}

// rest returns the arguments from a on, and what is open about a spread one.
func (m *modelCall) rest(a clients.Arg) (vals []Value, open *Sym) {
	i := int(a) - int(clients.A0)
	if a == clients.Rest {
		i = 0
	}
	for ; i >= 0 && i < len(m.args); i++ {
		s, ok := m.args[i].(spreadArg)
		if !ok {
			vals = append(vals, m.args[i])
			continue
		}
		switch c := m.content(single(s.v)).(type) {
		case *list:
			vals = append(vals, c.elems...)
			if c.opens != nil {
				open = c.opens[0]
			}
		case *Sym:
			open = c
		default:
			open = unknown("arguments")
		}
	}
	return vals, open
}

// do does what the row's verb says; nil means that the function has no result of
// interest.
func (m *modelCall) do() Value {
	switch m.row.Does {
	case clients.Open:
		return m.open()
	case clients.Make:
		return m.makeRequest()
	case clients.Carrier:
		return m.carrier()
	case clients.Set, clients.Add:
		return m.set()
	case clients.Del:
		return m.del()
	case clients.Merge:
		return m.merge()
	case clients.Hook:
		return m.hook()
	case clients.Wrap:
		return m.wrap()
	case clients.Install:
		return m.install()
	case clients.Inner:
		return m.inner()
	case clients.Send:
		return m.sendCall()
	case clients.Clone:
		return m.clone()
	case clients.Same:
		return m.arg(m.row.On)
	case clients.Headers:
		return m.headers()
	case clients.Ctx:
		return m.ctx()
	case clients.Grant:
		return m.grant()
	case clients.Exits:
		return ends{}
	case clients.ParseURL:
		return m.parseURL()
	case clients.ResolveURL:
		return m.resolveURL()
	case clients.JoinURL:
		return m.joinURL()
	case clients.JoinPath:
		return m.joinPath()
	case clients.TextURL:
		return m.textURL()
	case clients.HostURL:
		return m.hostURL()
	case clients.Format:
		return m.format()
	case clients.Print:
		return m.print()
	case clients.Concat:
		return m.concat()
	case clients.Trim:
		return m.trim()
	case clients.Cut:
		return m.cut()
	case clients.Replace:
		return m.replace()
	case clients.Replacer:
		return m.replacer()
	case clients.Replaced:
		return m.replaced()
	case clients.Write:
		return m.write()
	case clients.Text:
		return m.text()
	case clients.First:
		return m.first()
	case clients.Match:
		return m.match()
	case clients.Origin:
		return m.origin()
	case clients.Link:
		return m.link()
	case clients.Default:
		return m.setting()
	case clients.Keys:
		return m.keys()
	case clients.Values:
		return m.values()
	case clients.Elems:
		return m.elems()
	case clients.AsText, clients.Canonical:
		return m.arg(m.row.Key)
	case clients.Once:
		return m.once()
	case clients.Serve:
		return m.serve()
	}
	return nil
}

// Clients and requests.

func (m *modelCall) open() Value {
	o := &object{kind: clientKind, fields: map[string]Value{}}
	if m.row.Client != clients.None {
		o.fields["Inner"] = m.arg(m.row.Client)
	}
	if m.row.Base != clients.None {
		o.fields["Base"] = m.arg(m.row.Base)
	}
	if src, ok := m.content(single(m.arg(m.row.On))).(*object); ok {
		o.client.grant = src.client.grant
	}
	if inner, ok := m.clientInContext(); ok {
		o.fields["Inner"] = inner
	}
	c := m.newCell("", o)
	if m.row.Value != clients.None || m.row.Header != clients.None {
		m.setOn(c)
	}
	return m.options(c)
}

// options applies the carriers among a constructor's arguments.
func (m *modelCall) options(c *cell) Value {
	for _, a := range m.args {
		if s, ok := a.(spreadArg); ok {
			a = s.v
		}
		for _, o := range carriers(m.content(a)) {
			m.mergeInto(c, o)
		}
	}
	return c
}

// carriers lists the option values in v.
func carriers(v Value) (out []Value) {
	switch v := v.(type) {
	case *object:
		if v.kind == carrierKind {
			out = append(out, v)
		}
	case *list:
		for _, e := range v.elems {
			if o, ok := e.(*object); ok && o.kind == carrierKind {
				out = append(out, o)
			}
		}
	}
	return out
}

func (m *modelCall) makeRequest() Value {
	c := m.newRequest(m.row.Func)
	if m.row.Client != clients.None {
		m.change(c, func(o *object) { o.request.client = m.arg(m.row.Client) })
	}
	m.address(c)
	m.headerArgs(c)
	if m.row.On != clients.None { // made from another request
		m.change(c, func(o *object) { o.request.from = m.arg(m.row.On) })
	}
	return m.results(c)
}

// results is a value, beside an error that is nil if the function has several results.
func (m *modelCall) results(v Value) Value {
	if m.node.Has(ir.FlagMany) {
		return &tuple{[]Value{v, null{}}}
	}
	return v
}

// stdRequest reports whether the rows of a package make a net/http.Request.
func stdRequest(name string) bool {
	return strings.HasPrefix(name, "net/http.") || strings.HasPrefix(name, "(*net/http.")
}

func (m *modelCall) newRequest(name string) *cell {
	o := &object{kind: requestKind, fields: map[string]Value{}}
	if stdRequest(name) {
		o.kind, o.typ = structKind, "net/http.Request"
	}
	o.request.origin = m.newOrigin(m.node)
	o.fields["Header"] = m.newCell("net/http.Header", &table{})
	return m.newCell(o.typ, o)
}

func (r *run) setFieldOf(c *cell, name string, v Value) {
	r.change(c, func(o *object) { o.fields[name] = v })
}

// change alters the struct in a cell.
func (r *run) change(c *cell, f func(*object)) {
	o, ok := r.load(c).(*object)
	if !ok {
		o = &object{typ: c.typ, base: c.sym}
	}
	o = o.copy()
	f(o)
	r.heap.set(c, o)
}

// address sets what a row says of the URL and the method of a request or client.
func (m *modelCall) address(c *cell) {
	if m.row.URL != clients.None {
		v := m.arg(m.row.URL)
		m.use(m.urlValue(v), Formed, "")
		if o, _ := m.load(c).(*object); o != nil && o.typ == "net/http.Request" {
			m.setFieldOf(c, "URL", m.toURL(v))
		} else {
			m.setFieldOf(c, "URL", m.urlValue(v))
			m.setFieldOf(c, "Path", plain(""))
		}
		m.placed(c)
	}
	if m.row.Path != clients.None {
		m.setFieldOf(c, "Path", m.addPath(c, m.arg(m.row.Path)))
		m.placed(c)
	}
	if m.row.Base != clients.None {
		m.setFieldOf(c, "Base", m.urlValue(m.arg(m.row.Base)))
		m.use(m.urlValue(m.arg(m.row.Base)), Formed, "")
	}
	switch {
	case m.row.Method != clients.None:
		m.setFieldOf(c, "Method", m.arg(m.row.Method))
	case m.row.Name != "" && m.row.Name == strings.ToUpper(m.row.Name):
		m.setFieldOf(c, "Method", plain(m.row.Name))
	}
}

// placed moves a builder's position to the call that gives it the URL.
func (m *modelCall) placed(c *cell) {
	o, ok := m.load(c).(*object)
	if !ok || o.typ == "net/http.Request" && m.row.Does == clients.Make {
		return
	}
	if org := o.request.origin; org != nil && o.typ != "net/http.Request" {
		m.moveOrigin(org, m.node)
	}
}

func (m *modelCall) addPath(c *cell, p Value) Value {
	o, _ := m.load(c).(*object)
	old := Value(plain(""))
	if o != nil {
		if v, ok := o.get("Path"); ok {
			old = v
		}
	}
	return cross(old, p, func(a, b Value) Value {
		x, y := asText(a), asText(b)
		if x.empty() || strings.HasPrefix(y.String(), "/") || strings.Contains(y.String(), "://") {
			return y
		}
		if s := x.String(); !strings.HasSuffix(s, "/") {
			x = x.slice(0, strings.LastIndexByte(s, '/')+1)
		}
		return concat(x, y)
	})
}

// urlValue views a text or *url.URL as the text of an address.
func (r *run) urlValue(v Value) Value {
	return each(each(v, r.content), func(v Value) Value {
		if o, ok := v.(*object); ok && (o.typ == urlType || o.base != nil) {
			return urlText(o)
		}
		return asText(v)
	})
}

// toURL parses a text into a *url.URL.
func (r *run) toURL(v Value) Value {
	return each(v, func(v Value) Value {
		if c, ok := v.(*cell); ok {
			return c
		}
		return r.newURL(parseURL(asText(v)))
	})
}

func (r *run) newURL(o *object) *cell {
	c := r.newCell(urlType, o)
	r.addrs = append(r.addrs, c)
	return c
}

func (m *modelCall) headerArgs(c *cell) {
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

func (m *modelCall) carrier() Value {
	c := m.newCell("", &object{kind: carrierKind, fields: map[string]Value{"Header": m.newCell("", &table{})}})
	m.setOn(c)
	if m.row.Fn != clients.None {
		m.addHook(c, m.arg(m.row.Fn))
	}
	if m.row.Client != clients.None {
		m.setFieldOf(c, "Inner", m.arg(m.row.Client))
	}
	return m.load(c)
}

func (m *modelCall) setOn(c *cell) {
	m.address(c)
	m.headerArgs(c)
}

func (m *modelCall) set() Value {
	for _, a := range altsOf(m.arg(m.row.On)) {
		c := m.place(a.val)
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

// header returns the cell of a request's or client's headers; a header is its own.
func (r *run) header(c *cell) *cell {
	switch o := r.load(c).(type) {
	case *table:
		return c
	case *object:
		if h, ok := o.get("Header"); ok {
			if hc := r.place(single(h)); hc != nil {
				return hc
			}
		}
		if o.base != nil && o.fields["Header"] == nil {
			return r.place(o.base.sub(SymField, "Header", "net/http.Request.Header"))
		}
		h := r.newCell("net/http.Header", &table{})
		r.heap.set(c, o.with("Header", h))
		return h
	case *cell:
		return r.header(o)
	}
	return c
}

// headerFor is the header that a row's On speaks of.
func (m *modelCall) headerFor(c *cell) *cell {
	if c.sym != nil && m.load(c) == nil && !isHeaderFunc(m.row.Func) {
		return m.place(c.sym.sub(SymField, "Header", "net/http.Request.Header"))
	}
	return m.header(c)
}

func isHeaderFunc(name string) bool {
	for _, p := range []string{"(net/http.Header)", "(net/textproto.MIMEHeader)", "(net/url.Values)", "maps."} {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return false
}

func (m *modelCall) putOn(c *cell) {
	key := m.arg(m.row.Key)
	if m.row.Key == clients.None {
		key = plain(m.row.Name)
	}
	h := m.headerFor(c)
	t := m.tableIn(h)
	keys := altsOf(key)
	for _, k := range keys {
		t = t.put(asText(k.val), m.arg(m.row.Value), len(keys) == 1 && m.row.Does != clients.Add)
	}
	m.putEffect(h, key)
	m.heap.set(h, t)
}

func (m *modelCall) del() Value {
	key := m.arg(m.row.Key)
	if m.row.Key == clients.None {
		key = plain(m.row.Name)
	}
	for _, a := range altsOf(m.arg(m.row.On)) {
		c := m.place(a.val)
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

func (m *modelCall) merge() Value {
	for _, a := range altsOf(m.arg(m.row.On)) {
		if c := m.place(a.val); c != nil {
			m.mergeInto(c, m.arg(m.row.Header))
		}
	}
	return nil
}

// mergeInto copies the headers of a map or carrier, and the address of a carrier.
func (m *modelCall) mergeInto(c *cell, v Value) {
	for _, a := range altsOf(v) {
		var from *table
		switch x := m.content(a.val).(type) {
		case *table:
			from = x
		case *list: // several carriers
			for _, e := range x.elems {
				m.mergeInto(c, e)
			}
			continue
		case *object:
			m.mergeCarrier(c, x)
			if h, ok := x.get("Header"); ok {
				from, _ = m.content(single(h)).(*table)
			}
		case *Sym:
			from = (&table{}).open(x)
		case null, *context:
			continue
		default:
			from = (&table{}).open(unknown("headers"))
		}
		if from == nil {
			continue
		}
		h := m.headerFor(c)
		for _, e := range from.entries {
			m.putEffect(h, e.key)
		}
		m.heap.set(h, m.tableIn(h).merge(from))
	}
}

func (m *modelCall) mergeCarrier(c *cell, o *object) {
	for _, name := range []string{"URL", "Base", "Method", "Inner", "Transport"} {
		if v, ok := o.get(name); ok {
			m.setFieldOf(c, name, v)
		}
	}
	if h := o.client.hooks; h != nil {
		m.change(c, func(o *object) { o.client.hooks = h })
	}
	if p, ok := o.get("Path"); ok && !asText(single(p)).empty() {
		m.setFieldOf(c, "Path", m.addPath(c, p))
	}
}

func (m *modelCall) hook() Value {
	for _, a := range altsOf(m.arg(m.row.On)) {
		if c := m.place(a.val); c != nil {
			m.addHook(c, m.arg(m.row.Fn))
		}
	}
	return nil
}

func (m *modelCall) addHook(c *cell, f Value) {
	if m.row.Name != "" {
		f = &fn{name: m.row.Name, interfaceMethod: "(" + m.row.Name + ")", recv: f, bound: true}
	}
	h := hook{fn: f, param: int(m.row.Param), wraps: m.row.Does == clients.Wrap}
	m.change(c, func(o *object) { o.client.hooks = o.client.hooks.add(h) })
}

func (m *modelCall) wrap() Value { return m.hook() }

func (m *modelCall) install() Value {
	for _, a := range altsOf(m.arg(m.row.On)) {
		if c := m.place(a.val); c != nil {
			m.setFieldOf(c, "Transport", m.arg(m.row.Fn))
		}
	}
	return nil
}

func (m *modelCall) inner() Value {
	for _, a := range altsOf(m.arg(m.row.On)) {
		if c := m.place(a.val); c != nil {
			m.setFieldOf(c, "Inner", m.arg(m.row.Client))
		}
	}
	return nil
}

func (m *modelCall) sendCall() Value {
	var client Value = null{}
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
	for _, a := range altsOf(m.arg(m.row.On)) {
		c := m.place(a.val)
		if c == nil {
			continue
		}
		m.setOn(c)
		via := client
		if o, ok := m.load(c).(*object); ok && m.row.Client == clients.None {
			if o.request.client != nil {
				via = o.request.client
			}
			if v, ok := o.get("Inner"); ok { // a builder may be given one itself
				via = v
			}
		}
		m.sendThrough(c, via, 0)
	}
	return nil
}

func (r *run) sendAll(req Value, client Value, n *ir.Node) {
	for _, a := range altsOf(req) {
		if c := r.place(a.val); c != nil {
			r.sendThrough(c, client, 0)
		}
	}
}

func (m *modelCall) clone() Value {
	return each(m.arg(m.row.On), func(v Value) Value {
		if b := m.content(v); b != nil {
			if t, ok := b.(*table); ok {
				return m.newCell("net/http.Header", t)
			}
		}
		if s, ok := v.(*Sym); ok && isHeaderFunc(m.row.Func) {
			return m.newCell("net/http.Header", (&table{}).open(s))
		}
		if _, ok := v.(null); ok {
			return v
		}
		if c := m.place(v); c != nil {
			return m.copyRequest(c, m.node)
		}
		return v
	})
}

func (m *modelCall) headers() Value {
	return each(m.arg(m.row.On), func(v Value) Value {
		if c := m.place(v); c != nil {
			return m.headerFor(c)
		}
		return v
	})
}

// ctx is a context with one more value.
func (m *modelCall) ctx() Value {
	out := &context{make(map[string]Value)}
	if up, ok := single(m.arg(m.row.On)).(*context); ok {
		maps.Copy(out.values, up.values)
	}
	key := "?"
	switch k := single(m.arg(m.row.Key)).(type) {
	case *Sym:
		key = k.id
	case *Text:
		key = k.String()
	}
	out.values[key] = m.arg(m.row.Value)
	return out
}

const oauthClient = "golang.org/x/oauth2.HTTPClient"

// grant makes the client of an OAuth library; it sends through the client that the
// context holds, if any.
func (m *modelCall) grant() Value {
	o := &object{typ: "net/http.Client", fields: map[string]Value{}}
	if m.row.Name != "" {
		o.client.grant.kind = m.row.Name
	}
	for _, a := range altsOf(m.arg(m.row.On)) {
		if cfg, ok := m.content(a.val).(*object); ok {
			o.client.grant = o.client.grant.with(grant{cfg.client.grant.kind, m.signIn(cfg)})
		}
	}
	if inner, ok := m.clientInContext(); ok {
		o.fields["Inner"] = inner
	}
	o.fields["Transport"] = &object{typ: "net/http.Transport"}
	if _, ok := o.fields["Inner"]; ok {
		delete(o.fields, "Transport")
	}
	return m.newCell(o.typ, o)
}

// clientInContext is the client that an OAuth library finds in the context.
func (m *modelCall) clientInContext() (Value, bool) {
	ctx, ok := single(m.arg(m.row.Key)).(*context)
	if !ok {
		return nil, false
	}
	v, ok := ctx.values[oauthClient]
	return v, ok
}

// signIn is the token URL of an OAuth configuration.
func (m *modelCall) signIn(cfg *object) Value {
	if v, ok := cfg.get("TokenURL"); ok {
		return v
	}
	if e, ok := cfg.get("Endpoint"); ok {
		return each(m.unbox(e), func(v Value) Value {
			if o, ok := m.content(v).(*object); ok {
				if v, ok := o.get("TokenURL"); ok {
					return v
				}
			}
			return unknown("endpoint")
		})
	}
	return unknown("configuration")
}
