package resourceid

// This file holds the ids that a conversion, a parse or a format spoils on their way.

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/traffic"
	"github.com/mprlint/mprlint/passes/internal/verb"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// narrowed is the finding of a conversion or parse that cuts an id.
//
//	int32(project.ID)    strconv.ParseInt(id, 10, 32)
//
// It is nil where a function of another package keeps it in a type with constants, which are the program's
// own kinds of something.
func narrowed(pass *analysis.Pass, n *traffic.Narrowed) *finding {
	if named, ok := types.Unalias(pass.TypesInfo.TypeOf(n.Call)).(*types.Named); ok && n.Kept && hasConstants(named) {
		return nil
	}
	f := &finding{pos: n.Call.Pos(), end: n.Call.End()}
	what := "goes into a request to Procore"
	if n.From {
		what = "comes from Procore"
	}
	how, use := cutTo(pass, n.Call)
	into := "to"
	if n.Kept {
		how, into, use = strings.TrimSuffix(how, " cuts")+" keeps", "in", "64 bits"
	}
	f.id = verdict.ID{What: "conversion", Name: types.ExprString(n.Call), In: "32 bits or less", Use: use}
	f.message = fmt.Sprintf("%s an id that %s %s 32 bits or less, which is too small for new regions; use %s (MPR)", how, what, into, use)
	if e := widen(pass, n.Call); e != nil && !rulekit.ReadOnly(pass, f.pos) {
		f.edits, f.do = []analysis.TextEdit{*e}, "Keep 64 bits"
	}
	return f
}

// cutTo says what cuts an id, and what to use instead.
func cutTo(pass *analysis.Pass, call *ast.CallExpr) (how, use string) {
	if pass.TypesInfo.Types[call.Fun].IsType() {
		t := pass.TypesInfo.TypeOf(call)
		return types.TypeString(t, types.RelativeTo(pass.Pkg)) + " cuts", wide(t)
	}
	name, pkg := "a call", ""
	fn := typeutil.StaticCallee(pass.TypesInfo, call)
	if fn != nil && fn.Pkg() != nil {
		name, pkg = fn.Name(), fn.Pkg().Name()+"."
	}
	switch {
	case name == "Atoi":
		use = "strconv.ParseInt with 64 bits"
	case strings.HasPrefix(name, "Parse"):
		use = "64 bits"
	default:
		use = "a variable of 64 bits"
		if wider := strings.Replace(name, "nt32", "nt64", 1); fn != nil && fn.Pkg() != nil && wider != name && has(fn, wider) {
			use = pkg + wider
		}
	}
	return pkg + name + " cuts", use
}

// has reports whether there is a function or a method of a name beside another.
func has(fn *types.Func, name string) bool {
	if recv := fn.Signature().Recv(); recv != nil {
		m, _, _ := types.LookupFieldOrMethod(recv.Type(), true, fn.Pkg(), name)
		return m != nil
	}
	return fn.Pkg().Scope().Lookup(name) != nil
}

func replace(e ast.Expr, text string) *analysis.TextEdit {
	return &analysis.TextEdit{Pos: e.Pos(), End: e.End(), NewText: []byte(text)}
}

// float is the finding of an id that is written with an exponent.
//
//	fmt.Sprintf("/rest/v1.0/projects/%v", m["id"])
func float(pass *analysis.Pass, x *traffic.Formatted) *finding {
	f := &finding{
		pos: x.Arg.Pos(), end: x.Arg.End(),
		id:      verdict.ID{What: "number", Name: types.ExprString(x.Arg), In: "a floating-point number", Use: "%.0f or int64"},
		message: "a large id in a floating-point number is written with an exponent, as in 5.62949953421312e+14; use %.0f or decode it into an int64 (MPR)",
		do:      "Write it without an exponent",
	}
	if e := withoutExponent(pass, x); e != nil && !rulekit.ReadOnly(pass, f.pos) {
		f.edits = []analysis.TextEdit{*e}
	}
	return f
}

// withoutExponent is the edit that writes a number in full, nil if there is none in place.
func withoutExponent(pass *analysis.Pass, x *traffic.Formatted) *analysis.TextEdit {
	sel, ok := ast.Unparen(x.Call.Fun).(*ast.SelectorExpr)
	if !ok || !traffic.IsFloat(pass.TypesInfo.TypeOf(x.Arg)) {
		return nil // of an any, nothing says that it always holds a number
	}
	switch sel.Sel.Name {
	case "FormatFloat":
		if len(x.Call.Args) == 4 {
			if lit, ok := ast.Unparen(x.Call.Args[1]).(*ast.BasicLit); ok {
				return replace(lit, "'f'")
			}
		}
	case "Sprintf":
		return verbOf(pass, x)
	}
	return nil
}

// verbOf is the edit that makes the verb of an argument %.0f.
func verbOf(pass *analysis.Pass, x *traffic.Formatted) *analysis.TextEdit {
	lit, ok := ast.Unparen(x.Call.Args[0]).(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return nil
	}
	v := pass.TypesInfo.Types[lit].Value
	if v == nil || lit.Value[1:len(lit.Value)-1] != constant.StringVal(v) {
		return nil // with escapes, bytes of the literal are not those of the text
	}
	text, ok := rulekit.Written(pass, lit)
	if !ok {
		return nil
	}
	n := slices.Index(x.Call.Args, x.Arg) - 1 // how many verbs stand before its own
	if n < 0 {
		return nil
	}
	for i := 0; i < len(text); i++ {
		if text[i] != '%' {
			continue
		}
		d := verb.At(text[i:])
		switch {
		case d.Index > 0 || d.Stars:
			return nil // the operands have numbers
		case d.Letter == '%':
		case n > 0:
			n--
		case d.Flags || !traffic.MayHaveExponent(d.Letter):
			return nil
		default:
			at := lit.Pos() + token.Pos(i)
			return &analysis.TextEdit{Pos: at, End: at + token.Pos(d.Len), NewText: []byte("%.0f")}
		}
		i += d.Len - 1
	}
	return nil
}
