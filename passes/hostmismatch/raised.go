package hostmismatch

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// This file holds schemes that are raised to https behind the place that sets them.

// raisedBehind reports whether a variable that a statement of a block sets keeps its value
// for hosts that are not Procore's only:
//
//	scheme := "http"
//	if !isLocal(host) {
//		scheme = "https"
//	}
func (c *checker) raisedBehind(block []ast.Stmt, at ast.Node) bool {
	i := slices.IndexFunc(block, func(s ast.Stmt) bool { return s == at })
	if i < 0 {
		return false
	}
	v := c.variableSet(block[i])
	if v == nil {
		return false
	}
	return slices.ContainsFunc(block[i+1:], func(s ast.Stmt) bool { return c.keepsElsewhere(s, v) })
}

// variableSet is the variable that a statement sets, if it sets one only.
func (c *checker) variableSet(s ast.Stmt) types.Object {
	switch s := s.(type) {
	case *ast.AssignStmt:
		if id, ok := s.Lhs[0].(*ast.Ident); ok && len(s.Lhs) == 1 {
			return c.pass.TypesInfo.ObjectOf(id)
		}
	case *ast.DeclStmt:
		if g, ok := s.Decl.(*ast.GenDecl); ok && len(g.Specs) == 1 {
			if v, ok := g.Specs[0].(*ast.ValueSpec); ok && len(v.Names) == 1 {
				return c.pass.TypesInfo.Defs[v.Names[0]]
			}
		}
	}
	return nil
}

// keepsElsewhere reports whether a statement sets a variable unless the host is not
// Procore's.
func (c *checker) keepsElsewhere(s ast.Stmt, v types.Object) bool {
	switch s := s.(type) {
	case *ast.IfStmt:
		if c.sets(s.Body.List, v) && c.speaksOf(s.Cond, false) == elsewhere {
			return true
		}
		b, ok := s.Else.(*ast.BlockStmt)
		return ok && c.sets(b.List, v) && c.speaksOf(s.Cond, true) == elsewhere
	case *ast.SwitchStmt:
		return s.Tag == nil && c.everyCaseKeepsElsewhere(s.Body.List, v)
	}
	return false
}

// everyCaseKeepsElsewhere is [checker.keepsElsewhere] of the cases of a switch without a
// value.
func (c *checker) everyCaseKeepsElsewhere(cases []ast.Stmt, v types.Object) bool {
	hasDefault := false
	for _, s := range cases {
		n, ok := s.(*ast.CaseClause)
		if !ok {
			return false
		}
		hasDefault = hasDefault || n.List == nil
		local := len(n.List) > 0 && !slices.ContainsFunc(n.List, func(e ast.Expr) bool { return c.speaksOf(e, true) != elsewhere })
		if !local && !c.sets(n.Body, v) {
			return false
		}
	}
	return hasDefault
}

// sets reports whether one of some statements sets a variable.
func (c *checker) sets(list []ast.Stmt, v types.Object) bool {
	return slices.ContainsFunc(list, func(s ast.Stmt) bool {
		a, ok := s.(*ast.AssignStmt)
		return ok && a.Tok == token.ASSIGN && c.variableSet(a) == v
	})
}
