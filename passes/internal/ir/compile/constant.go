package compile

// This file holds constants, and how they are followed to the literals they are made of.

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strconv"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// constants remembers the expression of each constant, repeated ones included.
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

// text follows a constant expression to the literals that it is made of.
func (c *compiler) text(e ast.Expr) *ir.Node {
	e = ast.Unparen(e)
	switch e := e.(type) {
	case *ast.BasicLit:
		v, err := strconv.Unquote(e.Value)
		if err != nil {
			break
		}
		return &ir.Node{Op: ir.OpText, Text: v, Pos: e.Pos(), Src: c.literal(e)}
	case *ast.BinaryExpr:
		return &ir.Node{Op: ir.OpCat, Pos: e.Pos(), Kids: []*ir.Node{c.text(e.X), c.text(e.Y)}}
	case *ast.CallExpr:
		if len(e.Args) == 1 && isText(c.typeOf(e.Args[0])) {
			return c.text(e.Args[0])
		}
	case *ast.Ident, *ast.SelectorExpr:
		obj := c.object(e)
		if x, ok := c.consts[obj]; ok {
			return c.text(x)
		}
		if k, ok := obj.(*types.Const); ok && k.Pkg() != nil && k.Pkg() != c.pkg {
			return &ir.Node{Op: ir.OpText, Text: constant.StringVal(k.Val()), Src: &ir.Src{Pkg: k.Pkg().Path(), Name: k.Name()}}
		}
	}
	if tv := c.info.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.String {
		return &ir.Node{Op: ir.OpText, Text: constant.StringVal(tv.Value)}
	}
	return &ir.Node{Op: ir.OpUnknown}
}
