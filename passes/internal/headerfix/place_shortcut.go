package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds the rewriting of http.Get and its like, which can send no header, as
// http.NewRequest and Do.

// IsShort reports whether a function, by its full name, makes and sends a request in one, and
// so can send no header, and the table knows what to use instead.
func IsShort(full string) bool {
	_, ok := clients.Longhand(full)
	return ok
}

// methodConstant is the constant of net/http for a method: MethodGet.
func methodConstant(method string) string {
	return "Method" + method[:1] + strings.ToLower(method[1:])
}

// shortcut is resp, err := http.Get(url) or return http.Get(url): it becomes
// http.NewRequest, with the same handling of its error, and Do.
func (s *site) shortcut() *plan {
	call, ok := s.node.(*ast.CallExpr)
	if !ok {
		return nil
	}
	f := s.callee(call)
	if f == nil || len(call.Args) != f.Signature().Params().Len() {
		return nil
	}
	row, known := clients.Longhand(f.FullName())
	web := s.imported("net/http")
	if !known || web == "" {
		return nil
	}
	client := web + "DefaultClient"
	if f.Signature().Recv() != nil {
		if client = s.clientOf(call); client == "" {
			return nil
		}
	}
	r := &rewrite{s: s, call: call, client: client, edits: s.arguments(call, row, web)}
	if row.ContentType != clients.None {
		r.set("Content-Type", s.text(argument(call, row.ContentType)))
	}
	if row.Form != clients.None {
		r.set("Content-Type", `"application/x-www-form-urlencoded"`)
	}
	r.name, r.declared = s.freeName(call.Pos(), requestNames...)
	if r.edits == nil || r.name == "" {
		return nil
	}
	if p := r.returned(); p != nil {
		return p
	}
	return r.assigned()
}

// clientOf is the client that a method is called on, if its method Do is that of
// net/http and it can be named again.
func (s *site) clientOf(call *ast.CallExpr) string {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || !s.repeatable(sel.X) {
		return ""
	}
	obj, _, _ := types.LookupFieldOrMethod(s.pass.TypesInfo.TypeOf(sel.X), true, s.pass.Pkg, "Do")
	if do, ok := obj.(*types.Func); !ok || do.FullName() != "(*net/http.Client).Do" {
		return ""
	}
	return s.text(sel.X)
}

// argument is the argument of a call that the table names.
func argument(call *ast.CallExpr, a clients.Arg) ast.Expr { return call.Args[a-clients.A0] }

// arguments are the edits that turn the arguments of a short function into those of the one
// that the table names instead, with its name: a method, the address, a body.
func (s *site) arguments(call *ast.CallExpr, row clients.Row, web string) []analysis.TextEdit {
	i := strings.LastIndexByte(row.Instead, '.')
	name, prefix := row.Instead[i+1:], s.imported(row.Instead[:i])
	if prefix == "" || s.hasComment(call.Pos(), call.Lparen) {
		return nil
	}
	edits := []analysis.TextEdit{{Pos: call.Fun.Pos(), End: call.Lparen + 1, NewText: []byte(prefix + name + "(" + web + methodConstant(row.Fixed) + ", ")}}
	last := call.Args[len(call.Args)-1]
	switch {
	case row.Form != clients.None:
		text := s.imported("strings")
		if text == "" || !rulekit.IsNamed(s.pass.TypesInfo.TypeOf(last), "net/url", "Values") || !isOperand(last) {
			return nil
		}
		edits = append(edits, insertAt(last.Pos(), text+"NewReader(")...)
		return append(edits, insertAt(last.End(), ".Encode())")...)
	case row.ContentType != clients.None:
		url, body := argument(call, row.URL), argument(call, row.Body)
		if s.pass.TypesInfo.Types[argument(call, row.ContentType)].Value == nil || s.hasComment(url.End(), body.Pos()) {
			return nil // it would be evaluated at another time
		}
		return append(edits, analysis.TextEdit{Pos: url.End(), End: body.Pos(), NewText: []byte(", ")})
	}
	return append(edits, insertAt(last.End(), ", nil")...)
}

// isOperand reports whether a method can be called on an expression as it stands.
func isOperand(e ast.Expr) bool {
	switch e.(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.CallExpr, *ast.CompositeLit, *ast.ParenExpr, *ast.IndexExpr:
		return true
	}
	return false
}

// A rewrite makes several statements of the call of a short function.
type rewrite struct {
	s        *site
	call     *ast.CallExpr
	client   string
	name     string // of the request
	declared given
	edits    []analysis.TextEdit
	headers  [][2]string
}

func (r *rewrite) set(name, value string) {
	r.headers = append(r.headers, [2]string{`"` + name + `"`, value})
}

// statements set the headers of the request.
func (r *rewrite) statements(name, value string) []string {
	var out []string
	for _, h := range append(r.headers, [2]string{name, value}) {
		out = append(out, calling(r.name+".Header.Set")(h[0], h[1]))
	}
	return out
}

func (r *rewrite) plan(g *insertionPoint, first analysis.TextEdit, text func(name, value string) []string) *plan {
	return &plan{spot: spot{g.at, g.order}, given: []given{r.declared}, edits: func(name, value string) []analysis.TextEdit {
		return append(append(slices.Clone(r.edits), first), g.insert(text(name, value)...)...)
	}}
}

// returned is return http.Get(url).
func (r *rewrite) returned() *plan {
	ret := r.s.returning(r.call)
	if ret == nil {
		return nil
	}
	err := r.s.errName(ret.Pos())
	if err == "" {
		return nil
	}
	first := analysis.TextEdit{Pos: ret.Pos(), End: r.call.Pos(), NewText: []byte(r.name + ", " + err + " := ")}
	return r.plan(r.s.behind(ret), first, func(name, value string) []string {
		text := append([]string{"if " + err + " != nil {\n\treturn nil, " + err + "\n}"}, r.statements(name, value)...)
		return append(text, "return "+r.client+".Do("+r.name+")")
	})
}

// assigned is resp, err := http.Get(url), with a check of the error right behind it.
func (r *rewrite) assigned() *plan {
	s := r.s
	a, ok := s.parent(len(s.stack)).(*ast.AssignStmt)
	if !ok || a.Tok != token.DEFINE || len(a.Lhs) != 2 {
		return nil
	}
	resp, ok := a.Lhs[0].(*ast.Ident)
	err, ok2 := a.Lhs[1].(*ast.Ident)
	if !ok || !ok2 || s.pass.TypesInfo.Defs[resp] == nil || s.variable(err) == nil || err.Name == "_" {
		return nil
	}
	check := s.checkBehind(a, s.variable(resp), s.variable(err))
	if check == nil {
		return nil
	}
	indent := s.indent(check.Pos())
	first := analysis.TextEdit{Pos: resp.Pos(), End: resp.End(), NewText: []byte(r.name)}
	return r.plan(s.behind(a), first, func(name, value string) []string {
		text := append([]string{strings.ReplaceAll(s.text(check), "\n"+indent, "\n")}, r.statements(name, value)...)
		return append(text, resp.Name+", "+err.Name+" := "+r.client+".Do("+r.name+")")
	})
}

// checkBehind is the check of an error that follows a statement, if it can be repeated
// before there is a response.
func (s *site) checkBehind(a *ast.AssignStmt, resp, err *types.Var) *ast.IfStmt {
	list := rulekit.Statements(s.parent(len(s.stack) - 1))
	i := slices.Index(list, ast.Stmt(a))
	if i < 0 || i+1 >= len(list) {
		return nil
	}
	f, ok := list[i+1].(*ast.IfStmt)
	if !ok || f.Init != nil || f.Else != nil || s.checks(f.Cond, err) != token.NEQ || !s.ends(f.Body) ||
		len(f.Body.List) > 2 || s.mentions(f, resp) || s.hasComment(f.Pos(), f.End()) {
		return nil
	}
	plain := true
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit, *ast.LabeledStmt:
			plain = false
		case *ast.BasicLit:
			plain = plain && !strings.Contains(n.Value, "\n")
		}
		return plain
	})
	if !plain {
		return nil
	}
	return f
}
