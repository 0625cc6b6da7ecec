package companyid

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// This file holds who is blamed where one call alone goes through a client: what makes the client,
// if that leaves the company out, or the call.
//
//	c := New("")          // reported: nothing but the call below uses c
//	c.Projects()
//
//	c := New()            // may get its headers behind
//	headers.Add(c, "X-Trace", "1")
//	c.Projects()          // reported

// blames reports whether calls through what is made at a position are reported there.
func (j *judge) blames(maker token.Pos, calls []token.Pos) bool {
	return len(calls) > 1 || len(calls) == 1 && j.isGivenNone(maker) && !j.isCompleted(maker, calls[0])
}

// isGivenNone reports whether the call or literal at a position leaves the company out, or is given
// what may bring it, and does not.
//
//	c := New(WithTimeout(t))    // an option
//	c := New(&Options{})        // a configuration
//	c := New(bearer(token))     // a function that is given the request
func (j *judge) isGivenNone(pos token.Pos) bool {
	if call := j.callAt(pos); call != nil {
		return j.leavesOut(call) || j.optionOf(call) != "" || j.takesBringer(call)
	}
	return j.lacksCompany(pos) || j.leftOutWithin(pos) != nil
}

// isCompleted reports whether the variable that a client is put into is used for more than the call
// through it and what needs no arguments, such as defer c.Close(): something else may have been
// meant to add the company.
func (j *judge) isCompleted(maker, call token.Pos) bool {
	client := j.boundTo(maker)
	return client != nil && slices.ContainsFunc(j.usesOf(client), func(use token.Pos) bool {
		idle := false
		rulekit.InspectAt(j.pass, use, func(n ast.Node) bool {
			c, ok := n.(*ast.CallExpr)
			if ok && (source.CallPos(c) == call || len(c.Args) == 0 && isPartAt(c.Fun, use)) {
				idle = true
			}
			return !idle
		})
		return !idle
	})
}

// isPartAt reports whether an expression is a field or method of what stands at a position, and asks
// nothing else on the way there.
//
//	// Have: defer c.http.CloseIdleConnections()
//	// Want: true of c
//	// Have: c.Projects.List(ctx).Company(id).Execute()
//	// Want: false of c
func isPartAt(e ast.Expr, pos token.Pos) bool {
	for {
		sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
		if !ok {
			_, name := ast.Unparen(e).(*ast.Ident)
			return name && e.Pos() == pos
		}
		e = sel.X
	}
}

// boundTo is the variable that what is made at a position is put into; nil if it goes elsewhere.
func (j *judge) boundTo(maker token.Pos) (v types.Object) {
	rulekit.InspectAt(j.pass, maker, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if isMadeAt(n.Rhs[0], maker) {
				v = j.assigned(n)
			}
		case *ast.ValueSpec:
			if len(n.Values) == 1 && isMadeAt(n.Values[0], maker) {
				v = j.pass.TypesInfo.ObjectOf(n.Names[0])
			}
		}
		return v == nil
	})
	return v
}

// isMadeAt reports whether an expression is the call or literal at a position.
func isMadeAt(e ast.Expr, maker token.Pos) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		return source.CallPos(e) == maker
	case *ast.UnaryExpr:
		return e.Op == token.AND && isMadeAt(e.X, maker)
	}
	return e.Pos() == maker
}
