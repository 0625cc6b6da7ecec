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
		return c.structOf(e, t, u)
	case *types.Map:
		return c.mapOf(e, t, u)
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

// structOf compiles the literal of a struct.
func (c *compiler) structOf(e *ast.CompositeLit, t types.Type, s *types.Struct) *ir.Node {
	n := &ir.Node{Op: ir.OpStruct, Type: ir.TypeName(t), Pos: e.Pos()}
	for i, x := range e.Elts {
		f, x := c.fieldOf(s, i, x)
		if f == nil {
			continue // code that has mistakes
		}
		n.Kids = append(n.Kids, &ir.Node{Op: ir.OpPair, Name: f.Name(), Key: c.key(f, t), Pos: x.Pos(), Kids: []*ir.Node{c.fieldValue(x, f)}})
	}
	return n
}

// fieldOf is the field of which an element gives the value, by its name or its order, and that
// value.
func (c *compiler) fieldOf(s *types.Struct, i int, elt ast.Expr) (*types.Var, ast.Expr) {
	kv, ok := elt.(*ast.KeyValueExpr)
	switch {
	case ok:
		id, _ := kv.Key.(*ast.Ident)
		if id == nil {
			return nil, nil
		}
		f, _ := c.info.Uses[id].(*types.Var)
		return f, kv.Value
	case i < s.NumFields():
		return s.Field(i), elt
	}
	return nil, nil
}

// mapOf compiles the literal of a map. One of numbers is an empty one.
func (c *compiler) mapOf(e *ast.CompositeLit, t types.Type, m *types.Map) *ir.Node {
	if isNumber(m.Elem()) && isNumber(m.Key()) {
		return &ir.Node{Op: ir.OpMake, Container: ir.Map, Type: ir.TypeName(t)}
	}
	n := &ir.Node{Op: ir.OpMap, Type: ir.TypeName(t), Pos: e.Pos()}
	for _, x := range elements(e) {
		if kv, ok := x.(*ast.KeyValueExpr); ok {
			n.Kids = append(n.Kids, c.expr(kv.Key), c.typed(kv.Value))
		}
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
