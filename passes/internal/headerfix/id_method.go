package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// This file holds ids that a method gives, of an interface or of a type parameter.
//
//	// Have: func list[C interface{ CompanyID() int64; Do(*http.Request) (*http.Response, error) }](c C) …
//	// Want: c.CompanyID()

// methods adds the methods without parameters that give a company's id by their name, of what
// sends requests or holds settings: what is to be sent may be about another company. The function
// calls a method of it on every way before, or in the statement right behind: were it nil, the
// program would end there anyway.
func (s *site) methods(out []candidate, obj types.Object, level int, at spot) []candidate {
	iface, ok := obj.Type().Underlying().(*types.Interface)
	if !ok || !isSettings(obj) && !sendsRequests(iface) || !s.callsOn(obj, at) {
		return out
	}
	for m := range iface.Methods() {
		sig := m.Signature()
		like := isCompany(m.Name())
		if like != justA && like != ofProcore || !m.Exported() || sig.Params().Len() != 0 || sig.Results().Len() != 1 || !byNameOnly(sig.Results().At(0).Type()) {
			continue
		}
		out = append(out, candidate{company{text: obj.Name() + "." + m.Name() + "()", typ: sig.Results().At(0).Type()}, level, like})
	}
	return out
}

// sendsRequests reports whether an interface has a method that is given a request.
func sendsRequests(iface *types.Interface) bool {
	for m := range iface.Methods() {
		for p := range m.Signature().Params().Variables() {
			if isRequest(p.Type()) {
				return true
			}
		}
	}
	return false
}

// callsOn reports whether a method of a variable is called for certain before a spot, or in the
// statement that follows.
func (s *site) callsOn(obj types.Object, at spot) bool {
	calls := func(in ast.Node, sure func(ast.Expr) bool) (found bool) {
		for n := range ast.Preorder(in) {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				continue
			}
			sel, ok := call.Fun.(*ast.SelectorExpr)
			if !ok {
				continue
			}
			id, ok := ast.Unparen(sel.X).(*ast.Ident)
			found = found || ok && s.pass.TypesInfo.Uses[id] == obj && sure(call)
		}
		return found
	}
	if calls(s.body, func(e ast.Expr) bool { return s.always(e, at.order) && !s.inFunction(e, at.order) }) {
		return true
	}
	next := s.statementBehind(at.order)
	return next != nil && calls(next, func(e ast.Expr) bool {
		return !slices.ContainsFunc(s.conditions(e, at.order), func(c ast.Node) bool { return c != nil }) && !s.inFunction(e, at.order)
	})
}

// inFunction reports whether an expression lies in a function literal that does not hold a
// position: it may never be evaluated.
func (s *site) inFunction(e ast.Expr, pos token.Pos) bool {
	found := false
	ast.Inspect(s.body, func(n ast.Node) bool {
		if n == nil || n.Pos() > e.Pos() || n.End() < e.End() {
			return false
		}
		if f, ok := n.(*ast.FuncLit); ok && (pos < f.Pos() || f.End() < pos) {
			found = true
		}
		return true
	})
	return found
}
