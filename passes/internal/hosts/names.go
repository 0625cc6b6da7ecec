package hosts

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

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

// A binder collects names on the way out from a value.
type binder struct {
	info    *types.Info
	names   []Binding
	pattern bool
	prose   bool // it goes to a log, an error or a person's screen
	// named is true until a statement or function ends the binding itself; what comes
	// further out only says in which case the value is used.
	named bool
}

func (b *binder) add(s string) {
	if b.named && s != "" && s != "_" {
		b.names = append(b.names, Binding{Text: s})
	}
}

// match notes that the value is a pattern; there is nothing more to find then.
func (b *binder) match() bool {
	b.pattern = true
	return true
}

// expression takes a step out through an expression; done ends the walk.
func (b *binder) expression(n, child ast.Node) (done bool) {
	switch n := n.(type) {
	case *ast.IndexExpr:
		return child == n.Index && b.match()
	case *ast.KeyValueExpr:
		if child == n.Key {
			return b.match()
		}
		if b.named {
			b.names = append(b.names, keyNames(b.info, n.Key)...)
		}
	case *ast.CompositeLit:
		b.add(positional(b.info, n, child))
	case *ast.CallExpr:
		if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "delete" {
			return b.match()
		}
		if b.named && forPeople(b.info, n) {
			b.prose = true
		}
		for _, s := range callNames(b.info, n, child) {
			b.add(s)
		}
	case *ast.BinaryExpr:
		return (n.Op == token.EQL || n.Op == token.NEQ) && b.match()
	case *ast.FuncLit:
		b.named = false
	}
	return false
}

// statement takes a step out through a statement or declaration.
func (b *binder) statement(n, child ast.Node, outer []ast.Node) (done bool) {
	switch n := n.(type) {
	case *ast.ValueSpec:
		for j, v := range n.Values {
			if v == child && j < len(n.Names) {
				b.add(n.Names[j].Name)
			}
		}
		b.named = false
	case *ast.AssignStmt:
		for j, v := range n.Rhs {
			if v == child && j < len(n.Lhs) && b.named {
				b.names = append(b.names, targetNames(b.info, n.Lhs[j])...)
			}
		}
		b.named = false
	case *ast.ReturnStmt:
		b.result(n, child, outer)
	case *ast.CaseClause:
		return b.clause(n, child)
	case *ast.IfStmt:
		if child == n.Body {
			b.names = append(b.names, compared(b.info, n.Cond)...)
		}
	case *ast.FuncDecl:
		return true
	case ast.Stmt:
		b.named = false
	}
	return false
}

// result adds the names of what a return statement sets.
func (b *binder) result(n *ast.ReturnStmt, child ast.Node, outer []ast.Node) {
	name, fn := resultName(n, child, outer)
	b.add(name)
	if b.named && fn != "" {
		b.names = append(b.names, Binding{Text: fn, Func: true})
	}
	b.named = false
}

// clause adds the values of a case; a value of the case itself is a pattern.
func (b *binder) clause(n *ast.CaseClause, child ast.Node) (done bool) {
	for _, v := range n.List {
		if v == child {
			return b.match()
		}
		b.names = append(b.names, constantKey(b.info, v)...)
		b.names = append(b.names, compared(b.info, v)...) // switch { case env == "x":
	}
	return false
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

// targetNames are the names of what an assignment sets.
func targetNames(info *types.Info, e ast.Expr) []Binding {
	if x, ok := ast.Unparen(e).(*ast.IndexExpr); ok {
		if key := constantKey(info, x.Index); key != nil {
			return append(key, Binding{Text: exprName(x.X)})
		}
	}
	if name := exprName(e); name != "" && name != "_" {
		return []Binding{{Text: name}}
	}
	return nil
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

// Named is the nearest name with the words of an environment that the value is bound to.
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
		if n.Address && (n.Env != procore.UnknownEnv || n.EitherSandbox) {
			return b.Text, n, true
		}
	}
	return "", procore.Name{}, false
}
