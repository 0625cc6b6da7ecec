package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// This file holds the check that an expression gives the same at an earlier spot of its block.

// steady reports whether an expression, evaluated at an earlier spot, gives for certain what it
// gives at a position, and does nothing else: what it names is declared by then, and nothing in
// between can change it.
func (s *site) steady(e ast.Expr, at spot, to token.Pos) bool {
	if !s.repeatable(e) || s.mayFail(e) || s.readsForm(e) {
		return false
	}
	for n := range ast.Preorder(e) {
		if id, ok := n.(*ast.Ident); ok && !(s.meansSame(id, at) && s.staysSame(id, at.order, to)) {
			return false
		}
	}
	return true
}

// readsForm reports whether an expression reads the body of a request that came in, which may be
// needed before.
func (s *site) readsForm(e ast.Expr) bool {
	for n := range ast.Preorder(e) {
		if call, ok := n.(*ast.CallExpr); ok && s.callee(call) != nil && s.callee(call).Name() == "FormValue" {
			return true
		}
	}
	return false
}

// meansSame reports whether a name means the same at a spot. Fields, methods and names behind
// that of a package mean what they do wherever what stands before them does.
func (s *site) meansSame(id *ast.Ident, at spot) bool {
	obj := s.pass.TypesInfo.ObjectOf(id)
	switch o := obj.(type) {
	case nil:
		return false
	case *types.Var:
		if o.IsField() {
			return true
		}
	case *types.Func:
		if o.Signature().Recv() != nil {
			return true
		}
	}
	return s.lookup(id.Name, at.at) == obj || obj.Pkg() != nil && obj.Pkg() != s.pass.Pkg
}

// staysSame reports whether what a name stands for has one value between two positions.
func (s *site) staysSame(id *ast.Ident, from, to token.Pos) bool {
	v, ok := s.pass.TypesInfo.ObjectOf(id).(*types.Var)
	if !ok {
		return true
	}
	if s.setBetween(v, from, to) || s.handsOver(v, from, to) {
		return false
	}
	shared := v.IsField() || v.Kind() == types.PackageVar || s.reachable(v)
	return !shared || !s.callsOwn(from, to) || !s.changed(v)
}

// reachable reports whether code outside the usual order may set a variable of the function: its
// address is taken, or a function literal sets it.
func (s *site) reachable(v *types.Var) bool {
	found := false
	ast.PreorderStack(s.body, nil, func(n ast.Node, stack []ast.Node) bool {
		for _, l := range targets(n) {
			_, address := n.(*ast.UnaryExpr)
			found = found || s.root(l) == v && (address || slices.ContainsFunc(stack, isFuncLit))
		}
		return !found
	})
	return found
}

func isFuncLit(n ast.Node) bool {
	_, ok := n.(*ast.FuncLit)
	return ok
}

// handsOver reports whether a variable, or a part of it that is no plain value, is given to a
// function between two positions.
func (s *site) handsOver(v *types.Var, from, to token.Pos) bool {
	return s.anyCall(from, to, func(call *ast.CallExpr) bool {
		return slices.ContainsFunc(call.Args, func(a ast.Expr) bool {
			_, plain := s.pass.TypesInfo.TypeOf(a).Underlying().(*types.Basic)
			return !plain && s.root(a) == v
		})
	})
}

// callsOwn reports whether code of the package may run between two positions: what is called is
// declared in it, or not known.
func (s *site) callsOwn(from, to token.Pos) bool {
	return s.anyCall(from, to, func(call *ast.CallExpr) bool {
		if tv := s.pass.TypesInfo.Types[call.Fun]; tv.IsType() || tv.IsBuiltin() {
			return false
		}
		f := s.callee(call)
		return f == nil || f.Pkg() == nil || f.Pkg() == s.pass.Pkg
	})
}

// anyCall reports whether a call between two positions has a property.
func (s *site) anyCall(from, to token.Pos, is func(*ast.CallExpr) bool) bool {
	found := false
	ast.Inspect(s.body, func(n ast.Node) bool {
		if n == nil || found || n.End() <= from || to <= n.Pos() {
			return false
		}
		if call, ok := n.(*ast.CallExpr); ok && from <= n.Pos() {
			found = is(call)
		}
		return true
	})
	return found
}

// changed reports whether the package sets a variable or field after it was made, or takes its
// address.
func (s *site) changed(v *types.Var) bool {
	for _, f := range s.pass.Files {
		for n := range ast.Preorder(f) {
			for _, l := range targets(n) {
				if a, ok := n.(*ast.AssignStmt); ok && a.Tok == token.DEFINE {
					continue
				}
				if s.last(l) == v {
					return true
				}
			}
		}
	}
	return false
}

// last is the variable or field that an expression ends in.
func (s *site) last(e ast.Expr) *types.Var {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return s.variable(e)
	case *ast.SelectorExpr:
		return s.variable(e.Sel)
	}
	return nil
}
