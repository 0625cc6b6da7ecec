package compile

// This file holds names: variables, functions, fields, and methods as values.

import (
	"go/ast"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// ident compiles a name that stands alone.
//
//	// Have: base, http.DefaultClient, Get, n     // n changes in a loop
//	var p.base, var net/http.DefaultClient, func p.Get, ?
func (c *compiler) ident(e *ast.Ident) *ir.Node {
	switch obj := c.info.ObjectOf(e).(type) {
	case *types.Nil:
		return &ir.Node{Op: ir.OpNil}
	case *types.Func:
		return &ir.Node{Op: ir.OpFunc, Name: ir.FuncName(obj), Pos: e.Pos()}
	case *types.Var:
		if obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
			return &ir.Node{Op: ir.OpGlobal, Name: obj.Pkg().Path() + "." + obj.Name()}
		}
		if c.changing[obj] {
			return &ir.Node{Op: ir.OpUnknown}
		}
		return c.local(c.slot(obj))
	}
	return &ir.Node{Op: ir.OpUnknown}
}

// local reads a variable. A third of the operations do; those of one variable are one node.
// Nodes are never changed once they are compiled, so that they can be shared.
func (c *compiler) local(slot ir.Slot) *ir.Node {
	n := c.locals[slot]
	if n == nil {
		n = &ir.Node{Op: ir.OpLocal, Slot: slot}
		c.locals[slot] = n
	}
	return n
}

// selector compiles x.name: a field, a method as a value, or a name of another package.
//
//	// Have: send := c.http.Do
//	new v2 = bound (*net/http.Client).Do(v1.[p.Client.http nil])
func (c *compiler) selector(e *ast.SelectorExpr) *ir.Node {
	sel := c.info.Selections[e]
	if sel == nil { // a name of another package
		return c.ident(e.Sel)
	}
	switch sel.Kind() {
	case types.FieldVal:
		return c.path(c.expr(e.X), sel.Recv(), sel.Index())
	case types.MethodVal:
		f := sel.Obj().(*types.Func)
		x := c.receiver(e, sel, f)
		if types.IsInterface(f.Signature().Recv().Type()) {
			return &ir.Node{Op: ir.OpBound, Name: f.Name(), Key: f.FullName(), Flags: ir.FlagInterface, Kids: []*ir.Node{x}, Pos: e.Sel.Pos()}
		}
		return &ir.Node{Op: ir.OpBound, Name: ir.FuncName(f), Kids: []*ir.Node{x}, Pos: e.Sel.Pos()}
	}
	return &ir.Node{Op: ir.OpFunc, Name: ir.FuncName(sel.Obj().(*types.Func)), Pos: e.Sel.Pos()}
}

// path selects the fields on the way to the last, embedded ones included.
//
//	// Have: c.Host, where Host is a field of the embedded Config
//	v1.[p.Client.Config struct].[p.Config.Host text]
//
// Each field knows its zero value: it is what a struct has that nobody set it in.
func (c *compiler) path(x *ir.Node, t types.Type, index []int) *ir.Node {
	for _, i := range index {
		if p, ok := t.Underlying().(*types.Pointer); ok {
			t = p.Elem()
		}
		st, ok := t.Underlying().(*types.Struct)
		if !ok {
			return &ir.Node{Op: ir.OpUnknown}
		}
		f := st.Field(i)
		k, name := zero(f.Type())
		x = &ir.Node{Op: ir.OpField, Name: f.Name(), Key: c.key(f, t), Zero: k, Kids: []*ir.Node{x}}
		if k == ir.ZeroStruct {
			x.Kids = append(x.Kids, &ir.Node{Op: ir.OpStruct, Type: name})
		}
		t = f.Type()
	}
	return x
}

// receiver compiles what a method is called on, as the method wants it.
//
//	// Have: var b strings.Builder; b.WriteString(s); req.Header.Set("A", "b")
//	call (*strings.Builder).WriteString(&v1, v2)
//	call (net/http.Header).Set(net/http.Header(v3.[net/http.Request.Header nil]), "A", "b")
func (c *compiler) receiver(e *ast.SelectorExpr, sel *types.Selection, f *types.Func) *ir.Node {
	index := sel.Index()
	x := c.path(c.expr(e.X), sel.Recv(), index[:len(index)-1])
	t := sel.Recv()
	for _, i := range index[:len(index)-1] {
		if p, ok := t.Underlying().(*types.Pointer); ok {
			t = p.Elem()
		}
		t = t.Underlying().(*types.Struct).Field(i).Type()
	}
	_, have := t.Underlying().(*types.Pointer)
	_, want := f.Signature().Recv().Type().(*types.Pointer)
	switch {
	case want && !have:
		return &ir.Node{Op: ir.OpAddr, Kids: []*ir.Node{x}}
	case have && !want && !types.IsInterface(f.Signature().Recv().Type()):
		return &ir.Node{Op: ir.OpDeref, Kids: []*ir.Node{x}}
	}
	if k := ir.TypeName(t); k != "" && !want && !have && !types.IsInterface(t) {
		return &ir.Node{Op: ir.OpConv, Type: k, Kids: []*ir.Node{x}}
	}
	return x
}
