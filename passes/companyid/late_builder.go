package companyid

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds builders of requests, which are made before they know an address, and send
// themselves when they get it.
//
//	req := client.R()
//	resp, err := req.Get(projects)
//	req.SetHeader("Procore-Company-Id", company)

// builder is the variable that holds the builder which sends a request at a position, and the name
// of the method that does; nil if there is none.
func (j *judge) builder(pos token.Pos) (req types.Object, sent *ast.Ident) {
	rulekit.InspectAt(j.pass, pos, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok && sel.Sel.Pos() == pos && j.sendsItself(sel) {
			req, sent = j.firstOf(sel.X), sel.Sel
		}
		return sent == nil
	})
	if req == nil {
		return nil, nil
	}
	return req, sent
}

// sendsItself reports whether a method sends what it is called on, as the table of libraries has it.
func (j *judge) sendsItself(method *ast.SelectorExpr) bool {
	f, ok := j.pass.TypesInfo.Uses[method.Sel].(*types.Func)
	return ok && slices.ContainsFunc(clients.Lookup(f.FullName()), func(r clients.Row) bool {
		return r.Does == clients.Send && r.On == clients.Recv
	})
}

// firstOf is the variable at the begin of a chain of calls; nil for anything else.
//
//	// Have: req.SetQueryParam("page", "2").Get(projects)
//	// Want: req
func (j *judge) firstOf(e ast.Expr) types.Object {
	for {
		call, ok := ast.Unparen(e).(*ast.CallExpr)
		if !ok {
			break
		}
		sel, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			return nil
		}
		e = sel.X
	}
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	v, ok := j.pass.TypesInfo.Uses[id].(*types.Var)
	if !ok || v.Parent() == j.pass.Pkg.Scope() {
		return nil
	}
	return v
}
