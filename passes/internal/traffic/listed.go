package traffic

// This file holds the calls of functions that are kept in variables and lists. Such a call does what
// any of them does.
//
//	// Have: for _, build := range []func() string{projectURL, func() string { return areaURL(id) }} { get(build()) }
//	// Want: what get is given comes from where the results of both come from

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// keepListed keeps what functions a variable has by itself, or in a list.
func (f *flow) keepListed(v types.Object, e ast.Expr) {
	if v == nil || !holdsFunc(v.Type()) {
		return
	}
	for _, fn := range f.functions(e) {
		if !slices.Contains(f.listed[v], fn) {
			f.listed[v] = append(f.listed[v], fn)
			f.changed(v)
		}
	}
}

// functions are those that a value is, or has in it: literals, and the names of functions of the
// package.
func (f *flow) functions(e ast.Expr) (out []ast.Expr) {
	switch x := ast.Unparen(e).(type) {
	case *ast.FuncLit:
		return []ast.Expr{x}
	case *ast.KeyValueExpr:
		return f.functions(x.Value)
	case *ast.IndexExpr:
		return f.functions(x.X)
	case *ast.CompositeLit:
		work.Add(len(x.Elts))
		for _, elt := range x.Elts {
			out = append(out, f.functions(elt)...)
		}
	case *ast.Ident:
		obj := f.object(x)
		if f.byObj[obj] != nil {
			return []ast.Expr{x}
		}
		f.reads(obj)
		return f.listed[obj]
	}
	return out
}

// callsListed are the functions that a call of a variable, or of an element, may mean.
func (f *flow) callsListed(e *ast.CallExpr, c *callee) []ast.Expr {
	if c.obj != nil {
		return nil
	}
	return f.functions(e.Fun)
}

// listedResult is where the results of the functions come from that a call may mean.
func (f *flow) listedResult(e *ast.CallExpr, c *callee) *origins {
	out := f.none()
	for _, fn := range f.callsListed(e, c) {
		switch x := fn.(type) {
		case *ast.FuncLit:
			for _, r := range returnsOf(x) {
				out.add(f.across(x, f.origins(r)))
			}
		case *ast.Ident:
			named := f.byObj[f.object(x)]
			f.reads(named)
			out.add(f.resolve(&callee{obj: named.obj, fn: named, sig: c.sig, args: e.Args}, e, named.returns))
		}
	}
	return out
}

// listedEffects are what the functions do that a call may mean. A literal is followed where it stands.
func (f *flow) listedEffects(e *ast.CallExpr, c *callee) {
	for _, fn := range f.callsListed(e, c) {
		switch x := fn.(type) {
		case *ast.FuncLit:
			params := f.typeOf(x).(*types.Signature).Params()
			for i := range min(params.Len(), len(e.Args)) {
				f.storeVar(params.At(i), f.across(x, f.origins(e.Args[i])))
			}
		case *ast.Ident:
			named := f.byObj[f.object(x)]
			f.summarized(e, &callee{obj: named.obj, fn: named, sig: c.sig, args: e.Args}, named)
		}
	}
}

// across is what is known of a value on the way into a literal, or out of it. One that stands elsewhere
// than the call has to do with the parameters and requests of another function, or of several.
func (f *flow) across(lit *ast.FuncLit, from *origins) *origins {
	if n := f.current.node; n != nil && n.Pos() <= lit.Pos() && lit.End() <= n.End() {
		return from
	}
	closed, _ := from.without(fromAPI).parted()
	return closed
}

// returnsOf is what a literal returns, without errors and the like.
func returnsOf(lit *ast.FuncLit) (out []ast.Expr) {
	ast.Inspect(lit.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false // returns for itself
		case *ast.ReturnStmt:
			out = append(out, n.Results...)
		}
		return true
	})
	return out
}

// holdsFunc reports whether a type is one of functions, or of lists or maps of them.
func holdsFunc(t types.Type) bool {
	for held := range rulekit.Through(t) {
		if _, ok := held.Underlying().(*types.Signature); ok {
			return true
		}
	}
	return false
}
