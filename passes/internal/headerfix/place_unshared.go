package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// This file holds the check that a header belongs to one request alone: setting a name in a
// shared one would change other requests too.

// unshared reports whether an expression is a header that no other request has: it was made
// for this one, in the function with that body or in one that it calls.
func (s *site) unshared(e ast.Expr, body *ast.BlockStmt) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		return s.makes(e, origins{}) || s.returnsUnshared(s.callee(e))
	case *ast.Ident:
		v := s.variable(e)
		return v != nil && s.unsharedVar(v, e, body, origins{}) && s.handed(v, body) == 1
	default:
		return s.makes(e, origins{})
	}
}

// origins are the variables that a header is copied from, as far as they have been looked at,
// and whether they hold something from the start. In h = h.Clone() the variable is its own
// origin: what it starts with decides, since the clone of nil is nil.
type origins map[*types.Var]bool

// makes reports whether an expression makes a header by itself, which is not nil.
func (s *site) makes(e ast.Expr, from origins) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		return true
	case *ast.CallExpr:
		id := nameOf(e)
		if id == nil {
			return false
		}
		if f := s.callee(e); f != nil && f.FullName() == "(net/http.Header).Clone" {
			return s.exists(e.Fun.(*ast.SelectorExpr).X, from)
		}
		_, isBuiltin := s.pass.TypesInfo.Uses[id].(*types.Builtin)
		return isBuiltin && id.Name == "make"
	}
	return false
}

// exists reports whether a header is certainly not nil: that of a request that came in,
// or a variable that holds one from the start.
func (s *site) exists(e ast.Expr, from origins) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.SelectorExpr:
		v := s.root(e)
		return v != nil && v.Kind() == types.ParamVar && e.Sel.Name == "Header" && types.ExprString(e.X) == v.Name()
	case *ast.Ident:
		v := s.variable(e)
		if v == nil {
			return false
		}
		if v.Kind() == types.PackageVar {
			for _, init := range s.pass.TypesInfo.InitOrder {
				if len(init.Lhs) == 1 && init.Lhs[0] == v {
					return s.makes(init.Rhs, from)
				}
			}
			return false
		}
		return s.unsharedVar(v, e, s.body, from)
	}
	return false
}

// returnsUnshared reports whether every result of a function of the package is made in it.
func (s *site) returnsUnshared(f *types.Func) bool {
	d := s.declaration(f)
	if d == nil || d.Body == nil {
		return false
	}
	all, some := true, false
	ast.Inspect(d.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			some = true
			all = all && len(n.Results) == 1 && s.unsharedResult(n.Results[0], d.Body)
		}
		return true
	})
	return all && some
}

func (s *site) unsharedResult(e ast.Expr, body *ast.BlockStmt) bool {
	if _, isCall := ast.Unparen(e).(*ast.CallExpr); isCall {
		return s.makes(e, origins{})
	}
	return s.unshared(e, body)
}

// unsharedVar reports whether all that is assigned to a variable of a function is made
// there, each time anew that it is used.
func (s *site) unsharedVar(v *types.Var, use ast.Expr, body *ast.BlockStmt, from origins) bool {
	if v.Kind() != types.LocalVar {
		return false
	}
	if starts, again := from[v]; again {
		return starts
	}
	from[v] = starts(v, body)
	all, some := true, false
	ast.Inspect(body, func(n ast.Node) bool {
		a, ok := n.(*ast.AssignStmt)
		if !ok {
			return true
		}
		for i, l := range a.Lhs {
			if id, ok := l.(*ast.Ident); ok && s.variable(id) == v {
				some = true
				all = all && len(a.Rhs) == len(a.Lhs) && s.makes(a.Rhs[i], from) && round(body, a) == round(body, use)
			}
		}
		return true
	})
	return all && some
}

// starts reports whether a variable is declared by the statement that gives it its first value.
func starts(v *types.Var, body *ast.BlockStmt) (found bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		a, ok := n.(*ast.AssignStmt)
		found = found || ok && a.Tok == token.DEFINE && slices.ContainsFunc(a.Lhs, func(l ast.Expr) bool { return l.Pos() == v.Pos() })
		return !found
	})
	return found
}

// round is the innermost loop or function literal around a node.
func round(body *ast.BlockStmt, n ast.Node) ast.Node {
	var in ast.Node = body
	ast.Inspect(body, func(x ast.Node) bool {
		if x == nil || n.Pos() < x.Pos() || x.End() < n.End() {
			return false
		}
		switch x.(type) {
		case *ast.ForStmt, *ast.RangeStmt, *ast.FuncLit:
			in = x
		}
		return true
	})
	return in
}

// handed counts how often a variable goes elsewhere as a whole.
func (s *site) handed(v *types.Var, body *ast.BlockStmt) int {
	n := 0
	ast.PreorderStack(body, nil, func(x ast.Node, stack []ast.Node) bool {
		id, ok := x.(*ast.Ident)
		if !ok || s.pass.TypesInfo.Uses[id] != v {
			return true
		}
		switch up := stack[len(stack)-1].(type) {
		case *ast.SelectorExpr, *ast.IndexExpr:
		case *ast.AssignStmt:
			for _, r := range up.Rhs {
				if r == x {
					n++
				}
			}
		default:
			n++
		}
		return true
	})
	return n
}

// declaration finds a function of the package.
func (s *site) declaration(f *types.Func) *ast.FuncDecl {
	if f == nil || f.Pkg() != s.pass.Pkg {
		return nil
	}
	for _, file := range s.pass.Files {
		for _, d := range file.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && s.pass.TypesInfo.Defs[d.Name] == types.Object(f.Origin()) {
				return d
			}
		}
	}
	return nil
}
