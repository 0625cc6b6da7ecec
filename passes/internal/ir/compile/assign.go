package compile

// This file holds assignments and declarations of variables.
//
// A target and a value are compiled each by itself, and put together as one operation, so that
// a, b = b, a is run as Go does: all values first.

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// assign compiles an assignment. One with an operator is only of interest where it puts
// texts together.
//
//	// Have: url += "?page=2"
//	v1 = (v1 + "?page=2")
//
// It also notes where the package replaces the client or transport that requests go through
// which are given none: then no request of the program can be judged without looking at that.
func (c *compiler) assign(s *ast.AssignStmt) *ir.Node {
	n := &ir.Node{Op: ir.OpAssign}
	for _, e := range s.Lhs {
		if v, ok := c.object(ast.Unparen(e)).(*types.Var); ok && isDefault(v) {
			c.out.ReplacesDefault = true
		}
		n.Kids = append(n.Kids, c.lhs(e, s.Tok))
	}
	if s.Tok != token.ASSIGN && s.Tok != token.DEFINE {
		if s.Tok != token.ADD_ASSIGN || !isText(c.typeOf(s.Lhs[0])) {
			return c.changed(s.Lhs[0], s.Rhs)
		}
		n.Kids = append(n.Kids, &ir.Node{Op: ir.OpCat, Pos: s.Pos(), Kids: []*ir.Node{c.before(s.Lhs[0]), c.expr(s.Rhs[0])}})
		return n
	}
	values := c.exprs(s.Rhs)
	for i, e := range s.Rhs {
		if f := c.fieldSet(s, i); f != nil {
			values[i] = c.handed(values[i], e, f.Type(), f.Pkg())
		}
	}
	setTo(n, values)
	return n
}

// before compiles what a target holds before an operator changes it. One with a function literal in
// it is not known: the literal would be there twice, and those in it four times.
//
//	// Have: a[func() int { a[func() int { … }()] += "x"; return 0 }()] += "y"
func (c *compiler) before(target ast.Expr) *ir.Node {
	if _, ok := target.(*ast.Ident); !ok && holdsFunction(target) {
		return &ir.Node{Op: ir.OpUnknown}
	}
	return c.expr(target)
}

// holdsFunction reports whether there is a function literal in an expression, which is asked of
// each level of a nest: it looks at the first one only.
func holdsFunction(e ast.Expr) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		_, lit := n.(*ast.FuncLit)
		found = found || lit
		return !found
	})
	return found
}

// changed compiles what changes a number in place: a field of it is unknown afterwards.
// Variables need nothing, see [compiler.changing].
//
//	// Have: c.pages++; c.total += f(x)
//	v1.[p.Client.pages number] = ?
func (c *compiler) changed(target ast.Expr, values []ast.Expr) *ir.Node {
	v := c.opaque(values...)
	if sel, ok := ast.Unparen(target).(*ast.SelectorExpr); ok && isNumber(c.typeOf(target)) {
		if s := c.info.Selections[sel]; s != nil && s.Kind() == types.FieldVal {
			return &ir.Node{Op: ir.OpAssign, Kids: []*ir.Node{c.expr(target), v}}
		}
	}
	return effects(v)
}

// setTo gives an assignment, which has its targets, the values that they are set to: as many,
// or one that gives several.
//
//	// Have: resp, err := c.Do(req)
//	new v1, new v2 = call (*net/http.Client).Do(v3, v4) method many doer
func setTo(n *ir.Node, values []*ir.Node) {
	if len(n.Kids) > 1 && len(values) == 1 {
		n.Flags |= ir.FlagTuple
	}
	n.Kids = append(n.Kids, values...)
}

// lhs compiles what is assigned to; a variable that is defined gets a new cell.
//
//	// Have: x := f()      // in a loop: a new variable in each pass
//	new v1 = call p.f()
func (c *compiler) lhs(e ast.Expr, tok token.Token) *ir.Node {
	if e == nil {
		return &ir.Node{Op: ir.OpUnknown}
	}
	if id, ok := e.(*ast.Ident); ok {
		if id.Name == "_" {
			return &ir.Node{Op: ir.OpUnknown}
		}
		if obj := c.info.Defs[id]; obj != nil && tok == token.DEFINE {
			return &ir.Node{Op: ir.OpLocal, Slot: c.slot(obj), Flags: ir.FlagDefine}
		}
	}
	n := c.expr(e)
	if c.own[e] && n.Op == ir.OpField {
		n.Flags |= ir.FlagOwn
	}
	return n
}

// decl compiles a declaration within a function; constants and types need none.
func (c *compiler) decl(s *ast.DeclStmt) *ir.Node {
	d, ok := s.Decl.(*ast.GenDecl)
	if !ok || d.Tok != token.VAR {
		return nil
	}
	b := &ir.Node{Op: ir.OpBlock}
	for _, s := range d.Specs {
		b.Kids = append(b.Kids, c.varSpec(s.(*ast.ValueSpec)))
	}
	return b
}

// varSpec compiles a variable declaration, of a function or of the package. One without a
// value starts as zero, which must be said: a field that is "" may be reported.
//
//	// Have: var company string
//	new v1 = ~""
func (c *compiler) varSpec(s *ast.ValueSpec) *ir.Node {
	n := &ir.Node{Op: ir.OpAssign}
	for _, id := range s.Names {
		obj := c.info.Defs[id]
		switch {
		case obj == nil || id.Name == "_":
			n.Kids = append(n.Kids, &ir.Node{Op: ir.OpUnknown})
		case obj.Parent() == c.pkg.Scope():
			n.Kids = append(n.Kids, &ir.Node{Op: ir.OpGlobal, Name: c.pkg.Path() + "." + id.Name})
		default:
			n.Kids = append(n.Kids, &ir.Node{Op: ir.OpLocal, Slot: c.slot(obj), Flags: ir.FlagDefine})
		}
	}
	if len(s.Values) > 0 {
		setTo(n, c.exprs(s.Values))
		return n
	}
	for _, id := range s.Names {
		z := zeroNode(c.typeOf(id))
		z.Pos = id.Pos()
		n.Kids = append(n.Kids, z)
	}
	return n
}

// zeroNode is the zero value of a type, which a variable has that is declared without one. Its
// kinds are those of [ir.Zero]; of any other type nothing is known at first.
func zeroNode(t types.Type) *ir.Node {
	switch k, name := zero(t); k {
	case ir.ZeroText:
		return &ir.Node{Op: ir.OpText}
	case ir.ZeroNil:
		return &ir.Node{Op: ir.OpNil}
	case ir.ZeroStruct:
		return &ir.Node{Op: ir.OpStruct, Type: name}
	case ir.ZeroNumber:
		return &ir.Node{Op: ir.OpText, Text: "0", Flags: ir.FlagNumber}
	case ir.ZeroBool:
		return &ir.Node{Op: ir.OpText, Text: "false", Flags: ir.FlagNumber}
	}
	return &ir.Node{Op: ir.OpUnknown}
}

// isDefault reports whether a variable holds what sends the requests that are given no client.
func isDefault(v *types.Var) bool {
	if v.Pkg() == nil {
		return false
	}
	name := v.Pkg().Path() + "." + v.Name()
	return name == clients.DefaultTransport || name == clients.DefaultClient
}
