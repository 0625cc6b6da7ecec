package traffic

// This file holds what a function is given in the fields of a struct. One that calls several systems
// hands the messages of each to the same field, so that it has to be known of each call by itself.
//
//	// Have: func send(r request) { b, _ := json.Marshal(r.body); … }
//	// Have: send(request{method: "POST", url: api + "/vendors", body: vendor})
//	// Want: the body of parameter 0 is written into the request; here that is vendor

import (
	"go/ast"
	"go/token"
	"go/types"
	"iter"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// A member is a field of a variable.
type member struct {
	of    types.Object
	field *types.Var
}

// memberOf is the part that a field of a parameter is, of which callers know what is behind its interface.
func (f *flow) memberOf(x *ast.SelectorExpr) []part {
	v, ok := f.object(x.Sel).(*types.Var)
	i := f.paramOf(x.X)
	if !ok || !v.IsField() || i < 0 || !types.IsInterface(v.Type()) {
		return nil
	}
	return []part{{param: i + 1, field: v}}
}

// standFor are the values that stand for a part of a callee, which is a parameter or a field of one.
func (f *flow) standFor(c *callee, p part) (out []ast.Expr) {
	args := c.argument(p.param - 1)
	if p.field == nil {
		return args
	}
	for _, a := range args {
		out = append(out, f.fieldOf(a, p.field)...)
	}
	return out
}

// handedOn are the fields of the function's own parameters that it gives a callee.
//
//	// Have: func tried(r *request) error { if send(r) == nil { return nil }; return send(r) }
//	// Want: the body of what send is given is the body of what tried is given
func (f *flow) handedOn(c *callee, p part) (out []part) {
	if p.field == nil {
		return nil
	}
	for _, a := range c.argument(p.param - 1) {
		if i := f.paramOf(a); i >= 0 {
			out = append(out, part{param: i + 1, field: p.field})
		}
	}
	return out
}

// fieldOf are the values that a struct is seen to have in a field: a literal, or a variable of the function.
//
//	// Have: r := &request{body: vendor}; r.out = &list; send(r)
//	// Want: of body vendor, of out &list
func (f *flow) fieldOf(e ast.Expr, field *types.Var) []ast.Expr {
	switch x := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		if x.Op == token.AND {
			return f.fieldOf(x.X, field)
		}
	case *ast.CompositeLit:
		return f.elementOf(x, field)
	case *ast.Ident:
		f.reads(f.object(x))
		out := slices.Clone(f.members[member{f.object(x), field}])
		for _, lit := range f.structs[f.object(x)] {
			out = append(out, f.elementOf(lit, field)...)
		}
		return out
	}
	return nil
}

// keepStruct keeps what literals a variable of the function is given.
func (f *flow) keepStruct(l, r ast.Expr) {
	id, ok := ast.Unparen(l).(*ast.Ident)
	if !ok {
		return
	}
	if u, ok := ast.Unparen(r).(*ast.UnaryExpr); ok && u.Op == token.AND {
		r = u.X
	}
	obj := f.object(id)
	if lit, ok := ast.Unparen(r).(*ast.CompositeLit); ok && obj != nil && !f.isGlobal(obj) && !slices.Contains(f.structs[obj], lit) {
		f.structs[obj] = append(f.structs[obj], lit)
		f.changed(obj)
	}
}

// keepMember keeps what a field of such a variable is given afterwards.
func (f *flow) keepMember(x *ast.SelectorExpr, r ast.Expr) {
	v, isVar := f.object(x.Sel).(*types.Var)
	id, ok := ast.Unparen(x.X).(*ast.Ident)
	if !ok || !isVar || !types.IsInterface(v.Type()) || f.object(id) == nil || f.isGlobal(f.object(id)) {
		return
	}
	if m := (member{f.object(id), v}); !slices.Contains(f.members[m], r) {
		f.members[m] = append(f.members[m], r)
		f.changed(m.of)
	}
}

// elementOf is what a literal gives a field.
func (f *flow) elementOf(lit *ast.CompositeLit, field *types.Var) []ast.Expr {
	for v, e := range f.elements(lit) {
		if v == field {
			return []ast.Expr{e}
		}
	}
	return nil
}

// elements are what the literal of a struct has, each with the field that it is for: by its name, or by its
// place.
func (f *flow) elements(lit *ast.CompositeLit) iter.Seq2[types.Object, ast.Expr] {
	return func(yield func(types.Object, ast.Expr) bool) {
		t := f.typeOf(lit)
		if t == nil {
			return
		}
		s, ok := types.Unalias(t).Underlying().(*types.Struct)
		if !ok {
			return
		}
		work.Add(len(lit.Elts))
		for i, e := range lit.Elts {
			var field types.Object
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				if id, ok := kv.Key.(*ast.Ident); ok {
					field = f.object(id)
				}
				e = kv.Value
			} else if i < s.NumFields() {
				field = s.Field(i)
			}
			if !yield(field, e) {
				return
			}
		}
	}
}
