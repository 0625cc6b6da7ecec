package companyid

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// tooLate is the statement that sets the header on a request which was sent before, or
// nil:
//
//	req, err := http.NewRequest("GET", projects, nil)
//	…
//	resp, err := client.Do(req)
//	req.Header.Set("Procore-Company-Id", company)
//
// It is asked of requests that go out without the header, so that a statement further down
// comes too late if it is certain to run, in the block that makes the request, and if the
// variable still holds that request.
func (j *judge) tooLate(v *verdict) ast.Node {
	if v.outcome != absent || !v.site.Pos.IsValid() || v.q.Headers.HasEmpty(procore.Header) {
		return nil // an empty one is set in time
	}
	rest, req := j.behind(v.site.Pos)
	for _, s := range rest {
		if call := callOf(s); call != nil && j.sets(call, req) {
			return call
		}
		if j.assigns(s, req) {
			return nil // what follows is about another request
		}
	}
	return nil
}

// behind is what follows, in its own block, the assignment that makes a request at a
// position, and the variable that holds the request.
func (j *judge) behind(pos token.Pos) (rest []ast.Stmt, req types.Object) {
	f := rulekit.FileAt(j.pass, pos)
	if f == nil {
		return nil, nil
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil || pos < n.Pos() || n.End() <= pos {
			return false
		}
		for i, s := range rulekit.Statements(n) {
			if s.Pos() <= pos && pos < s.End() {
				rest, req = rulekit.Statements(n)[i+1:], j.assigned(s)
			}
		}
		return true
	})
	return rest, req
}

// assigned is the variable that a statement gives its first value to; nil if it gives none.
func (j *judge) assigned(s ast.Stmt) types.Object {
	if a, ok := s.(*ast.AssignStmt); ok && len(a.Rhs) == 1 {
		if id, ok := a.Lhs[0].(*ast.Ident); ok {
			return j.pass.TypesInfo.ObjectOf(id)
		}
	}
	return nil
}

// callOf is the call that a statement consists of, also one that is deferred.
func callOf(s ast.Stmt) *ast.CallExpr {
	switch s := s.(type) {
	case *ast.ExprStmt:
		call, _ := s.X.(*ast.CallExpr)
		return call
	case *ast.DeferStmt:
		return s.Call
	}
	return nil
}

// assigns reports whether a statement, or one within it, gives a variable another value.
func (j *judge) assigns(s ast.Stmt, v types.Object) bool {
	found := false
	ast.Inspect(s, func(n ast.Node) bool {
		if a, ok := n.(*ast.AssignStmt); ok {
			for _, l := range a.Lhs {
				id, ok := l.(*ast.Ident)
				found = found || ok && j.pass.TypesInfo.ObjectOf(id) == v
			}
		}
		return !found
	})
	return found
}

// sets reports whether a call sets the header on a request: req.Header.Set(…).
func (j *judge) sets(call *ast.CallExpr, req types.Object) bool {
	set, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || len(call.Args) != 2 || set.Sel.Name != "Set" && set.Sel.Name != "Add" {
		return false
	}
	header, ok := set.X.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	id, ok := header.X.(*ast.Ident)
	name := j.pass.TypesInfo.Types[call.Args[0]].Value
	return ok && req != nil && j.pass.TypesInfo.Uses[id] == req && name != nil && strings.EqualFold(strings.Trim(name.ExactString(), `"`), procore.Header)
}

// moved adds to a fix that sets the header what deletes the statement that sets the same
// too late.
func (j *judge) moved(fixes []analysis.SuggestedFix, late ast.Node) []analysis.SuggestedFix {
	if late == nil || len(fixes) != 1 {
		return fixes
	}
	f := j.pass.Fset.File(late.Pos())
	src, err := j.pass.ReadFile(f.Name())
	if err != nil {
		return fixes
	}
	from, to := f.Offset(late.Pos()), f.Offset(late.End())
	text := string(src[from:to])
	for from > 0 && (src[from-1] == ' ' || src[from-1] == '\t') {
		from--
	}
	for to < len(src) && (src[to] == '\r' || src[to] == ' ') {
		to++
	}
	whole := from > 0 && src[from-1] == '\n' && to < len(src) && src[to] == '\n'
	for _, e := range fixes[0].TextEdits {
		if whole && strings.Contains(string(e.NewText), text) {
			fixes[0].TextEdits = append(fixes[0].TextEdits, analysis.TextEdit{Pos: f.Pos(from), End: f.Pos(to + 1)})
			break
		}
	}
	return fixes
}
