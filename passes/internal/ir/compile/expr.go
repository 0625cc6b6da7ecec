package compile

// This file holds expressions, but for those that have files of their own: constants,
// names and fields, calls, and composite literals.

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// exprs compiles expressions in order.
func (c *compiler) exprs(list []ast.Expr) []*ir.Node {
	out := make([]*ir.Node, len(list))
	for i, e := range list {
		out[i] = c.expr(e)
	}
	return out
}

// expr compiles an expression. Type assertions and instances of generic functions are what
// they are made of: the language has no types. Whatever the type checker calls a constant is
// one here, also 1 << 10 and len("abc").
//
//	// Have: x.(*http.Request), get[int], s[1:], <-ch
//	v1, func p.get, v2[:], <-v3
func (c *compiler) expr(e ast.Expr) *ir.Node {
	e = ast.Unparen(e)
	if tv, ok := c.info.Types[e]; ok && tv.Value != nil {
		return c.constant(e, tv)
	}
	switch e := e.(type) {
	case *ast.Ident:
		return c.ident(e)
	case *ast.SelectorExpr:
		return c.selector(e)
	case *ast.CallExpr:
		return c.call(e)
	case *ast.CompositeLit:
		return c.composite(e)
	case *ast.FuncLit:
		f := &ir.Func{Pkg: c.pkg.Path(), Pos: e.Pos()}
		c.signature(f, e.Type)
		f.Body = c.body(e.Type, e.Body)
		return &ir.Node{Op: ir.OpLit, Fn: f, Pos: e.Pos()}
	case *ast.UnaryExpr:
		switch e.Op {
		case token.AND:
			return &ir.Node{Op: ir.OpAddr, Kids: []*ir.Node{c.expr(e.X)}}
		case token.ARROW:
			return &ir.Node{Op: ir.OpRecv, Kids: []*ir.Node{c.expr(e.X)}}
		}
		if e.Op == token.NOT {
			return &ir.Node{Op: ir.OpNot, Kids: []*ir.Node{c.expr(e.X)}}
		}
		return c.opaque(e.X)
	case *ast.StarExpr:
		return &ir.Node{Op: ir.OpDeref, Kids: []*ir.Node{c.expr(e.X)}}
	case *ast.BinaryExpr:
		return c.binary(e)
	case *ast.IndexExpr:
		if tv := c.info.Types[e.X]; tv.IsType() || isFunc(tv.Type) {
			return c.expr(e.X) // an instance of a generic function
		}
		n := &ir.Node{Op: ir.OpIndex, Kids: []*ir.Node{c.expr(e.X), c.index(e.Index, maxSum)}}
		if _, ok := c.typeOf(e.X).Underlying().(*types.Map); !ok {
			n.Flags = ir.FlagNotMap
		}
		return n
	case *ast.IndexListExpr:
		return c.expr(e.X)
	case *ast.SliceExpr:
		return &ir.Node{Op: ir.OpSlice, Kids: []*ir.Node{c.expr(e.X), c.opaque(e.Low, e.High)}}
	case *ast.TypeAssertExpr:
		return c.expr(e.X)
	}
	return &ir.Node{Op: ir.OpUnknown}
}

// binary compiles an operation on two operands. Of comparisons, those of texts and with nil
// are of interest: they decide branches.
//
//	// Have: len(paths) > 0 && c != nil
//	((0 < len(v1)) && (v2 != nil))
//
// Sums of numbers and all other operations are not followed.
func (c *compiler) binary(e *ast.BinaryExpr) *ir.Node {
	switch {
	case e.Op == token.ADD && isText(c.typeOf(e)):
		return &ir.Node{Op: ir.OpCat, Pos: e.Pos(), Kids: []*ir.Node{c.expr(e.X), c.expr(e.Y)}}
	case (e.Op == token.EQL || e.Op == token.NEQ) && c.comparable(e):
		n := &ir.Node{Op: ir.OpCompare, Kids: []*ir.Node{c.expr(e.X), c.expr(e.Y)}}
		if e.Op == token.NEQ {
			n.Flags = ir.FlagNotEqual
		}
		return n
	case e.Op == token.LAND:
		return &ir.Node{Op: ir.OpAnd, Kids: []*ir.Node{c.expr(e.X), c.expr(e.Y)}}
	case e.Op == token.LOR:
		return &ir.Node{Op: ir.OpOr, Kids: []*ir.Node{c.expr(e.X), c.expr(e.Y)}}
	case isNumber(c.typeOf(e.X)) && (e.Op == token.LSS || e.Op == token.GEQ):
		return c.less(e.X, e.Y, e.Op == token.GEQ)
	case isNumber(c.typeOf(e.X)) && (e.Op == token.GTR || e.Op == token.LEQ):
		return c.less(e.Y, e.X, e.Op == token.LEQ)
	}
	return c.opaque(e.X, e.Y)
}

// index compiles an index, of which sums and differences are followed.
//
//	// Have: ms[len(ms)-1-i]
//	v1[((len(v1) minus 1) minus v2)]
func (c *compiler) index(e ast.Expr, depth int) *ir.Node {
	b, ok := ast.Unparen(e).(*ast.BinaryExpr)
	if !ok || depth == 0 || b.Op != token.ADD && b.Op != token.SUB || !isNumber(c.typeOf(b)) || c.info.Types[b].Value != nil {
		return c.expr(e)
	}
	n := &ir.Node{Op: ir.OpSum, Kids: []*ir.Node{c.index(b.X, depth-1), c.index(b.Y, depth-1)}}
	if b.Op == token.SUB {
		n.Flags = ir.FlagMinus
	}
	return n
}

// comparable reports whether a comparison is of texts, of numbers or with nil: those decide whether
// a request is made, and to which host.
func (c *compiler) comparable(e *ast.BinaryExpr) bool {
	return isText(c.typeOf(e.X)) || isNumber(c.typeOf(e.X)) && isNumber(c.typeOf(e.Y)) || c.isNil(e.X) || c.isNil(e.Y)
}

// less compiles what compares the size of numbers: a >= b is !(a < b). There is one operation
// for <, <=, > and >=: the operands change places, or the result is turned.
func (c *compiler) less(x, y ast.Expr, not bool) *ir.Node {
	n := &ir.Node{Op: ir.OpLess, Kids: []*ir.Node{c.expr(x), c.expr(y)}}
	if not {
		return &ir.Node{Op: ir.OpNot, Kids: []*ir.Node{n}}
	}
	return n
}

// isNil reports whether an expression is the predeclared nil.
func (c *compiler) isNil(e ast.Expr) bool {
	tv, ok := c.info.Types[ast.Unparen(e)]
	return ok && tv.IsNil()
}

// opaque evaluates expressions and forgets what they come to.
//
//	// Have: len(f(url)) > n
//	?(?(call p.f(v1)))
func (c *compiler) opaque(es ...ast.Expr) *ir.Node {
	n := &ir.Node{Op: ir.OpUnknown}
	for _, e := range es {
		if e != nil {
			addEffects(n, c.expr(e))
		}
	}
	return n
}

// addEffects adds what an expression does to one that is not followed. One of these lies in no other: a
// sum of a thousand numbers would be as deep, and looked through for each operand.
func addEffects(to, n *ir.Node) {
	k := effects(n)
	switch {
	case k == nil:
	case k.Op != ir.OpUnknown:
		to.Kids = append(to.Kids, k)
	case to.Kids == nil:
		to.Kids = k.Kids
	default:
		to.Kids = append(to.Kids, k.Kids...)
	}
}

// effects drops what does nothing; the result may be nil. What is left are the calls within
// an expression whose value is not followed. Of one that is not followed itself they are all that is
// left already.
//
//	// Have: f(x) > g(y), of which the result is not followed
//	?(call p.g(v2), call p.f(v1))
func effects(n *ir.Node) *ir.Node {
	work.Add(1)
	switch n.Op {
	case ir.OpUnknown:
		if n.Kids == nil {
			return nil
		}
		return n
	case ir.OpLess, ir.OpAnd, ir.OpOr, ir.OpNot, ir.OpLen, ir.OpSum:
		out := &ir.Node{Op: ir.OpUnknown}
		for _, k := range n.Kids {
			addEffects(out, k)
		}
		if out.Kids == nil {
			return nil
		}
		return out
	case ir.OpText, ir.OpNil, ir.OpLocal, ir.OpGlobal, ir.OpFunc:
		return nil
	}
	return n
}
