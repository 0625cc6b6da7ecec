package compile

// This file holds composite literals: structs, maps and lists.

import (
	"go/ast"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// composite compiles a composite literal, also one within a list or map that leaves out &T.
//
//	// Have: map[string]*Client{"eu": {Base: "https://…"}}
//	map{"eu": &struct p.Client{[p.Client.Base]: "https://…"}}
func (c *compiler) composite(e *ast.CompositeLit) *ir.Node {
	t := c.typeOf(e)
	if p, ok := t.Underlying().(*types.Pointer); ok { // an elided &T in a list or map
		n := c.literalOf(e, p.Elem())
		return &ir.Node{Op: ir.OpAddr, Kids: []*ir.Node{n}}
	}
	return c.literalOf(e, t)
}

// literalOf compiles a composite literal as a value of type t. Tables of numbers are left
// out: programs hold long ones.
//
//	// Have: Client{Base: "https://…"}
//	struct p.Client{[p.Client.Base]: "https://…"}
//
// The fields of a struct are named, also where the literal lists their values in order. The
// keys of a list ([2]string{1: "a"}) are dropped: which element is which is seldom known
// anyway.
func (c *compiler) literalOf(e *ast.CompositeLit, t types.Type) *ir.Node {
	switch u := t.Underlying().(type) {
	case *types.Struct:
		n := &ir.Node{Op: ir.OpStruct, Type: ir.TypeName(t), Pos: e.Pos()}
		for i, x := range e.Elts {
			var f *types.Var
			if kv, ok := x.(*ast.KeyValueExpr); ok {
				id, _ := kv.Key.(*ast.Ident)
				if id == nil {
					continue
				}
				f, _ = c.info.Uses[id].(*types.Var)
				x = kv.Value
			} else if i < u.NumFields() {
				f = u.Field(i)
			}
			if f == nil {
				continue
			}
			n.Kids = append(n.Kids, &ir.Node{Op: ir.OpPair, Name: f.Name(), Key: c.key(f, t), Pos: x.Pos(), Kids: []*ir.Node{c.typed(x)}})
		}
		return n
	case *types.Map:
		n := &ir.Node{Op: ir.OpMap, Type: ir.TypeName(t), Pos: e.Pos()}
		if isNumber(u.Elem()) && isNumber(u.Key()) {
			return &ir.Node{Op: ir.OpMake, Container: ir.Map, Type: n.Type}
		}
		for _, x := range elements(e) {
			if kv, ok := x.(*ast.KeyValueExpr); ok {
				n.Kids = append(n.Kids, c.expr(kv.Key), c.typed(kv.Value))
			}
		}
		return n
	}
	if elem := elemOf(t); elem != nil && isNumber(elem) {
		return &ir.Node{Op: ir.OpUnknown} // a table of numbers
	}
	n := &ir.Node{Op: ir.OpList, Type: ir.TypeName(t), Pos: e.Pos()}
	for _, x := range elements(e) {
		if kv, ok := x.(*ast.KeyValueExpr); ok {
			x = kv.Value
		}
		n.Kids = append(n.Kids, c.typed(x))
	}
	return n
}

// elements are those of a literal that are looked at.
func elements(e *ast.CompositeLit) []ast.Expr {
	if len(e.Elts) <= maxLiteral {
		return e.Elts
	}
	work.Reach("elements of a literal")
	return e.Elts[:maxLiteral]
}
