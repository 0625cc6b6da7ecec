package headerfix

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds the place for the header among the arguments of a function that takes
// headers or request editors.

// argument is a function that is given the headers: client.Get(url, headers).
func (s *site) argument() *plan {
	call, ok := s.node.(*ast.CallExpr)
	if !ok {
		return nil
	}
	f := s.callee(call)
	if f == nil || f.Signature().Variadic() || len(call.Args) != f.Signature().Params().Len() {
		return nil
	}
	for i, arg := range call.Args {
		arg = ast.Unparen(arg)
		lit, isLit := arg.(*ast.CompositeLit)
		id, isID := arg.(*ast.Ident)
		web := s.imported("net/http")
		switch p := f.Signature().Params().At(i); {
		case isTextMap(p.Type()) && isLit && s.holdsHeaders(p, lit):
			return s.element(lit, func(name, value string) string { return name + ": " + value })
		case !isHeader(p.Type()):
		case isLit:
			return s.element(lit, entry)
		case s.pass.TypesInfo.Types[arg].IsNil() && web != "":
			return &plan{spot: spot{arg.Pos(), call.End()}, edits: func(name, value string) []analysis.TextEdit {
				return []analysis.TextEdit{{Pos: arg.Pos(), End: arg.End(), NewText: []byte(header(web, name, value))}}
			}}
		case isID && s.unshared(id, s.body):
			return s.handedHeader(id)
		}
	}
	return nil
}

// isTextMap reports whether t is map[string]string.
func isTextMap(t types.Type) bool {
	m, ok := t.(*types.Map)
	return ok && types.Identical(m.Key(), types.Typ[types.String]) && types.Identical(m.Elem(), types.Typ[types.String])
}

// holdsHeaders reports whether a map is one of headers: its parameter is called so, or it
// holds one that everybody knows.
func (s *site) holdsHeaders(p *types.Var, lit *ast.CompositeLit) bool {
	if speaksOfHeaders(p.Name()) {
		return true
	}
	return slices.ContainsFunc(lit.Elts, func(e ast.Expr) bool {
		kv, ok := e.(*ast.KeyValueExpr)
		return ok && slices.Contains([]string{"Accept", "Authorization", "Content-Type", "User-Agent"}, s.constant(kv.Key))
	})
}

// handedHeader is a header that the function makes in a variable of its own.
func (s *site) handedHeader(id *ast.Ident) *plan {
	for i := len(s.stack); i > 0; i-- {
		stmt, ok := s.parent(i).(ast.Stmt)
		if !ok {
			continue
		}
		g := s.ahead(stmt)
		if rulekit.Statements(s.parent(i-1)) == nil || g == nil {
			return nil
		}
		return g.set(calling(id.Name + ".Set"))
	}
	return nil
}

// editor is a function that takes any number of request editors, as the code has that
// oapi-codegen generates: one more of them sets the header.
func (s *site) editor() *plan {
	call, ok := s.node.(*ast.CallExpr)
	if !ok || call.Ellipsis.IsValid() || len(call.Args) == 0 {
		return nil
	}
	f := s.callee(call)
	if f == nil || !f.Signature().Variadic() || len(call.Args) < f.Signature().Params().Len()-1 {
		return nil
	}
	params := f.Signature().Params()
	elem := params.At(params.Len() - 1).Type().(*types.Slice).Elem()
	web, ctx := s.imported("net/http"), s.imported("context")
	last := call.Args[len(call.Args)-1]
	req, _ := s.freeName(call.Pos(), "req", "r", "apiReq")
	if !isEditor(elem) || web == "" || ctx == "" || req == "" || s.line(last.End()) != s.line(call.Rparen) {
		return nil
	}
	indent := s.indent(call.Pos())
	return &plan{spot: spot{call.Pos(), call.Pos()}, edits: func(name, value string) []analysis.TextEdit {
		return insertAt(last.End(), ", func(_ "+ctx+"Context, "+req+" *"+web+"Request) error {\n"+
			indent+"\t"+calling(req+".Header.Set")(name, value)+"\n"+
			indent+"\treturn nil\n"+
			indent+"}")
	}}
}

// isEditor reports whether t is func(context.Context, *http.Request) error.
func isEditor(t types.Type) bool {
	f, ok := t.Underlying().(*types.Signature)
	if !ok || f.Params().Len() != 2 || f.Results().Len() != 1 {
		return false
	}
	return isRequest(f.Params().At(1).Type()) && rulekit.IsNamed(f.Params().At(0).Type(), "context", "Context")
}
