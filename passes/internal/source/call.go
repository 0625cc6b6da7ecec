package source

// This file holds where calls are.
//
// The engine says of a call where its function is named, and the rules look it up in the syntax:
// both have to agree on the place.

import (
	"go/ast"
	"go/token"
)

// CallPos is where a call's function is named, which is where the call is reported.
//
//	api.Get[User](ctx)    at Get
func CallPos(e *ast.CallExpr) token.Pos {
	if name, ok := CalledName(e); ok {
		return name.Pos()
	}
	return uninstantiated(e).Pos()
}

// CalledName is the name of the function that a call calls, if it goes by one.
//
//	http.Get(u), c.api.Get[User](ctx)    Get
//	handlers[i](w, r)                    none
func CalledName(e *ast.CallExpr) (name *ast.Ident, ok bool) {
	switch x := uninstantiated(e).(type) {
	case *ast.Ident:
		return x, true
	case *ast.SelectorExpr:
		return x.Sel, true
	}
	return nil, false
}

// uninstantiated is what a call calls, without parentheses and type arguments.
func uninstantiated(e *ast.CallExpr) ast.Expr {
	f := ast.Unparen(e.Fun)
	for {
		switch x := f.(type) {
		case *ast.IndexExpr:
			f = x.X
		case *ast.IndexListExpr:
			f = x.X
		default:
			return f
		}
	}
}
