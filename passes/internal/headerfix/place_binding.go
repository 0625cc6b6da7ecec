package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// This file holds how the statement is found that gives a request its name.

// A binding is a statement that gives a request a name.
type binding struct {
	name ast.Expr   // of the request: a variable, or a part of one
	req  *types.Var // the variable; nil for a field or element
	err  *types.Var // the error beside it; nil if there is none, or nobody keeps it
	stmt ast.Stmt
	at   int // index of the statement in the stack
}

// binding finds the statement that names the request that is made; nil if none does.
func (s *site) binding() *binding {
	whole := s.node
	for i := len(s.stack); i > 0; i-- {
		switch n := s.stack[i-1].(type) {
		case *ast.ParenExpr:
			whole = n
		case *ast.UnaryExpr:
			if n.Op != token.AND {
				return nil
			}
			whole = n
		case *ast.CallExpr:
			if !s.isMust(n, whole) {
				return nil
			}
			whole = n
		case *ast.AssignStmt:
			return s.assigned(n, whole, i-1)
		case *ast.ValueSpec:
			return s.declared(n, whole, i-1)
		default:
			return nil
		}
	}
	return nil
}

// isMust reports whether a call hands its only argument on unless there is an error: the
// function is called so, and returns what it is given.
func (s *site) isMust(call *ast.CallExpr, arg ast.Expr) bool {
	id := nameOf(call)
	return id != nil && strings.HasPrefix(strings.ToLower(id.Name), "must") && len(call.Args) == 1 && call.Args[0] == arg &&
		types.Identical(s.pass.TypesInfo.TypeOf(call), s.resultType(arg))
}

// resultType is the type of an expression, of its first result if it has several.
func (s *site) resultType(e ast.Expr) types.Type {
	if t, ok := s.pass.TypesInfo.TypeOf(e).(*types.Tuple); ok && t.Len() > 0 {
		return t.At(0).Type()
	}
	return s.pass.TypesInfo.TypeOf(e)
}

func (s *site) assigned(a *ast.AssignStmt, whole ast.Expr, at int) *binding {
	k := slices.Index(a.Rhs, whole)
	if k < 0 || a.Tok != token.ASSIGN && a.Tok != token.DEFINE {
		return nil
	}
	b := &binding{name: a.Lhs[k], stmt: a, at: at}
	if len(a.Rhs) == 1 && len(a.Lhs) > 1 {
		b.err = s.errorIn(a.Lhs[1:])
	}
	return s.named(b)
}

func (s *site) declared(v *ast.ValueSpec, whole ast.Expr, at int) *binding {
	k := slices.Index(v.Values, whole)
	decl, ok := s.parent(at - 1).(*ast.DeclStmt)
	if k < 0 || !ok || len(decl.Decl.(*ast.GenDecl).Specs) != 1 {
		return nil
	}
	b := &binding{name: v.Names[k], stmt: decl, at: at - 2}
	if len(v.Values) == 1 && len(v.Names) > 1 {
		for _, n := range v.Names[1:] {
			b.err = s.errorIn([]ast.Expr{n})
		}
	}
	return s.named(b)
}

// named completes a binding whose name can be repeated.
func (s *site) named(b *binding) *binding {
	switch name := b.name.(type) {
	case *ast.Ident:
		b.req = s.variable(name)
		if b.req == nil || name.Name == "_" {
			return nil
		}
		return b
	case *ast.SelectorExpr, *ast.IndexExpr:
		if s.repeatable(name) {
			return b
		}
	}
	return nil
}

// errorIn is the variable of type error among those assigned to.
func (s *site) errorIn(lhs []ast.Expr) *types.Var {
	for _, e := range lhs {
		if id, ok := e.(*ast.Ident); ok && id.Name != "_" {
			if v := s.variable(id); v != nil && isError(v.Type()) {
				return v
			}
		}
	}
	return nil
}

func isError(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}
