package compile

// This file holds which numbers and bools are followed through a function: those that are
// set in turn. One that changes in a loop or in a function literal, in place, or through a
// pointer, may be anything at any time.
//
//	// Have: found := false; walk(func() { found = true }); if found { … }
//
// would otherwise say that nothing was found, if walk cannot be seen.

import (
	"go/ast"
	"go/token"
	"go/types"
)

// findChanging finds the variables of a file whose numbers are not followed. It runs once for
// a file, before any function is compiled, since a variable that is read here may be changed
// further down.
//
//	// Have: n := 0; for range ids { n++ }; if n > 0 { … }     n is not followed: 0 is one of its values
//	// Have: retries := 3; if os.Getenv("CI") != "" { retries = 1 }     it is: it is set in turn
func (c *compiler) findChanging(f *ast.File) {
	var around []ast.Node // the loops and function literals, and what else lies between
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil {
			around = around[:len(around)-1]
			return true
		}
		around = append(around, n)
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				if n.Tok != token.DEFINE {
					c.changes(e, n.Tok != token.ASSIGN, around)
				}
				if c.isOwn(e, around) {
					c.own[e] = true
				}
			}
		case *ast.IncDecStmt:
			c.changes(n.X, true, around)
		case *ast.RangeStmt:
			for _, e := range []ast.Expr{n.Key, n.Value} {
				if e != nil && n.Tok == token.ASSIGN {
					c.changes(e, true, around)
				}
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				c.changes(n.X, true, around)
			}
		}
		return true
	})
}

// changes notes a variable that is set, in place or by all means within a loop or function
// literal that it does not belong to. That it belongs to the loop or literal is what makes it
// a new one in each pass or call.
func (c *compiler) changes(e ast.Expr, inPlace bool, around []ast.Node) {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return
	}
	v, ok := c.info.ObjectOf(id).(*types.Var)
	if !ok || !isNumber(v.Type()) {
		return
	}
	for _, n := range around {
		switch n := n.(type) {
		case *ast.ForStmt:
			inPlace = inPlace || !within(v, n.Body)
		case *ast.RangeStmt:
			inPlace = inPlace || !within(v, n.Body)
		case *ast.FuncLit:
			inPlace = inPlace || !within(v, n)
		case *ast.LabeledStmt:
			inPlace = true // a goto may come back
		}
	}
	if inPlace {
		c.changing[v] = true
	}
}

// isOwn reports whether what is set is a field of a struct that a variable of the function holds
// itself, so that no other struct can be meant. A function literal may be called at any time: what it
// sets of a variable around it counts as set anywhere.
//
//	// Have: func (c *Client) For(id string) *Client { d := *c; d.company = id; return &d }
func (c *compiler) isOwn(target ast.Expr, around []ast.Node) bool {
	sel, ok := target.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	id, ok := ast.Unparen(sel.X).(*ast.Ident)
	s := c.info.Selections[sel]
	if !ok || s == nil || len(s.Index()) != 1 {
		return false
	}
	v, ok := c.info.Uses[id].(*types.Var)
	if !ok || v.Parent() == c.pkg.Scope() {
		return false
	}
	for _, n := range around {
		if lit, ok := n.(*ast.FuncLit); ok && !within(v, lit) {
			return false
		}
	}
	_, ok = v.Type().Underlying().(*types.Struct)
	return ok
}

// within reports whether a variable is declared within a node.
func within(v *types.Var, n ast.Node) bool { return n.Pos() <= v.Pos() && v.Pos() < n.End() }
