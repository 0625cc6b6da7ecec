package request

// This file holds what the engine knows of the things of HTTP beside the fields that
// the program gives them.

// kind says what an object is. The zero value is a struct.
type kind uint8

const (
	structKind  kind = iota
	clientKind       // a client that a library made
	requestKind      // a request, or builder of one, of a library
	carrierKind      // an option: what is done to the client or request that it is given to
)

// builtin is a function that the engine hands to the program. The zero value is none.
type builtin uint8

const (
	notBuiltin   builtin = iota
	yieldFunc            // what an iterator calls with each element
	finalHandler         // what a wrapper of round trippers calls in the end
)

// A requestState is what is known of a request. The zero value is nothing.
type requestState struct {
	origin *origin // where it was made; nil where that is not certain
	client Value   // the client that it was made by; nil for none
	from   Value   // the request that it was made from; nil for none
	grant  grant   // that of the clients which it went through
}

// A clientState is what a client does beside what its fields say. The zero value is
// nothing.
type clientState struct {
	hooks *hooks
	grant grant
}

// hooks are what a client runs on each request.
type hooks struct{ list []hook }

// A hook is a function that is run on each request of a client.
type hook struct {
	fn    Value
	param int  // which of its parameters is the request
	wraps bool // it wraps a round tripper, and returns one
}

// add returns the hooks with one more.
func (h *hooks) add(x hook) *hooks {
	if h == nil {
		return &hooks{[]hook{x}}
	}
	return &hooks{append(h.list[:len(h.list):len(h.list)], x)}
}

// A grant is how a client signs in with OAuth.
type grant struct {
	kind   string // authorization_code or client_credentials; empty if unknown
	signIn Value  // the addresses where; nil if unknown
}

// with returns what is known after both.
func (g grant) with(h grant) grant {
	if h.kind != "" {
		g.kind = h.kind
	}
	if h.signIn != nil {
		g.signIn = h.signIn
	}
	return g
}

func equalStates(v, w *object, depth int) bool {
	return v.request.origin == w.request.origin &&
		equal(v.request.client, w.request.client, depth+1) &&
		equal(v.request.from, w.request.from, depth+1) &&
		equalGrants(v.request.grant, w.request.grant, depth) &&
		v.client.hooks == w.client.hooks &&
		equalGrants(v.client.grant, w.client.grant, depth) &&
		equal(v.text, w.text, depth+1) &&
		equal(v.front, w.front, depth+1)
}

func equalGrants(g, h grant, depth int) bool {
	return g.kind == h.kind && equal(g.signIn, h.signIn, depth+1)
}

// joinStates gives out what is known of an object that is one of live.
func joinStates(id int, out *object, live []Value, arms []int) {
	join := func(part func(*object) Value) Value {
		vals := make([]Value, len(live))
		some := false
		for i, v := range live {
			vals[i] = part(v.(*object))
			some = some || vals[i] != nil
		}
		if !some {
			return nil
		}
		return joinField(id, vals, arms)
	}
	first := live[0].(*object)
	out.request.origin, out.client.hooks = first.request.origin, first.client.hooks
	out.request.grant.kind, out.client.grant.kind = first.request.grant.kind, first.client.grant.kind
	for _, v := range live[1:] {
		o := v.(*object)
		if o.request.origin != out.request.origin {
			out.request.origin = nil
		}
		if o.client.hooks != out.client.hooks {
			out.client.hooks = &hooks{} // some, on some path
		}
		if o.request.grant.kind != out.request.grant.kind {
			out.request.grant.kind = ""
		}
		if o.client.grant.kind != out.client.grant.kind {
			out.client.grant.kind = ""
		}
	}
	out.request.client = join(func(o *object) Value { return o.request.client })
	out.request.from = join(func(o *object) Value { return o.request.from })
	out.request.grant.signIn = join(func(o *object) Value { return o.request.grant.signIn })
	out.client.grant.signIn = join(func(o *object) Value { return o.client.grant.signIn })
	out.text = join(func(o *object) Value { return o.text })
	out.front = join(func(o *object) Value { return o.front })
}
