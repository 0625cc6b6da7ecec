package request

import (
	"go/ast"
	"go/token"
	"go/types"
	"sort"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A compiler turns the functions of one package into [Node]s.
type compiler struct {
	pkg       *types.Package
	info      *types.Info
	fset      *token.FileSet
	consts    map[types.Object]ast.Expr
	fieldKeys map[*types.Var]string
	slots     map[types.Object]ir.Slot
	srcs      map[*ast.BasicLit]*ir.Src
	funcs     []*ir.Func
	replaces  bool // http.DefaultTransport or its client is set
}

func newCompiler(pkg *types.Package, info *types.Info, fset *token.FileSet, files []*ast.File) *compiler {
	c := &compiler{
		pkg: pkg, info: info, fset: fset,
		consts:    make(map[types.Object]ast.Expr),
		fieldKeys: make(map[*types.Var]string),
		slots:     make(map[types.Object]ir.Slot),
		srcs:      make(map[*ast.BasicLit]*ir.Src),
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
	return c.pkg.Path() + "." + placeOf(c.fset, f.Pos()) + "." + f.Name() // of a type without a name
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
func zero(t types.Type) (ir.Zero, string) {
	if t == nil {
		return ir.ZeroNone, ""
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		if u.Info()&types.IsString != 0 {
			return ir.ZeroText, ""
		}
	case *types.Pointer, *types.Map, *types.Slice, *types.Signature, *types.Interface, *types.Chan:
		if _, ok := types.Unalias(t).(*types.TypeParam); ok {
			return ir.ZeroNone, ""
		}
		return ir.ZeroNil, ""
	case *types.Struct:
		return ir.ZeroStruct, typeKey(t)
	}
	return ir.ZeroNone, ""
}

func (c *compiler) slot(o types.Object) ir.Slot {
	if o == nil {
		return 0
	}
	n, ok := c.slots[o]
	if !ok {
		n = ir.Slot(len(c.slots) + 1)
		c.slots[o] = n
	}
	return n
}

// function compiles a declared function.
func (c *compiler) function(d *ast.FuncDecl) *ir.Func {
	obj, _ := c.info.Defs[d.Name].(*types.Func)
	if obj == nil || d.Body == nil {
		return nil
	}
	f := &ir.Func{
		Name:     obj.Origin().FullName(),
		Pos:      d.Name.Pos(),
		Pkg:      c.pkg.Path(),
		Exported: exported(obj),
		Test:     strings.HasSuffix(c.fset.File(d.Pos()).Name(), "_test.go"),
	}
	if d.Recv != nil {
		f.Method = true
		if len(d.Recv.List) == 0 || len(d.Recv.List[0].Names) == 0 {
			f.Params = append(f.Params, 0)
		}
		f.Params = append(f.Params, c.params(d.Recv)...)
	}
	c.signature(f, d.Type)
	f.Signature = signatureOf(obj.Signature())
	f.Body = c.block(d.Body.List)
	c.funcs = append(c.funcs, f)
	return f
}

// signatureOf notes what the types of parameters and results say of a function.
func signatureOf(sig *types.Signature) (d ir.Signature) {
	see := func(t types.Type) (client bool) {
		k := typeKey(t)
		j := strings.LastIndexByte(k, '.')
		switch {
		case j < 0:
		case k == "net/http.ResponseWriter":
			d.Handler = true
		case k[:j] == "net/url":
			d.HTTP = true
		case clients.Web(k[:j]) && strings.ContainsAny(k[:j], "/"):
			d.HTTP = true
			client = k[:j] != "net/http" || callerTypes[k[j+1:]]
		}
		return client
	}
	for v := range sig.Params().Variables() {
		if see(v.Type()) {
			d.Client = true
		}
		d.Takes = append(d.Takes, typeKey(v.Type()))
	}
	for v := range sig.Results().Variables() {
		if see(v.Type()) {
			d.Client, d.Returns = true, true
		}
		d.HasState = d.HasState || holds(v.Type())
	}
	d.Client = d.Client && !d.Handler
	return d
}

// callerTypes are those of net/http that a caller deals with.
var callerTypes = map[string]bool{"Client": true, "Header": true, "Request": true, "RoundTripper": true, "Transport": true}

// holds reports whether a value of the type can hold a text, a request or a client.
func holds(t types.Type) bool {
	if t == types.Universe.Lookup("error").Type() {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return !ok || b.Info()&types.IsString != 0
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

func (c *compiler) signature(f *ir.Func, t *ast.FuncType) {
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

func (c *compiler) params(l *ast.FieldList) (slots []ir.Slot) {
	for _, p := range l.List {
		for _, n := range p.Names {
			slots = append(slots, c.slot(c.info.Defs[n]))
		}
	}
	return slots
}

func (c *compiler) block(list []ast.Stmt) *ir.Node {
	b := &ir.Node{Op: ir.OpBlock}
	for _, s := range list {
		if n := c.stmt(s); n != nil {
			b.Kids = append(b.Kids, n)
		}
	}
	return b
}

func (c *compiler) stmt(s ast.Stmt) *ir.Node {
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
		n := &ir.Node{Op: ir.OpIf, Kids: []*ir.Node{c.expr(s.Cond), c.block(s.Body.List), c.orNothing(s.Else)}}
		return c.after(s.Init, n)
	case *ast.SwitchStmt:
		return c.after(s.Init, c.cases(c.orUnknown(s.Tag), s.Body, nil))
	case *ast.TypeSwitchStmt:
		return c.after(s.Init, c.typeSwitch(s))
	case *ast.SelectStmt:
		return c.cases(&ir.Node{Op: ir.OpUnknown}, s.Body, nil)
	case *ast.ForStmt:
		n := &ir.Node{Op: ir.OpLoop, Kids: []*ir.Node{c.orUnknown(s.Cond), c.block(s.Body.List), c.orNothing(s.Post)}}
		if s.Cond == nil {
			n.Flags = ir.FlagEndless
		}
		return c.after(s.Init, n)
	case *ast.RangeStmt:
		return c.rangeStmt(s)
	case *ast.LabeledStmt:
		n := c.stmt(s.Stmt)
		if n != nil && (n.Op == ir.OpLoop || n.Op == ir.OpRange || n.Op == ir.OpSwitch) {
			n.Name = s.Label.Name
		}
		return n
	case *ast.ReturnStmt:
		return &ir.Node{Op: ir.OpReturn, Kids: c.exprs(s.Results), Pos: s.Pos()}
	case *ast.BranchStmt:
		return c.branch(s)
	case *ast.GoStmt:
		return &ir.Node{Op: ir.OpGo, Kids: []*ir.Node{c.expr(s.Call)}}
	case *ast.DeferStmt:
		return &ir.Node{Op: ir.OpDefer, Kids: []*ir.Node{c.expr(s.Call)}}
	case *ast.SendStmt:
		return &ir.Node{Op: ir.OpSend, Kids: []*ir.Node{c.expr(s.Chan), c.expr(s.Value)}}
	}
	return nil // increments and empty statements change nothing of interest
}

func (c *compiler) branch(s *ast.BranchStmt) *ir.Node {
	n := &ir.Node{Op: ir.OpContinue}
	switch s.Tok {
	case token.BREAK:
		n.Op = ir.OpBreak
	case token.GOTO, token.FALLTHROUGH:
		return nil
	}
	if s.Label != nil {
		n.Name = s.Label.Name
	}
	return n
}

func (c *compiler) orUnknown(e ast.Expr) *ir.Node {
	if e == nil {
		return &ir.Node{Op: ir.OpUnknown}
	}
	return c.expr(e)
}

func (c *compiler) orNothing(s ast.Stmt) *ir.Node {
	if s != nil {
		if n := c.stmt(s); n != nil {
			return n
		}
	}
	return &ir.Node{Op: ir.OpBlock}
}

// after puts a statement's init before it.
func (c *compiler) after(init ast.Stmt, n *ir.Node) *ir.Node {
	if init == nil {
		return n
	}
	first := c.stmt(init)
	if first == nil {
		return n
	}
	return &ir.Node{Op: ir.OpBlock, Kids: []*ir.Node{first, n}}
}

func (c *compiler) cases(tag *ir.Node, body *ast.BlockStmt, implicit func(ast.Node) *ir.Node) *ir.Node {
	n := &ir.Node{Op: ir.OpSwitch, Kids: []*ir.Node{tag}}
	for _, s := range body.List {
		k := &ir.Node{Op: ir.OpCase}
		var list []ast.Stmt
		switch s := s.(type) {
		case *ast.CaseClause:
			if s.List == nil {
				n.Flags = ir.FlagDefault
			} else if implicit == nil {
				k.Kids = c.exprs(s.List)
			}
			list = s.Body
		case *ast.CommClause:
			if s.Comm == nil {
				n.Flags = ir.FlagDefault
			} else {
				list = append(list, s.Comm)
			}
			list = append(list, s.Body...)
		}
		b := c.block(list)
		if implicit != nil {
			if first := implicit(s); first != nil {
				b.Kids = append([]*ir.Node{first}, b.Kids...)
			}
		}
		k.Kids = append(k.Kids, b)
		n.Kids = append(n.Kids, k)
	}
	if isSelect(body) {
		n.Flags = ir.FlagDefault
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

func (c *compiler) typeSwitch(s *ast.TypeSwitchStmt) *ir.Node {
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
	return c.cases(&ir.Node{Op: ir.OpUnknown}, s.Body, func(clause ast.Node) *ir.Node {
		obj := c.info.Implicits[clause]
		if obj == nil {
			return nil
		}
		return &ir.Node{Op: ir.OpAssign, Kids: []*ir.Node{{Op: ir.OpLocal, Slot: c.slot(obj), Flags: ir.FlagDefine}, tag}}
	})
}

func (c *compiler) rangeStmt(s *ast.RangeStmt) *ir.Node {
	n := &ir.Node{Op: ir.OpRange, Kids: []*ir.Node{c.lhs(s.Key, s.Tok), c.lhs(s.Value, s.Tok), c.expr(s.X), c.block(s.Body.List)}}
	switch t := c.typeOf(s.X); t.Underlying().(type) {
	case *types.Chan:
		n.Container = ir.Chan
	case *types.Map:
		n.Container = ir.Map
	case *types.Signature:
		n.Container = ir.Iter
	case *types.Basic:
		n.Container = ir.Basic
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
	return c.expr(e)
}

func (c *compiler) assign(s *ast.AssignStmt) *ir.Node {
	n := &ir.Node{Op: ir.OpAssign}
	for _, e := range s.Lhs {
		if v, ok := c.object(ast.Unparen(e)).(*types.Var); ok && v.Pkg() != nil && v.Pkg().Path() == "net/http" && (v.Name() == "DefaultTransport" || v.Name() == "DefaultClient") {
			c.replaces = true
		}
		n.Kids = append(n.Kids, c.lhs(e, s.Tok))
	}
	if s.Tok != token.ASSIGN && s.Tok != token.DEFINE {
		if s.Tok != token.ADD_ASSIGN || !isText(c.typeOf(s.Lhs[0])) {
			return effects(&ir.Node{Op: ir.OpUnknown, Kids: c.exprs(s.Rhs)})
		}
		n.Kids = append(n.Kids, &ir.Node{Op: ir.OpCat, Pos: s.Pos(), Kids: []*ir.Node{c.expr(s.Lhs[0]), c.expr(s.Rhs[0])}})
		return n
	}
	setTo(n, c.exprs(s.Rhs))
	return n
}

// setTo gives an assignment, which has its targets, the values that they are set to.
func setTo(n *ir.Node, values []*ir.Node) {
	if len(n.Kids) > 1 && len(values) == 1 {
		n.Flags |= ir.FlagTuple
	}
	n.Kids = append(n.Kids, values...)
}

func isText(t types.Type) bool {
	k, _ := zero(t)
	return k == ir.ZeroText
}

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

// varSpec compiles a variable declaration, of a function or of the package.
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

func zeroNode(t types.Type) *ir.Node {
	switch k, name := zero(t); k {
	case ir.ZeroText:
		return &ir.Node{Op: ir.OpText}
	case ir.ZeroNil:
		return &ir.Node{Op: ir.OpNil}
	case ir.ZeroStruct:
		return &ir.Node{Op: ir.OpStruct, Type: name}
	}
	return &ir.Node{Op: ir.OpUnknown}
}

// constantTexts compiles the constants that are put together of several literals: what
// they come to may be used by other packages only.
func (c *compiler) constantTexts() []*ir.Node {
	var objs []types.Object
	for obj := range c.consts {
		if isText(obj.Type()) {
			objs = append(objs, obj)
		}
	}
	sort.Slice(objs, func(i, j int) bool { return objs[i].Pos() < objs[j].Pos() })
	var out []*ir.Node
	for _, obj := range objs {
		if _, lit := ast.Unparen(c.consts[obj]).(*ast.BasicLit); !lit {
			out = append(out, &ir.Node{Op: ir.OpUnknown, Kids: []*ir.Node{c.text(c.consts[obj])}})
		}
	}
	return out
}

// initializers compiles the package's variables in the order of their initialisation.
func (c *compiler) initializers(files []*ast.File) []*ir.Node {
	out := c.constantTexts()
	done := make(map[*types.Var]bool)
	for _, in := range c.info.InitOrder {
		n := &ir.Node{Op: ir.OpAssign}
		for _, v := range in.Lhs {
			done[v] = true
			if v.Name() == "_" {
				n.Kids = append(n.Kids, &ir.Node{Op: ir.OpUnknown})
				continue
			}
			n.Kids = append(n.Kids, &ir.Node{Op: ir.OpGlobal, Name: c.pkg.Path() + "." + v.Name()})
		}
		setTo(n, []*ir.Node{c.typed(in.Rhs)})
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

// types notes which fields only this package can set, and what is embedded where.
func (c *compiler) types(e *engine) {
	c.implementations(e)
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
				e.embeds[name] = append(e.embeds[name], ir.Embed{Name: f.Name(), Key: key})
			}
		}
	}
}

// implementations notes which types of the package implement its interfaces.
func (c *compiler) implementations(e *engine) {
	scope := c.pkg.Scope()
	var ifaces, others []*types.TypeName
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() {
			continue
		}
		if n, ok := tn.Type().(*types.Named); !ok || n.TypeParams().Len() > 0 {
			continue
		}
		if types.IsInterface(tn.Type()) {
			ifaces = append(ifaces, tn)
		} else {
			others = append(others, tn)
		}
	}
	for _, in := range ifaces {
		it := in.Type().Underlying().(*types.Interface)
		if it.NumMethods() == 0 {
			continue
		}
		for _, tn := range others {
			if t := types.NewPointer(tn.Type()); types.Implements(t, it) {
				c.implements(e, it, t)
			}
		}
	}
}

func (c *compiler) implements(e *engine, it *types.Interface, t types.Type) {
	for i := range it.NumMethods() {
		m := it.Method(i)
		obj, _, _ := types.LookupFieldOrMethod(t, false, c.pkg, m.Name())
		if f, ok := obj.(*types.Func); ok && f.Pkg() == c.pkg {
			e.impls[m.FullName()] = append(e.impls[m.FullName()], f.FullName())
		}
	}
}
