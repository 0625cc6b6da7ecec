package request

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/types/typeutil"
)

func (c *compiler) exprs(list []ast.Expr) []*Node {
	out := make([]*Node, len(list))
	for i, e := range list {
		out[i] = c.expr(e)
	}
	return out
}

// effects drops what does nothing; the result may be nil.
func effects(n *Node) *Node {
	switch n.Op {
	case OpUnknown:
		var kids []*Node
		for _, k := range n.Kids {
			if k = effects(k); k != nil {
				kids = append(kids, k)
			}
		}
		if kids == nil {
			return nil
		}
		return &Node{Op: OpUnknown, Kids: kids}
	case OpText, OpNil, OpLocal, OpGlobal, OpFunc:
		return nil
	}
	return n
}

func (c *compiler) opaque(es ...ast.Expr) *Node {
	n := &Node{Op: OpUnknown}
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

func (c *compiler) expr(e ast.Expr) *Node {
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
		f := &Func{pkg: c.pkg.Path(), Pos: e.Pos()}
		c.signature(f, e.Type)
		f.Body = c.block(e.Body.List)
		return &Node{Op: OpLit, Fn: f, Pos: e.Pos()}
	case *ast.UnaryExpr:
		switch e.Op {
		case token.AND:
			return &Node{Op: OpAddr, Kids: []*Node{c.expr(e.X)}}
		case token.ARROW:
			return &Node{Op: OpRecv, Kids: []*Node{c.expr(e.X)}}
		}
		return c.opaque(e.X)
	case *ast.StarExpr:
		return &Node{Op: OpDeref, Kids: []*Node{c.expr(e.X)}}
	case *ast.BinaryExpr:
		return c.binary(e)
	case *ast.IndexExpr:
		if tv := c.info.Types[e.X]; tv.IsType() || isFunc(tv.Type) {
			return c.expr(e.X) // an instance of a generic function
		}
		n := &Node{Op: OpIndex, Kids: []*Node{c.expr(e.X), c.expr(e.Index)}}
		if _, ok := c.typeOf(e.X).Underlying().(*types.Map); !ok {
			n.N = 1
		}
		return n
	case *ast.IndexListExpr:
		return c.expr(e.X)
	case *ast.SliceExpr:
		return &Node{Op: OpSlice, Kids: []*Node{c.expr(e.X), c.opaque(e.Low, e.High)}}
	case *ast.TypeAssertExpr:
		return c.expr(e.X)
	}
	return &Node{Op: OpUnknown}
}

func isFunc(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

func (c *compiler) binary(e *ast.BinaryExpr) *Node {
	switch {
	case e.Op == token.ADD && isText(c.typeOf(e)):
		return &Node{Op: OpCat, Pos: e.Pos(), Kids: []*Node{c.expr(e.X), c.expr(e.Y)}}
	case (e.Op == token.EQL || e.Op == token.NEQ) && (isText(c.typeOf(e.X)) || c.isNil(e.Y)):
		n := &Node{Op: OpCompare, Kids: []*Node{c.expr(e.X), c.expr(e.Y)}}
		if e.Op == token.NEQ {
			n.N = 1
		}
		return n
	}
	return c.opaque(e.X, e.Y)
}

func (c *compiler) isNil(e ast.Expr) bool {
	tv, ok := c.info.Types[ast.Unparen(e)]
	return ok && tv.IsNil()
}

func (c *compiler) constant(e ast.Expr, tv types.TypeAndValue) *Node {
	if tv.Value.Kind() != constant.String {
		return &Node{Op: OpText, Str: tv.Value.ExactString(), N: 1}
	}
	n := c.text(e)
	if k := typeKey(tv.Type); k != "" {
		return &Node{Op: OpConv, Typ: k, Kids: []*Node{n}}
	}
	return n
}

// text follows a constant expression to the literals that it is made of.
func (c *compiler) text(e ast.Expr) *Node {
	e = ast.Unparen(e)
	switch e := e.(type) {
	case *ast.BasicLit:
		v, err := strconv.Unquote(e.Value)
		if err != nil {
			break
		}
		return &Node{Op: OpText, Str: v, Pos: e.Pos(), src: c.literal(e)}
	case *ast.BinaryExpr:
		return &Node{Op: OpCat, Pos: e.Pos(), Kids: []*Node{c.text(e.X), c.text(e.Y)}}
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
			return &Node{Op: OpText, Str: constant.StringVal(k.Val()), src: &Src{Pkg: k.Pkg().Path(), Name: k.Name()}}
		}
	}
	if tv := c.info.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.String {
		return &Node{Op: OpText, Str: constant.StringVal(tv.Value)}
	}
	return &Node{Op: OpUnknown}
}

func (c *compiler) literal(e *ast.BasicLit) *Src {
	s, ok := c.srcs[e]
	if !ok {
		s = &Src{Pos: e.Pos(), End: e.End(), Raw: e.Value}
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

func (c *compiler) ident(e *ast.Ident) *Node {
	switch obj := c.info.ObjectOf(e).(type) {
	case *types.Nil:
		return &Node{Op: OpNil}
	case *types.Func:
		return &Node{Op: OpFunc, Str: obj.Origin().FullName(), Pos: e.Pos()}
	case *types.Var:
		if obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
			return &Node{Op: OpGlobal, Str: obj.Pkg().Path() + "." + obj.Name()}
		}
		return &Node{Op: OpLocal, N: c.slot(obj)}
	}
	return &Node{Op: OpUnknown}
}

func (c *compiler) selector(e *ast.SelectorExpr) *Node {
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
			return &Node{Op: OpBound, Str: f.Name(), Typ: f.FullName(), N: 1, Kids: []*Node{x}, Pos: e.Sel.Pos()}
		}
		return &Node{Op: OpBound, Str: f.Origin().FullName(), Kids: []*Node{x}, Pos: e.Sel.Pos()}
	}
	return &Node{Op: OpFunc, Str: sel.Obj().(*types.Func).Origin().FullName(), Pos: e.Sel.Pos()}
}

// path selects the fields on the way to the last, embedded ones included.
func (c *compiler) path(x *Node, t types.Type, index []int) *Node {
	for _, i := range index {
		if p, ok := t.Underlying().(*types.Pointer); ok {
			t = p.Elem()
		}
		st, ok := t.Underlying().(*types.Struct)
		if !ok {
			return &Node{Op: OpUnknown}
		}
		f := st.Field(i)
		k, name := zero(f.Type())
		x = &Node{Op: OpField, Str: f.Name(), Typ: c.key(f, t), N: k, Kids: []*Node{x}}
		if k == zeroStruct {
			x.Kids = append(x.Kids, &Node{Op: OpStruct, Typ: name})
		}
		t = f.Type()
	}
	return x
}

// receiver compiles what a method is called on, as the method wants it.
func (c *compiler) receiver(e *ast.SelectorExpr, sel *types.Selection, f *types.Func) *Node {
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
		return &Node{Op: OpAddr, Kids: []*Node{x}}
	case have && !want && !types.IsInterface(f.Signature().Recv().Type()):
		return &Node{Op: OpDeref, Kids: []*Node{x}}
	}
	if k := typeKey(t); k != "" && !want && !have && !types.IsInterface(t) {
		return &Node{Op: OpConv, Typ: k, Kids: []*Node{x}}
	}
	return x
}

func (c *compiler) call(e *ast.CallExpr) *Node {
	if tv := c.info.Types[e.Fun]; tv.IsType() {
		return c.conversion(e, tv.Type)
	}
	if id, ok := ast.Unparen(e.Fun).(*ast.Ident); ok {
		if b, ok := c.info.Uses[id].(*types.Builtin); ok {
			return c.builtin(e, b.Name())
		}
	}
	n := &Node{Op: OpDyn, Pos: callPos(e)}
	if e.Ellipsis.IsValid() {
		n.N |= flagSpread
	}
	args := c.args(e)
	f, _ := typeutil.Callee(c.info, e).(*types.Func)
	n.N |= flagsOf(c.typeOf(e.Fun))
	if f == nil {
		n.Kids = append([]*Node{c.expr(e.Fun)}, args...)
		return n
	}
	recv := f.Signature().Recv()
	if res := f.Signature().Results(); recv != nil && res.Len() > 0 && types.Identical(res.At(0).Type(), recv.Type()) {
		n.N |= flagChain
	}
	sel, _ := ast.Unparen(e.Fun).(*ast.SelectorExpr)
	s := c.info.Selections[sel]
	switch {
	case recv == nil || sel == nil || s == nil || s.Kind() == types.MethodExpr:
		n.Op, n.Str, n.Kids = OpCall, f.Origin().FullName(), args
		if recv != nil {
			n.N |= flagMethod
		}
	case types.IsInterface(recv.Type()):
		n.Op, n.Str, n.Typ = OpInvoke, f.Name(), f.FullName()
		n.Kids = append([]*Node{c.receiver(sel, s, f)}, args...)
	default:
		n.Op, n.Str = OpCall, f.Origin().FullName()
		n.N |= flagMethod
		n.Kids = append([]*Node{c.receiver(sel, s, f)}, args...)
	}
	return n
}

// flagsOf notes how many results a function has, and recognises one that sends a
// request for a response.
func flagsOf(t types.Type) int {
	sig, ok := t.Underlying().(*types.Signature)
	if !ok {
		return 0
	}
	flags := 0
	if sig.Results().Len() > 1 {
		flags = flagMany
	}
	for v := range sig.Params().Variables() {
		if isMap(v.Type()) {
			flags |= flagFills
		}
	}
	if sig.Params().Len() == 0 || sig.Results().Len() == 0 {
		return flags
	}
	last := sig.Params().At(sig.Params().Len() - 1).Type()
	if typeKey(last) == "net/http.Request" && typeKey(sig.Results().At(0).Type()) == "net/http.Response" {
		flags |= flagDoer
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
func (c *compiler) args(e *ast.CallExpr) []*Node {
	out := make([]*Node, len(e.Args))
	for i, a := range e.Args {
		out[i] = c.typed(a)
	}
	return out
}

// typed compiles a value of a defined type so that its methods can be found.
func (c *compiler) typed(e ast.Expr) *Node {
	n := c.expr(e)
	t := c.info.TypeOf(e)
	if t == nil || n.Op == OpConv {
		return n
	}
	switch t.Underlying().(type) {
	case *types.Basic, *types.Signature, *types.Map, *types.Slice:
		if k := typeKey(t); k != "" {
			return &Node{Op: OpConv, Typ: k, Kids: []*Node{n}}
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

func (c *compiler) conversion(e *ast.CallExpr, t types.Type) *Node {
	if len(e.Args) != 1 {
		return &Node{Op: OpUnknown}
	}
	return &Node{Op: OpConv, Typ: typeKey(t), Kids: []*Node{c.expr(e.Args[0])}}
}

func (c *compiler) builtin(e *ast.CallExpr, name string) *Node {
	switch name {
	case "append":
		n := &Node{Op: OpAppend, Kids: c.exprs(e.Args)}
		if e.Ellipsis.IsValid() {
			n.N = flagSpread
		}
		return n
	case "copy":
		return &Node{Op: OpCopy, Kids: c.exprs(e.Args)}
	case "delete", "clear":
		return &Node{Op: OpDelete, Kids: c.exprs(e.Args)}
	case "new":
		if tv := c.info.Types[e.Args[0]]; !tv.IsType() {
			return &Node{Op: OpNew, Kids: []*Node{c.expr(e.Args[0])}} // Go 1.26: new(expr)
		}
		_, t := zero(c.typeOf(e.Args[0]))
		return &Node{Op: OpNew, Typ: t, Kids: []*Node{zeroNode(c.typeOf(e.Args[0]))}}
	case "make":
		n := &Node{Op: OpMake, Str: "list", Typ: typeKey(c.typeOf(e))}
		switch c.typeOf(e).Underlying().(type) {
		case *types.Map:
			n.Str = "map"
		case *types.Chan:
			n.Str = "chan"
		}
		return n
	case "panic":
		return &Node{Op: OpPanic, Kids: c.exprs(e.Args)}
	}
	return c.opaque(e.Args...)
}

func (c *compiler) composite(e *ast.CompositeLit) *Node {
	t := c.typeOf(e)
	if p, ok := t.Underlying().(*types.Pointer); ok { // an elided &T in a list or map
		n := c.literalOf(e, p.Elem())
		return &Node{Op: OpAddr, Kids: []*Node{n}}
	}
	return c.literalOf(e, t)
}

func (c *compiler) literalOf(e *ast.CompositeLit, t types.Type) *Node {
	switch u := t.Underlying().(type) {
	case *types.Struct:
		n := &Node{Op: OpStruct, Typ: typeKey(t), Pos: e.Pos()}
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
			n.Kids = append(n.Kids, &Node{Op: OpPair, Str: f.Name(), Typ: c.key(f, t), Pos: x.Pos(), Kids: []*Node{c.typed(x)}})
		}
		return n
	case *types.Map:
		n := &Node{Op: OpMap, Typ: typeKey(t), Pos: e.Pos()}
		if isNumber(u.Elem()) && isNumber(u.Key()) {
			return &Node{Op: OpMake, Str: "map", Typ: n.Typ}
		}
		for _, x := range e.Elts[:min(len(e.Elts), maxLiteral)] {
			if kv, ok := x.(*ast.KeyValueExpr); ok {
				n.Kids = append(n.Kids, c.expr(kv.Key), c.typed(kv.Value))
			}
		}
		return n
	}
	if elem := elemOf(t); elem != nil && isNumber(elem) {
		return &Node{Op: OpUnknown} // a table of numbers
	}
	n := &Node{Op: OpList, Typ: typeKey(t), Pos: e.Pos()}
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
