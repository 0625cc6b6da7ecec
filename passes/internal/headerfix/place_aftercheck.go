package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds where the header is set on a request that has a name: behind the check of
// the error that came with it, where the request is there for certain.

// afterErrorCheck is the first place behind a binding where the request is there for certain:
// behind the check of its error, if there is one to check.
func (s *site) afterErrorCheck(b *binding) *insertionPoint {
	up := s.parent(b.at)
	if f, ok := up.(*ast.IfStmt); ok {
		return s.insideIf(f, b)
	}
	list := rulekit.Statements(up)
	i := slices.Index(list, b.stmt)
	if i < 0 {
		return nil
	}
	if b.err == nil { // there is none, or the program relies on there being none
		return s.pastReplacement(s.behind(b.stmt), list[i+1:], b)
	}
	return s.afterCheckIn(list, i, b)
}

// insideIf is for if req, err := make(); err == nil { … }.
func (s *site) insideIf(f *ast.IfStmt, b *binding) *insertionPoint {
	if f.Init != b.stmt || b.err == nil {
		return nil
	}
	switch s.checks(f.Cond, b.err) {
	case token.EQL:
		return s.inside(f.Body)
	case token.NEQ:
		if e, ok := f.Else.(*ast.BlockStmt); ok {
			return s.inside(e)
		}
		list := rulekit.Statements(s.parent(b.at - 1))
		i := slices.Index(list, ast.Stmt(f))
		if a, ok := f.Init.(*ast.AssignStmt); ok && a.Tok == token.ASSIGN && f.Else == nil && s.ends(f.Body) && i >= 0 {
			return s.pastReplacement(s.behind(f), list[i+1:], b)
		}
	}
	return nil
}

// afterCheckIn looks for the check among the statements that follow number i. Where it
// finds none, the header is set behind the binding, under a check of its own.
func (s *site) afterCheckIn(list []ast.Stmt, i int, b *binding) *insertionPoint {
	for k := i + 1; k < len(list); k++ {
		f, _ := list[k].(*ast.IfStmt)
		switch check := s.checkOf(f, b); {
		case check == token.EQL:
			return s.inside(f.Body)
		case check == token.NEQ && isBlock(f.Else):
			return s.inside(f.Else.(*ast.BlockStmt))
		case check == token.NEQ && f.Else == nil && s.ends(f.Body):
			return s.pastReplacement(s.behind(f), list[k+1:], b)
		case check != token.ILLEGAL, s.touches(list[k], b):
			return s.guarded(list, i, b)
		}
	}
	if g := s.afterBranch(b); g != nil {
		return g
	}
	return s.guarded(list, i, b)
}

func isBlock(stmt ast.Stmt) bool {
	_, ok := stmt.(*ast.BlockStmt)
	return ok
}

// touches reports whether a statement needs the request, or tests its error in a way that
// is not understood.
func (s *site) touches(stmt ast.Stmt, b *binding) bool {
	if _, ok := stmt.(*ast.IfStmt); ok && s.mentions(stmt, b.err) {
		return true
	}
	if b.req == nil {
		return s.mentionsText(stmt, b.name)
	}
	return s.mentions(stmt, b.req)
}

// guarded is the place behind a binding whose error nobody checks in time. Only what
// fails without the request anyhow makes another check needless.
func (s *site) guarded(list []ast.Stmt, i int, b *binding) *insertionPoint {
	for k, stmt := range list[i+1:] {
		if b.req != nil && s.derefs(stmt, b.req) {
			return s.pastReplacement(s.behind(list[i+k]), list[i+1+k:], b)
		}
		if b.req == nil || s.mentions(stmt, b.req) || !isPlain(stmt) {
			break
		}
	}
	g := s.behind(b.stmt)
	insert := g.insert
	g.insert = func(statements ...string) []analysis.TextEdit {
		return insert("if " + b.err.Name() + " == nil {\n\t" + strings.Join(statements, "\n\t") + "\n}")
	}
	return s.pastReplacement(g, list[i+1:], b)
}

// isPlain reports whether control goes on behind a statement.
func isPlain(stmt ast.Stmt) bool {
	switch stmt.(type) {
	case *ast.ExprStmt, *ast.AssignStmt, *ast.DeclStmt, *ast.IncDecStmt:
		return true
	}
	return false
}

// derefs reports whether a statement, as soon as it is reached, fails for a request that
// is nil: it reads a field of the request, or sends it.
func (s *site) derefs(stmt ast.Stmt, req *types.Var) bool {
	if !isPlain(stmt) {
		return false
	}
	found := false
	ast.PreorderStack(stmt, nil, func(n ast.Node, stack []ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.BinaryExpr:
			return n.Op != token.LAND && n.Op != token.LOR
		case *ast.SelectorExpr:
			id, ok := n.X.(*ast.Ident)
			sel := s.pass.TypesInfo.Selections[n]
			found = found || ok && s.variable(id) == req && sel != nil && (sel.Kind() == types.FieldVal || isRequest(req.Type()))
		case *ast.CallExpr:
			found = found || s.sends(n, req)
		}
		return true
	})
	return found
}

// isRequest reports whether t is *http.Request, whose methods all need a request.
func isRequest(t types.Type) bool {
	p, ok := types.Unalias(t).(*types.Pointer)
	return ok && rulekit.IsNamed(p.Elem(), "net/http", "Request")
}

// sends reports whether a call sends a request, as the table has it.
func (s *site) sends(call *ast.CallExpr, req *types.Var) bool {
	f := s.callee(call)
	if f == nil || !slices.ContainsFunc(clients.Lookup(f.FullName()), func(r clients.Row) bool { return r.Does == clients.Send }) {
		return false
	}
	return slices.ContainsFunc(call.Args, func(a ast.Expr) bool {
		id, ok := a.(*ast.Ident)
		return ok && s.variable(id) == req
	})
}

// checkOf is how an if statement checks the error of a binding.
func (s *site) checkOf(f *ast.IfStmt, b *binding) token.Token {
	if f == nil || f.Init != nil {
		return token.ILLEGAL
	}
	return s.checks(f.Cond, b.err)
}

// checks returns how a condition compares an error with nil: EQL, NEQ or ILLEGAL. An
// error that leads to NEQ beside other causes counts, and so does EQL beside other demands.
func (s *site) checks(cond ast.Expr, err *types.Var) token.Token {
	c, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok {
		return token.ILLEGAL
	}
	x, y := ast.Unparen(c.X), ast.Unparen(c.Y)
	switch c.Op {
	case token.LOR, token.LAND:
		want := map[token.Token]token.Token{token.LOR: token.NEQ, token.LAND: token.EQL}[c.Op]
		if s.checks(x, err) == want || s.checks(y, err) == want {
			return want
		}
	case token.EQL, token.NEQ:
		if s.pass.TypesInfo.Types[x].IsNil() {
			x, y = y, x
		}
		if id, ok := x.(*ast.Ident); ok && s.variable(id) == err && s.pass.TypesInfo.Types[y].IsNil() {
			return c.Op
		}
	}
	return token.ILLEGAL
}

// afterBranch is for a request that is made in every arm of a branch, each time without
// the header, and checked behind it.
func (s *site) afterBranch(b *binding) *insertionPoint {
	if a, ok := b.stmt.(*ast.AssignStmt); !ok || a.Tok != token.ASSIGN || b.req == nil {
		return nil
	}
	for at := b.at - 1; at > 0; at-- {
		switch n := s.stack[at].(type) {
		case *ast.BlockStmt, *ast.CaseClause:
			continue
		case *ast.IfStmt, *ast.SwitchStmt:
			list := rulekit.Statements(s.stack[at-1])
			i := slices.Index(list, n.(ast.Stmt))
			if i < 0 {
				continue // an else that is an if again
			}
			if !s.everyArm(n, b.req) || i+1 == len(list) {
				return nil
			}
			f, _ := list[i+1].(*ast.IfStmt)
			if s.checkOf(f, b) == token.NEQ && f.Else == nil && s.ends(f.Body) {
				return s.pastReplacement(s.behind(f), list[i+2:], b)
			}
			return nil
		default:
			return nil
		}
	}
	return nil
}

// everyArm reports whether each arm of a branch ends by making the request, all of them
// without the header, or leaves.
func (s *site) everyArm(n ast.Node, req *types.Var) bool {
	switch n := n.(type) {
	case *ast.BlockStmt:
		return s.armMakes(n.List, req)
	case *ast.IfStmt:
		return n.Else != nil && s.armMakes(n.Body.List, req) && s.everyArm(n.Else, req)
	case *ast.SwitchStmt:
		all, hasDefault := true, false
		for _, c := range n.Body.List {
			c := c.(*ast.CaseClause)
			hasDefault = hasDefault || c.List == nil
			all = all && s.armMakes(c.Body, req)
		}
		return all && hasDefault
	}
	return false
}

func (s *site) armMakes(list []ast.Stmt, req *types.Var) bool {
	if len(list) == 0 {
		return false
	}
	last := list[len(list)-1]
	if a, ok := last.(*ast.AssignStmt); ok && len(a.Rhs) == 1 {
		id, ok := a.Lhs[0].(*ast.Ident)
		call, ok2 := a.Rhs[0].(*ast.CallExpr)
		return ok && ok2 && s.variable(id) == req && nameOf(call) != nil && slices.Contains(s.reported, nameOf(call).Pos())
	}
	return s.ends(&ast.BlockStmt{List: list})
}

// mentions reports whether a node names one of the variables.
func (s *site) mentions(n ast.Node, vars ...*types.Var) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			v := s.variable(id)
			found = found || v != nil && slices.Contains(vars, v)
		}
		return !found
	})
	return found
}

// mentionsText reports whether a node has an expression that reads like another.
func (s *site) mentionsText(n ast.Node, e ast.Expr) bool {
	text, found := types.ExprString(e), false
	ast.Inspect(n, func(n ast.Node) bool {
		if x, ok := n.(ast.Expr); ok {
			found = found || types.ExprString(x) == text
		}
		return !found
	})
	return found
}

// ends reports whether control never leaves a block at its end.
func (s *site) ends(b *ast.BlockStmt) bool {
	if len(b.List) == 0 {
		return false
	}
	switch last := b.List[len(b.List)-1].(type) {
	case *ast.ReturnStmt, *ast.BranchStmt:
		return true
	case *ast.ExprStmt:
		call, ok := last.X.(*ast.CallExpr)
		return ok && s.exits(call)
	}
	return false
}

// exits reports whether a call never returns, by the name that such functions have.
func (s *site) exits(call *ast.CallExpr) bool {
	id := nameOf(call)
	if id == nil {
		return false
	}
	name := strings.ToLower(id.Name)
	return name == "panic" || name == "exit" || name == "goexit" || name == "failnow" || name == "skipnow" ||
		strings.HasPrefix(name, "fatal") || strings.HasPrefix(name, "panic")
}

// pastReplacement moves a place behind an assignment of the request's whole header,
// which would take away what was set before. There is no place if what is assigned may
// be shared with other requests, or if not every path passes the assignment.
func (s *site) pastReplacement(g *insertionPoint, rest []ast.Stmt, b *binding) *insertionPoint {
	if b.req == nil {
		return g
	}
	for _, stmt := range rest {
		rhs, found := s.replaces(stmt, b.req)
		if !found {
			continue
		}
		if rhs == nil || !s.unshared(rhs, s.body) {
			return nil
		}
		g = s.behind(stmt)
		g.replaced = true
	}
	return g
}

// replaces finds the assignment of a request's whole header in a statement. The value is
// nil unless the statement is that assignment.
func (s *site) replaces(stmt ast.Stmt, req *types.Var) (rhs ast.Expr, found bool) {
	ast.Inspect(stmt, func(n ast.Node) bool {
		a, ok := n.(*ast.AssignStmt)
		if !ok {
			return true
		}
		for i, l := range a.Lhs {
			sel, ok := l.(*ast.SelectorExpr)
			if !ok || sel.Sel.Name != "Header" || !s.mentions(sel.X, req) {
				continue
			}
			if found = true; a == stmt && len(a.Lhs) == len(a.Rhs) {
				rhs = a.Rhs[i]
			}
		}
		return true
	})
	return rhs, found
}
