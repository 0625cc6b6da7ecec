package traffic

// This file holds what is behind interfaces. A variable of such a type says nothing of what is in it;
// what was put there does, or what can be put there at all.
//
//	// Have: var event any; switch kind { case "push": event = &PushEvent{} }; json.Unmarshal(body, event)
//	// Want: event holds PushEvent, which is read where body comes from

import (
	"go/ast"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// held is what a value is that has a type of its own: the element of a literal, or what is put into
// an interface.
//
//	map[string]any{"punch_item": item}
//	metered{setter: v}
func (f *flow) held(e ast.Expr) *origins {
	if kv, ok := e.(*ast.KeyValueExpr); ok {
		e = kv.Value
	}
	parts, held := f.parts(e)
	out := f.union(held)
	for _, p := range parts {
		out.put(origin{kind: holds, part: p})
	}
	return out
}

// hold notes what a variable, or an element, behind an interface is given. One of the package may be
// given the messages of several systems, see [flow.keep].
//
//	// Have: body["vendor"] = Vendor{…}; out = &Project{}       // body is a map[string]any, out an any
//	// Want: body holds Vendor, and out Project
func (f *flow) hold(l, r ast.Expr) {
	if t := f.typeOf(l); t == nil || !types.IsInterface(t) {
		return // of the blank name nothing is known
	}
	switch x := ast.Unparen(l).(type) {
	case *ast.IndexExpr:
		f.store(l, f.held(r))
	case *ast.Ident:
		if obj := f.object(x); obj != nil && (f.alone || !f.isGlobal(obj)) {
			f.storeVar(obj, f.held(r))
		}
	}
}

// holdResult notes what a function returns behind an interface.
//
//	func typeOf(kind string) any { switch kind { case "push": return &PushEvent{} }; return nil }
func (f *flow) holdResult(n *ast.ReturnStmt) {
	if len(n.Results) != len(f.current.results) {
		return
	}
	for i, e := range n.Results {
		if t := f.current.results[i].Type(); types.IsInterface(t) && carries(t) {
			f.grow(f.current, f.current.returns, f.held(e))
		}
	}
}

// within are the types of the package that can be in a field of a message: those that implement its
// interface. It is asked in a package that calls no other system, since they could be another's.
//
//	// Have: type Message struct { Components []Component }; type Component interface { Type() string }
//	// Want: Button, SelectMenu: all that are components
func (f *flow) within(t types.Type) (out []part) {
	if !f.alone {
		return nil
	}
	for held := range rulekit.Through(t) {
		n, ok := held.(*types.Named)
		if !ok || n.Obj().Pkg() != f.pass.Pkg {
			continue
		}
		if i, ok := n.Underlying().(*types.Interface); ok {
			for _, m := range f.implementers().Of(i) {
				out = append(out, partsOf(m.Type())...)
			}
		}
	}
	return out
}
