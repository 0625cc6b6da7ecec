package traffic

// This file holds whom a call calls, and which of the caller's arguments, types and parts stand for
// those of the function.

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// A callee is the function of a call, as far as it is known.
type callee struct {
	called string // as it stands in the call; of a variable, too
	obj    *types.Func
	name   string    // the full name of obj
	fn     *function // with its summary, if the package holds its code
	means  *function // of the method of an interface: what stands for it, see [flow.through]
	sig    *types.Signature
	recv   ast.Expr   // of a method
	args   []ast.Expr // with the receiver first
}

// called says which function a call calls; it is nil for a conversion or a builtin. It is asked
// in each round, and finds out in the first.
func (f *flow) called(e *ast.CallExpr) *callee {
	c, ok := f.callees[e]
	if !ok {
		c = f.calleeOf(e)
		f.callees[e] = c
	}
	return c
}

// calleeOf finds out which function a call calls. A method of a generic type is that of the type
// itself, whatever the instance.
func (f *flow) calleeOf(e *ast.CallExpr) *callee {
	tv := f.pass.TypesInfo.Types[e.Fun]
	if tv.IsType() || tv.IsBuiltin() || tv.Type == nil {
		return nil
	}
	sig, ok := tv.Type.Underlying().(*types.Signature)
	if !ok {
		return nil
	}
	c := &callee{sig: sig}
	if x, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok { // a method has no type arguments
		if s := f.pass.TypesInfo.Selections[x]; s != nil && s.Kind() == types.MethodVal {
			c.recv = x.X
			c.args = append(c.args, x.X)
		}
	}
	if name, ok := source.CalledName(e); ok {
		c.called = name.Name
		if obj, ok := f.pass.TypesInfo.Uses[name].(*types.Func); ok {
			c.obj = obj.Origin()
			c.name = c.obj.FullName()
			c.fn, c.means = f.byObj[c.obj], f.through(c.obj)
		}
	}
	c.args = append(c.args, e.Args...)
	return c
}

// argument is what a call gives for a parameter of its function. A variadic parameter has all
// that are left.
//
//	// Have: func (c *Client) get(path string, opts ...Option); c.get("/me", a, b)
//	// Want: 0: c; 1: "/me"; 2: a and b
func (c *callee) argument(param int) []ast.Expr {
	fn := cmp.Or(c.fn, c.means)
	if fn == nil || param >= len(c.args) {
		return nil
	}
	if last := len(fn.params) - 1; c.sig.Variadic() && param == last {
		return c.args[param:]
	}
	return c.args[param : param+1]
}

// instantiate says which types a part of a callee stands for in a call.
//
//	// Have: func get[T any]() T { … }; get[Project]()
//	// Want: T is Project
func (f *flow) instantiate(c *callee, e *ast.CallExpr, p part) (out []part) {
	switch {
	case p.tpar != nil:
		for _, t := range f.typeArgs(c, e, p.tpar) {
			out = append(out, partsOf(t)...)
		}
	case p.param > 0:
		for _, a := range f.standFor(c, p) {
			out = append(out, f.partsOf(a)...)
		}
		out = append(out, f.handedOn(c, p)...)
	default:
		out = append(out, p)
	}
	return out
}

// typeArgs is what a call says of a type parameter of its function, or of its receiver.
//
//	// Have: (*Pager[Project]).Next
//	// Want: Project for T, from the type of the receiver
func (f *flow) typeArgs(c *callee, e *ast.CallExpr, t *types.TypeParam) []types.Type {
	sig := c.obj.Signature()
	if list := sig.RecvTypeParams(); c.recv != nil && t.Index() < list.Len() && list.At(t.Index()) == t {
		recv := f.typeOf(c.recv)
		if p, ok := types.Unalias(recv).(*types.Pointer); ok {
			recv = p.Elem()
		}
		if n, ok := types.Unalias(recv).(*types.Named); ok && t.Index() < n.TypeArgs().Len() {
			return []types.Type{n.TypeArgs().At(t.Index())}
		}
		return nil
	}
	name, ok := source.CalledName(e)
	if !ok {
		return nil
	}
	args := f.pass.TypesInfo.Instances[name].TypeArgs
	if t.Index() >= args.Len() {
		return nil
	}
	return []types.Type{args.At(t.Index())}
}

// partsOf is what an argument consists of that is read or written: of a parameter behind an
// interface, callers know.
//
//	// Have: func send(body any) { json.Marshal(body) }
//	// Want: the parameter body: what is written is for callers to say; so it is with Marshal(&body)
func (f *flow) partsOf(e ast.Expr) []part {
	out, held := f.parts(e)
	for o := range held.all() {
		out = append(out, o.part)
	}
	work.Add(len(out))
	return out
}

// parts is [flow.partsOf] with what a value is known to hold by itself, as a new set: a client that is
// wrapped a thousand times holds all that are around it.
func (f *flow) parts(e ast.Expr) (out []part, held *origins) {
	e = ast.Unparen(e)
	if u, ok := e.(*ast.UnaryExpr); ok && u.Op == token.AND && types.IsInterface(f.typeOf(u.X)) {
		e = ast.Unparen(u.X)
	}
	out = partsOf(f.typeOf(e))
	if held = f.origins(e).only(holds); len(out) > 0 || !held.empty() {
		return out, held
	}
	switch e := e.(type) {
	case *ast.Ident:
		if about := f.cases[f.object(e)]; about != nil {
			return f.parts(about)
		}
		if i := f.paramOf(e); i >= 0 {
			out = append(out, part{param: i + 1})
		}
	case *ast.SelectorExpr:
		out = f.memberOf(e)
	}
	return out, held
}

// paramOf is which parameter of the function an expression is, -1 for none.
func (f *flow) paramOf(e ast.Expr) int {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return -1
	}
	return slices.IndexFunc(f.current.params, func(v *types.Var) bool { return v == f.object(id) })
}
