package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// This file holds the choice among the ids at hand, and the checks that the one chosen still
// means the same where it is repeated.

// A company is an expression that holds a company's id.
type company struct {
	text   string
	typ    types.Type
	verb   byte   // how the program formats it in the address, 0 if it does not
	quoted string // a literal, which is the id itself
}

// companyID finds the id of the company that the request is about: what the request
// itself says goes before what things are called. It fails where several could be meant.
func (s *site) companyID(at spot) (company, bool) {
	if idsInRequest := s.idsInRequest(); len(idsInRequest) > 0 {
		return s.settle(idsInRequest, at)
	}
	return s.byName(at)
}

// settle chooses among what the request itself says: the query goes before the path. It
// must say one thing only, unless both stand in one address, and that must still mean the
// same where it is repeated.
func (s *site) settle(idsInRequest []idInRequest, at spot) (company, bool) {
	best := idsInRequest[0]
	for _, c := range idsInRequest[1:] {
		if c.rank < best.rank {
			best = c
		}
	}
	for _, c := range idsInRequest {
		if s.key(c) != s.key(best) && (c.rank == best.rank || c.from != best.from) {
			return company{}, false
		}
	}
	if best.quoted != "" {
		return company{quoted: best.quoted}, true
	}
	if !s.repeatable(best.expr) || !s.holds(best.expr, at) || s.mayFail(best.expr) && !s.always(best.expr, at.order) {
		return company{}, false
	}
	return company{text: types.ExprString(best.expr), typ: s.pass.TypesInfo.TypeOf(best.expr), verb: best.verb}, true
}

// holds reports whether an expression, evaluated again at a spot, gives what it gives
// where it stands, and is an id there: its names mean the same, no variable is set in
// between, and it is not tested whether there is an id at all.
func (s *site) holds(e ast.Expr, at spot) bool {
	ok := true
	for _, v := range values(e) {
		ok = ok && !s.guards(v, at) && !s.setLater(types.ExprString(v), at)
		for _, c := range s.conditions(e, at.order) {
			ok = ok && !s.tests(c, v)
		}
	}
	ast.Inspect(e, func(n ast.Node) bool {
		if sel, isSel := n.(*ast.SelectorExpr); isSel {
			ok = ok && (s.pass.TypesInfo.Selections[sel] == nil || s.holdsName(s.root(sel.X), sel, at))
			return false
		}
		if id, isID := n.(*ast.Ident); isID {
			ok = ok && s.holdsName(s.pass.TypesInfo.ObjectOf(id), id, at)
		}
		return ok
	})
	return ok
}

// holdsName reports whether the name that an expression begins with means the same at a
// spot, with the same value.
func (s *site) holdsName(obj types.Object, e ast.Expr, at spot) bool {
	if v, isVar := obj.(*types.Var); obj == nil || isVar && v == nil {
		return false
	}
	return s.lookup(obj.Name(), at.at) == obj && s.filled(obj, at) && !s.setBetween(obj, e.Pos(), at.order)
}

// values are the variables and fields that an expression names.
func values(e ast.Expr) []ast.Expr {
	var out []ast.Expr
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			out = append(out, n)
			return false
		case *ast.Ident:
			out = append(out, n)
		}
		return true
	})
	return out
}

// tests reports whether a condition is about an expression.
func (s *site) tests(c ast.Node, e ast.Expr) bool {
	switch c := c.(type) {
	case *ast.IfStmt:
		return s.mentionsText(c.Cond, e)
	case *ast.SwitchStmt:
		return c.Tag != nil && s.mentionsText(c.Tag, e)
	case *ast.BinaryExpr:
		return s.mentionsText(c, e)
	}
	return false
}

// guards reports whether a spot lies in a branch that a test of the expression decides,
// unless the test is that there is one.
func (s *site) guards(e ast.Expr, at spot) bool {
	found := false
	ast.Inspect(s.body, func(n ast.Node) bool {
		if n == nil || at.order < n.Pos() || n.End() < at.order {
			return false
		}
		switch n := n.(type) {
		case *ast.IfStmt:
			inBody := n.Body.Pos() < at.order && at.order <= n.Body.End()
			if n.Cond.End() < at.order && s.tests(n, e) {
				b, ok := ast.Unparen(n.Cond).(*ast.BinaryExpr)
				found = found || !(ok && inBody && (b.Op == token.NEQ || b.Op == token.GTR))
			}
		case *ast.SwitchStmt:
			found = found || s.tests(n, e)
		}
		return true
	})
	return found
}

// setBetween reports whether a variable is set in the source between two positions, in
// whatever order they stand.
func (s *site) setBetween(obj types.Object, a, b token.Pos) bool {
	from, to := min(a, b), max(a, b)
	set := false
	ast.Inspect(s.body, func(n ast.Node) bool {
		if n == nil || n.End() <= from || to <= n.Pos() {
			return n != nil && n.Pos() < to && from < n.End()
		}
		if from < n.Pos() {
			for _, l := range targets(n) {
				set = set || s.root(l) == obj
			}
		}
		return !set
	})
	return set
}

// targets are the expressions that a node sets, or lets others set.
func targets(n ast.Node) []ast.Expr {
	switch n := n.(type) {
	case *ast.AssignStmt:
		return n.Lhs
	case *ast.IncDecStmt:
		return []ast.Expr{n.X}
	case *ast.RangeStmt:
		var out []ast.Expr
		for _, e := range []ast.Expr{n.Key, n.Value} {
			if e != nil {
				out = append(out, e)
			}
		}
		return out
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			return []ast.Expr{n.X}
		}
	}
	return nil
}

// setLater reports whether the function sets an expression behind a spot: it has no
// value there yet, or another.
func (s *site) setLater(text string, at spot) bool {
	set := false
	ast.Inspect(s.body, func(n ast.Node) bool {
		if a, ok := n.(*ast.AssignStmt); ok && a.Pos() > at.order {
			for _, l := range a.Lhs {
				set = set || types.ExprString(l) == text
			}
		}
		return !set
	})
	return set
}

// filled reports whether a variable has been given a value at a spot, unlike one that is
// declared there for an answer, and whether a constant is a number.
func (s *site) filled(obj types.Object, at spot) bool {
	switch obj := obj.(type) {
	case *types.Const:
		_, ok := number(obj.Val())
		return ok
	case *types.Var:
		if obj.Kind() == types.PackageVar {
			return s.startsFilled(obj)
		}
		if obj.Kind() != types.LocalVar && obj.Kind() != types.ResultVar {
			return true
		}
		return s.filledLocal(obj, at)
	}
	return true
}

// filledLocal reports whether a variable of the function has got a value before a spot: where it is
// declared, in an assignment that lies on every way, as what a loop ranges over, or through its
// address.
func (s *site) filledLocal(v *types.Var, at spot) bool {
	for n := range ast.Preorder(s.body) {
		if s.fills(n, v, at) {
			return true
		}
	}
	return false
}

// fills reports whether a node gives a variable a value before a spot.
func (s *site) fills(n ast.Node, v *types.Var, at spot) bool {
	switch n := n.(type) {
	case *ast.ValueSpec:
		for i, name := range n.Names {
			if s.variable(name) == v && len(n.Values) > 0 && s.valued(n.Values[min(i, len(n.Values)-1)]) {
				return true
			}
		}
	case *ast.AssignStmt:
		for i, l := range n.Lhs {
			if n.Pos() < at.order && s.root(l) == v && s.valued(n.Rhs[min(i, len(n.Rhs)-1)]) && s.always(l, at.order) {
				return true
			}
		}
	case *ast.RangeStmt:
		inside := n.Body.Pos() < at.order && at.order <= n.Body.End()
		return inside && slices.ContainsFunc(targets(n), func(l ast.Expr) bool { return s.root(l) == v })
	case *ast.UnaryExpr:
		return n.Op == token.AND && n.Pos() < at.order && s.root(n.X) == v
	}
	return false
}

// valued reports whether an expression is not a constant, or one that is a number other
// than zero.
func (s *site) valued(e ast.Expr) bool {
	v := s.pass.TypesInfo.Types[e].Value
	if v == nil {
		return true
	}
	_, ok := number(v)
	return ok
}

// startsFilled reports whether a variable of the package is not declared with a constant
// that is no number.
func (s *site) startsFilled(v *types.Var) bool {
	for _, init := range s.pass.TypesInfo.InitOrder {
		for i, l := range init.Lhs {
			if l == v && len(init.Lhs) == 1 && i == 0 {
				return s.valued(init.Rhs)
			}
		}
	}
	return true
}
