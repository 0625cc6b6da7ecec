package compile

// This file holds statements, but for assignments: blocks, conditions and loops.
//
// A statement becomes one operation, or none: what has no effect on texts, requests and
// clients disappears here, and costs nothing later.

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// block compiles statements, without those that do nothing.
//
//	// Have: const a = 1; ; i := 0; use(u)
//	new v1 = 0
//	call p.use(v2)
func (c *compiler) block(list []ast.Stmt) *ir.Node {
	b := &ir.Node{Op: ir.OpBlock}
	for _, s := range list {
		if n := c.stmt(s); n != nil {
			b.Kids = append(b.Kids, n)
		}
	}
	return b
}

// stmt compiles a statement; it is nil for one that does nothing. What a statement declares
// before its condition makes a block with it:
//
//	// Have: if v, ok := x.(string); ok { u = v }
//	{
//		new v2, new v3 = v1
//		if v3 { v4 = v2 }
//	}
//
// An operation for goto there is not: labels other than those of loops mean nothing.
func (c *compiler) stmt(s ast.Stmt) *ir.Node {
	switch s := s.(type) {
	case *ast.BlockStmt:
		return c.block(s.List)
	case *ast.ExprStmt:
		return effects(c.expr(s.X))
	case *ast.AssignStmt:
		return c.assign(s)
	case *ast.DeclStmt:
		return c.decl(s)
	case *ast.IfStmt:
		n := &ir.Node{Op: ir.OpIf, Kids: []*ir.Node{c.expr(s.Cond), c.block(s.Body.List), c.orNothing(s.Else)}}
		return c.after(s.Init, n)
	case *ast.SwitchStmt:
		return c.after(s.Init, c.switchStmt(s))
	case *ast.TypeSwitchStmt:
		return c.after(s.Init, c.typeSwitch(s))
	case *ast.SelectStmt:
		return c.cases(&ir.Node{Op: ir.OpUnknown}, s.Body, nil)
	case *ast.ForStmt:
		if n := c.counted(s); n != nil {
			return n
		}
		n := &ir.Node{Op: ir.OpLoop, Kids: []*ir.Node{c.orUnknown(s.Cond), c.block(s.Body.List), c.orNothing(s.Post)}}
		if s.Cond == nil {
			n.Flags = ir.FlagEndless
		}
		return c.after(s.Init, n)
	case *ast.RangeStmt:
		return c.rangeStmt(s)
	case *ast.LabeledStmt:
		n := c.stmt(s.Stmt)
		if n != nil && (n.Op == ir.OpLoop || n.Op == ir.OpRange || n.Op == ir.OpSwitch) {
			n.Name = s.Label.Name
		}
		return n
	case *ast.ReturnStmt:
		return &ir.Node{Op: ir.OpReturn, Kids: c.exprs(s.Results), Pos: s.Pos()}
	case *ast.BranchStmt:
		return c.branch(s)
	case *ast.GoStmt:
		return &ir.Node{Op: ir.OpGo, Kids: []*ir.Node{c.expr(s.Call)}}
	case *ast.DeferStmt:
		return &ir.Node{Op: ir.OpDefer, Kids: []*ir.Node{c.expr(s.Call)}}
	case *ast.IncDecStmt:
		return c.changed(s.X, nil)
	case *ast.SendStmt:
		return &ir.Node{Op: ir.OpSend, Kids: []*ir.Node{c.expr(s.Chan), c.expr(s.Value)}}
	}
	return nil // empty statements change nothing of interest
}

// branch compiles break and continue. What goto and fallthrough lead to is run in any case. A
// break without a label leaves the innermost loop, switch or select, which the executor knows.
func (c *compiler) branch(s *ast.BranchStmt) *ir.Node {
	n := &ir.Node{Op: ir.OpContinue}
	switch s.Tok {
	case token.BREAK:
		n.Op = ir.OpBreak
	case token.GOTO, token.FALLTHROUGH:
		return nil
	}
	if s.Label != nil {
		n.Name = s.Label.Name
	}
	return n
}

// orUnknown compiles an expression that may be left out, such as a condition of a loop.
func (c *compiler) orUnknown(e ast.Expr) *ir.Node {
	if e == nil {
		return &ir.Node{Op: ir.OpUnknown}
	}
	return c.expr(e)
}

// orNothing compiles a statement that may be left out, such as an else, as an empty block.
func (c *compiler) orNothing(s ast.Stmt) *ir.Node {
	if s != nil {
		if n := c.stmt(s); n != nil {
			return n
		}
	}
	return &ir.Node{Op: ir.OpBlock}
}

// after puts a statement's init before it.
//
//	// Have: switch v := f(); v { … }
//	{
//		new v1 = call p.f()
//		switch v1 { … }
//	}
func (c *compiler) after(init ast.Stmt, n *ir.Node) *ir.Node {
	if init == nil {
		return n
	}
	first := c.stmt(init)
	if first == nil {
		return n
	}
	return &ir.Node{Op: ir.OpBlock, Kids: []*ir.Node{first, n}}
}

// rangeStmt compiles a loop over a container, a number or an iterator.
//
//	// Have: for _, path := range paths { … }
//	range ?, new v2 = v1 { … }
func (c *compiler) rangeStmt(s *ast.RangeStmt) *ir.Node {
	over := s.X
	if list := c.lengthOf(over); list != nil && s.Tok != token.ASSIGN && c.isListOf(list) { // for i := range len(list)
		over = list
	}
	n := &ir.Node{Op: ir.OpRange, Kids: []*ir.Node{c.lhs(s.Key, s.Tok), c.lhs(s.Value, s.Tok), c.expr(over), c.block(s.Body.List)}}
	switch t := c.typeOf(over).Underlying().(type) {
	case *types.Chan:
		n.Container = ir.Chan
	case *types.Map:
		n.Container = ir.Map
	case *types.Signature:
		n.Container = ir.Iter
		if yieldsOne(t) {
			n.Kids[0], n.Kids[1] = n.Kids[1], n.Kids[0] // what a Seq yields are values, as in slices.Values
		}
	case *types.Basic:
		n.Container = ir.Basic
	case *types.Slice:
		if _, isBasic := t.Elem().Underlying().(*types.Basic); isBasic && !isText(t.Elem()) {
			n.Container = ir.Basic
		}
	}
	return n
}

// yieldsOne reports whether a function that is ranged over is an iter.Seq.
func yieldsOne(f *types.Signature) bool {
	if f.Params().Len() != 1 {
		return false // type errors
	}
	yield, ok := f.Params().At(0).Type().Underlying().(*types.Signature)
	return ok && yield.Params().Len() == 1
}
