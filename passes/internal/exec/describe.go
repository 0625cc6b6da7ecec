package exec

// This file holds how a request is described when it is sent, or at the end of the run.
//
// What a request is when it is sent stands in the object of its cell. The description is a
// copy: the request may be changed and sent once more, and then has another description.

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// snapshot describes a request as it is now. The parents are the requests that it was copied
// from: one of them may have been given the header, which the copy lacks because it was made
// too early.
//
//	// Have: base, _ := http.NewRequest("GET", u, nil); r := base.Clone(ctx); client.Do(r)
//	// Want: URLs [u], Methods [GET], Site the Clone, Parents [the NewRequest]
func (r *Machine) snapshot(c *value.Cell, org *value.Origin) *outcome.Request {
	q := &outcome.Request{Op: r.sendings, Placed: org.Placed, Site: org.Site, Chain: org.Chain, Root: r.rootInfo(), Headers: r.headersOf(c), Home: org.Home, Skipped: org.Skipped}
	o, _ := r.load(c).(*value.Object)
	if o == nil {
		return q
	}
	q.URLs = r.requestURL(o)
	for _, a := range value.AlternativesOf(o.Fields.Of(value.Method)) {
		if t, ok := a.Val.(*value.Text); ok {
			if name, known := t.Const(); known {
				q.Methods = append(q.Methods, outcome.Method{Name: name, Known: true})
				continue
			}
		}
		if a.Val != nil {
			q.Methods = append(q.Methods, outcome.Method{})
		}
	}
	for p := org; p != nil; p = p.Parent {
		q.Replaced = q.Replaced || p.Replaced
	}
	for p := org; p.Parent != nil; p = p.Parent {
		q.Parents = append(q.Parents, outcome.Parent{
			Site: p.Parent.Site, Headers: *p.Had, Chain: p.Parent.Chain,
			Sent: p.Parent.Direct, Shared: p.Shares,
		})
	}
	return q
}

// requestURL lists the texts that a request's URL may have. That of net/http is in its field
// URL. A request of net/http that came from outside, or whose URL nobody set, has none, and
// nothing is said of it.
func (r *Machine) requestURL(o *value.Object) []*value.Text {
	u, ok := o.Get(value.URL)
	var v value.Value
	switch {
	case o.Type == clients.StdRequest && ok:
		v = r.urlValue(u)
	case o.Type == clients.StdRequest:
		return nil
	default:
		v = r.builderURL(o)
	}
	r.noteUse(v, outcome.Requested, "")
	var out []*value.Text
	for _, a := range value.AlternativesOf(v) {
		out = append(out, value.AsText(a.Val))
	}
	return out
}

// builderURL joins the parts that a builder was given. The base of the client that made it
// goes before one of its own; a host that is set by itself replaces that of the whole.
//
//	// Have: resty.New().SetBaseURL("https://api.procore.com").R().Get("/rest/v1.0/me")
//	// Want: "https://api.procore.com/rest/v1.0/me"
func (r *Machine) builderURL(o *value.Object) value.Value {
	part := func(o *value.Object, name value.Field) value.Value {
		if v, ok := o.Get(name); ok {
			return v
		}
		return value.Plain("")
	}
	base := part(o, value.Base)
	if c, ok := r.content(value.Single(o.Request.Client)).(*value.Object); ok {
		if b, ok := c.Get(value.Base); ok {
			base = b
		}
		if u, ok := c.Get(value.URL); ok && value.AsText(value.Single(base)).Empty() {
			base = u
		}
	}
	return value.Combine([]value.Value{base, part(o, value.URL), part(o, value.Path), part(o, value.Host)}, func(vals []value.Value) value.Value {
		u := value.JoinRef(value.JoinRef(value.AsText(vals[0]), value.AsText(vals[1])), value.AsText(vals[2]))
		if host := value.AsText(vals[3]); !host.Empty() {
			return value.ReplaceHost(u, host)
		}
		return u
	})
}

// signedIn notes where the client of a request signed in, and how. It is the grant that
// sendClient left on the request, on its way through the clients.
func (r *Machine) signedIn(c *value.Cell, q *outcome.Request) {
	o, _ := r.load(c).(*value.Object)
	if o == nil {
		return
	}
	q.Grant = o.Request.Grant.Type
	for _, a := range value.AlternativesOf(o.Request.Grant.SignIn) {
		if t, ok := a.Val.(*value.Text); ok {
			q.SignIn = append(q.SignIn, t)
		}
	}
}
