package request

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// Addresses.

func (m *modelCall) parseURL() Value {
	v := m.arg(m.row.URL)
	m.use(v, Formed, "")
	return m.results(each(v, func(v Value) Value { return m.newURL(parseURL(asText(v))) }))
}

// urlObject views a value as a url.URL.
func (r *run) urlObject(v Value) *object {
	switch o := r.content(v).(type) {
	case *object:
		return o
	case *Text:
		return parseURL(o)
	case *Sym:
		return &object{typ: urlType, front: asText(o.sub(SymField, "Host", urlType+".Host")), fields: map[string]Value{"Path": o.sub(SymField, "Path", urlType+".Path")}}
	}
	return &object{typ: urlType, front: asText(nil)}
}

func (m *modelCall) resolveURL() Value {
	ref := m.arg(m.row.URL)
	out := cross(each(m.arg(m.row.On), m.content), m.urlValue(ref), func(base, ref Value) Value {
		return m.newURL(resolveURL(m.urlObject(base), asText(ref)))
	})
	m.use(m.urlValue(out), Formed, "")
	return m.results(out)
}

func (m *modelCall) joinURL() Value {
	elems, open := m.rest(m.row.Path)
	method := m.node.Has(ir.FlagMethod)
	base := m.arg(m.row.On)
	var out Value
	if method {
		out = each(each(base, m.content), func(v Value) Value {
			o := m.urlObject(v)
			return combine(append([]Value{zeroOf(o, "Path")}, elems...), func(vals []Value) Value {
				return m.newURL(o.with("Path", joinElems(vals, open, true)))
			})
		})
		m.use(m.urlValue(out), Formed, "")
		return out
	}
	out = combine(append([]Value{base}, elems...), func(vals []Value) Value { return joinElems(vals, open, false) })
	m.use(out, Formed, "")
	return m.results(out)
}

func joinElems(vals []Value, open *Sym, rooted bool) *Text {
	ts := make([]*Text, len(vals), len(vals)+1)
	for i, v := range vals {
		ts[i] = asText(v)
	}
	if open != nil {
		ts = append(ts, asText(open))
	}
	out := joinPath(ts)
	if s := out.String(); rooted && s != "" && s[0] != '/' {
		out = concat(plain("/"), out)
	}
	return out
}

func (m *modelCall) joinPath() Value {
	elems, open := m.rest(m.row.Path)
	return combine(elems, func(vals []Value) Value {
		for len(vals) > 1 && asText(vals[0]).empty() {
			vals = vals[1:]
		}
		return joinElems(vals, open, false)
	})
}

func (m *modelCall) textURL() Value {
	v := m.urlValue(m.arg(m.row.On))
	m.use(v, Formed, "")
	return v
}

func (m *modelCall) hostURL() Value {
	return each(each(m.arg(m.row.On), m.content), func(v Value) Value { return zeroOf(m.urlObject(v), "Host") })
}

// Texts.

func (m *modelCall) format() Value {
	args, open := m.rest(m.row.Key + 1)
	if open != nil {
		args = append(args, asText(open))
	}
	layout := m.arg(m.row.Key)
	if m.row.Key == clients.None {
		layout = plain(m.row.Name)
	}
	v := format(layout, args)
	if m.row.On != clients.None {
		v = joinTexts(m.arg(m.row.On), v)
	}
	m.use(v, Formed, "")
	return v
}

func (m *modelCall) print() Value {
	args, open := m.rest(m.row.Key)
	if open != nil {
		args = append(args, open)
	}
	if m.row.On != clients.None {
		args = append([]Value{m.arg(m.row.On)}, args...)
	}
	v := joinTexts(args...)
	m.use(v, Formed, "")
	return v
}

func (m *modelCall) concat() Value {
	sep := m.arg(m.row.Value)
	v := each(m.arg(m.row.Key), func(v Value) Value {
		l, ok := m.content(v).(*list)
		if !ok {
			return unknown("joined")
		}
		var parts []Value
		for i, e := range l.elems {
			if i > 0 {
				parts = append(parts, sep)
			}
			parts = append(parts, e)
		}
		for _, o := range l.opens {
			parts = append(parts, asText(o))
		}
		return joinTexts(parts...)
	})
	m.use(v, Formed, "")
	return v
}

func (m *modelCall) trim() Value {
	what := Value(plain(" \t\r\n"))
	if m.row.Value != clients.None {
		what = m.arg(m.row.Value)
		m.use(what, Matched, "")
	}
	affix := strings.HasSuffix(m.row.Func, "fix")
	return cross(m.arg(m.row.Key), what, func(a, b Value) Value {
		t := asText(a)
		w, ok := asText(b).Const()
		if _, isText := a.(*Text); !isText || !ok {
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
		return t.slice(i, max(i, j))
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

func (m *modelCall) cut() Value {
	what := m.arg(m.row.Value)
	m.use(what, Matched, "")
	v := cross(m.arg(m.row.Key), what, func(a, b Value) Value {
		w, ok := asText(b).Const()
		t, isText := a.(*Text)
		if !ok || !isText {
			return unknown("a part of a text")
		}
		s := t.String()
		if m.row.Name == "prefix" {
			return t.slice(cutLeft(s, w, true), len(s))
		}
		return t.slice(0, cutRight(s, w, true))
	})
	return &tuple{[]Value{v, unknown("found")}}
}

func (m *modelCall) replace() Value {
	old, new := m.arg(m.row.Value), m.arg(m.row.URL)
	m.use(old, Matched, "")
	v := combine([]Value{m.arg(m.row.Key), old, new}, func(vals []Value) Value {
		o, ok := asText(vals[1]).Const()
		if !ok {
			return unknown("replaced")
		}
		return replace(asText(vals[0]), o, asText(vals[2]))
	})
	m.use(v, Formed, "")
	return v
}

func (m *modelCall) replacer() Value {
	args, _ := m.rest(m.row.Key)
	for i := 0; i < len(args); i += 2 {
		m.use(args[i], Matched, "")
	}
	return m.newCell("strings.Replacer", &object{typ: "strings.Replacer", fields: map[string]Value{"pairs": &list{elems: args}}})
}

func (m *modelCall) replaced() Value {
	text := m.arg(m.row.Key)
	o, ok := m.content(single(m.arg(m.row.On))).(*object)
	if !ok {
		return unknown("replaced")
	}
	pairs, ok := o.fields["pairs"].(*list)
	if !ok {
		return unknown("replaced")
	}
	for i := 0; i+1 < len(pairs.elems); i += 2 {
		text = combine([]Value{text, pairs.elems[i], pairs.elems[i+1]}, func(vals []Value) Value {
			old, ok := asText(vals[1]).Const()
			if !ok {
				return vals[0]
			}
			return replace(asText(vals[0]), old, asText(vals[2]))
		})
	}
	m.use(text, Formed, "")
	return text
}

func (m *modelCall) write() Value {
	var v Value
	switch m.row.Name {
	case "format":
		args, _ := m.rest(m.row.Key + 1)
		v = format(m.arg(m.row.Key), args)
	case "print", "line":
		args, _ := m.rest(m.row.Key)
		v = joinTexts(args...)
	default:
		v = m.arg(m.row.Key)
		if t, ok := v.(*Text); ok && strings.HasSuffix(m.row.Func, "Byte") || ok && strings.HasSuffix(m.row.Func, "Rune") {
			v = runeText(t)
		}
	}
	m.use(v, Formed, "")
	for _, a := range altsOf(m.arg(m.row.On)) {
		c, ok := a.val.(*cell)
		if !ok {
			continue
		}
		old := Value(plain(""))
		if o, ok := m.load(c).(*object); ok {
			if o.text != nil {
				old = o.text
			}
		}
		now := joinTexts(old, v)
		m.use(now, Formed, "")
		m.change(c, func(o *object) { o.text = now })
	}
	return nil
}

// runeText is the text of a byte or rune that was given as a number.
func runeText(t *Text) *Text {
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
	return plain(string(rune(n)))
}

func (m *modelCall) text() Value {
	return each(m.arg(m.row.On), func(v Value) Value {
		if o, ok := m.content(v).(*object); ok {
			if o.text != nil {
				return o.text
			}
			if o.base == nil {
				return plain("")
			}
		}
		return unknown("builder")
	})
}

func (m *modelCall) first() Value {
	args, open := m.rest(m.row.Key)
	id := m.choice()
	var list []alt
	for i, v := range args {
		if t, ok := single(v).(*Text); ok && t.empty() {
			continue
		}
		list = append(list, alt{guard{{id, i}}, v})
	}
	if open != nil {
		list = append(list, alt{val: open})
	}
	return either(list)
}

func (m *modelCall) match() Value {
	m.useAll(m.arg(m.row.Value), Matched)
	m.useAll(m.arg(m.row.Key), Compared)
	if f, ok := m.arg(clients.A1).(*fn); ok { // slices.ContainsFunc and its like
		if l, ok := m.content(single(m.arg(m.row.Value))).(*list); ok {
			for _, e := range l.elems {
				m.callFn(f, []Value{e}, m.node)
			}
		}
	}
	return nil
}

// useAll notes the use of a text, or of all texts in a container.
func (r *run) useAll(v Value, use Use) {
	for _, a := range altsOf(v) {
		switch c := r.content(a.val).(type) {
		case *list:
			for _, e := range c.elems {
				r.use(e, use, "")
			}
		default:
			r.use(a.val, use, "")
		}
	}
}

func (m *modelCall) origin() Value { m.useAll(m.arg(m.row.Key), AsOrigin); return nil }
func (m *modelCall) link() Value   { m.useAll(m.arg(m.row.Key), AsLink); return nil }

func (m *modelCall) setting() Value {
	name, v := m.arg(m.row.Key), m.arg(m.row.Value)
	m.use(v, Formed, "")
	v = either([]alt{{val: v}, {val: setting()}})
	if t, ok := single(name).(*Text); ok {
		m.use(v, Setting, t.String())
	}
	if m.row.On != clients.None {
		for _, a := range altsOf(m.arg(m.row.On)) {
			if c := m.place(a.val); c != nil {
				m.heap.set(c, v)
				m.store(c.field, v, 0)
			}
		}
		return nil
	}
	return m.newCell("", v)
}

func (m *modelCall) keys() Value {
	return m.entries(func(e entry) Value { return e.key }, SymKey)
}

func (m *modelCall) values() Value {
	return m.entries(func(e entry) Value { return e.val }, SymElem)
}

func (m *modelCall) entries(part func(entry) Value, kind SymKind) Value {
	return each(m.arg(m.row.Key), func(v Value) Value {
		switch t := m.content(v).(type) {
		case *table:
			out := &list{}
			for _, e := range t.entries {
				out.elems = append(out.elems, part(e))
			}
			for _, o := range t.opens {
				out.opens = append(out.opens, o.sub(kind, "part", ""))
			}
			return out
		case *Sym:
			return &list{opens: []*Sym{t.sub(kind, "part", "")}}
		}
		return unknown("map")
	})
}

func (m *modelCall) elems() Value {
	if m.row.Key != clients.Rest {
		return m.arg(m.row.Key)
	}
	out := Value(&list{})
	vals, open := m.rest(m.row.Key)
	for _, v := range vals {
		out = m.spread(out.(*list), single(v))
		if _, ok := out.(*list); !ok {
			return out
		}
	}
	if open != nil {
		return unknown("elements")
	}
	return out
}

func (m *modelCall) once() Value {
	m.callValue(m.arg(m.row.Fn), nil, m.node)
	if strings.HasPrefix(m.row.Func, "sync.Once") {
		return m.arg(m.row.Fn)
	}
	return nil
}

func (m *modelCall) serve() Value {
	for _, a := range altsOf(m.arg(m.row.On)) {
		if c := m.place(a.val); c != nil {
			m.served(c)
		}
	}
	return nil
}
