package request

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

func (c *compiler) exprs(list []ast.Expr) []*ir.Node {
	out := make([]*ir.Node, len(list))
	for i, e := range list {
		out[i] = c.expr(e)
	}
	return out
}

// effects drops what does nothing; the result may be nil.
func effects(n *ir.Node) *ir.Node {
	switch n.Op {
	case ir.OpUnknown:
		var kids []*ir.Node
		for _, k := range n.Kids {
			if k = effects(k); k != nil {
				kids = append(kids, k)
			}
		}
		if kids == nil {
			return nil
		}
		return &ir.Node{Op: ir.OpUnknown, Kids: kids}
	case ir.OpText, ir.OpNil, ir.OpLocal, ir.OpGlobal, ir.OpFunc:
		return nil
	}
	return n
}

func (c *compiler) opaque(es ...ast.Expr) *ir.Node {
	n := &ir.Node{Op: ir.OpUnknown}
	for _, e := range es {
		if e == nil {
			continue
		}
		if k := effects(c.expr(e)); k != nil {
			n.Kids = append(n.Kids, k)
		}
	}
	return n
}

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
		f.Body = c.block(e.Body.List)
		return &ir.Node{Op: ir.OpLit, Fn: f, Pos: e.Pos()}
	case *ast.UnaryExpr:
		switch e.Op {
		case token.AND:
			return &ir.Node{Op: ir.OpAddr, Kids: []*ir.Node{c.expr(e.X)}}
		case token.ARROW:
			return &ir.Node{Op: ir.OpRecv, Kids: []*ir.Node{c.expr(e.X)}}
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
		n := &ir.Node{Op: ir.OpIndex, Kids: []*ir.Node{c.expr(e.X), c.expr(e.Index)}}
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

func isFunc(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

func (c *compiler) binary(e *ast.BinaryExpr) *ir.Node {
	switch {
	case e.Op == token.ADD && isText(c.typeOf(e)):
		return &ir.Node{Op: ir.OpCat, Pos: e.Pos(), Kids: []*ir.Node{c.expr(e.X), c.expr(e.Y)}}
	case (e.Op == token.EQL || e.Op == token.NEQ) && (isText(c.typeOf(e.X)) || c.isNil(e.Y)):
		n := &ir.Node{Op: ir.OpCompare, Kids: []*ir.Node{c.expr(e.X), c.expr(e.Y)}}
		if e.Op == token.NEQ {
			n.Flags = ir.FlagNotEqual
		}
		return n
	}
	return c.opaque(e.X, e.Y)
}

func (c *compiler) isNil(e ast.Expr) bool {
	tv, ok := c.info.Types[ast.Unparen(e)]
	return ok && tv.IsNil()
}

func (c *compiler) constant(e ast.Expr, tv types.TypeAndValue) *ir.Node {
	if tv.Value.Kind() != constant.String {
		return &ir.Node{Op: ir.OpText, Text: tv.Value.ExactString(), Flags: ir.FlagNumber}
	}
	n := c.text(e)
	if k := typeKey(tv.Type); k != "" {
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

func (c *compiler) literal(e *ast.BasicLit) *ir.Src {
	s, ok := c.srcs[e]
	if !ok {
		s = &ir.Src{Pos: e.Pos(), End: e.End(), Raw: e.Value}
		c.srcs[e] = s
	}
	return s
}

func (c *compiler) object(e ast.Expr) types.Object {
	switch e := e.(type) {
	case *ast.Ident:
		return c.info.ObjectOf(e)
	case *ast.SelectorExpr:
		return c.info.ObjectOf(e.Sel)
	}
	return nil
}

func (c *compiler) ident(e *ast.Ident) *ir.Node {
	switch obj := c.info.ObjectOf(e).(type) {
	case *types.Nil:
		return &ir.Node{Op: ir.OpNil}
	case *types.Func:
		return &ir.Node{Op: ir.OpFunc, Name: obj.Origin().FullName(), Pos: e.Pos()}
	case *types.Var:
		if obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
			return &ir.Node{Op: ir.OpGlobal, Name: obj.Pkg().Path() + "." + obj.Name()}
		}
		return &ir.Node{Op: ir.OpLocal, Slot: c.slot(obj)}
	}
	return &ir.Node{Op: ir.OpUnknown}
}

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
		return &ir.Node{Op: ir.OpBound, Name: f.Origin().FullName(), Kids: []*ir.Node{x}, Pos: e.Sel.Pos()}
	}
	return &ir.Node{Op: ir.OpFunc, Name: sel.Obj().(*types.Func).Origin().FullName(), Pos: e.Sel.Pos()}
}

// path selects the fields on the way to the last, embedded ones included.
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
	if k := typeKey(t); k != "" && !want && !have && !types.IsInterface(t) {
		return &ir.Node{Op: ir.OpConv, Type: k, Kids: []*ir.Node{x}}
	}
	return x
}

func (c *compiler) call(e *ast.CallExpr) *ir.Node {
	if tv := c.info.Types[e.Fun]; tv.IsType() {
		return c.conversion(e, tv.Type)
	}
	if id, ok := ast.Unparen(e.Fun).(*ast.Ident); ok {
		if b, ok := c.info.Uses[id].(*types.Builtin); ok {
			return c.builtin(e, b.Name())
		}
	}
	n := &ir.Node{Op: ir.OpDyn, Pos: callPos(e)}
	if e.Ellipsis.IsValid() {
		n.Flags |= ir.FlagSpread
	}
	args := c.args(e)
	f, _ := typeutil.Callee(c.info, e).(*types.Func)
	n.Flags |= flagsOf(c.typeOf(e.Fun))
	if f == nil {
		n.Kids = append([]*ir.Node{c.expr(e.Fun)}, args...)
		return n
	}
	recv := f.Signature().Recv()
	if res := f.Signature().Results(); recv != nil && res.Len() > 0 && types.Identical(res.At(0).Type(), recv.Type()) {
		n.Flags |= ir.FlagChain
	}
	sel, _ := ast.Unparen(e.Fun).(*ast.SelectorExpr)
	s := c.info.Selections[sel]
	switch {
	case recv == nil || sel == nil || s == nil || s.Kind() == types.MethodExpr:
		n.Op, n.Name, n.Kids = ir.OpCall, f.Origin().FullName(), args
		if recv != nil {
			n.Flags |= ir.FlagMethod
		}
	case types.IsInterface(recv.Type()):
		n.Op, n.Name, n.Key = ir.OpInvoke, f.Name(), f.FullName()
		n.Kids = append([]*ir.Node{c.receiver(sel, s, f)}, args...)
	default:
		n.Op, n.Name = ir.OpCall, f.Origin().FullName()
		n.Flags |= ir.FlagMethod
		n.Kids = append([]*ir.Node{c.receiver(sel, s, f)}, args...)
	}
	return n
}

// flagsOf notes how many results a function has, and recognises one that sends a
// request for a response.
func flagsOf(t types.Type) ir.Flags {
	sig, ok := t.Underlying().(*types.Signature)
	if !ok {
		return 0
	}
	var flags ir.Flags
	if sig.Results().Len() > 1 {
		flags = ir.FlagMany
	}
	for v := range sig.Params().Variables() {
		if isMap(v.Type()) {
			flags |= ir.FlagFills
		}
	}
	if sig.Params().Len() == 0 || sig.Results().Len() == 0 {
		return flags
	}
	last := sig.Params().At(sig.Params().Len() - 1).Type()
	if typeKey(last) == "net/http.Request" && typeKey(sig.Results().At(0).Type()) == "net/http.Response" {
		flags |= ir.FlagDoer
	}
	return flags
}

// isMap reports whether a type is a map, a pointer to one or a parameter that stands for
// maps.
func isMap(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if p, ok := types.Unalias(t).(*types.TypeParam); ok {
		t = p.Constraint()
		for e := range t.Underlying().(*types.Interface).EmbeddedTypes() {
			if u, ok := e.(*types.Union); ok && u.Len() == 1 {
				t = u.Term(0).Type()
			}
		}
	}
	_, ok := t.Underlying().(*types.Map)
	return ok
}

// args compiles arguments; what becomes an interface keeps its type's name.
func (c *compiler) args(e *ast.CallExpr) []*ir.Node {
	out := make([]*ir.Node, len(e.Args))
	for i, a := range e.Args {
		out[i] = c.typed(a)
	}
	return out
}

// typed compiles a value of a defined type so that its methods can be found.
func (c *compiler) typed(e ast.Expr) *ir.Node {
	n := c.expr(e)
	t := c.info.TypeOf(e)
	if t == nil || n.Op == ir.OpConv {
		return n
	}
	switch t.Underlying().(type) {
	case *types.Basic, *types.Signature, *types.Map, *types.Slice:
		if k := typeKey(t); k != "" {
			return &ir.Node{Op: ir.OpConv, Type: k, Kids: []*ir.Node{n}}
		}
	}
	return n
}

// callPos is where a call's function is named.
func callPos(e *ast.CallExpr) token.Pos {
	f := ast.Unparen(e.Fun)
	for {
		switch x := f.(type) {
		case *ast.IndexExpr:
			f = x.X
		case *ast.IndexListExpr:
			f = x.X
		case *ast.SelectorExpr:
			return x.Sel.Pos()
		default:
			return f.Pos()
		}
	}
}

func (c *compiler) conversion(e *ast.CallExpr, t types.Type) *ir.Node {
	if len(e.Args) != 1 {
		return &ir.Node{Op: ir.OpUnknown}
	}
	return &ir.Node{Op: ir.OpConv, Type: typeKey(t), Kids: []*ir.Node{c.expr(e.Args[0])}}
}

func (c *compiler) builtin(e *ast.CallExpr, name string) *ir.Node {
	switch name {
	case "append":
		n := &ir.Node{Op: ir.OpAppend, Kids: c.exprs(e.Args)}
		if e.Ellipsis.IsValid() {
			n.Flags = ir.FlagSpread
		}
		return n
	case "copy":
		return &ir.Node{Op: ir.OpCopy, Kids: c.exprs(e.Args)}
	case "delete", "clear":
		return &ir.Node{Op: ir.OpDelete, Kids: c.exprs(e.Args)}
	case "new":
		if tv := c.info.Types[e.Args[0]]; !tv.IsType() {
			return &ir.Node{Op: ir.OpNew, Kids: []*ir.Node{c.expr(e.Args[0])}} // Go 1.26: new(expr)
		}
		_, t := zero(c.typeOf(e.Args[0]))
		return &ir.Node{Op: ir.OpNew, Type: t, Kids: []*ir.Node{zeroNode(c.typeOf(e.Args[0]))}}
	case "make":
		n := &ir.Node{Op: ir.OpMake, Type: typeKey(c.typeOf(e))}
		switch c.typeOf(e).Underlying().(type) {
		case *types.Map:
			n.Container = ir.Map
		case *types.Chan:
			n.Container = ir.Chan
		}
		return n
	case "panic":
		return &ir.Node{Op: ir.OpPanic, Kids: c.exprs(e.Args)}
	}
	return c.opaque(e.Args...)
}

func (c *compiler) composite(e *ast.CompositeLit) *ir.Node {
	t := c.typeOf(e)
	if p, ok := t.Underlying().(*types.Pointer); ok { // an elided &T in a list or map
		n := c.literalOf(e, p.Elem())
		return &ir.Node{Op: ir.OpAddr, Kids: []*ir.Node{n}}
	}
	return c.literalOf(e, t)
}

func (c *compiler) literalOf(e *ast.CompositeLit, t types.Type) *ir.Node {
	switch u := t.Underlying().(type) {
	case *types.Struct:
		n := &ir.Node{Op: ir.OpStruct, Type: typeKey(t), Pos: e.Pos()}
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
		n := &ir.Node{Op: ir.OpMap, Type: typeKey(t), Pos: e.Pos()}
		if isNumber(u.Elem()) && isNumber(u.Key()) {
			return &ir.Node{Op: ir.OpMake, Container: ir.Map, Type: n.Type}
		}
		for _, x := range e.Elts[:min(len(e.Elts), maxLiteral)] {
			if kv, ok := x.(*ast.KeyValueExpr); ok {
				n.Kids = append(n.Kids, c.expr(kv.Key), c.typed(kv.Value))
			}
		}
		return n
	}
	if elem := elemOf(t); elem != nil && isNumber(elem) {
		return &ir.Node{Op: ir.OpUnknown} // a table of numbers
	}
	n := &ir.Node{Op: ir.OpList, Type: typeKey(t), Pos: e.Pos()}
	for _, x := range e.Elts[:min(len(e.Elts), maxLiteral)] {
		if kv, ok := x.(*ast.KeyValueExpr); ok {
			x = kv.Value
		}
		n.Kids = append(n.Kids, c.typed(x))
	}
	return n
}

// maxLiteral bounds how much of a literal list or map is looked at.
const maxLiteral = 512

func elemOf(t types.Type) types.Type {
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return u.Elem()
	case *types.Array:
		return u.Elem()
	}
	return nil
}

func isNumber(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&(types.IsNumeric|types.IsBoolean) != 0
}
