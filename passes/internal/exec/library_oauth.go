package exec

// This file holds how programs sign in with OAuth, and the contexts that hold the client
// that they do it with.

import (
	"maps"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// ctx is a context with one more value.
func (m *libraryCall) ctx() value.Value {
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

// grant makes the client of an OAuth library; it sends through the client that the
// context holds, if any.
func (m *libraryCall) grant() value.Value {
	o := &value.Object{Type: clients.StdClient, Fields: map[value.Field]value.Value{}}
	o.Client.Grant.Kind = m.row.Kind
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if cfg, ok := m.content(a.Val).(*value.Object); ok {
			o.Client.Grant = o.Client.Grant.With(value.Grant{Kind: cfg.Client.Grant.Kind, SignIn: m.signIn(cfg)})
		}
	}
	if inner, ok := m.clientInContext(); ok {
		o.Fields[value.Inner] = inner
	}
	o.Fields[value.Transport] = &value.Object{Type: clients.StdTransport}
	if _, ok := o.Fields[value.Inner]; ok {
		delete(o.Fields, value.Transport)
	}
	return m.newCell(o.Type, o)
}

// clientInContext is the client that an OAuth library finds in the context.
func (m *libraryCall) clientInContext() (value.Value, bool) {
	ctx, ok := value.Single(m.arg(m.row.Key)).(*value.Context)
	if !ok {
		return nil, false
	}
	v, ok := ctx.Values[m.row.ContextKey]
	return v, ok
}

// signIn is the token URL of a configuration, at the end of the fields that the row names.
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
