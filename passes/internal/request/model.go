package request

import (
	"maps"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// A modelCall is a call of a function that the table describes.
type modelCall struct {
	*run
	row  clients.Row
	recv value.Value
	args []value.Value
	node *ir.Node
}

// model does what the table's rows say of a function.
func (r *run) model(rows []clients.Row, args []value.Value, n *ir.Node) value.Value {
	m := modelCall{run: r, args: args, node: n}
	if n.Has(ir.FlagMethod) && len(args) > 0 {
		m.recv, m.args = args[0], args[1:]
	}
	m.args = r.untuple(m.args, len(m.args)+1)
	var out value.Value
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
		return &value.Sym{Kind: value.SymResult, Name: rows[0].Func, ID: "()" + rows[0].Func}
	}
	return out
}

// arg returns the value that a row names.
func (m *modelCall) arg(a clients.Arg) value.Value {
	if a == clients.Recv {
		return m.recv
	}
	i := int(a) - int(clients.A0)
	if a == clients.None || i < 0 || i >= len(m.args) {
		return nil
	}
	if s, ok := m.args[i].(value.Spread); ok {
		return s.List
	}
	return m.args[i]
}

// rest returns the arguments from a on, and what is open about a spread one.
func (m *modelCall) rest(a clients.Arg) (vals []value.Value, open *value.Sym) {
	i := int(a) - int(clients.A0)
	if a == clients.Rest {
		i = 0
	}
	for ; i >= 0 && i < len(m.args); i++ {
		s, ok := m.args[i].(value.Spread)
		if !ok {
			vals = append(vals, m.args[i])
			continue
		}
		switch c := m.content(value.Single(s.List)).(type) {
		case *value.List:
			vals = append(vals, c.Elems...)
			if c.UnknownSources != nil {
				open = c.UnknownSources[0]
			}
		case *value.Sym:
			open = c
		default:
			open = value.Unknown("arguments")
		}
	}
	return vals, open
}

// do does what the row's verb says; nil means that the function has no result of
// interest.
func (m *modelCall) do() value.Value {
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
		return value.NoReturn{}
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

func (m *modelCall) open() value.Value {
	o := &value.Object{Kind: value.Client, Fields: map[string]value.Value{}}
	if m.row.Client != clients.None {
		o.Fields["Inner"] = m.arg(m.row.Client)
	}
	if m.row.Base != clients.None {
		o.Fields["Base"] = m.arg(m.row.Base)
	}
	if src, ok := m.content(value.Single(m.arg(m.row.On))).(*value.Object); ok {
		o.Client.Grant = src.Client.Grant
	}
	if inner, ok := m.clientInContext(); ok {
		o.Fields["Inner"] = inner
	}
	c := m.newCell("", o)
	if m.row.Value != clients.None || m.row.Header != clients.None {
		m.setOn(c)
	}
	return m.options(c)
}

// options applies the carriers among a constructor's arguments.
func (m *modelCall) options(c *value.Cell) value.Value {
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

func (m *modelCall) makeRequest() value.Value {
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

// results is a value, beside an error that is nil if the function has several results.
func (m *modelCall) results(v value.Value) value.Value {
	if m.node.Has(ir.FlagMany) {
		return &value.Tuple{Vals: []value.Value{v, value.Nil{}}}
	}
	return v
}

// stdRequest reports whether the rows of a package make a net/http.Request.
func stdRequest(name string) bool {
	return strings.HasPrefix(name, "net/http.") || strings.HasPrefix(name, "(*net/http.")
}

func (m *modelCall) newRequest(name string) *value.Cell {
	o := &value.Object{Kind: value.Request, Fields: map[string]value.Value{}}
	if stdRequest(name) {
		o.Kind, o.Type = value.Struct, "net/http.Request"
	}
	o.Request.Origin = m.newOrigin(m.node)
	o.Fields["Header"] = m.newCell("net/http.Header", &value.Map{})
	return m.newCell(o.Type, o)
}

func (r *run) setFieldOf(c *value.Cell, name string, v value.Value) {
	r.change(c, func(o *value.Object) { o.Fields[name] = v })
}

// change alters the struct in a cell.
func (r *run) change(c *value.Cell, f func(*value.Object)) {
	o, ok := r.load(c).(*value.Object)
	if !ok {
		o = &value.Object{Type: c.Type, Base: c.Sym}
	}
	o = o.Copy()
	f(o)
	r.heap.Set(c, o)
}

// address sets what a row says of the URL and the method of a request or client.
func (m *modelCall) address(c *value.Cell) {
	if m.row.URL != clients.None {
		v := m.arg(m.row.URL)
		m.use(m.urlValue(v), Formed, "")
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
		m.use(m.urlValue(m.arg(m.row.Base)), Formed, "")
	}
	switch {
	case m.row.Method != clients.None:
		m.setFieldOf(c, "Method", m.arg(m.row.Method))
	case m.row.Name != "" && m.row.Name == strings.ToUpper(m.row.Name):
		m.setFieldOf(c, "Method", value.Plain(m.row.Name))
	}
}

// placed moves a builder's position to the call that gives it the URL.
func (m *modelCall) placed(c *value.Cell) {
	o, ok := m.load(c).(*value.Object)
	if !ok || o.Type == "net/http.Request" && m.row.Does == clients.Make {
		return
	}
	if org := o.Request.Origin; org != nil && o.Type != "net/http.Request" {
		m.moveOrigin(org, m.node)
	}
}

func (m *modelCall) addPath(c *value.Cell, p value.Value) value.Value {
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

// urlValue views a text or *url.URL as the text of an address.
func (r *run) urlValue(v value.Value) value.Value {
	return value.Each(value.Each(v, r.content), func(v value.Value) value.Value {
		if o, ok := v.(*value.Object); ok && (o.Type == value.URLType || o.Base != nil) {
			return value.URLText(o)
		}
		return value.AsText(v)
	})
}

// toURL parses a text into a *url.URL.
func (r *run) toURL(v value.Value) value.Value {
	return value.Each(v, func(v value.Value) value.Value {
		if c, ok := v.(*value.Cell); ok {
			return c
		}
		return r.newURL(value.ParseURL(value.AsText(v)))
	})
}

func (r *run) newURL(o *value.Object) *value.Cell {
	c := r.newCell(value.URLType, o)
	r.addrs = append(r.addrs, c)
	return c
}

func (m *modelCall) headerArgs(c *value.Cell) {
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

func (m *modelCall) carrier() value.Value {
	c := m.newCell("", &value.Object{Kind: value.Carrier, Fields: map[string]value.Value{"Header": m.newCell("", &value.Map{})}})
	m.setOn(c)
	if m.row.Fn != clients.None {
		m.addHook(c, m.arg(m.row.Fn))
	}
	if m.row.Client != clients.None {
		m.setFieldOf(c, "Inner", m.arg(m.row.Client))
	}
	return m.load(c)
}

func (m *modelCall) setOn(c *value.Cell) {
	m.address(c)
	m.headerArgs(c)
}

func (m *modelCall) set() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		c := m.place(a.Val)
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
func (r *run) header(c *value.Cell) *value.Cell {
	switch o := r.load(c).(type) {
	case *value.Map:
		return c
	case *value.Object:
		if h, ok := o.Get("Header"); ok {
			if hc := r.place(value.Single(h)); hc != nil {
				return hc
			}
		}
		if o.Base != nil && o.Fields["Header"] == nil {
			return r.place(o.Base.Sub(value.SymField, "Header", "net/http.Request.Header"))
		}
		h := r.newCell("net/http.Header", &value.Map{})
		r.heap.Set(c, o.With("Header", h))
		return h
	case *value.Cell:
		return r.header(o)
	}
	return c
}

// headerFor is the header that a row's On speaks of.
func (m *modelCall) headerFor(c *value.Cell) *value.Cell {
	if c.Sym != nil && m.load(c) == nil && !isHeaderFunc(m.row.Func) {
		return m.place(c.Sym.Sub(value.SymField, "Header", "net/http.Request.Header"))
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

func (m *modelCall) putOn(c *value.Cell) {
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

func (m *modelCall) del() value.Value {
	key := m.arg(m.row.Key)
	if m.row.Key == clients.None {
		key = value.Plain(m.row.Name)
	}
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		c := m.place(a.Val)
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

func (m *modelCall) merge() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.place(a.Val); c != nil {
			m.mergeInto(c, m.arg(m.row.Header))
		}
	}
	return nil
}

// mergeInto copies the headers of a map or carrier, and the address of a carrier.
func (m *modelCall) mergeInto(c *value.Cell, v value.Value) {
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

func (m *modelCall) mergeCarrier(c *value.Cell, o *value.Object) {
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

func (m *modelCall) hook() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.place(a.Val); c != nil {
			m.addHook(c, m.arg(m.row.Fn))
		}
	}
	return nil
}

func (m *modelCall) addHook(c *value.Cell, f value.Value) {
	if m.row.Name != "" {
		f = &value.FuncValue{Name: m.row.Name, InterfaceMethod: "(" + m.row.Name + ")", Recv: f, Bound: true}
	}
	h := value.Hook{Func: f, Param: int(m.row.Param), Wraps: m.row.Does == clients.Wrap}
	m.change(c, func(o *value.Object) { o.Client.Hooks = o.Client.Hooks.Add(h) })
}

func (m *modelCall) wrap() value.Value { return m.hook() }

func (m *modelCall) install() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.place(a.Val); c != nil {
			m.setFieldOf(c, "Transport", m.arg(m.row.Fn))
		}
	}
	return nil
}

func (m *modelCall) inner() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.place(a.Val); c != nil {
			m.setFieldOf(c, "Inner", m.arg(m.row.Client))
		}
	}
	return nil
}

func (m *modelCall) sendCall() value.Value {
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
		c := m.place(a.Val)
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

func (r *run) sendAll(req value.Value, client value.Value, n *ir.Node) {
	for _, a := range value.AlternativesOf(req) {
		if c := r.place(a.Val); c != nil {
			r.sendThrough(c, client, 0)
		}
	}
}

func (m *modelCall) clone() value.Value {
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
		if c := m.place(v); c != nil {
			return m.copyRequest(c, m.node)
		}
		return v
	})
}

func (m *modelCall) headers() value.Value {
	return value.Each(m.arg(m.row.On), func(v value.Value) value.Value {
		if c := m.place(v); c != nil {
			return m.headerFor(c)
		}
		return v
	})
}

// ctx is a context with one more value.
func (m *modelCall) ctx() value.Value {
	out := &value.Context{Values: make(map[string]value.Value)}
	if up, ok := value.Single(m.arg(m.row.On)).(*value.Context); ok {
		maps.Copy(out.Values, up.Values)
	}
	key := "?"
	switch k := value.Single(m.arg(m.row.Key)).(type) {
	case *value.Sym:
		key = k.ID
	case *value.Text:
		key = k.String()
	}
	out.Values[key] = m.arg(m.row.Value)
	return out
}

const oauthClient = "golang.org/x/oauth2.HTTPClient"

// grant makes the client of an OAuth library; it sends through the client that the
// context holds, if any.
func (m *modelCall) grant() value.Value {
	o := &value.Object{Type: "net/http.Client", Fields: map[string]value.Value{}}
	if m.row.Name != "" {
		o.Client.Grant.Kind = m.row.Name
	}
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if cfg, ok := m.content(a.Val).(*value.Object); ok {
			o.Client.Grant = o.Client.Grant.With(value.Grant{Kind: cfg.Client.Grant.Kind, SignIn: m.signIn(cfg)})
		}
	}
	if inner, ok := m.clientInContext(); ok {
		o.Fields["Inner"] = inner
	}
	o.Fields["Transport"] = &value.Object{Type: "net/http.Transport"}
	if _, ok := o.Fields["Inner"]; ok {
		delete(o.Fields, "Transport")
	}
	return m.newCell(o.Type, o)
}

// clientInContext is the client that an OAuth library finds in the context.
func (m *modelCall) clientInContext() (value.Value, bool) {
	ctx, ok := value.Single(m.arg(m.row.Key)).(*value.Context)
	if !ok {
		return nil, false
	}
	v, ok := ctx.Values[oauthClient]
	return v, ok
}

// signIn is the token URL of an OAuth configuration.
func (m *modelCall) signIn(cfg *value.Object) value.Value {
	if v, ok := cfg.Get("TokenURL"); ok {
		return v
	}
	if e, ok := cfg.Get("Endpoint"); ok {
		return value.Each(m.unbox(e), func(v value.Value) value.Value {
			if o, ok := m.content(v).(*value.Object); ok {
				if v, ok := o.Get("TokenURL"); ok {
					return v
				}
			}
			return value.Unknown("endpoint")
		})
	}
	return value.Unknown("configuration")
}
