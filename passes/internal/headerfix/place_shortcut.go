package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// This file holds the rewriting of http.Get and its like, which can send no header, as
// http.NewRequest and Do.

// A short is a function of net/http that makes and sends a request in one, and so can
// send no header.
type short struct {
	method      string // a constant of net/http
	contentType bool   // it is the second argument
	form        bool   // the second argument is a form
}

var shorts = map[string]short{
	"Get":      {method: "MethodGet"},
	"Head":     {method: "MethodHead"},
	"Post":     {method: "MethodPost", contentType: true},
	"PostForm": {method: "MethodPost", form: true},
}

// IsShort reports whether a function, by its full name, is one of those of net/http that
// can send no header.
func IsShort(full string) bool {
	name, ok := strings.CutPrefix(full, "net/http.")
	if !ok {
		name, ok = strings.CutPrefix(full, "(*net/http.Client).")
	}
	_, known := shorts[name]
	return ok && known
}

// shortcut is resp, err := http.Get(url) or return http.Get(url): it becomes
// http.NewRequest, with the same handling of its error, and Do.
func (s *site) shortcut() *plan {
	call, ok := s.node.(*ast.CallExpr)
	if !ok {
		return nil
	}
	f := s.callee(call)
	web := s.imported("net/http")
	if f == nil || !IsShort(f.FullName()) || web == "" || len(call.Args) != f.Signature().Params().Len() {
		return nil
	}
	client := web + "DefaultClient"
	if f.Signature().Recv() != nil {
		if client = s.clientOf(call); client == "" {
			return nil
		}
	}
	kind := shorts[f.Name()]
	r := &rewrite{s: s, call: call, client: client, edits: s.arguments(call, kind, web)}
	if kind.contentType {
		r.set("Content-Type", s.text(call.Args[1]))
	}
	if kind.form {
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

// arguments are the edits that turn the arguments of a short function into those of
// http.NewRequest, with its name.
func (s *site) arguments(call *ast.CallExpr, kind short, web string) []analysis.TextEdit {
	edits := []analysis.TextEdit{{Pos: call.Fun.Pos(), End: call.Lparen + 1, NewText: []byte(web + "NewRequest(" + web + kind.method + ", ")}}
	if s.hasComment(call.Pos(), call.Lparen) {
		return nil
	}
	last := call.Args[len(call.Args)-1]
	switch {
	case kind.form:
		text := s.imported("strings")
		if text == "" || !isNamed(s.pass.TypesInfo.TypeOf(last), "net/url", "Values") || !isOperand(last) {
			return nil
		}
		edits = append(edits, insertAt(last.Pos(), text+"NewReader(")...)
		return append(edits, insertAt(last.End(), ".Encode())")...)
	case kind.contentType:
		if s.pass.TypesInfo.Types[call.Args[1]].Value == nil || s.hasComment(call.Args[0].End(), last.Pos()) {
			return nil // it would be evaluated at another time
		}
		return append(edits, analysis.TextEdit{Pos: call.Args[0].End(), End: last.Pos(), NewText: []byte(", ")})
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
	list := statements(s.parent(len(s.stack) - 1))
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
