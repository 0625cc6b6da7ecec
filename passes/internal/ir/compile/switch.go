package compile

// This file holds switch, type switch and select, which are one operation.
//
// What differs is when a case is run: one whose value is the tag, one whose condition is true,
// or, of a type switch and a select, any of them.

import (
	"go/ast"
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// switchStmt compiles a switch over values, or over conditions. One in which a case goes on
// to the next is over nothing that is known.
//
//	// Have: switch n { case 1, 2: u = "a"; default: u = "b" }
//	switch v1 { case 1, 2: { v2 = "a" } case: { v2 = "b" } } one of them
//
// A tag that is a constant decides nothing either: as with if, it says how the program is
// built.
func (c *compiler) switchStmt(s *ast.SwitchStmt) *ir.Node {
	tag := c.opaque(s.Tag)
	if s.Tag != nil && c.info.Types[s.Tag].Value == nil && !fallsThrough(s.Body) {
		tag = c.expr(s.Tag)
	}
	n := c.cases(tag, s.Body, nil)
	if s.Tag == nil && !fallsThrough(s.Body) {
		n.Flags |= ir.FlagConditions
	}
	return n
}

// fallsThrough reports whether a case of a switch goes on to the next.
func fallsThrough(body *ast.BlockStmt) bool {
	for _, s := range body.List {
		if k, ok := s.(*ast.CaseClause); ok && len(k.Body) > 0 {
			if b, ok := k.Body[len(k.Body)-1].(*ast.BranchStmt); ok && b.Tok == token.FALLTHROUGH {
				return true
			}
		}
	}
	return false
}

// cases compiles the clauses of a switch or select. implicit, if there is one, gives a
// statement to begin a clause with; then the values of the clauses are types, and left out.
//
//	// Have: select { case ch <- req: case <-ctx.Done(): return }
//	switch ? { case: { v1 <- v2 } case: { <-invoke (context.Context).Done(v3); return } } one of them
func (c *compiler) cases(tag *ir.Node, body *ast.BlockStmt, implicit func(ast.Node) *ir.Node) *ir.Node {
	n := &ir.Node{Op: ir.OpSwitch, Kids: []*ir.Node{tag}}
	for _, s := range body.List {
		k := &ir.Node{Op: ir.OpCase}
		var list []ast.Stmt
		switch s := s.(type) {
		case *ast.CaseClause:
			if s.List == nil {
				n.Flags = ir.FlagDefault
			} else if implicit == nil {
				k.Kids = c.exprs(s.List)
			}
			list = s.Body
		case *ast.CommClause:
			if s.Comm == nil {
				n.Flags = ir.FlagDefault
			} else {
				list = append(list, s.Comm)
			}
			list = append(list, s.Body...)
		}
		b := c.block(list)
		if implicit != nil {
			if first := implicit(s); first != nil {
				b.Kids = append([]*ir.Node{first}, b.Kids...)
			}
		}
		k.Kids = append(k.Kids, b)
		n.Kids = append(n.Kids, k)
	}
	if isSelect(body) {
		n.Flags = ir.FlagDefault
	}
	return n
}

// isSelect reports whether a body is that of a select, one of whose cases always runs.
func isSelect(body *ast.BlockStmt) bool {
	for _, s := range body.List {
		if _, ok := s.(*ast.CommClause); ok {
			return true
		}
	}
	return false
}

// typeSwitch compiles a switch over types: any of its cases may be run, with the value in a
// variable of the case.
//
//	// Have: switch v := x.(type) { case string: use(v) }
//	switch ? { case: { new v2 = v1 … } }
//
// In a case of one type the value has that type; here it is the same value under another name.
func (c *compiler) typeSwitch(s *ast.TypeSwitchStmt) *ir.Node {
	var x ast.Expr
	switch a := s.Assign.(type) {
	case *ast.ExprStmt:
		x = a.X
	case *ast.AssignStmt:
		x = a.Rhs[0]
	}
	ta, ok := ast.Unparen(x).(*ast.TypeAssertExpr)
	if !ok {
		return nil
	}
	tag := c.expr(ta.X)
	return c.cases(&ir.Node{Op: ir.OpUnknown}, s.Body, func(clause ast.Node) *ir.Node {
		obj := c.info.Implicits[clause]
		if obj == nil {
			return nil
		}
		return &ir.Node{Op: ir.OpAssign, Kids: []*ir.Node{{Op: ir.OpLocal, Slot: c.slot(obj), Flags: ir.FlagDefine}, tag}}
	})
}
