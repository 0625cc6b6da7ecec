package compile

// This file holds constants, and how they are followed to the literals they are made of.

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strconv"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// constants remembers the expression of each constant, repeated ones included. The type
// checker knows what a constant comes to, and not of which literals it is made; a finding
// stands at a literal.
//
//	// Have: const host = "api.procore.com"; const base = "https://" + host
//	("https://" + "api.procore.com")
//
// A constant of a group that has no expression repeats that of the one above, as with iota.
func (c *compiler) constants(d *ast.GenDecl) {
	var last *ast.ValueSpec
	for _, s := range d.Specs {
		s := s.(*ast.ValueSpec)
		if len(s.Values) > 0 {
			last = s
		}
		for i, name := range s.Names {
			if obj := c.info.Defs[name]; obj != nil && last != nil && i < len(last.Values) {
				c.consts[obj] = last.Values[i]
			}
		}
	}
}

// constant compiles a constant expression. A number keeps its value only.
//
//	// Have: const timeout = 30; const env Env = "sandbox"
//	30
//	p.Env("sandbox")
func (c *compiler) constant(e ast.Expr, tv types.TypeAndValue) *ir.Node {
	if tv.Value.Kind() != constant.String {
		return &ir.Node{Op: ir.OpText, Text: tv.Value.ExactString(), Flags: ir.FlagNumber}
	}
	n := c.text(e)
	if k := ir.TypeName(tv.Type); k != "" {
		return &ir.Node{Op: ir.OpConv, Type: k, Kids: []*ir.Node{n}}
	}
	return n
}

// A constText is what a constant expression is made of, and of how many pieces.
type constText struct {
	node   *ir.Node
	pieces int // literals and the like in it
}

// text follows a constant expression to the literals that it is made of.
func (c *compiler) text(e ast.Expr) *ir.Node { return c.textOf(e).node }

// textOf tells the forms of a constant expression apart: a literal, a concatenation, a
// conversion, a constant of the package, and one of another. A constant of another package is
// known by its name, and by the text that its type has. What has no literal, such as a
// conversion of a number, is a text with no source: it is never reported.
//
//	// Have: sdk.Host + "/rest"
//	("api.procore.com" of example.com/sdk.Host + "/rest")
func (c *compiler) textOf(e ast.Expr) constText {
	e = ast.Unparen(e)
	switch e := e.(type) {
	case *ast.BasicLit:
		if v, err := strconv.Unquote(e.Value); err == nil {
			return constText{&ir.Node{Op: ir.OpText, Text: v, Pos: e.Pos(), Src: c.literal(e)}, 1}
		}
	case *ast.BinaryExpr:
		return c.joined(e)
	case *ast.CallExpr:
		if len(e.Args) == 1 && isText(c.typeOf(e.Args[0])) {
			return c.textOf(e.Args[0])
		}
	case *ast.Ident, *ast.SelectorExpr:
		obj := c.object(e)
		if x, ok := c.consts[obj]; ok {
			return c.constText(obj, x)
		}
		if k, ok := obj.(*types.Const); ok && k.Pkg() != nil && k.Pkg() != c.pkg {
			return constText{&ir.Node{Op: ir.OpText, Text: constant.StringVal(k.Val()), Src: &ir.Src{Pkg: k.Pkg().Path(), Name: k.Name()}}, 1}
		}
	}
	if tv := c.info.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.String {
		return constText{&ir.Node{Op: ir.OpText, Text: constant.StringVal(tv.Value)}, 1}
	}
	return constText{&ir.Node{Op: ir.OpUnknown}, 1}
}

// constText is what a constant of the package is made of. It is compiled once: a chain of
// constants would take time with the square of its length.
func (c *compiler) constText(obj types.Object, x ast.Expr) constText {
	t, ok := c.constTexts[obj]
	if !ok {
		t = c.textOf(x)
		c.constTexts[obj] = t
	}
	return t
}

// joined puts two constants together. What goes over the cap is unknown, and so is what
// comes after it: constants that double would take memory with the power of their number.
//
//	// Have: const a = "x" + "x"; const b = a + a; const c = b + b; …
func (c *compiler) joined(e *ast.BinaryExpr) constText {
	x := c.textOf(e.X)
	if x.pieces >= maxPieces {
		return x
	}
	y := c.textOf(e.Y)
	if x.pieces+y.pieces > maxPieces {
		work.Reach("pieces of a constant")
		y = constText{&ir.Node{Op: ir.OpUnknown}, maxPieces}
	}
	return constText{&ir.Node{Op: ir.OpCat, Pos: e.Pos(), Kids: []*ir.Node{x.node, y.node}}, x.pieces + y.pieces}
}
