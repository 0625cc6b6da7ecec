package compile

// This file holds calls, conversions and the built-in functions.

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// call compiles a call: of a function or method by its name, of a method of an interface,
// or of a function value.
//
//	// Have: c.http.Do(req)
//	call (*net/http.Client).Do(v1.[p.Client.http nil], v2) method many doer
//	// Have: c.doer.Do(req), where doer is an interface
//	invoke (p.Doer).Do(v1.[p.Client.doer nil], v2) many doer
//	// Have: c.send(req), where send is a field
//	dyn v1.[p.Client.send nil](v2) many doer
//
// What is called is found by the type checker, embedded fields and generic functions included.
// To take one for another would give a request a header that it lacks; a call that is not
// found is a dyn.
func (c *compiler) call(e *ast.CallExpr) *ir.Node {
	if tv := c.info.Types[e.Fun]; tv.IsType() {
		return c.conversion(e, tv.Type)
	}
	if id, ok := ast.Unparen(e.Fun).(*ast.Ident); ok {
		if b, ok := c.info.Uses[id].(*types.Builtin); ok {
			return c.builtin(e, b.Name())
		}
	}
	n := &ir.Node{Op: ir.OpDyn, Pos: source.CallPos(e)}
	if e.Ellipsis.IsValid() {
		n.Flags |= ir.FlagSpread
	}
	f, _ := typeutil.Callee(c.info, e).(*types.Func)
	args := c.args(e, f)
	if slices.ContainsFunc(e.Args, c.isMapAddress) {
		n.Flags |= ir.FlagFills
	}
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
		n.Op, n.Name, n.Kids = ir.OpCall, ir.FuncName(f), args
		if recv != nil {
			n.Flags |= ir.FlagMethod
		}
	case types.IsInterface(recv.Type()):
		n.Op, n.Name, n.Key, n.Type = ir.OpInvoke, f.Name(), f.FullName(), methodsOf(s.Recv())
		n.Kids = append([]*ir.Node{c.receiver(sel, s, f)}, args...)
	default:
		n.Op, n.Name = ir.OpCall, ir.FuncName(f)
		n.Flags |= ir.FlagMethod
		n.Kids = append([]*ir.Node{c.receiver(sel, s, f)}, args...)
	}
	return n
}

// methodsOf lists the methods of an interface, by their names. By that, package reach tells which types
// may have it.
//
//	// Have: var w io.WriteCloser; w.Close()
//	// Want: "Close Write"
func methodsOf(t types.Type) string {
	i, ok := t.Underlying().(*types.Interface)
	if !ok {
		return ""
	}
	var names []string
	for m := range i.Methods() {
		names = append(names, m.Name())
	}
	return strings.Join(names, " ")
}

// flagsOf notes how many results a function has, and recognises one that sends a
// request for a response: any client does, of a library that the table doesn't know, too.
//
//	// Have: func(*http.Request) (*http.Response, error)
//	many doer
//
// A function that takes a map may fill it, which matters where it has no body.
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
	if ir.TypeName(last) == clients.StdRequest && ir.TypeName(sig.Results().At(0).Type()) == clients.StdResponse {
		flags |= ir.FlagDoer
	}
	return flags
}

// isMapAddress reports whether an argument points to a map, as that of a decoder does.
//
//	// Have: json.Unmarshal(b, &req.Header)
func (c *compiler) isMapAddress(e ast.Expr) bool {
	p, ok := c.typeOf(e).(*types.Pointer)
	return ok && isMap(p.Elem())
}

// args compiles arguments; what becomes an interface keeps its type's name. The name is what
// finds the method when it is called through the interface.
func (c *compiler) args(e *ast.CallExpr, f *types.Func) []*ir.Node {
	out := make([]*ir.Node, len(e.Args))
	for i, a := range e.Args {
		out[i] = c.typed(a)
		if f != nil && !e.Ellipsis.IsValid() {
			out[i] = c.handed(out[i], a, parameter(f.Signature(), i), f.Pkg())
		}
	}
	return out
}

// typed compiles a value of a defined type so that its methods can be found.
//
//	// Have: http.Client{Transport: RoundTripperFunc(nil)}
//	p.RoundTripperFunc(nil)
//
// Structs and pointers to them know their types anyway.
func (c *compiler) typed(e ast.Expr) *ir.Node {
	n := c.expr(e)
	t := c.info.TypeOf(e)
	if t == nil || n.Op == ir.OpConv {
		return n
	}
	switch t.Underlying().(type) {
	case *types.Basic, *types.Signature, *types.Map, *types.Slice:
		if k := ir.TypeName(t); k != "" {
			return &ir.Node{Op: ir.OpConv, Type: k, Kids: []*ir.Node{n}}
		}
	}
	return n
}

// conversion compiles T(x): the value stays, and gets the methods of T. A number that becomes
// a string is a character, and not known.
//
//	// Have: Base("https://api.procore.com")
//	p.Base("https://api.procore.com")
func (c *compiler) conversion(e *ast.CallExpr, t types.Type) *ir.Node {
	if len(e.Args) != 1 {
		return &ir.Node{Op: ir.OpUnknown}
	}
	if isNumber(c.typeOf(e.Args[0])) && !isNumber(t) {
		return c.opaque(e.Args[0]) // the text of a rune, or a parameter's type
	}
	return &ir.Node{Op: ir.OpConv, Type: ir.TypeName(t), Kids: []*ir.Node{c.expr(e.Args[0])}}
}

// leastArgs are how many arguments the functions of the language need. Code that an editor shows
// may have fewer.
var leastArgs = map[string]int{"append": 1, "copy": 2, "delete": 2, "clear": 1, "new": 1, "make": 1, "len": 1}

// builtin compiles a call of a built-in function; those that neither make nor change
// what the engine knows (len, cap, min …) are opaque.
//
//	// Have: clear(req.Header); u = append(u, path...)
//	delete(v1.[net/http.Request.Header nil])
//	v2 = append(v2, v3...)
func (c *compiler) builtin(e *ast.CallExpr, name string) *ir.Node {
	if len(e.Args) < leastArgs[name] {
		return c.opaque(e.Args...) // an error, of which the compiler tells
	}
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
		n := &ir.Node{Op: ir.OpMake, Type: ir.TypeName(c.typeOf(e))}
		switch c.typeOf(e).Underlying().(type) {
		case *types.Map:
			n.Container = ir.Map
		case *types.Chan:
			n.Container = ir.Chan
		}
		return n
	case "len":
		return &ir.Node{Op: ir.OpLen, Kids: []*ir.Node{c.expr(e.Args[0])}}
	case "panic":
		return &ir.Node{Op: ir.OpPanic, Kids: c.exprs(e.Args)}
	}
	return c.opaque(e.Args...)
}
