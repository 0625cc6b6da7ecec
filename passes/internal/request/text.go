package request

import (
	"strings"
)

// combine applies f to the combinations of vals' alternatives that can hold together.
func combine(vals []Value, f func([]Value) Value) Value {
	var acc Value = &tuple{}
	simple := true
	for _, v := range vals {
		if _, ok := v.(*alts); ok {
			simple = false
		}
	}
	if simple {
		return f(vals)
	}
	for _, v := range vals {
		acc = cross(acc, v, func(a, b Value) Value {
			t, ok := a.(*tuple)
			if !ok {
				return a // too many alternatives
			}
			return &tuple{append(t.vals[:len(t.vals):len(t.vals)], b)}
		})
	}
	return each(acc, func(v Value) Value {
		if t, ok := v.(*tuple); ok {
			return f(t.vals)
		}
		return v
	})
}

// joinTexts is the concatenation of values, as text.
func joinTexts(vals ...Value) Value {
	return combine(vals, func(vals []Value) Value {
		ts := make([]*Text, len(vals))
		for i, v := range vals {
			ts[i] = asText(v)
		}
		return concat(ts...)
	})
}

// format is Sprintf.
func format(layout Value, args []Value) Value {
	return combine(append([]Value{layout}, args...), func(vals []Value) Value {
		return sprintf(asText(vals[0]), vals[1:])
	})
}

func sprintf(layout *Text, args []Value) *Text {
	s := layout.String()
	var out []*Text
	from, next := 0, 0
	for i := 0; i < len(s); {
		if s[i] != '%' {
			i++
			continue
		}
		out = append(out, layout.slice(from, i))
		v, n, index := verb(s[i:])
		i += n
		from = i
		if v == '%' {
			out = append(out, plain("%"))
			continue
		}
		if index >= 0 {
			next = index
		}
		out = append(out, operand(v, args, next))
		next++
	}
	out = append(out, layout.slice(from, len(s)))
	return concat(out...)
}

// verb reads a formatting directive: its letter, its length and the index of its
// argument if it names one.
func verb(s string) (letter byte, n, index int) {
	index = -1
	for n = 1; n < len(s); n++ {
		switch c := s[n]; {
		case c == '[':
			index = 0
			for n++; n < len(s) && s[n] >= '0' && s[n] <= '9'; n++ {
				index = index*10 + int(s[n]-'0')
			}
			index--
		case strings.IndexByte("+-# 0123456789.*", c) >= 0:
		default:
			return c, n + 1, index
		}
	}
	return 0, len(s), index
}

func operand(v byte, args []Value, i int) *Text {
	if i < 0 || i >= len(args) {
		return &Text{Parts: []Part{{Hole: unknown("no argument")}}}
	}
	t := asText(args[i])
	if v == 'q' {
		return concat(plain(`"`), t, plain(`"`))
	}
	return t
}

// A url.URL is an object with these fields, each a text. What has a host that
// cannot be seen has a front: everything before the path.
const urlType = "net/url.URL"

// parseURL splits the text of an address.
func parseURL(t *Text) *object {
	o := &object{typ: urlType, fields: map[string]Value{"Scheme": plain(""), "Host": plain(""), "Path": plain(""), "RawQuery": plain("")}}
	s := t.String()
	end := len(s)
	if i := strings.IndexByte(s, '#'); i >= 0 {
		end = i
	}
	if i := strings.IndexByte(s[:end], '?'); i >= 0 {
		o.fields["RawQuery"] = t.slice(i+1, end)
		end = i
	}
	at := 0
	switch i := strings.Index(s[:end], "//"); {
	case i > 0 && s[i-1] == ':' && !strings.Contains(s[:i-1], "/"):
		o.fields["Scheme"] = t.slice(0, i-1)
		at = hostEnd(s, i+2, end)
		o.fields["Host"] = t.slice(i+2, at)
	case i == 0:
		at = hostEnd(s, 2, end)
		o.fields["Host"] = t.slice(2, at)
	case s != "" && s[0] == 0:
		at = hostEnd(s, 0, end)
		o.front = t.slice(0, at)
	}
	o.fields["Path"] = t.slice(at, end)
	return o
}

func hostEnd(s string, from, end int) int {
	if i := strings.IndexByte(s[from:end], '/'); i >= 0 {
		return from + i
	}
	return end
}

// urlText is the text of an address.
func urlText(o *object) Value {
	vals := []Value{frontOf(o)}
	for _, n := range []string{"Scheme", "Host", "Path", "RawQuery"} {
		vals = append(vals, zeroOf(o, n))
	}
	return combine(vals, func(vals []Value) Value {
		front, scheme, host, path, query := asText(vals[0]), asText(vals[1]), asText(vals[2]), asText(vals[3]), asText(vals[4])
		out := []*Text{front}
		if !host.empty() {
			if scheme.empty() {
				scheme = plain("https")
			}
			out = []*Text{scheme, plain("://"), host}
			if p := path.String(); p != "" && p[0] != '/' {
				out = append(out, plain("/"))
			}
		}
		out = append(out, path)
		if !query.empty() {
			out = append(out, plain("?"), query)
		}
		return concat(out...)
	})
}

// zeroOf is a text field of an object: what it holds, what it came with, or "".
func zeroOf(o *object, name string) Value {
	v, ok := o.get(name)
	if ok {
		return each(v, func(v Value) Value {
			if _, ok := v.(missing); ok {
				return plain("")
			}
			if v == nil {
				return unknown(name)
			}
			return v
		})
	}
	if o.base != nil && name != "Scheme" && name != "RawQuery" {
		if name == "Host" {
			return plain("")
		}
		return o.base.sub(SymField, name, urlType+"."+name)
	}
	return plain("")
}

// frontOf is what comes before the path of an address whose host cannot be seen, or "".
func frontOf(o *object) Value {
	switch {
	case o.front != nil:
		return each(o.front, func(v Value) Value {
			if _, ok := v.(missing); ok {
				return plain("")
			}
			return v
		})
	case o.base != nil:
		return o.base.sub(SymField, "Host", urlType+".Host")
	}
	return plain("")
}

// resolveURL is ResolveReference: what ref means, seen from base.
func resolveURL(base *object, ref *Text) *object {
	s := ref.String()
	if strings.Contains(s, "://") || strings.HasPrefix(s, "//") {
		return parseURL(ref)
	}
	r := parseURL(ref)
	path := ref
	if r.front != nil { // a hole may begin anywhere
		path = concat(asText(r.front), asText(r.fields["Path"]))
	} else {
		path = asText(r.fields["Path"])
	}
	out := base.with("RawQuery", r.fields["RawQuery"])
	p := path.String()
	if strings.HasPrefix(p, "/") {
		return out.with("Path", path)
	}
	path = path.slice(len(p)-len(strings.TrimPrefix(p, "./")), len(p))
	if strings.Contains(p, "..") {
		return out.with("Path", unknown("a path with .."))
	}
	return out.with("Path", each(zeroOf(base, "Path"), func(v Value) Value {
		dir := asText(v)
		d := dir.String()
		return concat(dir.slice(0, strings.LastIndexByte(d, '/')+1), orSlash(d, path))
	}))
}

func orSlash(dir string, path *Text) *Text {
	if p := path.String(); dir == "" && p != "" && p[0] != 0 {
		return concat(plain("/"), path)
	}
	return path
}

// joinPath joins path elements with single slashes.
func joinPath(elems []*Text) *Text {
	var out []*Text
	for i, e := range elems {
		s := e.String()
		if i > 0 {
			if s = strings.Trim(s, "/"); s == "" {
				continue
			}
			e = trimmed(e, "/", i < len(elems)-1)
			out = append(out, plain("/"))
		} else {
			e = e.slice(0, len(strings.TrimRight(s, "/")))
			if len(elems) == 1 {
				e = elems[0]
			}
		}
		out = append(out, e)
	}
	return concat(out...)
}

func trimmed(t *Text, set string, right bool) *Text {
	s := t.String()
	i := len(s) - len(strings.TrimLeft(s, set))
	j := len(s)
	if right {
		j = len(strings.TrimRight(s, set))
	}
	return t.slice(i, max(i, j))
}

// replace puts new where the literal parts of t hold old.
func replace(t *Text, old string, new *Text) *Text {
	s := t.String()
	var out []*Text
	at := 0
	for old != "" {
		i := strings.Index(s[at:], old)
		if i < 0 {
			break
		}
		out = append(out, t.slice(at, at+i), new)
		at += i + len(old)
	}
	if out == nil {
		return t
	}
	return concat(append(out, t.slice(at, len(s)))...)
}
