package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

// This file holds the fix for a header that is set after the request was sent: the statement
// moves to where the request is there for certain.
//
//	// Have: req, err := http.NewRequest(…); …; resp, err := client.Do(req); req.Header.Set(…)
//	// Want: req, err := http.NewRequest(…); …; req.Header.Set(…); resp, err := client.Do(req)

// Move returns the fix that moves a statement which sets the header too late on the request
// that is made at pos, in the same block. It is nil where what the statement says might mean
// something else up there.
func (w *Writer) Move(pos token.Pos, late ast.Stmt, req Request) []analysis.SuggestedFix {
	s := w.siteAt(pos)
	if s == nil || !w.affords(s) || req.Bare || s.sharesHeader() {
		return nil
	}
	b := s.binding()
	if b == nil || b.req == nil || late.End() > s.body.End() {
		return nil
	}
	g := s.afterErrorCheck(b)
	if g == nil || g.replaced != req.Replaced || g.order > late.Pos() || !s.hasHeader(g) || s.asksFor(g.order, late.Pos()) || !s.movable(late, b.req, g.spot) {
		return nil
	}
	text, from, to := s.moving(late)
	if from == token.NoPos || !g.ownLines && len(text) > 1 {
		return nil
	}
	edits := append(s.lineEnds(g.insert(text...)), analysis.TextEdit{Pos: from, End: to})
	return w.fix("Set "+procore.Header+" before the request is sent", edits)
}

// asksFor reports whether a call between two positions is given the header's name: it may depend
// on there being none.
func (s *site) asksFor(from, to token.Pos) bool {
	return s.anyCall(from, to, func(call *ast.CallExpr) bool {
		return slices.ContainsFunc(call.Args, func(a ast.Expr) bool { return strings.EqualFold(s.constant(a), procore.Header) })
	})
}

// hasHeader reports whether a request has a header at a place, to which an entry can be added:
// that of a literal without one is nil.
func (s *site) hasHeader(g *insertionPoint) bool {
	lit, ok := s.node.(*ast.CompositeLit)
	return !ok || g.replaced || s.headerField(lit) == unsharedHeader
}

// movable reports whether a statement does the same at an earlier spot.
func (s *site) movable(stmt ast.Stmt, req *types.Var, at spot) bool {
	switch stmt := stmt.(type) {
	case *ast.ExprStmt:
		call, ok := stmt.X.(*ast.CallExpr)
		return ok && s.movableCall(call, req, at)
	case *ast.DeferStmt:
		return s.movableCall(stmt.Call, req, at)
	case *ast.AssignStmt: // req.Header[name] = []string{company}
		entry, ok := stmt.Lhs[0].(*ast.IndexExpr)
		lit, ok2 := stmt.Rhs[0].(*ast.CompositeLit)
		return ok && ok2 && len(lit.Elts) == 1 && s.steady(entry.Index, at, stmt.Pos()) && s.steady(lit.Elts[0], at, stmt.Pos())
	case *ast.IfStmt:
		if stmt.Init != nil || stmt.Else != nil || len(stmt.Body.List) != 1 || !s.steadyCondition(stmt.Cond, at, stmt.Pos()) {
			return false
		}
		return s.movable(stmt.Body.List[0], req, at)
	}
	return false
}

// movableCall is for a call that sets the header: on the request's own, or by a function of the
// package that does nothing else.
func (s *site) movableCall(call *ast.CallExpr, req *types.Var, at spot) bool {
	for _, a := range call.Args {
		if id, ok := a.(*ast.Ident); ok && s.variable(id) == req {
			continue
		}
		if !s.steady(a, at, call.Pos()) {
			return false
		}
	}
	return true
}

// steadyCondition is steady for what an if statement asks.
func (s *site) steadyCondition(e ast.Expr, at spot, to token.Pos) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		return s.steadyCondition(e.X, at, to) && s.steadyCondition(e.Y, at, to)
	case *ast.UnaryExpr:
		return e.Op == token.NOT && s.steadyCondition(e.X, at, to)
	case *ast.Ident:
		if obj := s.pass.TypesInfo.ObjectOf(e); obj != nil && obj.Parent() == types.Universe {
			return s.lookup(e.Name, at.at) == obj // nil, true
		}
	}
	return s.steady(e, at, to)
}

// moving is a statement with the comments that belong to it, line by line and without the
// indentation that all of them have, and what is deleted where it stood. There is none if it
// shares a line with something else.
func (s *site) moving(stmt ast.Stmt) (text []string, from, to token.Pos) {
	from, to = stmt.Pos(), s.lineEnd(stmt.End())
	if s.beforeOnLine(from) != s.indent(from) || !endsLine(s.behindOnLine(stmt.End())) {
		return nil, token.NoPos, token.NoPos
	}
	if c := s.commentAbove(stmt); c != nil {
		from = c.Pos()
	}
	body := s.between(from, to)
	if d, ok := stmt.(*ast.DeferStmt); ok {
		body = s.between(from, d.Defer) + s.between(d.Call.Pos(), to)
	}
	if strings.Contains(body, "`") || strings.Contains(body, "/*") {
		return nil, token.NoPos, token.NoPos // the lines may be those of one text
	}
	indent := s.indent(from)
	for line := range strings.Lines(body) {
		text = append(text, strings.TrimPrefix(strings.TrimRight(line, "\r\n"), indent))
	}
	from -= token.Pos(len(indent))
	return text, s.withBlank(from, to), s.nextLine(to)
}

// nextLine is the start of the line behind the end of one.
func (s *site) nextLine(eol token.Pos) token.Pos {
	for s.between(eol, eol+1) != "\n" {
		eol++
	}
	return eol + 1
}

// withBlank is where a deletion from the start of a line to the end of one begins, so that no two
// blank lines are left, and none before the end of a block.
func (s *site) withBlank(from, to token.Pos) token.Pos {
	above := strings.TrimRight(string(s.src[:from-s.file.FileStart]), " \t\r\n")
	start := s.file.FileStart + token.Pos(len(above))
	blank := strings.Count(s.between(start, from), "\n") > 1
	below, _, _ := strings.Cut(s.between(s.nextLine(to), s.file.FileEnd), "\n")
	if below = strings.TrimSpace(below); !blank || below != "" && below != "}" {
		return from
	}
	return s.nextLine(s.lineEnd(start))
}

// commentAbove is the comment right above a statement, unless it stands above others as well.
func (s *site) commentAbove(stmt ast.Stmt) *ast.CommentGroup {
	eol := s.lineEnd(stmt.End())
	below, _, _ := strings.Cut(s.between(s.nextLine(eol), s.file.FileEnd), "\n")
	if below = strings.TrimSpace(below); below != "" && below != "}" && !strings.HasPrefix(below, "//") {
		return nil
	}
	for _, c := range s.file.Comments {
		if s.line(c.End()) == s.line(stmt.Pos())-1 && s.beforeOnLine(c.Pos()) == s.indent(stmt.Pos()) && strings.HasPrefix(c.List[0].Text, "//") {
			return c
		}
	}
	return nil
}
