package hosts

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// This file holds the names that a value is bound to, read off the syntax around it.

// A Binding is a name that a value is bound to.
type Binding struct {
	Text string
	// Key says that the name is a case value, a key or a compared value, in which an
	// environment's word counts by itself.
	Key bool
	// Func says that the name is that of the function which returns the value.
	Func bool
}

// bindings lists the names that the innermost node of a stack is bound to, nearest
// first, and whether it stands where text is matched or shown, not sent to.
func bindings(info *types.Info, stack []ast.Node) binder {
	b := binder{info: info, named: true}
	for i := len(stack) - 2; i >= 0; i-- {
		if b.expression(stack[i], stack[i+1]) || b.statement(stack[i], stack[i+1], stack[:i]) {
			break
		}
	}
	return b
}

func exprName(e ast.Expr) string {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	case *ast.StarExpr:
		return exprName(e.X)
	case *ast.IndexExpr:
		return exprName(e.X)
	}
	return ""
}

// positional is the name of the field that an element without a key sets.
func positional(info *types.Info, n *ast.CompositeLit, child ast.Node) string {
	t := info.TypeOf(n)
	if t == nil {
		return ""
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return ""
	}
	for i, e := range n.Elts {
		if e == child && i < st.NumFields() {
			if _, keyed := e.(*ast.KeyValueExpr); !keyed {
				return st.Field(i).Name()
			}
		}
	}
	return ""
}

// Fields of structs such as those of flags and settings: one names what another one is the value of.
var (
	titleFields = map[string]bool{"Name": true, "Key": true, "Flag": true, "Env": true, "EnvVar": true}
	valueFields = map[string]bool{"Value": true, "Default": true, "DefaultValue": true, "DefValue": true}
)

// titled is what a struct calls the value that it holds.
//
//	// Have: &cli.StringFlag{Name: "web-base", Value: "https://app.procore.com"}
func titled(info *types.Info, n *ast.CompositeLit, child ast.Node) string {
	value, ok := child.(*ast.KeyValueExpr)
	if !ok || !valueFields[exprName(value.Key)] {
		return ""
	}
	for _, e := range n.Elts {
		if title, ok := e.(*ast.KeyValueExpr); ok && titleFields[exprName(title.Key)] {
			if s, ok := constantText(info, title.Value); ok && nameLike(s) {
				return s
			}
		}
	}
	return ""
}

// callNames is what a call says of an argument: the name of its parameter, unless the
// function is the standard library's, and the names among its other arguments, as in
// getenv("PROCORE_URL", "https://…") and flag.String("url", …).
func callNames(info *types.Info, n *ast.CallExpr, child ast.Node) []string {
	at := -1
	var out []string
	for i, a := range n.Args {
		if a == child {
			at = i
		}
	}
	if at < 0 {
		return nil
	}
	for i, a := range n.Args {
		if s, ok := constantText(info, a); ok && i < at && nameLike(s) {
			out = append(out, s)
		}
		if i < at {
			if inner, ok := a.(*ast.CallExpr); ok && len(inner.Args) == 1 { // cmp.Or(os.Getenv("X"), …)
				if s, ok := constantText(info, inner.Args[0]); ok && nameLike(s) {
					out = append(out, s)
				}
			}
		}
	}
	f, _ := typeutil.Callee(info, n).(*types.Func)
	if f == nil || f.Pkg() == nil || !strings.Contains(f.Pkg().Path(), "/") && f.Pkg().Path() != "main" && !inThisModule(f) {
		return out
	}
	if p := f.Signature().Params(); at < p.Len() {
		out = append(out, p.At(at).Name())
	}
	return out
}

// forPeople reports whether a call writes for people: a log, an error, the screen.
func forPeople(info *types.Info, n *ast.CallExpr) bool {
	f, _ := typeutil.Callee(info, n).(*types.Func)
	if f == nil || f.Pkg() == nil {
		return false
	}
	switch f.Pkg().Path() {
	case "log", "log/slog", "errors", "testing":
		return true
	case "fmt":
		return f.Name() == "Errorf" || strings.Contains(f.Name(), "rint") && !strings.HasPrefix(f.Name(), "S")
	}
	return false
}

// asserts reports whether a call compares what it is given with what a test found.
//
//	// Have: assert.Equal(t, "https://app.procore.com", old.Base())
func asserts(info *types.Info, n *ast.CallExpr) bool {
	f, _ := typeutil.Callee(info, n).(*types.Func)
	return f != nil && clients.Asserts(f.FullName())
}

// inThisModule tells the program's own packages with one-word paths from the standard
// library's, whose parameter names say nothing.
func inThisModule(f *types.Func) bool {
	return !stdNames[f.Pkg().Path()]
}

var stdNames = map[string]bool{
	"fmt": true, "strings": true, "os": true, "flag": true, "path": true, "log": true, "errors": true,
	"bytes": true, "io": true, "regexp": true, "slices": true, "maps": true, "cmp": true, "strconv": true,
}

func nameLike(s string) bool {
	return s != "" && len(s) < 64 && !strings.ContainsAny(s, " /:%{}<>")
}

// resultName is the name of the function's result that a return sets, and of the
// function if that is all that it returns.
func resultName(n *ast.ReturnStmt, child ast.Node, stack []ast.Node) (result, function string) {
	at := -1
	for i, r := range n.Results {
		if r == child {
			at = i
		}
	}
	for i := len(stack) - 1; i >= 0 && at >= 0; i-- {
		switch f := stack[i].(type) {
		case *ast.FuncDecl:
			if len(n.Results) == 1 {
				function = f.Name.Name
			}
			return fieldName(f.Type.Results, at), function
		case *ast.FuncLit:
			return fieldName(f.Type.Results, at), ""
		}
	}
	return "", ""
}

// fieldName is the name of the i-th of some parameters or results.
func fieldName(l *ast.FieldList, i int) string {
	if l == nil {
		return ""
	}
	for _, p := range l.List {
		for _, name := range p.Names {
			if i == 0 {
				return name.Name
			}
			i--
		}
	}
	return ""
}

// Role is what the names say a value is for; origin reports that it names callers.
func roleOf(names []Binding) (r procore.Role, origin bool) {
	for _, b := range names {
		n := procore.ReadName(b.Text)
		if n.Origin {
			return procore.UnknownRole, true
		}
		if n.Role != procore.UnknownRole {
			return n.Role, false
		}
	}
	return procore.UnknownRole, false
}

// Named is the nearest name with the words of an environment that the value is bound to. One that
// is named after the path says nothing of the environment.
//
//	// Have: monthlyReportURL = "https://api.procore.com/rest/v1.0/reports/monthly"
func (l *Literal) Named() (name string, n procore.Name, ok bool) {
	for _, b := range l.Names {
		if b.Func {
			continue
		}
		if b.Key {
			if env, either := procore.EnvOf(b.Text); env != procore.UnknownEnv || either {
				return b.Text, procore.Name{Env: env, EitherSandbox: either}, true
			}
			continue
		}
		n := procore.ReadName(b.Text)
		if n.Address && !procore.NamesPath(b.Text, string(l.path)) && (n.Env != procore.UnknownEnv || n.EitherSandbox) {
			return b.Text, n, true
		}
	}
	return "", procore.Name{}, false
}
