package request

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// Addresses.

func (m *modelCall) parseURL() value.Value {
	v := m.arg(m.row.URL)
	m.use(v, Formed, "")
	return m.results(value.Each(v, func(v value.Value) value.Value { return m.newURL(value.ParseURL(value.AsText(v))) }))
}

// urlObject views a value as a url.URL.
func (r *run) urlObject(v value.Value) *value.Object {
	switch o := r.content(v).(type) {
	case *value.Object:
		return o
	case *value.Text:
		return value.ParseURL(o)
	case *value.Sym:
		return &value.Object{Type: value.URLType, Front: value.AsText(o.Sub(value.SymField, "Host", value.URLType+".Host")), Fields: map[string]value.Value{"Path": o.Sub(value.SymField, "Path", value.URLType+".Path")}}
	}
	return &value.Object{Type: value.URLType, Front: value.AsText(nil)}
}

func (m *modelCall) resolveURL() value.Value {
	ref := m.arg(m.row.URL)
	out := value.Cross(value.Each(m.arg(m.row.On), m.content), m.urlValue(ref), func(base, ref value.Value) value.Value {
		return m.newURL(value.ResolveURL(m.urlObject(base), value.AsText(ref)))
	})
	m.use(m.urlValue(out), Formed, "")
	return m.results(out)
}

func (m *modelCall) joinURL() value.Value {
	elems, open := m.rest(m.row.Path)
	method := m.node.Has(ir.FlagMethod)
	base := m.arg(m.row.On)
	var out value.Value
	if method {
		out = value.Each(value.Each(base, m.content), func(v value.Value) value.Value {
			o := m.urlObject(v)
			return value.Combine(append([]value.Value{value.TextField(o, "Path")}, elems...), func(vals []value.Value) value.Value {
				return m.newURL(o.With("Path", joinElems(vals, open, true)))
			})
		})
		m.use(m.urlValue(out), Formed, "")
		return out
	}
	out = value.Combine(append([]value.Value{base}, elems...), func(vals []value.Value) value.Value { return joinElems(vals, open, false) })
	m.use(out, Formed, "")
	return m.results(out)
}

func joinElems(vals []value.Value, open *value.Sym, rooted bool) *value.Text {
	ts := make([]*value.Text, len(vals), len(vals)+1)
	for i, v := range vals {
		ts[i] = value.AsText(v)
	}
	if open != nil {
		ts = append(ts, value.AsText(open))
	}
	out := value.JoinPath(ts)
	if s := out.String(); rooted && s != "" && s[0] != '/' {
		out = value.Concat(value.Plain("/"), out)
	}
	return out
}

func (m *modelCall) joinPath() value.Value {
	elems, open := m.rest(m.row.Path)
	return value.Combine(elems, func(vals []value.Value) value.Value {
		for len(vals) > 1 && value.AsText(vals[0]).Empty() {
			vals = vals[1:]
		}
		return joinElems(vals, open, false)
	})
}

func (m *modelCall) textURL() value.Value {
	v := m.urlValue(m.arg(m.row.On))
	m.use(v, Formed, "")
	return v
}

func (m *modelCall) hostURL() value.Value {
	return value.Each(value.Each(m.arg(m.row.On), m.content), func(v value.Value) value.Value { return value.TextField(m.urlObject(v), "Host") })
}

// Texts.

func (m *modelCall) format() value.Value {
	args, open := m.rest(m.row.Key + 1)
	if open != nil {
		args = append(args, value.AsText(open))
	}
	layout := m.arg(m.row.Key)
	if m.row.Key == clients.None {
		layout = value.Plain(m.row.Name)
	}
	v := value.Format(layout, args)
	if m.row.On != clients.None {
		v = value.ConcatValues(m.arg(m.row.On), v)
	}
	m.use(v, Formed, "")
	return v
}

func (m *modelCall) print() value.Value {
	args, open := m.rest(m.row.Key)
	if open != nil {
		args = append(args, open)
	}
	if m.row.On != clients.None {
		args = append([]value.Value{m.arg(m.row.On)}, args...)
	}
	v := value.ConcatValues(args...)
	m.use(v, Formed, "")
	return v
}

func (m *modelCall) concat() value.Value {
	sep := m.arg(m.row.Value)
	v := value.Each(m.arg(m.row.Key), func(v value.Value) value.Value {
		l, ok := m.content(v).(*value.List)
		if !ok {
			return value.Unknown("joined")
		}
		var parts []value.Value
		for i, e := range l.Elems {
			if i > 0 {
				parts = append(parts, sep)
			}
			parts = append(parts, e)
		}
		for _, o := range l.UnknownSources {
			parts = append(parts, value.AsText(o))
		}
		return value.ConcatValues(parts...)
	})
	m.use(v, Formed, "")
	return v
}

func (m *modelCall) trim() value.Value {
	what := value.Value(value.Plain(" \t\r\n"))
	if m.row.Value != clients.None {
		what = m.arg(m.row.Value)
		m.use(what, Matched, "")
	}
	affix := strings.HasSuffix(m.row.Func, "fix")
	return value.Cross(m.arg(m.row.Key), what, func(a, b value.Value) value.Value {
		t := value.AsText(a)
		w, ok := value.AsText(b).Const()
		if _, isText := a.(*value.Text); !isText || !ok {
			return a
		}
		s := t.String()
		i, j := 0, len(s)
		if m.row.Name != "right" {
			i = cutLeft(s, w, affix)
		}
		if m.row.Name != "left" {
			j = cutRight(s, w, affix)
		}
		return t.Slice(i, max(i, j))
	})
}

func cutLeft(s, w string, affix bool) int {
	if affix {
		return len(s) - len(strings.TrimPrefix(s, w))
	}
	return len(s) - len(strings.TrimLeft(s, w))
}

func cutRight(s, w string, affix bool) int {
	if affix {
		return len(strings.TrimSuffix(s, w))
	}
	return len(strings.TrimRight(s, w))
}

func (m *modelCall) cut() value.Value {
	what := m.arg(m.row.Value)
	m.use(what, Matched, "")
	v := value.Cross(m.arg(m.row.Key), what, func(a, b value.Value) value.Value {
		w, ok := value.AsText(b).Const()
		t, isText := a.(*value.Text)
		if !ok || !isText {
			return value.Unknown("a part of a text")
		}
		s := t.String()
		if m.row.Name == "prefix" {
			return t.Slice(cutLeft(s, w, true), len(s))
		}
		return t.Slice(0, cutRight(s, w, true))
	})
	return &value.Tuple{Vals: []value.Value{v, value.Unknown("found")}}
}

func (m *modelCall) replace() value.Value {
	old, new := m.arg(m.row.Value), m.arg(m.row.URL)
	m.use(old, Matched, "")
	v := value.Combine([]value.Value{m.arg(m.row.Key), old, new}, func(vals []value.Value) value.Value {
		o, ok := value.AsText(vals[1]).Const()
		if !ok {
			return value.Unknown("replaced")
		}
		return value.Replace(value.AsText(vals[0]), o, value.AsText(vals[2]))
	})
	m.use(v, Formed, "")
	return v
}

func (m *modelCall) replacer() value.Value {
	args, _ := m.rest(m.row.Key)
	for i := 0; i < len(args); i += 2 {
		m.use(args[i], Matched, "")
	}
	return m.newCell("strings.Replacer", &value.Object{Type: "strings.Replacer", Fields: map[string]value.Value{"pairs": &value.List{Elems: args}}})
}

func (m *modelCall) replaced() value.Value {
	text := m.arg(m.row.Key)
	o, ok := m.content(value.Single(m.arg(m.row.On))).(*value.Object)
	if !ok {
		return value.Unknown("replaced")
	}
	pairs, ok := o.Fields["pairs"].(*value.List)
	if !ok {
		return value.Unknown("replaced")
	}
	for i := 0; i+1 < len(pairs.Elems); i += 2 {
		text = value.Combine([]value.Value{text, pairs.Elems[i], pairs.Elems[i+1]}, func(vals []value.Value) value.Value {
			old, ok := value.AsText(vals[1]).Const()
			if !ok {
				return vals[0]
			}
			return value.Replace(value.AsText(vals[0]), old, value.AsText(vals[2]))
		})
	}
	m.use(text, Formed, "")
	return text
}

func (m *modelCall) write() value.Value {
	var v value.Value
	switch m.row.Name {
	case "format":
		args, _ := m.rest(m.row.Key + 1)
		v = value.Format(m.arg(m.row.Key), args)
	case "print", "line":
		args, _ := m.rest(m.row.Key)
		v = value.ConcatValues(args...)
	default:
		v = m.arg(m.row.Key)
		if t, ok := v.(*value.Text); ok && strings.HasSuffix(m.row.Func, "Byte") || ok && strings.HasSuffix(m.row.Func, "Rune") {
			v = runeText(t)
		}
	}
	m.use(v, Formed, "")
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		c, ok := a.Val.(*value.Cell)
		if !ok {
			continue
		}
		old := value.Value(value.Plain(""))
		if o, ok := m.load(c).(*value.Object); ok {
			if o.Written != nil {
				old = o.Written
			}
		}
		now := value.ConcatValues(old, v)
		m.use(now, Formed, "")
		m.change(c, func(o *value.Object) { o.Written = now })
	}
	return nil
}

// runeText is the text of a byte or rune that was given as a number.
func runeText(t *value.Text) *value.Text {
	s, ok := t.Const()
	n := 0
	for _, c := range s {
		if c < '0' || c > '9' {
			return t
		}
		n = n*10 + int(c-'0')
	}
	if !ok || s == "" || n > 0x10ffff {
		return t
	}
	return value.Plain(string(rune(n)))
}

func (m *modelCall) text() value.Value {
	return value.Each(m.arg(m.row.On), func(v value.Value) value.Value {
		if o, ok := m.content(v).(*value.Object); ok {
			if o.Written != nil {
				return o.Written
			}
			if o.Base == nil {
				return value.Plain("")
			}
		}
		return value.Unknown("builder")
	})
}

func (m *modelCall) first() value.Value {
	args, open := m.rest(m.row.Key)
	id := m.choice()
	var list []value.Alternative
	for i, v := range args {
		if t, ok := value.Single(v).(*value.Text); ok && t.Empty() {
			continue
		}
		list = append(list, value.Alternative{When: value.Guard{{ID: id, Arm: i}}, Val: v})
	}
	if open != nil {
		list = append(list, value.Alternative{Val: open})
	}
	return value.Either(list)
}

func (m *modelCall) match() value.Value {
	m.useAll(m.arg(m.row.Value), Matched)
	m.useAll(m.arg(m.row.Key), Compared)
	if f, ok := m.arg(clients.A1).(*value.FuncValue); ok { // slices.ContainsFunc and its like
		if l, ok := m.content(value.Single(m.arg(m.row.Value))).(*value.List); ok {
			for _, e := range l.Elems {
				m.callFn(f, []value.Value{e}, m.node)
			}
		}
	}
	return nil
}

// useAll notes the use of a text, or of all texts in a container.
func (r *run) useAll(v value.Value, use Use) {
	for _, a := range value.AlternativesOf(v) {
		switch c := r.content(a.Val).(type) {
		case *value.List:
			for _, e := range c.Elems {
				r.use(e, use, "")
			}
		default:
			r.use(a.Val, use, "")
		}
	}
}

func (m *modelCall) origin() value.Value { m.useAll(m.arg(m.row.Key), AsOrigin); return nil }
func (m *modelCall) link() value.Value   { m.useAll(m.arg(m.row.Key), AsLink); return nil }

func (m *modelCall) setting() value.Value {
	name, v := m.arg(m.row.Key), m.arg(m.row.Value)
	m.use(v, Formed, "")
	v = value.Either([]value.Alternative{{Val: v}, {Val: value.NewSetting()}})
	if t, ok := value.Single(name).(*value.Text); ok {
		m.use(v, Setting, t.String())
	}
	if m.row.On != clients.None {
		for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
			if c := m.place(a.Val); c != nil {
				m.heap.Set(c, v)
				m.store(Place{Field: c.Field}, v, 0)
			}
		}
		return nil
	}
	return m.newCell("", v)
}

func (m *modelCall) keys() value.Value {
	return m.entries(func(e value.Entry) value.Value { return e.Key }, value.SymKey)
}

func (m *modelCall) values() value.Value {
	return m.entries(func(e value.Entry) value.Value { return e.Val }, value.SymElem)
}

func (m *modelCall) entries(part func(value.Entry) value.Value, kind value.SymKind) value.Value {
	return value.Each(m.arg(m.row.Key), func(v value.Value) value.Value {
		switch t := m.content(v).(type) {
		case *value.Map:
			out := &value.List{}
			for _, e := range t.Entries {
				out.Elems = append(out.Elems, part(e))
			}
			for _, o := range t.UnknownSources {
				out.UnknownSources = append(out.UnknownSources, o.Sub(kind, "part", ""))
			}
			return out
		case *value.Sym:
			return &value.List{UnknownSources: []*value.Sym{t.Sub(kind, "part", "")}}
		}
		return value.Unknown("map")
	})
}

func (m *modelCall) elems() value.Value {
	if m.row.Key != clients.Rest {
		return m.arg(m.row.Key)
	}
	out := value.Value(&value.List{})
	vals, open := m.rest(m.row.Key)
	for _, v := range vals {
		out = m.spread(out.(*value.List), value.Single(v))
		if _, ok := out.(*value.List); !ok {
			return out
		}
	}
	if open != nil {
		return value.Unknown("elements")
	}
	return out
}

func (m *modelCall) once() value.Value {
	m.callValue(m.arg(m.row.Fn), nil, m.node)
	if strings.HasPrefix(m.row.Func, "sync.Once") {
		return m.arg(m.row.Fn)
	}
	return nil
}

func (m *modelCall) serve() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		if c := m.place(a.Val); c != nil {
			m.served(c)
		}
	}
	return nil
}
