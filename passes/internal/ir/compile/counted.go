package compile

// This file holds for loops that count through a list, one way or the other: they are range loops over
// it. So each pass has its element, and none may be left out.
//
//	// Have: for i := len(ms) - 1; i >= 0; i-- { h = ms[i](h) }
//	range back new v3, ? = v1 { v2 = call v1[v3](v2) }

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// counted compiles a loop that counts through a list whose body changes neither the counter nor which
// list that is; nil for any other loop.
func (c *compiler) counted(s *ast.ForStmt) *ir.Node {
	init, ok := s.Init.(*ast.AssignStmt)
	if !ok || init.Tok != token.DEFINE || len(init.Lhs) != 1 || len(init.Rhs) != 1 {
		return nil
	}
	id, ok := init.Lhs[0].(*ast.Ident)
	if !ok {
		return nil
	}
	counter, ok := c.info.Defs[id].(*types.Var)
	if !ok {
		return nil
	}
	n := &ir.Node{Op: ir.OpRange}
	list := c.countedUp(init.Rhs[0], s, counter)
	if list == nil {
		n.Flags, list = ir.FlagBack, c.countedDown(init.Rhs[0], s, counter)
	}
	if list == nil || !c.isListOf(list) || c.setsAny(s.Body, counter, list) {
		return nil
	}
	delete(c.changing, counter)
	n.Kids = []*ir.Node{c.lhs(id, token.DEFINE), c.lhs(nil, token.DEFINE), c.expr(list), c.block(s.Body.List)}
	return n
}

// countedUp is the list of: i := 0; i < len(list); i++. It is nil for other loops.
func (c *compiler) countedUp(from ast.Expr, s *ast.ForStmt, counter types.Object) ast.Expr {
	cond, ok := s.Cond.(*ast.BinaryExpr)
	if !ok || !c.isInt(from, 0) || !c.steps(s.Post, token.INC, token.ADD_ASSIGN, counter) {
		return nil
	}
	switch {
	case (cond.Op == token.LSS || cond.Op == token.NEQ) && c.is(cond.X, counter):
		return c.lengthOf(cond.Y)
	case cond.Op == token.GTR && c.is(cond.Y, counter):
		return c.lengthOf(cond.X)
	case cond.Op == token.LEQ && c.is(cond.X, counter):
		return c.lastOf(cond.Y)
	}
	return nil
}

// countedDown is the list of: i := len(list) - 1; i >= 0; i--.
func (c *compiler) countedDown(from ast.Expr, s *ast.ForStmt, counter types.Object) ast.Expr {
	cond, ok := s.Cond.(*ast.BinaryExpr)
	if !ok || !c.steps(s.Post, token.DEC, token.SUB_ASSIGN, counter) {
		return nil
	}
	x, op, y := cond.X, cond.Op, cond.Y
	switch op { // 0 <= i
	case token.LEQ:
		x, op, y = y, token.GEQ, x
	case token.LSS:
		x, op, y = y, token.GTR, x
	}
	if !c.is(x, counter) || !(op == token.GEQ && c.isInt(y, 0) || op == token.GTR && c.isInt(y, -1)) {
		return nil
	}
	return c.lastOf(from)
}

// steps reports whether a statement counts a variable by one: i++, i += 1.
func (c *compiler) steps(s ast.Stmt, one, assign token.Token, counter types.Object) bool {
	switch s := s.(type) {
	case *ast.IncDecStmt:
		return s.Tok == one && c.is(s.X, counter)
	case *ast.AssignStmt:
		return s.Tok == assign && c.is(s.Lhs[0], counter) && c.isInt(s.Rhs[0], 1)
	}
	return false
}

// is reports whether an expression is a variable.
func (c *compiler) is(e ast.Expr, v types.Object) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	return ok && c.info.Uses[id] == v
}

// isInt reports whether an expression is a constant with a value.
func (c *compiler) isInt(e ast.Expr, n int64) bool {
	v := c.info.Types[e].Value
	if v == nil || v.Kind() != constant.Int {
		return false
	}
	got, exact := constant.Int64Val(v)
	return exact && got == n
}

// lengthOf is the argument of len, or nil.
func (c *compiler) lengthOf(e ast.Expr) ast.Expr {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return nil
	}
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok {
		return nil
	}
	if b, ok := c.info.Uses[id].(*types.Builtin); !ok || b.Name() != "len" {
		return nil
	}
	return call.Args[0]
}

// lastOf is the list of which an expression is the last index: len(list) - 1.
func (c *compiler) lastOf(e ast.Expr) ast.Expr {
	sub, ok := ast.Unparen(e).(*ast.BinaryExpr)
	if !ok || sub.Op != token.SUB || !c.isInt(sub.Y, 1) {
		return nil
	}
	return c.lengthOf(sub.X)
}

// isListOf reports whether an expression names a list whose elements are of interest.
func (c *compiler) isListOf(e ast.Expr) bool { return isName(e) && isList(c.typeOf(e)) }

// isName reports whether an expression is made of names: a, a.b.c.
func isName(e ast.Expr) bool {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.Ident:
			return true
		case *ast.SelectorExpr:
			e = x.X
		default:
			return false
		}
	}
}

// isList reports whether a type is a slice or array of texts, or of what is not basic.
func isList(t types.Type) bool {
	if t == nil {
		return false
	}
	var elem types.Type
	switch t := t.Underlying().(type) {
	case *types.Slice:
		elem = t.Elem()
	case *types.Array:
		elem = t.Elem()
	default:
		return false
	}
	_, basic := elem.Underlying().(*types.Basic)
	return !basic || isText(elem)
}

// setsAny reports whether a body sets a counter, or which list it is that is counted through, or lets
// others do so by their address.
func (c *compiler) setsAny(body *ast.BlockStmt, counter types.Object, list ast.Expr) bool {
	name, found := types.ExprString(list), false
	sets := func(e ast.Expr) { found = found || c.is(e, counter) || isName(e) && types.ExprString(e) == name }
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				sets(e)
			}
		case *ast.IncDecStmt:
			sets(n.X)
		case *ast.RangeStmt:
			for _, e := range []ast.Expr{n.Key, n.Value} {
				if e != nil {
					sets(e)
				}
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				sets(n.X)
			}
		}
		return !found
	})
	return found
}
