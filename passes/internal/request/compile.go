package request

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// A compiler turns the functions of one package into [Node]s.
type compiler struct {
	pkg       *types.Package
	info      *types.Info
	fset      *token.FileSet
	consts    map[types.Object]ast.Expr
	fieldKeys map[*types.Var]string
	slots     map[types.Object]int
	srcs      map[*ast.BasicLit]*Src
	funcs     []*Func
	replaces  bool // http.DefaultTransport or its client is set
}

func newCompiler(pkg *types.Package, info *types.Info, fset *token.FileSet, files []*ast.File) *compiler {
	c := &compiler{
		pkg: pkg, info: info, fset: fset,
		consts:    make(map[types.Object]ast.Expr),
		fieldKeys: make(map[*types.Var]string),
		slots:     make(map[types.Object]int),
		srcs:      make(map[*ast.BasicLit]*Src),
	}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GenDecl:
				if n.Tok == token.CONST {
					c.constants(n)
				}
			case *ast.TypeSpec:
				c.fieldsOf(n)
			}
			return true
		})
	}
	return c
}

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

// fieldsOf names the fields of a type; a type made from it shares them.
func (c *compiler) fieldsOf(s *ast.TypeSpec) {
	obj := c.info.Defs[s.Name]
	if obj == nil {
		return
	}
	st, ok := obj.Type().Underlying().(*types.Struct)
	if !ok {
		return
	}
	for i := range st.NumFields() {
		f := st.Field(i)
		if _, ok := c.fieldKeys[f]; !ok {
			c.fieldKeys[f] = c.pkg.Path() + "." + obj.Name() + "." + f.Name()
		}
	}
}

// key names a field across packages: pkg.Type.field.
func (c *compiler) key(f *types.Var, owner types.Type) string {
	f = f.Origin()
	if k, ok := c.fieldKeys[f]; ok {
		return k
	}
	if t := typeKey(owner); t != "" {
		return t + "." + f.Name()
	}
	return c.pkg.Path() + "." + strconv.Itoa(int(f.Pos())) + "." + f.Name()
}

// typeKey names a defined type, or what a pointer points to, as pkg.Name.
func typeKey(t types.Type) string {
	if t == nil {
		return ""
	}
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	n, ok := t.(*types.Named)
	if !ok {
		return ""
	}
	if n.Obj().Pkg() == nil {
		return n.Obj().Name()
	}
	return n.Obj().Pkg().Path() + "." + n.Obj().Name()
}

// zero is the kind of a type's zero value, and its name if it is a struct.
func zero(t types.Type) (int, string) {
	if t == nil {
		return zeroNone, ""
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		if u.Info()&types.IsString != 0 {
			return zeroText, ""
		}
	case *types.Pointer, *types.Map, *types.Slice, *types.Signature, *types.Interface, *types.Chan:
		if _, ok := types.Unalias(t).(*types.TypeParam); ok {
			return zeroNone, ""
		}
		return zeroNil, ""
	case *types.Struct:
		return zeroStruct, typeKey(t)
	}
	return zeroNone, ""
}

func (c *compiler) slot(o types.Object) int {
	if o == nil {
		return 0
	}
	n, ok := c.slots[o]
	if !ok {
		n = len(c.slots) + 1
		c.slots[o] = n
	}
	return n
}

// function compiles a declared function.
func (c *compiler) function(d *ast.FuncDecl) *Func {
	obj, _ := c.info.Defs[d.Name].(*types.Func)
	if obj == nil || d.Body == nil {
		return nil
	}
	f := &Func{
		Name:     obj.Origin().FullName(),
		Pos:      d.Name.Pos(),
		pkg:      c.pkg.Path(),
		order:    len(c.funcs),
		exported: exported(obj),
		test:     strings.HasSuffix(c.fset.File(d.Pos()).Name(), "_test.go"),
	}
	if d.Recv != nil {
		f.Method = true
		if len(d.Recv.List) == 0 || len(d.Recv.List[0].Names) == 0 {
			f.Params = append(f.Params, 0)
		}
		f.Params = append(f.Params, c.params(d.Recv)...)
	}
	c.signature(f, d.Type)
	f.web = webSignature(obj.Signature())
	f.Body = c.block(d.Body.List)
	c.funcs = append(c.funcs, f)
	return f
}

// webSignature reports whether a function takes or returns something of net/http,
// net/url or a client library.
func webSignature(sig *types.Signature) bool {
	for _, t := range []*types.Tuple{sig.Params(), sig.Results()} {
		for i := range t.Len() {
			k := typeKey(t.At(i).Type())
			if j := strings.LastIndexByte(k, '.'); j > 0 && (k[:j] == "net/url" || clients.Library(k[:j]) && strings.ContainsAny(k[:j], "/")) && k != "net/http.ResponseWriter" {
				return true
			}
		}
	}
	return false
}

// exported reports whether other packages can call the function by itself.
func exported(f *types.Func) bool {
	if !f.Exported() {
		return false
	}
	recv := f.Signature().Recv()
	if recv == nil {
		return true
	}
	t := recv.Type()
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && (n.Obj().Exported() || n.Obj().Pkg().Name() != "main")
}

func (c *compiler) signature(f *Func, t *ast.FuncType) {
	for _, p := range t.Params.List {
		if len(p.Names) == 0 {
			f.Params = append(f.Params, 0)
		}
		_, f.Variadic = p.Type.(*ast.Ellipsis)
		for _, n := range p.Names {
			f.Params = append(f.Params, c.slot(c.info.Defs[n]))
		}
	}
	if t.Results != nil {
		f.Results = c.params(t.Results)
	}
}

func (c *compiler) params(l *ast.FieldList) (slots []int) {
	for _, p := range l.List {
		for _, n := range p.Names {
			slots = append(slots, c.slot(c.info.Defs[n]))
		}
	}
	return slots
}

func (c *compiler) block(list []ast.Stmt) *Node {
	b := &Node{Op: OpBlock}
	for _, s := range list {
		if n := c.stmt(s); n != nil {
			b.Kids = append(b.Kids, n)
		}
	}
	return b
}

func (c *compiler) stmt(s ast.Stmt) *Node {
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
		n := &Node{Op: OpIf, Kids: []*Node{c.expr(s.Cond), c.block(s.Body.List), c.orNothing(s.Else)}}
		return c.after(s.Init, n)
	case *ast.SwitchStmt:
		return c.after(s.Init, c.cases(c.orUnknown(s.Tag), s.Body, nil))
	case *ast.TypeSwitchStmt:
		return c.after(s.Init, c.typeSwitch(s))
	case *ast.SelectStmt:
		return c.cases(&Node{Op: OpUnknown}, s.Body, nil)
	case *ast.ForStmt:
		n := &Node{Op: OpLoop, Kids: []*Node{c.orUnknown(s.Cond), c.block(s.Body.List), c.orNothing(s.Post)}}
		if s.Cond == nil {
			n.N = 1
		}
		return c.after(s.Init, n)
	case *ast.RangeStmt:
		return c.rangeStmt(s)
	case *ast.LabeledStmt:
		n := c.stmt(s.Stmt)
		if n != nil && (n.Op == OpLoop || n.Op == OpRange || n.Op == OpSwitch) {
			n.Str = s.Label.Name
		}
		return n
	case *ast.ReturnStmt:
		return &Node{Op: OpReturn, Kids: c.exprs(s.Results), Pos: s.Pos()}
	case *ast.BranchStmt:
		return c.branch(s)
	case *ast.GoStmt:
		return &Node{Op: OpGo, Kids: []*Node{c.expr(s.Call)}}
	case *ast.DeferStmt:
		return &Node{Op: OpDefer, Kids: []*Node{c.expr(s.Call)}}
	case *ast.SendStmt:
		return &Node{Op: OpSend, Kids: []*Node{c.expr(s.Chan), c.expr(s.Value)}}
	}
	return nil // increments and empty statements change nothing of interest
}

func (c *compiler) branch(s *ast.BranchStmt) *Node {
	n := &Node{Op: OpContinue}
	switch s.Tok {
	case token.BREAK:
		n.Op = OpBreak
	case token.GOTO, token.FALLTHROUGH:
		return nil
	}
	if s.Label != nil {
		n.Str = s.Label.Name
	}
	return n
}

func (c *compiler) orUnknown(e ast.Expr) *Node {
	if e == nil {
		return &Node{Op: OpUnknown}
	}
	return c.expr(e)
}

func (c *compiler) orNothing(s ast.Stmt) *Node {
	if s != nil {
		if n := c.stmt(s); n != nil {
			return n
		}
	}
	return &Node{Op: OpBlock}
}

// after puts a statement's init before it.
func (c *compiler) after(init ast.Stmt, n *Node) *Node {
	if init == nil {
		return n
	}
	first := c.stmt(init)
	if first == nil {
		return n
	}
	return &Node{Op: OpBlock, Kids: []*Node{first, n}}
}

func (c *compiler) cases(tag *Node, body *ast.BlockStmt, implicit func(ast.Node) *Node) *Node {
	n := &Node{Op: OpSwitch, Kids: []*Node{tag}}
	for _, s := range body.List {
		k := &Node{Op: OpCase}
		var list []ast.Stmt
		switch s := s.(type) {
		case *ast.CaseClause:
			if s.List == nil {
				n.N = 1
			} else if implicit == nil {
				k.Kids = c.exprs(s.List)
			}
			list = s.Body
		case *ast.CommClause:
			if s.Comm == nil {
				n.N = 1
			} else {
				list = append(list, s.Comm)
			}
			list = append(list, s.Body...)
		}
		b := c.block(list)
		if implicit != nil {
			if first := implicit(s); first != nil {
				b.Kids = append([]*Node{first}, b.Kids...)
			}
		}
		k.Kids = append(k.Kids, b)
		n.Kids = append(n.Kids, k)
	}
	if isSelect(body) {
		n.N = 1
	}
	return n
}

func isSelect(body *ast.BlockStmt) bool {
	for _, s := range body.List {
		if _, ok := s.(*ast.CommClause); ok {
			return true
		}
	}
	return false
}

func (c *compiler) typeSwitch(s *ast.TypeSwitchStmt) *Node {
	var x ast.Expr
	switch a := s.Assign.(type) {
	case *ast.ExprStmt:
		x = a.X
	case *ast.AssignStmt:
		x = a.Rhs[0]
	}
	ta, ok := ast.Unparen(x).(*ast.TypeAssertExpr)
	if !ok {
		return nil
	}
	tag := c.expr(ta.X)
	return c.cases(&Node{Op: OpUnknown}, s.Body, func(clause ast.Node) *Node {
		obj := c.info.Implicits[clause]
		if obj == nil {
			return nil
		}
		return &Node{Op: OpAssign, N: 1, Kids: []*Node{{Op: OpLocal, N: c.slot(obj), Str: ":"}, tag}}
	})
}

func (c *compiler) rangeStmt(s *ast.RangeStmt) *Node {
	n := &Node{Op: OpRange, Kids: []*Node{c.lhs(s.Key, s.Tok), c.lhs(s.Value, s.Tok), c.expr(s.X), c.block(s.Body.List)}}
	switch t := c.typeOf(s.X); t.Underlying().(type) {
	case *types.Chan:
		n.N = 'c'
	case *types.Map:
		n.N = 'm'
	case *types.Signature:
		n.N = 'f'
	case *types.Basic:
		n.N = 'i'
	}
	return n
}

func (c *compiler) typeOf(e ast.Expr) types.Type {
	if t := c.info.TypeOf(e); t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}

// lhs compiles what is assigned to; a variable that is defined gets a new cell.
func (c *compiler) lhs(e ast.Expr, tok token.Token) *Node {
	if e == nil {
		return &Node{Op: OpUnknown}
	}
	if id, ok := e.(*ast.Ident); ok {
		if id.Name == "_" {
			return &Node{Op: OpUnknown}
		}
		if obj := c.info.Defs[id]; obj != nil && tok == token.DEFINE {
			return &Node{Op: OpLocal, N: c.slot(obj), Str: ":"}
		}
	}
	return c.expr(e)
}

func (c *compiler) assign(s *ast.AssignStmt) *Node {
	n := &Node{Op: OpAssign, N: len(s.Lhs)}
	for _, e := range s.Lhs {
		if v, ok := c.object(ast.Unparen(e)).(*types.Var); ok && v.Pkg() != nil && v.Pkg().Path() == "net/http" && (v.Name() == "DefaultTransport" || v.Name() == "DefaultClient") {
			c.replaces = true
		}
		n.Kids = append(n.Kids, c.lhs(e, s.Tok))
	}
	if s.Tok != token.ASSIGN && s.Tok != token.DEFINE {
		if s.Tok != token.ADD_ASSIGN || !isText(c.typeOf(s.Lhs[0])) {
			return effects(&Node{Op: OpUnknown, Kids: c.exprs(s.Rhs)})
		}
		n.Kids = append(n.Kids, &Node{Op: OpCat, Pos: s.Pos(), Kids: []*Node{c.expr(s.Lhs[0]), c.expr(s.Rhs[0])}})
		return n
	}
	n.Kids = append(n.Kids, c.exprs(s.Rhs)...)
	return n
}

func isText(t types.Type) bool {
	k, _ := zero(t)
	return k == zeroText
}

func (c *compiler) decl(s *ast.DeclStmt) *Node {
	d, ok := s.Decl.(*ast.GenDecl)
	if !ok || d.Tok != token.VAR {
		return nil
	}
	b := &Node{Op: OpBlock}
	for _, s := range d.Specs {
		b.Kids = append(b.Kids, c.varSpec(s.(*ast.ValueSpec)))
	}
	return b
}

// varSpec compiles a variable declaration, of a function or of the package.
func (c *compiler) varSpec(s *ast.ValueSpec) *Node {
	n := &Node{Op: OpAssign, N: len(s.Names)}
	for _, id := range s.Names {
		obj := c.info.Defs[id]
		switch {
		case obj == nil || id.Name == "_":
			n.Kids = append(n.Kids, &Node{Op: OpUnknown})
		case obj.Parent() == c.pkg.Scope():
			n.Kids = append(n.Kids, &Node{Op: OpGlobal, Str: c.pkg.Path() + "." + id.Name})
		default:
			n.Kids = append(n.Kids, &Node{Op: OpLocal, N: c.slot(obj), Str: ":"})
		}
	}
	if len(s.Values) > 0 {
		n.Kids = append(n.Kids, c.exprs(s.Values)...)
		return n
	}
	for _, id := range s.Names {
		n.Kids = append(n.Kids, zeroNode(c.typeOf(id)))
	}
	return n
}

func zeroNode(t types.Type) *Node {
	switch k, name := zero(t); k {
	case zeroText:
		return &Node{Op: OpText}
	case zeroNil:
		return &Node{Op: OpNil}
	case zeroStruct:
		return &Node{Op: OpStruct, Typ: name}
	}
	return &Node{Op: OpUnknown}
}

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
		return &Node{Op: OpIndex, Kids: []*Node{c.expr(e.X), c.expr(e.Index)}}
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
	case (e.Op == token.EQL || e.Op == token.NEQ) && isText(c.typeOf(e.X)):
		return &Node{Op: OpCompare, Kids: []*Node{c.expr(e.X), c.expr(e.Y)}}
	}
	return c.opaque(e.X, e.Y)
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
	if sig.Params().Len() == 0 || sig.Results().Len() == 0 {
		return flags
	}
	last := sig.Params().At(sig.Params().Len() - 1).Type()
	if typeKey(last) == "net/http.Request" && typeKey(sig.Results().At(0).Type()) == "net/http.Response" {
		flags |= flagDoer
	}
	return flags
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
	case "delete":
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
		n := &Node{Op: OpStruct, Typ: typeKey(t), Pos: e.Pos(), N: int(e.Lbrace)}
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

// initializers compiles the package's variables in the order of their initialisation.
func (c *compiler) initializers(files []*ast.File) []*Node {
	var out []*Node
	done := make(map[*types.Var]bool)
	for _, in := range c.info.InitOrder {
		n := &Node{Op: OpAssign, N: len(in.Lhs)}
		for _, v := range in.Lhs {
			done[v] = true
			if v.Name() == "_" {
				n.Kids = append(n.Kids, &Node{Op: OpUnknown})
				continue
			}
			n.Kids = append(n.Kids, &Node{Op: OpGlobal, Str: c.pkg.Path() + "." + v.Name()})
		}
		n.Kids = append(n.Kids, c.typed(in.Rhs))
		out = append(out, n)
	}
	for _, f := range files {
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.VAR {
				continue
			}
			for _, s := range g.Specs {
				if s := s.(*ast.ValueSpec); len(s.Values) == 0 && !embedded(g, s) {
					out = append(out, c.varSpec(s))
				}
			}
		}
	}
	return out
}

// embedded reports whether a variable is filled by a go:embed directive.
func embedded(d *ast.GenDecl, s *ast.ValueSpec) bool {
	for _, doc := range []*ast.CommentGroup{d.Doc, s.Doc} {
		if doc == nil {
			continue
		}
		for _, l := range doc.List {
			if strings.HasPrefix(l.Text, "//go:embed") {
				return true
			}
		}
	}
	return false
}

// An Embed is an embedded field: its methods are also its struct's.
type Embed struct{ Name, Key string }

// types notes which fields only this package can set, and what is embedded where.
func (c *compiler) types(e *engine) {
	for id, obj := range c.info.Defs {
		tn, ok := obj.(*types.TypeName)
		if !ok || tn.IsAlias() || id == nil {
			continue
		}
		st, ok := tn.Type().Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for i := range st.NumFields() {
			f := st.Field(i)
			key := c.key(f, tn.Type())
			if !f.Exported() {
				e.closed[key] = true
			}
			if f.Embedded() {
				name := c.pkg.Path() + "." + tn.Name()
				e.embeds[name] = append(e.embeds[name], Embed{f.Name(), key})
			}
		}
	}
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
