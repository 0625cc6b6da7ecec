package headerfix

import (
	"go/ast"
	"go/types"
)

// This file holds which expressions can be evaluated once more without harm.

// mayFail reports whether evaluating an expression can panic: it follows a pointer or
// looks into a container. The receiver counts as there, and so does what a flag points to.
func (s *site) mayFail(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.IndexExpr:
			found = true
		case *ast.StarExpr:
			id, ok := ast.Unparen(n.X).(*ast.Ident)
			found = found || !ok || !s.fromFlag(s.pass.TypesInfo.ObjectOf(id))
		case *ast.SelectorExpr:
			if sel := s.pass.TypesInfo.Selections[n]; sel != nil && sel.Indirect() {
				id, ok := ast.Unparen(n.X).(*ast.Ident)
				receiver := ok && s.variable(id) != nil && s.variable(id).Kind() == types.RecvVar
				found = found || !receiver || len(sel.Index()) > 1
			}
		}
		return !found
	})
	return found
}

// pure are functions that give the same each time they are asked, and do nothing else.
var pure = map[string]bool{
	"strconv.Itoa": true, "strconv.FormatInt": true, "strconv.FormatUint": true,
	"fmt.Sprint": true, "fmt.Sprintf": true, "os.Getenv": true,
	"strings.TrimSpace": true, "strings.ToLower": true,
	"(*net/http.Request).FormValue": true, "(*net/http.Request).PathValue": true,
	"(net/url.Values).Get": true, "(net/http.Header).Get": true,
	"(encoding/json.Number).String": true,
}

// repeatable reports whether an expression can be evaluated once more with no other
// effect.
func (s *site) repeatable(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		switch s.pass.TypesInfo.ObjectOf(e).(type) {
		case *types.Var, *types.Const, *types.PkgName:
			return true
		}
	case *ast.BasicLit:
		return true
	case *ast.ParenExpr:
		return s.repeatable(e.X)
	case *ast.StarExpr:
		return s.repeatable(e.X)
	case *ast.SelectorExpr:
		if sel := s.pass.TypesInfo.Selections[e]; sel != nil && sel.Kind() != types.FieldVal {
			return false
		}
		return s.repeatable(e.X)
	case *ast.IndexExpr:
		return s.repeatable(e.X) && s.repeatable(e.Index)
	case *ast.CallExpr:
		return s.repeatableCall(e)
	}
	return false
}

func (s *site) repeatableCall(call *ast.CallExpr) bool {
	for _, a := range call.Args {
		if !s.repeatable(a) {
			return false
		}
	}
	if tv := s.pass.TypesInfo.Types[call.Fun]; tv.IsType() {
		return true
	}
	f := s.callee(call)
	if f == nil || !pure[f.FullName()] && !s.isGetter(f) {
		return false
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	return !ok || s.repeatable(sel.X)
}

// isGetter reports whether a method does nothing but to return a field, or the text of
// something.
func (s *site) isGetter(f *types.Func) bool {
	sig := f.Signature()
	if sig.Recv() == nil || sig.Params().Len() != 0 || sig.Results().Len() != 1 {
		return false
	}
	if f.Name() == "String" {
		return true
	}
	d := s.declaration(f)
	if d == nil || d.Body == nil || len(d.Body.List) != 1 {
		return false
	}
	ret, ok := d.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 {
		return false
	}
	_, ok = ret.Results[0].(*ast.SelectorExpr)
	return ok && s.root(ret.Results[0]) != nil && s.root(ret.Results[0]).Kind() == types.RecvVar && !hasCall(ret.Results[0])
}

func hasCall(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		_, ok := n.(*ast.CallExpr)
		found = found || ok
		return !found
	})
	return found
}
