package resourceid

// This file holds the generic types in messages whose ids have the type of an argument.

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/traffic"
)

// instances finds the arguments that make an id of a generic type too small, among the fields
// of a message. A field that is called an id itself is looked at as a whole.
//
//	// Have: type Ref[K any] struct { ID K }; type Task struct { Assignee Ref[int32] }
//	// Want: the int32
func instances(pass *analysis.Pass, m *traffic.Message, abroad *outside) (out []*finding) {
	s := m.Struct()
	if s == nil {
		return nil
	}
	ids := idFields(m)
	for i := range s.NumFields() {
		v := s.Field(i)
		if slices.Contains(ids, v) || traffic.KeyOf(v, s.Tag(i)) == "-" {
			continue
		}
		if decl := declared(pass, v); decl != nil {
			arguments(pass, decl.Type, func(generic *types.TypeName, id *types.Var, n narrow) {
				f := field(pass, generic, id, n, abroad)
				if !fixable(abroad, v, n.typ) {
					f.edits = nil // what changes is the type of v
				}
				out = append(out, f)
			})
		}
	}
	return out
}

// arguments calls a function for each number that is too small for an id, among the arguments
// of generic types in a type as it is written.
func arguments(pass *analysis.Pass, e ast.Expr, found func(generic *types.TypeName, id *types.Var, n narrow)) {
	switch x := ast.Unparen(e).(type) {
	case *ast.StarExpr:
		arguments(pass, x.X, found)
	case *ast.ArrayType:
		arguments(pass, x.Elt, found)
	case *ast.MapType:
		arguments(pass, x.Value, found)
	case *ast.IndexExpr:
		instance(pass, x, []ast.Expr{x.Index}, found)
	case *ast.IndexListExpr:
		instance(pass, x, x.Indices, found)
	}
}

// instance looks at one generic type with its arguments.
func instance(pass *analysis.Pass, e ast.Expr, args []ast.Expr, found func(*types.TypeName, *types.Var, narrow)) {
	for _, a := range args {
		arguments(pass, a, found)
	}
	named, ok := types.Unalias(pass.TypesInfo.TypeOf(e)).(*types.Named)
	if !ok {
		return
	}
	generic := named.Origin().Obj()
	for _, id := range idFields(&traffic.Message{Type: generic}) {
		param, ok := types.Unalias(elemOf(id.Type())).(*types.TypeParam)
		if !ok || param.Index() >= len(args) {
			continue
		}
		for _, n := range narrowIn(pass, args[param.Index()]) {
			found(generic, id, n)
		}
	}
}
