package value

// This file holds addresses: how they are parsed, resolved and joined when they have holes.
//
// A hole may be anything, a slash and a host included. So what comes before the first thing
// that is certain, such as a slash, is kept as one piece, and nothing is claimed of its parts.

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/holed"
)

// URLType is the type of addresses. A url.URL is an object with the fields [Scheme], [Host],
// [Path] and [RawQuery], each a text. What has a host that cannot be seen has a front:
// everything before the path.
const URLType = "net/url.URL"

// ParseURL splits the text of an address, wherever it has holes.
//
//	"https://api.procore.com/rest/" + {id}    Host "api.procore.com", Path "/rest/" + {id}
//	{base} + "/rest/v1.0/me"                  Front {base}, Path "/rest/v1.0/me"
//	"/rest/v1.0/me?page=2"                    Path "/rest/v1.0/me", RawQuery "page=2"
func ParseURL(t *Text) *Object {
	u := holed.ReadURL(t.Holed())
	o := &Object{Type: URLType, Fields: Fields{{Host, Plain("")}, {Path, t.span(u.Path)}, {RawQuery, Plain("")}, {Scheme, Plain("")}}}
	if u.Absolute {
		o.Fields.Set(Scheme, t.span(u.Scheme))
	}
	if host := (holed.Span{At: u.User.At, End: u.Host.End}); !host.Empty() {
		o.Fields.Set(Host, t.span(host)) // with its user
	}
	if !u.Front.Empty() {
		o.Front = t.span(u.Front)
	}
	if !u.Query.Empty() {
		o.Fields.Set(RawQuery, t.span(u.Query))
	}
	return o
}

// span is a part of a text.
func (t *Text) span(s holed.Span) *Text { return t.Slice(s.At, s.End) }

// URLText is the text of an address: of each combination of its parts that can hold together.
// It undoes [ParseURL]. An address that was put together without a scheme is one of https.
//
//	// Have: u := &url.URL{Host: "api.procore.com", Path: "rest/v1.0/me"}
//	// Want: "https://api.procore.com/rest/v1.0/me"
func URLText(o *Object) Value {
	vals := []Value{Front(o), TextField(o, Scheme), TextField(o, Host), TextField(o, Path), TextField(o, RawQuery)}
	return Combine(vals, func(vals []Value) Value {
		front, scheme, host, path, query := AsText(vals[0]), AsText(vals[1]), AsText(vals[2]), AsText(vals[3]), AsText(vals[4])
		const between = 4 // pieces at most
		out := make([]Part, 0, len(front.Parts)+len(scheme.Parts)+len(host.Parts)+len(path.Parts)+len(query.Parts)+between)
		if host.Empty() {
			out = append(out, front.Parts...)
		} else {
			if scheme.Empty() {
				out = append(out, Part{Lit: "https"})
			}
			out = append(append(append(out, scheme.Parts...), Part{Lit: "://"}), host.Parts...)
			if p := path.Holed(); p != "" && p[0] != '/' {
				out = append(out, Part{Lit: "/"})
			}
		}
		out = append(out, path.Parts...)
		if !query.Empty() {
			out = append(append(out, Part{Lit: "?"}), query.Parts...)
		}
		return (&Text{Parts: out}).cut()
	})
}

// TextField is a text field of an object: what it holds, what it came with, or "".
func TextField(o *Object, name Field) Value {
	v, ok := o.Get(name)
	if ok {
		return Each(v, func(v Value) Value {
			if _, ok := v.(Unset); ok {
				return Plain("")
			}
			if v == nil {
				return Unknown(name.name)
			}
			return v
		})
	}
	if o.Base != nil && name != Scheme && name != RawQuery {
		if name == Host {
			return Plain("")
		}
		return o.Base.FieldOfURL(name)
	}
	return Plain("")
}

// HidesPart reports whether what comes before the path of an address holds a part of it: the
// scheme or host of url.Parse(raw), of which nothing is known.
func (o *Object) HidesPart(name Field) bool {
	if o.Type != URLType || o.Front == nil || name != Scheme && name != Host {
		return false
	}
	t, ok := o.Fields.Of(name).(*Text)
	return ok && t.Empty()
}

// Front is what comes before the path of an address whose host cannot be seen, or "". For an
// address from outside it is the symbol of its host, in place of all that comes before the
// path.
func Front(o *Object) Value {
	switch {
	case o.Front != nil:
		return Each(o.Front, func(v Value) Value {
			if _, ok := v.(Unset); ok {
				return Plain("")
			}
			return v
		})
	case o.Base != nil:
		return o.Base.FieldOfURL(Host)
	}
	return Plain("")
}

// ResolveURL is ResolveReference: what ref means, seen from base.
//
//	https://a/rest/v1.0/ and "projects"     https://a/rest/v1.0/projects
//	https://a/rest/v1.0/ and "/me"          https://a/me
//	https://a/rest/v1.0/ and "https://b"    https://b
//
// What has .. in it is not followed.
func ResolveURL(base *Object, ref *Text) *Object {
	r := ParseURL(ref)
	if u := holed.ReadURL(ref.Holed()); u.Absolute || !u.Host.Empty() {
		return r
	}
	path := ref
	if r.Front != nil { // a hole may begin anywhere
		path = Concat(AsText(r.Front), AsText(r.Fields.Of(Path)))
	} else {
		path = AsText(r.Fields.Of(Path))
	}
	out := base.With(RawQuery, r.Fields.Of(RawQuery))
	p := string(path.Holed())
	if strings.HasPrefix(p, "/") {
		return out.With(Path, path)
	}
	path = path.Slice(len(p)-len(strings.TrimPrefix(p, "./")), len(p))
	if strings.Contains(p, "..") {
		return out.With(Path, Unknown("a path with .."))
	}
	return out.With(Path, Each(TextField(base, Path), func(v Value) Value {
		dir := AsText(v)
		d := string(dir.Holed())
		return Concat(dir.Slice(0, strings.LastIndexByte(d, '/')+1), orSlash(d, path))
	}))
}

// orSlash is a path below a directory; below none it begins with a slash.
func orSlash(dir string, path *Text) *Text {
	if p := path.Holed(); dir == "" && p != "" && !p.BeginsWithHole() {
		return Concat(Plain("/"), path)
	}
	return path
}

// JoinPath joins path elements with single slashes: "a/", "/b" and "" become "a/b". A hole
// stays between its slashes, whatever it holds.
func JoinPath(elems []*Text) *Text {
	var out []*Text
	for i, e := range elems {
		s := string(e.Holed())
		if i > 0 {
			if s = strings.Trim(s, "/"); s == "" {
				continue
			}
			e = Trimmed(e, "/", i < len(elems)-1)
			out = append(out, Plain("/"))
		} else {
			e = e.Slice(0, len(strings.TrimRight(s, "/")))
			if len(elems) == 1 {
				e = elems[0]
			}
		}
		out = append(out, e)
	}
	return Concat(out...)
}

// JoinRef appends a relative address to a base, as clients do that are given both: the path
// of the base stays. An absolute address replaces it.
//
//	"https://a/rest" and "/me"    https://a/rest/me
func JoinRef(base, ref *Text) *Text {
	b, s := base.Holed(), ref.Holed()
	switch {
	case s == "":
		return base
	case b == "" || holed.ReadURL(s).Absolute:
		return ref
	case b[len(b)-1] == '/':
		return Concat(base, Trimmed(ref, "/", false))
	case s[0] == '/' || s.BeginsWithHole() || s[0] == '?':
		return Concat(base, ref)
	}
	return Concat(base, Plain("/"), ref)
}

// ReplaceHost is an address with another host. What stands before the path of one whose host
// cannot be seen may be more than a host, and is kept.
//
//	// Have: "https://app.procore.com/vapid/me", "api.procore.com"
//	// Want: "https://api.procore.com/vapid/me"
func ReplaceHost(address, host *Text) *Text {
	u := ParseURL(address)
	scheme, front := AsText(u.Fields.Of(Scheme)), Plain("")
	if scheme.Empty() {
		scheme = Plain("https")
	}
	if u.Front != nil {
		front = AsText(u.Front)
	}
	path := AsText(u.Fields.Of(Path))
	if p := path.Holed(); front.Empty() && p != "" && p[0] != '/' {
		front = Plain("/")
	}
	return Concat(scheme, Plain("://"), host, front, path)
}
