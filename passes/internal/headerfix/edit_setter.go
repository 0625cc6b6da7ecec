package headerfix

import (
	"go/ast"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// This file holds the method that sets a header on a value, as the table of libraries has it.

// setter is how a header is set on a value of type t: what stands between the value and
// the arguments. It is empty for a type that takes no headers.
func (s *site) setter(t types.Type) string {
	if m := s.method(t); m != nil {
		return "." + m.Name()
	}
	for _, field := range clients.HeaderFields() {
		obj, path, _ := types.LookupFieldOrMethod(t, true, s.pass.Pkg, field)
		if v, ok := obj.(*types.Var); ok && ofRequest(t, path, field) {
			if m := s.method(v.Type()); m != nil {
				return "." + field + "." + m.Name()
			}
		}
	}
	return ""
}

// ofRequest reports whether the table has the field at the end of a path, from type t,
// as the headers of a request: those of a response are called the same.
func ofRequest(t types.Type, path []int, field string) bool {
	for _, i := range path[:len(path)-1] {
		n := namedOf(t)
		if n == nil {
			return false
		}
		t = n.Underlying().(*types.Struct).Field(i).Type()
	}
	n := namedOf(t)
	if n == nil || n.Obj().Pkg() == nil {
		return false
	}
	f, ok := clients.LookupField(n.Obj().Pkg().Path() + "." + n.Obj().Name() + "." + field)
	return ok && (f.Is == clients.Headers || f.Is == clients.Same)
}

// fluent is the name of the method that sets a header on a value of type t and returns
// the value.
func (s *site) fluent(t types.Type) string {
	m := s.method(t)
	if m == nil || m.Signature().Results().Len() != 1 || !types.Identical(m.Signature().Results().At(0).Type(), t) {
		return ""
	}
	return m.Name()
}

// method is the method of type t by which, as the table says, a fix sets a header.
func (s *site) method(t types.Type) *types.Func {
	if t == nil {
		return nil
	}
	for _, name := range clients.Writers() {
		obj, _, _ := types.LookupFieldOrMethod(t, true, s.pass.Pkg, name)
		if f, ok := obj.(*types.Func); ok && clients.Writes(f.FullName()) {
			return f
		}
	}
	return nil
}

// builds reports whether the receiver of a method call is the request that is built, and
// not the client that sends it.
func (s *site) builds(call *ast.CallExpr) bool {
	f := s.callee(call)
	if f == nil {
		return false
	}
	for _, r := range clients.Lookup(f.FullName()) {
		if r.On == clients.Recv && (r.Does == clients.Send || r.Does == clients.Set) {
			return true
		}
	}
	return false
}
