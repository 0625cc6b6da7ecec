package traffic

// This file holds what becomes of numbers: conversions, parses and scans.
//
//	int32(p.ID)                         cut, if ID is an id out of an answer
//	strconv.ParseInt(s, 10, 32)         cut, if s goes into a request as an id, or comes out of one
//	fmt.Sscan(s, &id)                   cut, if id is 32 bits wide and goes into a request

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// converted is where the result of a conversion or a builtin comes from. A float that becomes
// an integer is no float any more: int64(m["id"].(float64)) is right up to 53 bits.
//
//	// Have: int32(p.ID), where ID is an int64      narrowed, and cut if p is read from Procore
//	// Have: int32(x), where x is an int16          as x: nothing is lost
//	// Have: float64(p.ID)                          as p.ID
//	// Have: int64(m["id"].(float64))               an id as p.ID is
//	// Have: b[7] = byte(p.ID)                      nothing: a byte is a part of it
//	// Have: append(ids, p.ID)                      as ids and p.ID
func (f *flow) converted(e *ast.CallExpr) *origins {
	if !f.pass.TypesInfo.Types[e.Fun].IsType() {
		id, _ := ast.Unparen(e.Fun).(*ast.Ident)
		if id == nil || id.Name != "append" {
			return nil // len, make, new …
		}
		out := f.none()
		for _, a := range e.Args {
			out.add(f.origins(a))
		}
		return out
	}
	if len(e.Args) != 1 {
		return nil
	}
	from, to := f.typeOf(e.Args[0]), f.typeOf(e)
	s := f.origins(e.Args[0])
	if f.pass.TypesInfo.Types[e.Args[0]].Value != nil {
		return nil // a constant is as large as it looks
	}
	switch {
	case from == nil || to == nil:
		return s
	case isByte(to):
		return nil // one of the bytes that an id is written in
	case f.narrow(to) && isNumber(from) && !f.narrow(from):
		return f.cut(e, e.Args[0])
	case isNumber(to) && !IsFloat(to) && s.has(floating):
		return f.union(s.without(floating), f.of(decoded))
	}
	return s
}

// isByte reports whether a type is that of bytes.
func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && (b.Kind() == types.Uint8 || b.Kind() == types.Int8)
}

// cut notes that a call cuts an id to 32 bits or less. Whether the operand is one is found
// later, or said by its name. What is left is not decoded any more, so that a chain of
// conversions is reported where it loses bits, and once:
//
//	// Have: a := int32(p.ID); b := int16(a)
//	// Want: narrowed int32(p.ID) for a; b is as a
//	// Have: n, _ := strconv.ParseInt(s, 10, 32); id := int32(n)
//	// Want: narrowed strconv.ParseInt(s, 10, 32) for both: the conversion loses nothing
func (f *flow) cut(e *ast.CallExpr, operand ast.Expr) *origins {
	s := f.origins(operand)
	if s.has(narrowed) && !s.has(decoded) && !s.has(floating) && !s.has(param) {
		return s.only(narrowed, fromAPI, own)
	}
	kind := cutsID
	if t := f.typeOf(operand); IsFloat(t) || types.IsInterface(t) {
		kind = cutsFloatID
	}
	f.event(event{kind: kind, call: e}, s.only(decoded, floating, param))
	if f.speaksOfID(operand) {
		f.found.named[e] = true
	}
	return f.union(f.just(origin{kind: narrowed, call: e}), s.only(fromAPI, own))
}

// narrow reports whether a number of a type has 32 bits or less in this build.
func (f *flow) narrow(t types.Type) bool { return Narrow(t, f.pass.TypesSizes) }

// Narrow reports whether a number of a type has 32 bits or less in a build. An int counts as
// what it is where the program runs: 64 bits, but for builds of 32.
func Narrow(t types.Type, sizes types.Sizes) bool {
	b, ok := t.Underlying().(*types.Basic)
	if !ok || b.Info()&(types.IsInteger|types.IsFloat) == 0 || b.Info()&types.IsUntyped != 0 {
		return false
	}
	return sizes != nil && sizes.Sizeof(b) <= 4
}

// IsFloat reports whether a type is one of floating-point numbers. Those of 64 bits hold ids up to
// 53 bits, which Procore's are; what goes wrong with them is how they are written.
func IsFloat(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsFloat != 0
}

// parses are the functions that read a number, and where the size is said.
var parses = map[string]int{
	"strconv.ParseInt": 2, "strconv.ParseUint": 2, "strconv.ParseFloat": 1, "strconv.Atoi": -1,
}

// number is where the result of a call comes from that reads or writes a number; ok is false
// for any other.
//
//	// Have: strconv.Itoa(id), url.PathEscape(s)
//	// Want: the same as id, as s
//	// Have: strconv.Atoi(s), in a build for 64 bits
//	// Want: what s is, if it is an id
func (f *flow) number(e *ast.CallExpr, c *callee) (s *origins, ok bool) {
	if c.obj == nil {
		return nil, false
	}
	name := c.name
	if size, isParse := parses[name]; isParse {
		if len(e.Args) == 0 {
			return nil, true
		}
		if f.parsesNarrow(e, size) {
			return f.cut(e, e.Args[0]), true
		}
		return f.origins(e.Args[0]).only(decoded, param), true
	}
	switch name {
	case "strconv.Itoa", "strconv.FormatInt", "strconv.FormatUint", "strings.TrimSpace", "net/url.PathEscape", "net/url.QueryEscape":
		if len(e.Args) > 0 {
			return f.origins(e.Args[0]), true
		}
	case "strconv.FormatFloat":
		return f.formatted(e, 0, len(e.Args) > 1 && f.runeOf(e.Args[1]) != 'f', false), true
	case "fmt.Sprint", "fmt.Sprintln", "fmt.Sprintf", "fmt.Errorf":
		return f.printed(e, 0, strings.HasSuffix(name, "f")), true
	case "fmt.Append", "fmt.Appendln", "fmt.Appendf":
		return f.union(f.origins(e.Args[0]), f.printed(e, 1, strings.HasSuffix(name, "f"))), true
	}
	if s, ok := f.picked(e, c); ok {
		return s, true
	}
	switch {
	case c.fn == nil && f.readsNarrow(e, c):
		return f.cut(e, e), true
	case c.fn == nil && f.convertsNarrow(e, c):
		return f.cut(e, e.Args[0]), true
	case c.fn == nil && f.keepsNarrow(e, c):
		f.narrowAbroad[e] = true
		return f.just(origin{kind: narrowed, call: e}), true
	}
	return nil, false
}

// parsesNarrow reports whether a parse leaves 32 bits or less.
//
//	// Have: strconv.ParseInt(s, 10, 32), strconv.ParseUint(s, 10, 0) in a build for 32 bits
func (f *flow) parsesNarrow(e *ast.CallExpr, size int) bool {
	if size < 0 { // Atoi
		return f.narrow(types.Typ[types.Int])
	}
	if size >= len(e.Args) {
		return false
	}
	v := f.pass.TypesInfo.Types[e.Args[size]].Value
	if v == nil {
		return false
	}
	bits, exact := constant.Int64Val(constant.ToInt(v))
	if bits == 0 && exact {
		return f.narrow(types.Typ[types.Int])
	}
	return exact && bits <= 32
}

// readsNarrow reports whether a library's function reads a setting that is named as an id
// into 32 bits:
//
//	pflag.Int32("project-id", 0, "the project"), viper.GetInt32("procore.company_id")
func (f *flow) readsNarrow(e *ast.CallExpr, c *callee) bool {
	if c.sig.Results().Len() == 0 || c.obj.Pkg() == nil || c.obj.Pkg() == f.pass.Pkg {
		return false
	}
	t := c.sig.Results().At(0).Type()
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if !f.narrow(t) {
		return false
	}
	for _, a := range e.Args {
		if f.namesID(a) {
			return true
		}
	}
	return false
}

// convertsNarrow reports whether a library's function converts a value that may have more to 32 bits
// or less, as its name says:
//
//	cast.ToInt32(m["id"]), conv.MustUint32(p.ID)       it does
//	binary.BigEndian.Uint32(b), rand.Int32N(n)         these read bytes, and make a number
func (f *flow) convertsNarrow(e *ast.CallExpr, c *callee) bool {
	if len(e.Args) != 1 || c.sig.Results().Len() == 0 || !f.narrow(c.sig.Results().At(0).Type()) {
		return false
	}
	from := f.typeOf(e.Args[0])
	if from == nil || !types.IsInterface(from) && !isText(from) && (!isNumber(from) || f.narrow(from)) {
		return false
	}
	words := procore.Words(c.called)
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains([]string{"to", "as", "must", "parse"}, w) }) &&
		slices.ContainsFunc(words, func(w string) bool { return w == "int" || w == "uint" })
}

// keepsNarrow reports whether a function of another package has a number of 32 bits or less for a result:
// one of the module, or a method that is called as an id. Whether that is one of Procore's, the place that
// it goes to says.
//
//	// Have: fmt.Sprintf("/rest/v1.0/projects/%d", m.GetProjectId())     m is generated from a .proto file
//	// Have: fmt.Sprintf("/rest/v1.0/projects?page=%d", m.GetPage())     found, and not reported
func (f *flow) keepsNarrow(e *ast.CallExpr, c *callee) bool {
	pkg := c.obj.Pkg()
	if pkg == nil || pkg == f.pass.Pkg || c.means != nil || c.sig.Results().Len() == 0 || source.InTest(f.pass.Fset, e.Pos()) {
		return false
	}
	t := c.sig.Results().At(0).Type()
	if !f.narrow(t) || isByte(t) || !rulekit.OfModule(f.pass, pkg) && (len(e.Args) > 0 || !f.isID(c.called)) {
		return false
	}
	return !slices.ContainsFunc(e.Args, func(a ast.Expr) bool { return f.origins(a).has(narrowed) }) // reported there
}

// scanned notes numbers that fmt's scanners, flags and rows of a database read into 32 bits:
//
//	fmt.Sscanf(s, "%d", &id); pflag.Int32Var(&id, "project-id", 0, "")
//	rows.Scan(&id)
//
// What a database calls an id is most often its own. So it is one of Procore's only by the place
// in a request that it goes to.
func (f *flow) scanned(e *ast.CallExpr, c *callee) {
	if c.obj == nil || c.obj.Pkg() == nil || c.fn != nil {
		return
	}
	row := c.recv != nil && c.obj.Name() == "Scan"
	scan := row || c.obj.Pkg().Path() == "fmt" && strings.Contains(c.obj.Name(), "can")
	if !scan && !strings.HasSuffix(strings.TrimSuffix(c.obj.Name(), "P"), "Var") {
		return
	}
	for _, a := range e.Args {
		u, ok := ast.Unparen(a).(*ast.UnaryExpr)
		if !ok || u.Op != token.AND || !f.narrow(f.typeOf(u.X)) {
			continue
		}
		if !row && (f.speaksOfID(u.X) || f.speaksOfID(e)) {
			f.found.named[e] = true
		}
		f.store(u.X, f.just(origin{kind: narrowed, call: e}))
	}
}

// runeOf is a constant character, such as the format of strconv.FormatFloat.
func (f *flow) runeOf(e ast.Expr) rune {
	if v := f.pass.TypesInfo.Types[e].Value; v != nil {
		r, _ := constant.Int64Val(constant.ToInt(v))
		return rune(r)
	}
	return 'f' // unknown is not wrong
}
