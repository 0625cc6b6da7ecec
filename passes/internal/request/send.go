package request

import (
	"go/token"
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// An origin is one request made in one run: where, and what became of it.
type origin struct {
	site   Site
	chain  []Call
	parent *origin
	had    *Headers // of a copy: what the original had at the time
	sends  []*Request
	served bool
	copied bool
	home   string // the field that it was thawed from
	placed bool   // a builder that was given its URL
	direct bool   // it was handed to a client itself
	shares bool   // it shares the original's headers, as WithContext does

	replaced bool // its whole header was
}

// A Site is the place of a construction.
type Site struct {
	Pkg string
	Pos token.Pos // of the function's name; invalid in another package
	At  string    // file:line:column
	Fn  string    // the function that it stands in
	Did string    // the function that makes the request
}

// newOrigin notes a construction at a node of the current function.
func (r *run) newOrigin(n *ir.Node) *origin {
	o := &origin{site: r.siteOf(n), chain: append([]Call(nil), r.chain...)}
	r.origins = append(r.origins, o)
	return o
}

func (r *run) siteOf(n *ir.Node) Site {
	s := Site{Pkg: r.here(), Fn: r.inFunc(), Did: n.Name}
	if s.Pkg == r.path {
		s.Pos = n.Pos
		s.At = r.posn(n.Pos)
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
func (r *run) moveOrigin(o *origin, n *ir.Node) {
	o.site = r.siteOf(n)
	o.placed = true
	o.chain = append([]Call(nil), r.chain...)
}

func (r *run) originOf(c *cell) *origin {
	if o, ok := r.load(c).(*object); ok {
		return o.request.origin
	}
	return nil
}

// copyRequest is Clone: the copy has a URL and headers of its own.
func (r *run) copyRequest(c *cell, n *ir.Node) *cell {
	o, ok := r.load(c).(*object)
	if !ok {
		o = &object{typ: c.typ, base: c.sym}
		if o.typ == "" {
			o.typ = "net/http.Request"
		}
	}
	org := r.newOrigin(n)
	if old := o.request.origin; old != nil {
		org.parent = old
		old.copied = true
		h := r.headersOf(c)
		org.had = &h
	}
	org.shares = strings.HasSuffix(n.Name, ".WithContext")
	d := o.copy()
	d.request.origin = org
	if h, ok := o.get("Header"); ok && !org.shares {
		d = d.with("Header", each(h, func(v Value) Value {
			if hc := r.place(v); hc != nil {
				return r.newCell("net/http.Header", r.tableIn(hc))
			}
			return v
		}))
	} else if o.base != nil && !ok {
		h := o.base.sub(SymField, "Header", "net/http.Request.Header")
		d = d.with("Header", r.newCell("net/http.Header", r.tableIn(r.place(h))))
	}
	if u, ok := o.get("URL"); ok {
		d = d.with("URL", each(u, func(v Value) Value {
			if uo, ok := r.content(v).(*object); ok {
				return r.newURL(uo)
			}
			return v
		}))
	}
	return r.newCell(o.typ, d)
}

// sendThrough sends a request through whatever the client may be.
func (r *run) sendThrough(c *cell, client Value, depth int) {
	if depth == 0 && r.sending == 0 {
		r.client = client
		r.sendOps++
		if o := r.originOf(c); o != nil {
			o.direct = true
		}
	}
	r.sending++
	defer func() { r.sending-- }()
	if depth > 6 {
		r.sent(c, unknown("many clients"), client)
		return
	}
	list := altsOf(client)
	if len(list) == 1 {
		r.sendVia(c, list[0].val, depth)
		return
	}
	for _, a := range list {
		r.branch(func() bool { r.sendVia(c, a.val, depth); return false })
	}
}

func (r *run) sendVia(c *cell, client Value, depth int) {
	switch v := client.(type) {
	case *Sym:
		if x, ok := r.content(v).(*object); ok {
			r.sendClient(c, v, x, depth)
			return
		}
		r.sent(c, v, client)
		return
	case null, nil, missing:
		r.sendDefault(c, client, depth)
		return
	}
	o, ok := r.content(client).(*object)
	if !ok {
		if s, isSym := r.content(client).(*Sym); isSym {
			r.sent(c, s, client)
			return
		}
		if !r.roundTrip(c, client) {
			r.sent(c, unknown("client"), client)
		}
		return
	}
	r.sendClient(c, client, o, depth)
}

func (r *run) sendClient(c *cell, client Value, o *object, depth int) {
	switch {
	case o.typ == "net/http.Transport":
		r.sent(c, nil, client)
		return
	case o.typ == "net/http.Client", o.kind == clientKind:
	default:
		if r.roundTrip(c, client) {
			return
		}
		if !isClient(o) {
			r.sent(c, unknown("client"), client)
			return
		}
	}
	if g := o.client.grant; g != (grant{}) {
		r.change(c, func(req *object) { req.request.grant = req.request.grant.with(g) })
	}
	c = r.prepared(c, client, o)
	if inner, ok := o.get("Inner"); ok {
		r.sendThrough(c, inner, depth+1)
		return
	}
	t, ok := o.get("Transport")
	if !ok && o.base != nil {
		t = o.base.sub(SymField, "Transport", "net/http.Client.Transport")
	}
	r.sendThrough(c, t, depth+1)
}

func isClient(o *object) bool {
	for _, n := range []string{"Inner", "Transport", "Header", "Base"} {
		if _, ok := o.get(n); ok {
			return true
		}
	}
	if o.client.hooks != nil {
		return true
	}
	t, _ := clients.LookupType(o.typ)
	return t.Is == clients.Open || strings.HasSuffix(o.typ, "Client")
}

// sendDefault sends through http.DefaultTransport, which the program may replace.
func (r *run) sendDefault(c *cell, client Value, depth int) {
	t := r.global("net/http.DefaultTransport")
	if o, ok := single(t).(*object); ok && o.typ == "net/http.Transport" {
		r.sent(c, nil, client)
		return
	}
	r.sendThrough(c, t, depth+1)
}

// prepared applies what a client does to each request: its base, its default
// headers and its hooks. The request that is sent is a copy of the one at hand.
func (r *run) prepared(c *cell, client Value, o *object) *cell {
	hooks := o.client.hooks
	h, hasHeader := o.get("Header")
	base, hasBase := o.get("Base")
	if hooks == nil && !hasHeader && !hasBase {
		return c
	}
	if hasBase {
		r.setFieldOf(c, "Base", base)
	}
	if hasHeader {
		if from, ok := r.content(single(h)).(*table); ok {
			to := r.header(c)
			r.heap.set(to, r.tableIn(to).merge(from))
		}
	}
	if hooks != nil {
		for _, h := range hooks.list {
			r.runHook(c, h)
		}
	}
	return c
}

func (r *run) runHook(c *cell, h hook) {
	n := &ir.Node{Op: ir.OpDyn}
	if h.wraps {
		final := &fn{builtin: finalHandler}
		rt := r.callValue(h.fn, []Value{final}, n)
		r.callValue(rt, []Value{c}, n)
		return
	}
	args := make([]Value, h.param+3)
	for i := range args {
		args[i] = unknown("argument")
	}
	args[h.param] = c
	r.callValue(h.fn, args, n)
}

// roundTrip runs the RoundTrip or Do method of a client of the program's own.
func (r *run) roundTrip(c *cell, rt Value) bool {
	for _, name := range []string{"RoundTrip", "Do"} {
		f, ok := r.methodOf(rt, name, 0)
		if !ok || r.function(f.name) == nil {
			continue
		}
		before := r.sends
		r.callFunc(f.name, []Value{f.recv, c}, &ir.Node{Op: ir.OpCall, Flags: ir.FlagMethod})
		if r.sends == before {
			r.sent(c, unknown("transport"), rt)
		}
		return true
	}
	if f, ok := rt.(*fn); ok {
		before := r.sends
		r.callFn(f, []Value{c}, &ir.Node{Op: ir.OpDyn})
		if r.sends == before {
			r.sent(c, unknown("transport"), rt)
		}
		return true
	}
	return false
}

// sent records that a request goes out with what it has now.
func (r *run) sent(c *cell, via *Sym, client Value) {
	r.sends++
	org := r.originOf(c)
	if org == nil {
		return // a request from outside: whoever made it is judged
	}
	q := r.snapshot(c, org)
	q.State = Sent
	q.Via = via
	r.signedIn(c, q)
	for _, a := range altsOf(r.client) {
		if x, ok := a.val.(*cell); ok {
			q.Handed, q.HandedTo = r.handed[x].Pos, r.handed[x].Name
		}
	}
	org.sends = append(org.sends, q)
	for o := org.parent; o != nil; o = o.parent {
		o.sends = append(o.sends, q)
	}
}

// signedIn notes where the client of a request signed in, and how.
func (r *run) signedIn(c *cell, q *Request) {
	o, _ := r.load(c).(*object)
	if o == nil {
		return
	}
	q.Grant = o.request.grant.kind
	for _, a := range altsOf(o.request.grant.signIn) {
		if t, ok := a.val.(*Text); ok {
			q.SignIn = append(q.SignIn, t)
		}
	}
}

func (r *run) served(c *cell) {
	if org := r.originOf(c); org != nil {
		org.served = true
	}
}

// snapshot describes a request as it is now.
func (r *run) snapshot(c *cell, org *origin) *Request {
	q := &Request{Op: r.sendOps, Placed: org.placed, Site: org.site, Chain: org.chain, Root: r.rootInfo(), Headers: r.headersOf(c), Home: org.home}
	o, _ := r.load(c).(*object)
	if o == nil {
		return q
	}
	q.URLs = r.requestURL(o)
	for _, a := range altsOf(o.fields["Method"]) {
		if t, ok := a.val.(*Text); ok {
			q.Methods = append(q.Methods, Method{t.String(), true})
		} else if a.val != nil {
			q.Methods = append(q.Methods, Method{})
		}
	}
	for p := org; p != nil; p = p.parent {
		q.Replaced = q.Replaced || p.replaced
	}
	for p := org; p.parent != nil; p = p.parent {
		q.Parents = append(q.Parents, Parent{
			Site: p.parent.site, Headers: *p.had, Chain: p.parent.chain,
			Sent: p.parent.direct, Shared: p.shares,
		})
	}
	return q
}

// requestURL lists the texts that a request's URL may have.
func (r *run) requestURL(o *object) []*Text {
	u, ok := o.get("URL")
	var v Value
	switch {
	case o.typ == "net/http.Request" && ok:
		v = r.urlValue(u)
	case o.typ == "net/http.Request":
		return nil
	default:
		v = r.builderURL(o)
	}
	r.use(v, Requested, "")
	var out []*Text
	for _, a := range altsOf(v) {
		out = append(out, asText(a.val))
	}
	return out
}

// builderURL joins the parts that a builder was given.
func (r *run) builderURL(o *object) Value {
	part := func(o *object, name string) Value {
		if v, ok := o.get(name); ok {
			return v
		}
		return plain("")
	}
	base := part(o, "Base")
	if c, ok := r.content(single(o.request.client)).(*object); ok {
		if b, ok := c.get("Base"); ok {
			base = b
		}
		if u, ok := c.get("URL"); ok && asText(single(base)).empty() {
			base = u
		}
	}
	return combine([]Value{base, part(o, "URL"), part(o, "Path")}, func(vals []Value) Value {
		return joinRef(joinRef(asText(vals[0]), asText(vals[1])), asText(vals[2]))
	})
}

// joinRef appends a relative address to a base.
func joinRef(base, ref *Text) *Text {
	b, s := base.String(), ref.String()
	switch {
	case s == "":
		return base
	case b == "" || strings.Contains(s, "://"):
		return ref
	case strings.HasSuffix(b, "/"):
		return concat(base, trimmed(ref, "/", false))
	case s[0] == '/' || s[0] == 0 || s[0] == '?':
		return concat(base, ref)
	}
	return concat(base, plain("/"), ref)
}

// headersOf describes the headers of a request.
func (r *run) headersOf(c *cell) Headers {
	o, ok := r.load(c).(*object)
	if ok {
		if h, has := o.get("Header"); has {
			return r.headersIn(h)
		}
		if o.base == nil {
			return Headers{}
		}
	}
	hc := r.header(c)
	return r.tableHeaders(r.tableIn(hc), hc)
}

func (r *run) headersIn(v Value) Headers {
	var out Headers
	for _, a := range altsOf(v) {
		var h Headers
		switch x := a.val.(type) {
		case *cell:
			h = r.tableHeaders(r.tableIn(x), x)
		case *Sym:
			hc := r.place(x)
			h = r.tableHeaders(r.tableIn(hc), hc)
		case null, missing:
		default:
			h.Opens = []*Sym{unknown("headers")}
		}
		out.Names = append(out.Names, h.Names...)
		out.Opens = append(out.Opens, h.Opens...)
		out.Gone = append(out.Gone, h.Gone...)
		out.Cleared = out.Cleared || h.Cleared
		out.By = append(out.By, h.By...)
	}
	return out
}

func (r *run) tableHeaders(t *table, c *cell) Headers {
	h := Headers{Opens: t.opens, Gone: t.gone, Cleared: t.cleared, By: t.marks}
	for _, e := range t.entries {
		name, ok := e.key.Const()
		if !ok {
			h.Opens = append(h.Opens[:len(h.Opens):len(h.Opens)], holeOf(e.key))
			continue
		}
		h.Names = append(h.Names, HeaderValue{Name: name, Key: e.key, Empty: r.isEmpty(e.val), Maybe: e.maybe})
	}
	return h
}

// isEmpty reports whether a header's value is certainly the empty text.
func (r *run) isEmpty(v Value) bool {
	if v == nil {
		return false
	}
	for _, a := range altsOf(v) {
		switch x := r.content(a.val).(type) {
		case *Text:
			if !x.empty() || len(x.Parts) == 0 || x.Parts[0].Src == nil {
				return false // a zero value is no decision of the program's
			}
		case *list:
			if len(x.opens) > 0 {
				return false
			}
			for _, e := range x.elems {
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
func (r *run) putEffect(h *cell, key Value) {
	field := h.home
	if h.sym != nil {
		for s := h.sym; s != nil; s = s.Parent {
			if s.Kind == SymField && s.Key != "net/http.Request.Header" {
				field = s.Key
				break
			}
		}
	}
	if field == "" {
		return
	}
	for _, a := range altsOf(key) {
		k, ok := asText(a.val).Const()
		if !ok {
			k = AnyHeader
		}
		r.addPut(field, k)
	}
}

// AnyHeader stands in [Info.Puts] for a header whose name is not known.
const AnyHeader = "*"

func (e *engine) addPut(field, name string) {
	for _, n := range e.puts[field] {
		if strings.EqualFold(n, name) {
			return
		}
	}
	e.learned()
	e.puts[field] = append(e.puts[field], name)
	sort.Strings(e.puts[field])
}

// escape notes that a value left through something that cannot be followed.
func (r *run) escape(v Value, how string) {
	r.walk(v, 0, func(c *cell) {
		if r.originOf(c) != nil {
			if _, ok := r.escaped[c]; !ok {
				r.escaped[c] = how
			}
		}
	})
}

// walk visits the cells that a value leads to, each once, up to a cap.
func (r *run) walk(v Value, depth int, visit func(*cell)) {
	w := walker{r: r, visit: visit, seen: make(map[*cell]bool)}
	w.value(v, depth)
}

type walker struct {
	r     *run
	visit func(*cell)
	seen  map[*cell]bool
	count int
}

func (w *walker) value(v Value, depth int) {
	if w.count++; depth > 6 || v == nil || w.count > maxWalk {
		return
	}
	switch v := v.(type) {
	case *alts:
		for _, a := range v.list {
			w.value(a.val, depth)
		}
	case *tuple:
		for _, x := range v.vals {
			w.value(x, depth)
		}
	case *cell:
		if !w.seen[v] {
			w.seen[v] = true
			w.visit(v)
			w.value(w.r.heap.get(v), depth+1)
		}
	case box:
		w.value(v.c, depth)
	case *object:
		for _, n := range v.names() {
			w.value(v.fields[n], depth+1)
		}
		w.state(v, depth+1)
	case *context:
		for _, n := range slices.Sorted(maps.Keys(v.values)) {
			w.value(v.values[n], depth+1)
		}
	case *list:
		for _, x := range v.elems {
			w.value(x, depth+1)
		}
	case *table:
		for _, e := range v.entries {
			w.value(e.val, depth+1)
		}
	case *fn:
		w.value(v.recv, depth+1)
		for f := v.frame; f != nil && depth < 3; f = f.up {
			for _, s := range sortedSlots(f.vars) {
				w.value(f.vars[s], depth+2)
			}
		}
	}
}

// state visits what an object leads to beside its fields.
func (w *walker) state(o *object, depth int) {
	w.value(o.request.client, depth)
	w.value(o.request.from, depth)
	if o.client.hooks != nil {
		for _, h := range o.client.hooks.list {
			w.value(h.fn, depth+1)
		}
	}
	w.value(o.request.grant.signIn, depth)
	w.value(o.client.grant.signIn, depth)
	w.value(o.text, depth)
	w.value(o.front, depth)
}

func sortedSlots(m map[ir.Slot]*cell) []ir.Slot {
	return slices.Sorted(maps.Keys(m))
}
