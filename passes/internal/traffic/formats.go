package traffic

// This file holds what becomes of numbers that are written as text.
//
//	fmt.Sprint(m["id"])                 formatted: 1.234567e+06, if m was decoded as map[string]any

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/verb"
)

// formatted is where a number comes from that is written as text: if it is an id in a
// floating-point number and may get an exponent, that is noted. With %.0f and
// strconv.FormatFloat(x, 'f', …) an id is written in full.
//
//	// Have: fmt.Sprint(m["id"]), where m was decoded as map[string]any
//	// Want: formatted fmt.Sprint(m["id"]), 0: 562949953421312 is written as 5.62949953421312e+14
//	// Have: func text(v any) string { return fmt.Sprint(v) }; text(m["id"])
//	// Want: the same; that v is an id is for the caller to say
//
// One that is placed stands behind a resource, and so is an id by its place, as is one that stands by
// itself in a text which is put there.
func (f *flow) formatted(e *ast.CallExpr, i int, exponent, placed bool) *origins {
	a := e.Args[i]
	s := f.origins(a)
	t := f.typeOf(a)
	rest := f.union(s.without(floating, dynamic, typeless, later))
	if !exponent || !IsFloat(t) && !types.IsInterface(t) {
		return rest
	}
	loose := f.isLoose(a)
	named := IsFloat(t) && f.speaksOfID(a) || placed && loose
	alone := loose && len(f.called(e).args) == 1 || f.called(e).name == "strconv.FormatFloat"
	if !named && !alone && !s.has(floating) && !s.has(param) {
		return rest
	}
	if alone {
		f.loose[e] = true
	}
	if named {
		s = f.of(floating)
	}
	f.event(event{kind: writesFloat, call: e}, s.only(floating, param))
	rest.put(origin{kind: formatted, call: e, param: i})
	return rest
}

// isLoose reports whether a value was read out of an answer as a floating-point number, though nothing but
// the place that it goes to says that it is an id.
//
//	// Have: t, err := d.Token(); t.(float64), t
func (f *flow) isLoose(e ast.Expr) bool {
	t := f.typeOf(e)
	return f.origins(e).has(dynamic) && !f.keeps.all() && (IsFloat(t) || typeName(t) == "encoding/json.Token")
}

// printed is where a text comes from that a function of fmt writes of its arguments from one on.
func (f *flow) printed(e *ast.CallExpr, first int, format bool) *origins {
	out := f.none()
	for i := first; i < len(e.Args) && !format; i++ {
		s := f.formatted(e, i, true, false)
		if i > first {
			s = f.pieceOf(s)
		}
		out.add(s)
	}
	if format {
		out.add(f.sprintf(e, first))
	}
	return out
}

// sprintf is where a formatted text comes from; the format is one of the arguments.
//
//	// Have: fmt.Sprintf("/rest/v1.0/projects/%d/rfis", n)
//	// Want: what n is; if it was narrowed, that is an id's, by the resource before it
func (f *flow) sprintf(e *ast.CallExpr, format int) *origins {
	out := f.none()
	if len(e.Args) <= format {
		return out
	}
	letters, before := f.verbs(e.Args[format])
	out.add(f.origins(e.Args[format]))
	for i := format + 1; i < len(e.Args); i++ {
		letter, n := byte('v'), i-format-1
		if n < len(letters) {
			letter = letters[n]
		}
		s := f.formatted(e, i, MayHaveExponent(letter), n < len(before) && f.isPlaced(e, format, before, n))
		if i > format+1 || len(before) > 0 && before[0] != "" {
			s = f.pieceOf(s)
		}
		out.add(s)
	}
	f.handsOn(e, format)
	f.nameArgs(e, format)
	return out
}

// nameArgs names the arguments of a format that stand behind a resource. Those of a list are the
// format's only where it is called.
//
//	// Have: fmt.Sprintf("%s/%s/%d", base, "projects", n)
//	// Want: n is an id
func (f *flow) nameArgs(e *ast.CallExpr, format int) {
	if e.Ellipsis.IsValid() {
		return
	}
	_, before := f.verbs(e.Args[format])
	for n := 0; n < len(before) && format+1+n < len(e.Args); n++ {
		if f.isPlaced(e, format, before, n) {
			f.nameAll(f.origins(e.Args[format+1+n]))
		}
	}
}

// isPlaced reports whether an argument of a format stands behind a resource.
func (f *flow) isPlaced(e *ast.CallExpr, format int, before []string, n int) bool {
	where := before[n]
	if n > 0 && where == "/" {
		where = f.endOf(e.Args[format+n]) + where
	}
	return afterResource(where)
}

// handsOn notes that a function hands its own format on, and what it is given for that.
//
//	// Have: func (c *Client) url(format string, args ...any) string { return c.base + fmt.Sprintf(format, args...) }
//	// Have: c.url("/projects/%d", int32(n))
//	// Want: the summary of url: parameter 1 is a format; so int32(n) is an id
func (f *flow) handsOn(e *ast.CallExpr, format int) {
	if !e.Ellipsis.IsValid() || len(e.Args) != format+2 {
		return
	}
	text := ast.Unparen(e.Args[format])
	if b, ok := text.(*ast.BinaryExpr); ok {
		text = b.Y // c.base + format
	}
	params := f.current.params
	for i := 0; i < len(params)-1; i++ {
		if params[i] == f.root(text) && params[i+1] == f.root(e.Args[format+1]) && f.current.format != i+1 {
			f.current.format = i + 1
			f.changed(f.current)
		}
	}
}

// MayHaveExponent reports whether a verb writes a large floating-point number with an exponent.
//
//	%v, %g    from some seven digits on: 1.234567e+06
//	%e        always
//	%f, %d    never
func MayHaveExponent(letter byte) bool { return strings.IndexByte("vgGeE", letter) >= 0 }

// verbs takes a constant format apart: the letters of its verbs, and the text before each. It
// is nil where the format has arguments by number or by width.
//
//	// Have: "/rest/v1.0/projects/%d/rfis/%d"
//	// Want: letters "dd", before "/rest/v1.0/projects/" and "/rfis/"
func (f *flow) verbs(format ast.Expr) (letters []byte, before []string) {
	v := f.pass.TypesInfo.Types[format].Value
	if v == nil || v.Kind() != constant.String {
		return nil, nil
	}
	s := constant.StringVal(v)
	from := 0
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			continue
		}
		d := verb.At(s[i:])
		switch {
		case d.Letter == 0 || d.Index > 0 || d.Stars:
			return nil, nil
		case d.Letter != '%':
			letters, before = append(letters, d.Letter), append(before, s[from:i])
			from = i + d.Len
		}
		i += d.Len - 1
	}
	return letters, before
}
