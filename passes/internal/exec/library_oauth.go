package exec

// This file holds how programs sign in with OAuth.
//
// Package oauth2 makes a client of a configuration, whose transport adds a token. That
// transport is taken for one that adds nothing else: the company is nothing that it knows. The
// grant goes along with the client, and from there to each request, for the rule that compares
// sign-in and API.
//
//	// Have: cfg := clientcredentials.Config{TokenURL: "https://login.procore.com/oauth/token"}
//	// Have: cfg.Client(context.WithValue(ctx, oauth2.HTTPClient, hc))
//	// Want: &net/http.Client{Inner: hc}, grant client_credentials, signed in at that address

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// grant makes the client of an OAuth library; it sends through the client that the
// context holds, if any.
func (m *libraryCall) grant() value.Value {
	o := &value.Object{Type: clients.StdClient}
	o.Client.Grant.Type = m.row.GrantType
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if cfg, ok := m.content(a.Val).(*value.Object); ok {
			o.Client.Grant = o.Client.Grant.With(value.Grant{Type: cfg.Client.Grant.Type, SignIn: m.signIn(cfg)})
		}
	}
	if inner, ok := m.clientInContext(); ok {
		o.Fields.Set(value.Inner, inner)
	} else {
		o.Fields.Set(value.Transport, &value.Object{Type: clients.StdTransport})
	}
	return m.newCell(o.Type, o)
}

// clientInContext is the client that an OAuth library finds in the context. A context that is
// not known holds none, as far as one can tell.
func (m *libraryCall) clientInContext() (value.Value, bool) {
	ctx, ok := value.Single(m.arg(m.row.Key)).(*value.Context)
	if !ok {
		return nil, false
	}
	v, ok := ctx.Values[m.row.ContextKey]
	return v, ok
}

// signIn is the token URL of a configuration, at the end of the fields that the row names.
//
//	// Have: SignIn: "Endpoint.TokenURL" in the row; cfg.Endpoint.TokenURL = "https://login…"
//	// Want: "https://login…"
func (m *libraryCall) signIn(cfg *value.Object) value.Value {
	v := value.Value(cfg)
	for name := range strings.SplitSeq(m.row.SignIn, ".") {
		v = value.Each(m.unbox(v), func(v value.Value) value.Value {
			if o, ok := m.content(v).(*value.Object); ok {
				if f, ok := o.Get(value.FieldOf(name)); ok {
					return f
				}
			}
			return value.Unknown("configuration")
		})
	}
	return v
}
