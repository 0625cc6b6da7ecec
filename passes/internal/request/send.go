package request

import (
	"maps"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// newOrigin notes a construction at a node of the current function.
func (r *run) newOrigin(n *ir.Node) *value.Origin {
	o := &value.Origin{Site: r.siteOf(n), Chain: append([]value.Call(nil), r.chain...)}
	r.origins = append(r.origins, o)
	return o
}

func (r *run) siteOf(n *ir.Node) value.Site {
	s := value.Site{Pkg: r.here(), Fn: r.inFunc(), Did: n.Name}
	if s.Pkg == r.Path {
		s.Pos = n.Pos
		s.At = r.Position(n.Pos)
	} else {
		s.At = n.At
	}
	return s
}

func (r *run) inFunc() string {
	for i := len(r.chain) - 1; i >= 0; i-- {
		if c := r.chain[i]; !c.Literal {
			return c.Name
		}
	}
	return ""
}

// moveOrigin says that a builder got its URL at n.
func (r *run) moveOrigin(o *value.Origin, n *ir.Node) {
	o.Site = r.siteOf(n)
	o.Placed = true
	o.Chain = append([]value.Call(nil), r.chain...)
}

func (r *run) originOf(c *value.Cell) *value.Origin {
	if o, ok := r.load(c).(*value.Object); ok {
		return o.Request.Origin
	}
	return nil
}

// copyRequest is Clone: the copy has a URL and headers of its own.
func (r *run) copyRequest(c *value.Cell, n *ir.Node) *value.Cell {
	o, ok := r.load(c).(*value.Object)
	if !ok {
		o = &value.Object{Type: c.Type, Base: c.Sym}
		if o.Type == "" {
			o.Type = "net/http.Request"
		}
	}
	org := r.newOrigin(n)
	if old := o.Request.Origin; old != nil {
		org.Parent = old
		old.Copied = true
		h := r.headersOf(c)
		org.Had = &h
	}
	org.Shares = strings.HasSuffix(n.Name, ".WithContext")
	d := o.Copy()
	d.Request.Origin = org
	if h, ok := o.Get("Header"); ok && !org.Shares {
		d = d.With("Header", value.Each(h, func(v value.Value) value.Value {
			if hc := r.place(v); hc != nil {
				return r.newCell("net/http.Header", r.tableIn(hc))
			}
			return v
		}))
	} else if o.Base != nil && !ok {
		h := o.Base.Sub(value.SymField, "Header", "net/http.Request.Header")
		d = d.With("Header", r.newCell("net/http.Header", r.tableIn(r.place(h))))
	}
	if u, ok := o.Get("URL"); ok {
		d = d.With("URL", value.Each(u, func(v value.Value) value.Value {
			if uo, ok := r.content(v).(*value.Object); ok {
				return r.newURL(uo)
			}
			return v
		}))
	}
	return r.newCell(o.Type, d)
}

// sendThrough sends a request through whatever the client may be.
func (r *run) sendThrough(c *value.Cell, client value.Value, depth int) {
	if depth == 0 && r.sending == 0 {
		r.client = client
		r.sendings++
		if o := r.originOf(c); o != nil {
			o.Direct = true
		}
	}
	r.sending++
	defer func() { r.sending-- }()
	if depth > 6 {
		r.sent(c, value.Unknown("many clients"), client)
		return
	}
	list := value.AlternativesOf(client)
	if len(list) == 1 {
		r.sendVia(c, list[0].Val, depth)
		return
	}
	for _, a := range list {
		r.branch(func() bool { r.sendVia(c, a.Val, depth); return false })
	}
}

func (r *run) sendVia(c *value.Cell, client value.Value, depth int) {
	switch v := client.(type) {
	case *value.Sym:
		if x, ok := r.content(v).(*value.Object); ok {
			r.sendClient(c, v, x, depth)
			return
		}
		r.sent(c, v, client)
		return
	case value.Nil, nil, value.Unset:
		r.sendDefault(c, client, depth)
		return
	}
	o, ok := r.content(client).(*value.Object)
	if !ok {
		if s, isSym := r.content(client).(*value.Sym); isSym {
			r.sent(c, s, client)
			return
		}
		if !r.roundTrip(c, client) {
			r.sent(c, value.Unknown("client"), client)
		}
		return
	}
	r.sendClient(c, client, o, depth)
}

func (r *run) sendClient(c *value.Cell, client value.Value, o *value.Object, depth int) {
	switch {
	case o.Type == "net/http.Transport":
		r.sent(c, nil, client)
		return
	case o.Type == "net/http.Client", o.Kind == value.Client:
	default:
		if r.roundTrip(c, client) {
			return
		}
		if !isClient(o) {
			r.sent(c, value.Unknown("client"), client)
			return
		}
	}
	if g := o.Client.Grant; g != (value.Grant{}) {
		r.change(c, func(req *value.Object) { req.Request.Grant = req.Request.Grant.With(g) })
	}
	c = r.prepared(c, client, o)
	if inner, ok := o.Get("Inner"); ok {
		r.sendThrough(c, inner, depth+1)
		return
	}
	t, ok := o.Get("Transport")
	if !ok && o.Base != nil {
		t = o.Base.Sub(value.SymField, "Transport", "net/http.Client.Transport")
	}
	r.sendThrough(c, t, depth+1)
}

func isClient(o *value.Object) bool {
	for _, n := range []string{"Inner", "Transport", "Header", "Base"} {
		if _, ok := o.Get(n); ok {
			return true
		}
	}
	if o.Client.Hooks != nil {
		return true
	}
	t, _ := clients.LookupType(o.Type)
	return t.Is == clients.Open || strings.HasSuffix(o.Type, "Client")
}

// sendDefault sends through http.DefaultTransport, which the program may replace.
func (r *run) sendDefault(c *value.Cell, client value.Value, depth int) {
	t := r.global("net/http.DefaultTransport")
	if o, ok := value.Single(t).(*value.Object); ok && o.Type == "net/http.Transport" {
		r.sent(c, nil, client)
		return
	}
	r.sendThrough(c, t, depth+1)
}

// prepared applies what a client does to each request: its base, its default
// headers and its hooks. The request that is sent is a copy of the one at hand.
func (r *run) prepared(c *value.Cell, client value.Value, o *value.Object) *value.Cell {
	hooks := o.Client.Hooks
	h, hasHeader := o.Get("Header")
	base, hasBase := o.Get("Base")
	if hooks == nil && !hasHeader && !hasBase {
		return c
	}
	if hasBase {
		r.setFieldOf(c, "Base", base)
	}
	if hasHeader {
		if from, ok := r.content(value.Single(h)).(*value.Map); ok {
			to := r.header(c)
			r.heap.Set(to, r.tableIn(to).Merge(from))
		}
	}
	if hooks != nil {
		for _, h := range hooks.List {
			r.runHook(c, h)
		}
	}
	return c
}

func (r *run) runHook(c *value.Cell, h value.Hook) {
	n := &ir.Node{Op: ir.OpDyn}
	if h.Wraps {
		final := &value.FuncValue{Builtin: value.FinalHandler}
		rt := r.callValue(h.Func, []value.Value{final}, n)
		r.callValue(rt, []value.Value{c}, n)
		return
	}
	args := make([]value.Value, h.Param+3)
	for i := range args {
		args[i] = value.Unknown("argument")
	}
	args[h.Param] = c
	r.callValue(h.Func, args, n)
}

// roundTrip runs the RoundTrip or Do method of a client of the program's own.
func (r *run) roundTrip(c *value.Cell, rt value.Value) bool {
	for _, name := range []string{"RoundTrip", "Do"} {
		f, ok := r.methodOf(rt, name, 0)
		if !ok || r.Function(f.Name) == nil {
			continue
		}
		before := r.sends
		r.callFunc(f.Name, []value.Value{f.Recv, c}, &ir.Node{Op: ir.OpCall, Flags: ir.FlagMethod})
		if r.sends == before {
			r.sent(c, value.Unknown("transport"), rt)
		}
		return true
	}
	if f, ok := rt.(*value.FuncValue); ok {
		before := r.sends
		r.callFn(f, []value.Value{c}, &ir.Node{Op: ir.OpDyn})
		if r.sends == before {
			r.sent(c, value.Unknown("transport"), rt)
		}
		return true
	}
	return false
}

// sent records that a request goes out with what it has now.
func (r *run) sent(c *value.Cell, via *value.Sym, client value.Value) {
	r.sends++
	org := r.originOf(c)
	if org == nil {
		return // a request from outside: whoever made it is judged
	}
	q := r.snapshot(c, org)
	q.State = Sent
	q.Via = via
	r.signedIn(c, q)
	for _, a := range value.AlternativesOf(r.client) {
		if x, ok := a.Val.(*value.Cell); ok {
			q.Handed, q.HandedTo = r.handed[x].Pos, r.handed[x].Name
		}
	}
	for o := org; o != nil; o = o.Parent {
		r.sentAs[o] = append(r.sentAs[o], q)
	}
}

// signedIn notes where the client of a request signed in, and how.
func (r *run) signedIn(c *value.Cell, q *Request) {
	o, _ := r.load(c).(*value.Object)
	if o == nil {
		return
	}
	q.Grant = o.Request.Grant.Kind
	for _, a := range value.AlternativesOf(o.Request.Grant.SignIn) {
		if t, ok := a.Val.(*value.Text); ok {
			q.SignIn = append(q.SignIn, t)
		}
	}
}

func (r *run) served(c *value.Cell) {
	if org := r.originOf(c); org != nil {
		org.Served = true
	}
}

// snapshot describes a request as it is now.
func (r *run) snapshot(c *value.Cell, org *value.Origin) *Request {
	q := &Request{Op: r.sendings, Placed: org.Placed, Site: org.Site, Chain: org.Chain, Root: r.rootInfo(), Headers: r.headersOf(c), Home: org.Home}
	o, _ := r.load(c).(*value.Object)
	if o == nil {
		return q
	}
	q.URLs = r.requestURL(o)
	for _, a := range value.AlternativesOf(o.Fields["Method"]) {
		if t, ok := a.Val.(*value.Text); ok {
			q.Methods = append(q.Methods, Method{t.String(), true})
		} else if a.Val != nil {
			q.Methods = append(q.Methods, Method{})
		}
	}
	for p := org; p != nil; p = p.Parent {
		q.Replaced = q.Replaced || p.Replaced
	}
	for p := org; p.Parent != nil; p = p.Parent {
		q.Parents = append(q.Parents, Parent{
			Site: p.Parent.Site, Headers: *p.Had, Chain: p.Parent.Chain,
			Sent: p.Parent.Direct, Shared: p.Shares,
		})
	}
	return q
}

// requestURL lists the texts that a request's URL may have.
func (r *run) requestURL(o *value.Object) []*value.Text {
	u, ok := o.Get("URL")
	var v value.Value
	switch {
	case o.Type == "net/http.Request" && ok:
		v = r.urlValue(u)
	case o.Type == "net/http.Request":
		return nil
	default:
		v = r.builderURL(o)
	}
	r.use(v, Requested, "")
	var out []*value.Text
	for _, a := range value.AlternativesOf(v) {
		out = append(out, value.AsText(a.Val))
	}
	return out
}

// builderURL joins the parts that a builder was given.
func (r *run) builderURL(o *value.Object) value.Value {
	part := func(o *value.Object, name string) value.Value {
		if v, ok := o.Get(name); ok {
			return v
		}
		return value.Plain("")
	}
	base := part(o, "Base")
	if c, ok := r.content(value.Single(o.Request.Client)).(*value.Object); ok {
		if b, ok := c.Get("Base"); ok {
			base = b
		}
		if u, ok := c.Get("URL"); ok && value.AsText(value.Single(base)).Empty() {
			base = u
		}
	}
	return value.Combine([]value.Value{base, part(o, "URL"), part(o, "Path")}, func(vals []value.Value) value.Value {
		return value.JoinRef(value.JoinRef(value.AsText(vals[0]), value.AsText(vals[1])), value.AsText(vals[2]))
	})
}

// headersOf describes the headers of a request.
func (r *run) headersOf(c *value.Cell) value.Headers {
	o, ok := r.load(c).(*value.Object)
	if ok {
		if h, has := o.Get("Header"); has {
			return r.headersIn(h)
		}
		if o.Base == nil {
			return value.Headers{}
		}
	}
	hc := r.header(c)
	return r.tableHeaders(r.tableIn(hc), hc)
}

func (r *run) headersIn(v value.Value) value.Headers {
	var out value.Headers
	for _, a := range value.AlternativesOf(v) {
		var h value.Headers
		switch x := a.Val.(type) {
		case *value.Cell:
			h = r.tableHeaders(r.tableIn(x), x)
		case *value.Sym:
			hc := r.place(x)
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

func (r *run) tableHeaders(t *value.Map, c *value.Cell) value.Headers {
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

// isEmpty reports whether a header's value is certainly the empty text.
func (r *run) isEmpty(v value.Value) bool {
	if v == nil {
		return false
	}
	for _, a := range value.AlternativesOf(v) {
		switch x := r.content(a.Val).(type) {
		case *value.Text:
			if !x.Empty() || len(x.Parts) == 0 || x.Parts[0].Src == nil {
				return false // a zero value is no decision of the program's
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

// putEffect notes that code sets a header on requests found in a field.
func (r *run) putEffect(h *value.Cell, key value.Value) {
	field := h.Home
	if h.Sym != nil {
		for s := h.Sym; s != nil; s = s.Parent {
			if s.Kind == value.SymField && s.Key != "net/http.Request.Header" {
				field = s.Key
				break
			}
		}
	}
	if field == "" {
		return
	}
	for _, a := range value.AlternativesOf(key) {
		k, ok := value.AsText(a.Val).Const()
		if !ok {
			k = anyHeader
		}
		if r.stores.headers.Add(field, k) {
			r.noteLate()
		}
	}
}

// escape notes that a value left through something that cannot be followed.
func (r *run) escape(v value.Value, how Place) {
	r.walk(v, 0, func(c *value.Cell) {
		if r.originOf(c) != nil {
			if _, ok := r.escaped[c]; !ok {
				r.escaped[c] = how
			}
		}
	})
}

// walk visits the cells that a value leads to, each once, up to a cap.
func (r *run) walk(v value.Value, depth int, visit func(*value.Cell)) {
	w := walker{r: r, visit: visit, seen: make(map[*value.Cell]bool)}
	w.value(v, depth)
}

type walker struct {
	r     *run
	visit func(*value.Cell)
	seen  map[*value.Cell]bool
	count int
}

func (w *walker) value(v value.Value, depth int) {
	if w.count++; depth > 6 || v == nil || w.count > maxWalk {
		return
	}
	switch v := v.(type) {
	case *value.Alternatives:
		for _, a := range v.List {
			w.value(a.Val, depth)
		}
	case *value.Tuple:
		for _, x := range v.Vals {
			w.value(x, depth)
		}
	case *value.Cell:
		if !w.seen[v] {
			w.seen[v] = true
			w.visit(v)
			w.value(w.r.heap.Get(v), depth+1)
		}
	case value.Box:
		w.value(v.Cell, depth)
	case *value.Object:
		for _, n := range v.Names() {
			w.value(v.Fields[n], depth+1)
		}
		w.state(v, depth+1)
	case *value.Context:
		for _, n := range slices.Sorted(maps.Keys(v.Values)) {
			w.value(v.Values[n], depth+1)
		}
	case *value.List:
		for _, x := range v.Elems {
			w.value(x, depth+1)
		}
	case *value.Map:
		for _, e := range v.Entries {
			w.value(e.Val, depth+1)
		}
	case *value.FuncValue:
		w.value(v.Recv, depth+1)
		for f := v.Frame; f != nil && depth < 3; f = f.Up {
			for _, s := range value.SortedSlots(f.Vars) {
				w.value(f.Vars[s], depth+2)
			}
		}
	}
}

// state visits what an object leads to beside its fields.
func (w *walker) state(o *value.Object, depth int) {
	w.value(o.Request.Client, depth)
	w.value(o.Request.From, depth)
	if o.Client.Hooks != nil {
		for _, h := range o.Client.Hooks.List {
			w.value(h.Func, depth+1)
		}
	}
	w.value(o.Request.Grant.SignIn, depth)
	w.value(o.Client.Grant.SignIn, depth)
	w.value(o.Written, depth)
	w.value(o.Front, depth)
}
