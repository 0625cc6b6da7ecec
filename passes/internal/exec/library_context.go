package exec

// This file holds contexts: which values are put into them, and come out again.
//
//	// Have: ctx = context.WithValue(ctx, headersKey{}, h); …; ctx.Value(headersKey{}).(http.Header)
//	// Want: h; and for a key that is not there, nil if all of the context was seen

import (
	"maps"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// newCtx is a context that holds nothing: context.Background.
func (m *libraryCall) newCtx() value.Value {
	return &value.Context{Values: make(map[string]value.Value)}
}

// setCtx gives a request its context.
//
//	// Have: http.NewRequestWithContext(ctx, "GET", u, nil), req.WithContext(ctx)
func (m *libraryCall) setCtx(o *value.Object) {
	switch {
	case m.row.Ctx != clients.None:
		o.Fields.Set(value.Ctx, m.arg(m.row.Ctx))
	case m.row.Std:
		o.Fields.Set(value.Ctx, m.newCtx())
	}
}

// ctxOf is the context of a request, which a transport may ask for whom that is sent.
//
//	// Have: if id, ok := r.Context().Value(companyKey{}).(string); ok { r.Header.Set("Procore-Company-Id", id) }
func (m *libraryCall) ctxOf() value.Value {
	return value.Each(m.arg(m.row.On), func(v value.Value) value.Value {
		if o, ok := m.content(v).(*value.Object); ok {
			if ctx, ok := o.Get(value.Ctx); ok {
				return ctx
			}
		}
		return value.Unknown("context")
	})
}

// ctx is a context with one more value. What the one below holds, if that is not known, is
// below [value.OtherKeys].
func (m *libraryCall) ctx() value.Value {
	out := &value.Context{Values: make(map[string]value.Value)}
	switch up := value.Single(m.arg(m.row.On)).(type) {
	case *value.Context:
		maps.Copy(out.Values, up.Values)
	case *value.Sym:
		out.Values[value.OtherKeys] = up
	default:
		out.Values[value.OtherKeys] = value.Unknown("context")
	}
	key := m.ctxKey()
	if key == "" { // any of the others may be hidden by it
		clear(out.Values)
		out.Values[value.OtherKeys] = value.Unknown("context")
	}
	out.Values[key] = m.arg(m.row.Value)
	return out
}

// ctxKey names a key: by its type and text, by its type if there is only one value of it, or by
// the variable that it is, as oauth2.HTTPClient. It is empty for any other.
func (m *libraryCall) ctxKey() string {
	v := value.Single(m.arg(m.row.Key))
	switch k := m.content(v).(type) {
	case *value.Text:
		if s, ok := k.Const(); ok {
			return k.Type + " " + s
		}
	case *value.Object:
		if _, pointer := v.(*value.Cell); !pointer && len(k.Fields) == 0 && k.Base == nil {
			return k.Type
		}
	case *value.Sym:
		if k.Kind == value.SymGlobal {
			return k.ID
		}
	}
	if c, ok := v.(*value.Cell); ok && c.ID <= m.startCells { // of a package variable
		return keeperOf(c)
	}
	return ""
}

// ctxValue is what a context holds below a key. Without a result it is not known.
func (m *libraryCall) ctxValue() value.Value {
	ctx, ok := value.Single(m.arg(m.row.On)).(*value.Context)
	key := m.ctxKey()
	if !ok || key == "" {
		return nil
	}
	_, partly := ctx.Values[value.OtherKeys]
	v, ok := ctx.Values[key]
	if !ok {
		v = value.Unset{}
	}
	return value.Each(v, func(v value.Value) value.Value {
		if _, ok := v.(value.Unset); !ok {
			return v
		}
		if partly {
			return value.Unknown("context")
		}
		return value.Nil{}
	})
}
