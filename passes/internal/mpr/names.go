package mpr

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

// A Binding is a name that a value is bound to.
type Binding struct {
	Text string
	// Key says that the name is a case value, a key or a compared value, in which an
	// environment's word counts by itself.
	Key bool
}

// bindings lists the names that the innermost node of a stack is bound to, nearest
// first. pattern says that it stands where text is matched, not sent to.
func bindings(info *types.Info, stack []ast.Node) (names []Binding, pattern bool) {
	named := true // until a statement or function ends the binding itself
	add := func(s string) {
		if named && s != "" && s != "_" {
			names = append(names, Binding{Text: s})
		}
	}
	for i := len(stack) - 2; i >= 0; i-- {
		child := stack[i+1]
		switch n := stack[i].(type) {
		case *ast.KeyValueExpr:
			if child == n.Key {
				return names, true
			}
			if named {
				names = append(names, keyNames(info, n.Key)...)
			}
		case *ast.CompositeLit:
			add(positional(info, n, child))
		case *ast.CallExpr:
			for _, s := range callNames(info, n, child) {
				add(s)
			}
		case *ast.ValueSpec:
			for j, v := range n.Values {
				if v == child && j < len(n.Names) {
					add(n.Names[j].Name)
				}
			}
			named = false
		case *ast.AssignStmt:
			for j, v := range n.Rhs {
				if v == child && j < len(n.Lhs) {
					add(exprName(n.Lhs[j]))
				}
			}
			named = false
		case *ast.ReturnStmt:
			add(resultName(n, child, stack[:i]))
			named = false
		case *ast.CaseClause:
			for _, v := range n.List {
				if v == child {
					return names, true
				}
			}
			for _, v := range n.List {
				names = append(names, constantKey(info, v)...)
			}
		case *ast.IfStmt:
			if child == n.Body {
				names = append(names, compared(info, n.Cond)...)
			}
		case *ast.BinaryExpr:
			if n.Op == token.EQL || n.Op == token.NEQ {
				return names, true
			}
		case *ast.FuncLit:
			named = false
		case *ast.FuncDecl:
			return names, false
		case ast.Stmt:
			named = false
		}
	}
	return names, false
}

// keyNames is the name of a field, or the constant key of a map.
func keyNames(info *types.Info, key ast.Expr) []Binding {
	if id, ok := key.(*ast.Ident); ok {
		if v, ok := info.Uses[id].(*types.Var); ok && v.IsField() {
			return []Binding{{Text: id.Name}}
		}
	}
	return constantKey(info, key)
}

// constantKey is the text of a constant key or case, and its name if it has one.
func constantKey(info *types.Info, e ast.Expr) []Binding {
	var out []Binding
	if s, ok := constantText(info, e); ok {
		out = append(out, Binding{Text: s, Key: true})
	}
	if name := exprName(e); name != "" && info.Types[e].Value != nil {
		out = append(out, Binding{Text: name, Key: true})
	}
	return out
}

func constantText(info *types.Info, e ast.Expr) (string, bool) {
	tv := info.Types[e]
	if tv.Value == nil {
		return "", false
	}
	s, err := strconv.Unquote(tv.Value.ExactString())
	return s, err == nil
}

// compared lists the constants that a condition finds equal to something.
func compared(info *types.Info, cond ast.Expr) []Binding {
	b, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok {
		return nil
	}
	switch b.Op {
	case token.LAND, token.LOR:
		return append(compared(info, b.X), compared(info, b.Y)...)
	case token.EQL:
		return append(constantKey(info, b.X), constantKey(info, b.Y)...)
	}
	return nil
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
		if l, ok := e.Index.(*ast.BasicLit); ok && l.Kind == token.STRING {
			s, _ := strconv.Unquote(l.Value)
			return s
		}
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

// resultName is the name of the function's result that a return sets.
func resultName(n *ast.ReturnStmt, child ast.Node, stack []ast.Node) string {
	at := -1
	for i, r := range n.Results {
		if r == child {
			at = i
		}
	}
	for i := len(stack) - 1; i >= 0 && at >= 0; i-- {
		var t *ast.FuncType
		switch f := stack[i].(type) {
		case *ast.FuncDecl:
			t = f.Type
		case *ast.FuncLit:
			t = f.Type
		default:
			continue
		}
		if t.Results == nil {
			return ""
		}
		for _, p := range t.Results.List {
			for _, name := range p.Names {
				if at == 0 {
					return name.Name
				}
				at--
			}
		}
		return ""
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
