package exec

// This file holds how a request is sent: through a client, what that does to it, and what is
// below.
//
//	(*net/http.Client).Do            what is sent is the request of the table's row
//	  prepared: base, headers, hooks     what a library's client adds
//	  Transport: (p.logged).RoundTrip    one of the program's own is run
//	    http.DefaultTransport            the end: the request is described as it is now
//
// A client that is not known ends it too, and is noted with the request: it may add the
// header. To go wrong here in one direction is to report requests that a transport completes,
// in the other to be silent about all of a program that wraps its client.

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// sendThrough sends a request through whatever the client may be. If it may be one of several,
// it is sent through each, on layers of their own, and each is a sending of its own: one of
// them may be without the header. What one of several changes is forgotten, since none of them
// did it for certain.
func (r *Machine) sendThrough(c *value.Cell, client value.Value, depth int) {
	if depth == 0 && r.sending == 0 {
		r.client = client
		r.sentAt = r.ownPos()
		r.sendings++
		if o := r.originOf(c); o != nil {
			o.Direct = true
		}
	}
	r.sending++
	defer func() { r.sending-- }()
	if depth > maxClients || r.sending > maxSending {
		r.reach(outcome.ClientDepth)
		r.sent(c, value.InsteadOf("many clients"), client)
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

// ownPos is where this package is: at the last node of its own that was run, or, in a function of
// another package, at the call that led there. What that function calls back meanwhile is not
// where it is called from.
func (r *Machine) ownPos() token.Pos {
	if r.here() == r.Path {
		return r.pos
	}
	for i := len(r.chain) - 1; i >= 0; i-- {
		if c := r.chain[i]; !c.Foreign && c.Pos != 0 {
			return token.Pos(c.Pos)
		}
	}
	return r.pos
}

// sendVia sends a request through a client or transport. One that is not known may add
// anything, and is noted with the request.
//
//	{parameter p.Get#0}              the end: a client that is not known
//	nil, or nothing at all           http.DefaultTransport
//	&net/http.Client{…}, client{…}   see sendClient
//	a function, another type         it is run, if it has a RoundTrip or Do
func (r *Machine) sendVia(c *value.Cell, client value.Value, depth int) {
	switch v := client.(type) {
	case *value.Sym:
		if x, ok := r.content(v).(*value.Object); ok {
			r.sendClient(c, v, x, depth)
			return
		}
		if !r.roundTripOf(c, v) {
			r.sent(c, v, client)
		}
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

// sendClient sends a request through a client that is known: it does what its type does to
// each request, and hands it to what is below: a transport, or the client that it was made around. A type of the
// program's own that has no RoundTrip or Do, and is no client by what it holds, may do
// anything.
func (r *Machine) sendClient(c *value.Cell, client value.Value, o *value.Object, depth int) {
	switch {
	case o.Type == clients.StdTransport:
		r.sent(c, nil, client)
		return
	case o.Type == clients.StdClient, o.Kind == value.Client:
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
	t, ok := o.Get(value.Transport)
	if inner, has := o.Get(value.Inner); has && !ok {
		r.sendThrough(c, inner, depth+1)
		return
	}
	if !ok && o.Base != nil {
		t = o.Base.Field(value.Transport, clients.StdClientTransport)
	}
	r.sendThrough(c, t, depth+1)
}

// isClient reports whether a struct is the client of a library, by what it holds or by its
// type. A struct of the program's own with a field of one of these names counts as one, too.
func isClient(o *value.Object) bool {
	for _, n := range []value.Field{value.Inner, value.Transport, value.Header, value.Base} {
		if _, ok := o.Get(n); ok {
			return true
		}
	}
	if o.Client.Hooks != nil {
		return true
	}
	t, _ := clients.LookupType(o.Type)
	return t.Is == clients.Open || clients.IsClient(o.Type)
}

// sendDefault sends through http.DefaultTransport, which the program may replace.
//
//	// Have: http.DefaultTransport = signed{http.DefaultTransport}; http.Get(u)
//	// Want: (p.signed).RoundTrip is run, then the transport that was there before
func (r *Machine) sendDefault(c *value.Cell, client value.Value, depth int) {
	t := r.global(clients.DefaultTransport)
	if o, ok := value.Single(t).(*value.Object); ok && o.Type == clients.StdTransport {
		r.sent(c, nil, client)
		return
	}
	r.sendThrough(c, t, depth+1)
}

// prepared applies what a client does to each request: its base, its default
// headers and its hooks. They are left on the request at hand, where a library would put them
// on a copy of it: a request is seldom sent through two clients.
//
//	// Have: client{Base: "https://a", Header: &map[Procore-Company-Id: {id}]}; request{URL: "/me"}
//	// Want: request{Base: "https://a", URL: "/me", Header: &map[Procore-Company-Id: {id}]}
func (r *Machine) prepared(c *value.Cell, client value.Value, o *value.Object) *value.Cell {
	hooks := o.Client.Hooks
	h, hasHeader := o.Get(value.Header)
	base, hasBase := o.Get(value.Base)
	if hooks == nil && !hasHeader && !hasBase {
		return c
	}
	if hasBase {
		r.setFieldOf(c, value.Base, base)
	}
	if hasHeader {
		to := r.header(c)
		r.heap.Set(to, r.tableIn(to).Merge(r.tableOf(h)))
	}
	if hooks != nil {
		for _, h := range hooks.List {
			r.runHook(c, h)
		}
	}
	return c
}

// runHook runs a hook on a request, on a path of its own if it is there perhaps.
func (r *Machine) runHook(c *value.Cell, h value.Hook) {
	if !h.Maybe {
		r.callHook(c, h)
		return
	}
	id, mark := r.choice(), r.cells
	p, _ := r.branch(func() bool { r.callHook(c, h); return false })
	r.join(id, mark, []path{p, {}})
}

// callHook calls a hook. Its parameters beside the request are not known. A hook that wraps a
// round tripper is given one that does nothing, and what it returns is run on the request:
// what it does around the call is done by then.
func (r *Machine) callHook(c *value.Cell, h value.Hook) {
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

// roundTrip runs the RoundTrip or Do method of a client of the program's own. It reports
// whether there is one.
func (r *Machine) roundTrip(c *value.Cell, rt value.Value) bool {
	for _, name := range clients.Senders {
		f, ok := r.methodOf(rt, name, 0)
		if !ok || r.Function(f.Name) == nil {
			continue
		}
		r.handedTo(rt, c, func() {
			r.callFunc(f.Name, []value.Value{f.Recv, c}, &ir.Node{Op: ir.OpCall, Flags: ir.FlagMethod})
		})
		return true
	}
	if f, ok := rt.(*value.FuncValue); ok {
		r.handedTo(rt, c, func() { r.callFn(f, []value.Value{c}, &ir.Node{Op: ir.OpDyn}) })
		return true
	}
	return false
}

// roundTripOf sends a request through a value that nothing is known of but its type, if that is
// one of the program's own.
//
//	// Have: type company string, with a RoundTrip; &http.Client{Transport: company(os.Getenv("COMPANY"))}
//	// Want: (p.company).RoundTrip is run
func (r *Machine) roundTripOf(c *value.Cell, rt *value.Sym) bool {
	full := "(" + rt.Type + ").RoundTrip"
	if rt.Type == "" || r.Function(full) == nil {
		return false
	}
	r.handedTo(rt, c, func() {
		r.callFunc(full, []value.Value{rt, c}, &ir.Node{Op: ir.OpCall, Flags: ir.FlagMethod})
	})
	return true
}

// handedTo runs the code of a client of the program's own, which is given a request. If that sent
// nothing itself, as far as it was followed, then the request goes out through something that is
// not known.
func (r *Machine) handedTo(client value.Value, c *value.Cell, run func()) {
	before := r.sentCount
	run()
	if r.sentCount == before {
		r.sent(c, value.Unknown(value.NotSentOn), client)
	}
}

// sent records that a request goes out with what it has now. It stands for the request and for
// all that it is a copy of: none of these was dropped.
func (r *Machine) sent(c *value.Cell, via *value.Sym, client value.Value) {
	r.sentCount++
	org := r.originOf(c)
	if org == nil || r.supposing > 0 || r.skipping > 0 && !org.Skipped {
		return // a request from outside: whoever made it is judged; or it is not sent, or not yet
	}
	q := r.snapshot(c, org)
	q.State = outcome.Sent
	q.SentAt = r.sentAt
	q.Via = via
	r.signedIn(c, q)
	for _, a := range value.AlternativesOf(r.client) {
		if x, ok := a.Val.(*value.Cell); ok {
			q.Handed, q.HandedTo = r.passedClients[x].Pos, r.passedClients[x].Name
		}
	}
	r.wasSent(q)
	for o := org; o != nil; o = o.Parent {
		r.sentAs[o] = append(r.sentAs[o], q)
	}
}

// sendAll sends whatever a value may be through a client.
func (r *Machine) sendAll(req value.Value, client value.Value, n *ir.Node) {
	for _, a := range value.AlternativesOf(req) {
		if c := r.cellFor(a.Val); c != nil {
			r.sendThrough(c, client, 0)
		}
	}
}
