package companyid

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// This file holds the grant of a token that is fetched by hand, in a package that fetches tokens of
// several kinds.
//
//	t, err := serviceToken(ctx)        // whose text has client_credentials, and no other grant
//	req.Header.Set("Authorization", "Bearer "+t.Access)

// tokenGrant is the grant of the token that the function around a request sends with it, where all
// of its tokens come from functions of this package that show one grant, and what shows it.
func (j *judge) tokenGrant(pos token.Pos) (grant request.GrantType, shown ast.Node) {
	fn := j.functionAround(pos)
	if fn == nil {
		return clients.UnknownGrant, nil
	}
	from := j.assignedFrom(fn)
	sent := false
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || !j.authorizes(call) {
			return true
		}
		g, at := j.grantMentioned(call, from)
		if sent && g != grant {
			g = clients.UnknownGrant
		}
		grant, shown, sent = g, at, true
		return true
	})
	return grant, shown
}

// functionAround is the declared function around a position in a file that is no test, or nil.
func (j *judge) functionAround(pos token.Pos) *ast.FuncDecl {
	f := rulekit.FileAt(j.pass, pos)
	if f == nil || source.InTest(j.pass.Fset, pos) {
		return nil
	}
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Body != nil && fn.Pos() <= pos && pos < fn.End() {
			return fn
		}
	}
	return nil
}

// assignedFrom says which function of this package the variables of a function get their values
// from; nil for one that gets them from several, or from elsewhere.
func (j *judge) assignedFrom(fn *ast.FuncDecl) map[types.Object]*types.Func {
	from := make(map[types.Object]*types.Func)
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		a, ok := n.(*ast.AssignStmt)
		if !ok {
			return true
		}
		for i, l := range a.Lhs {
			id, ok := l.(*ast.Ident)
			obj := types.Object(nil)
			if ok {
				obj = j.pass.TypesInfo.ObjectOf(id)
			}
			if obj == nil {
				continue
			}
			r := a.Rhs[0]
			if len(a.Rhs) == len(a.Lhs) {
				r = a.Rhs[i]
			}
			var callee *types.Func
			if call, ok := ast.Unparen(r).(*ast.CallExpr); ok {
				callee, _ = typeutil.Callee(j.pass.TypesInfo, call).(*types.Func)
			}
			if was, again := from[obj]; again && was != callee || callee != nil && callee.Pkg() != j.pass.Pkg {
				callee = nil
			}
			from[obj] = callee
		}
		return true
	})
	return from
}

// authorizes reports whether a call sets the header with the token.
func (j *judge) authorizes(call *ast.CallExpr) bool {
	if len(call.Args) != 2 {
		return false
	}
	v := j.pass.TypesInfo.Types[call.Args[0]].Value
	return v != nil && v.Kind() == constant.String && strings.EqualFold(constant.StringVal(v), "Authorization")
}

// grantMentioned is the grant of the tokens among the variables that a call mentions, and what shows
// it.
func (j *judge) grantMentioned(call *ast.CallExpr, from map[types.Object]*types.Func) (request.GrantType, ast.Node) {
	var shown []request.GrantType
	var first ast.Node
	known := true
	ast.Inspect(call.Args[1], func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		v, ok := j.pass.TypesInfo.Uses[id].(*types.Var)
		if !ok || v.IsField() {
			return true
		}
		decl := j.declarationOf(from[v])
		if decl == nil {
			known = false
			return true
		}
		j.eachGrantIn(decl.Body, func(n ast.Node, text string) {
			if shown = withGrants(shown, text); first == nil && len(shown) > 0 {
				first = n
			}
		})
		return true
	})
	if !known || len(shown) != 1 {
		return clients.UnknownGrant, nil
	}
	return shown[0], first
}

// declarationOf is the declaration of a function of this package, or nil.
func (j *judge) declarationOf(fn *types.Func) *ast.FuncDecl {
	if fn == nil {
		return nil
	}
	decl := j.functionAround(fn.Pos())
	if decl == nil || decl.Name.Pos() != fn.Pos() {
		return nil
	}
	return decl
}
