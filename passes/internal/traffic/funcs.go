package traffic

// This file holds what functions are given that others call: who is handed a function with a request,
// or asks Procore itself, calls it with the answer.
//
//	// Have: c.do(req, func(resp *http.Response) error { return json.NewDecoder(resp.Body).Decode(&list) })
//	// Want: resp comes from where req does; and so the type of list is a message

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/source"
)

// handed notes what the functions are given that a call is handed.
func (f *flow) handed(e *ast.CallExpr, c *callee) {
	var from *origins
	for _, a := range e.Args {
		f.visits(a, c)
		if !takesWires(f.typeOf(a)) {
			continue
		}
		if from == nil {
			from = f.asked(e, c)
		}
		f.give(a, from)
	}
}

// visits notes that a function literal is given the parts of a value whose type they share, one by one.
//
//	// Have: gjson.ParseBytes(body).ForEach(func(_, p gjson.Result) bool { … })
//	// Want: p comes from where body does
func (f *flow) visits(a ast.Expr, c *callee) {
	lit, ok := ast.Unparen(a).(*ast.FuncLit)
	if !ok || c.recv == nil || c.fn != nil {
		return
	}
	for v := range f.typeOf(lit).(*types.Signature).Params().Variables() {
		if types.Identical(v.Type(), f.typeOf(c.recv)) {
			f.storeVar(v, f.origins(c.recv))
		}
	}
}

// asked is whom a call asks: by itself, or with a request that it is given.
func (f *flow) asked(e *ast.CallExpr, c *callee) *origins {
	out := f.union(f.site(source.CallPos(e)))
	for _, a := range c.args {
		if isWire(f.typeOf(a)) {
			out.add(f.origins(a).only(fromAPI, foreign, own, param, exact, versioned))
		}
	}
	return out
}

// give notes what a function is called with. Of one that another makes, that other's summary says
// what it does with it. A function that is declared keeps only what is true wherever it is called.
//
//	// Have: func into(v any) func(*http.Response) error { return func(resp …) error { …Decode(v) } }
//	// Have: c.do(req, into(&list))
//	// Want: the call of into is given what req comes from
func (f *flow) give(fn ast.Expr, from *origins) {
	switch x := ast.Unparen(fn).(type) {
	case *ast.FuncLit:
		f.giveParams(f.typeOf(x), from)
	case *ast.Ident:
		obj := f.object(x)
		if named := f.byObj[obj]; named != nil {
			f.giveParams(named.obj.Signature(), from.only(fromAPI, foreign))
		}
		f.reads(obj)
		for _, made := range f.made[obj] {
			f.give(made, from)
		}
	case *ast.CallExpr:
		if f.given[x] == nil {
			f.given[x] = f.none()
		}
		f.grow(x, f.given[x], from)
	}
}

func (f *flow) giveParams(t types.Type, from *origins) {
	sig, ok := t.(*types.Signature)
	if !ok {
		return
	}
	for v := range sig.Params().Variables() {
		if isWire(v.Type()) {
			f.storeVar(v, from)
		}
	}
}

// keepFunc keeps the functions that a variable has.
func (f *flow) keepFunc(v types.Object, e ast.Expr) {
	switch ast.Unparen(e).(type) {
	case *ast.FuncLit, *ast.CallExpr:
		if v != nil && takesWires(v.Type()) && !slices.Contains(f.made[v], e) {
			f.made[v] = append(f.made[v], e)
			f.changed(v)
		}
	}
	f.keepListed(v, e)
}

// takesWires reports whether a type is one of functions that are given answers.
func takesWires(t types.Type) bool {
	if t == nil {
		return false
	}
	sig, ok := t.Underlying().(*types.Signature)
	if !ok {
		return false
	}
	for v := range sig.Params().Variables() {
		if isWire(v.Type()) {
			return true
		}
	}
	return false
}
