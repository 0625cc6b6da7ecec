package companyid

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

// tooLate is the statement that sets the header on a request which was sent before, or
// nil:
//
//	req, err := http.NewRequest("GET", projects, nil)
//	…
//	resp, err := client.Do(req)
//	req.Header.Set("Procore-Company-Id", company)
//
// It is asked of requests that go out without the header, so that any statement further
// down that sets it comes too late.
func (j *judge) tooLate(v *verdict) ast.Node {
	if v.outcome != absent || !v.site.Pos.IsValid() {
		return nil
	}
	body, req := j.madeIn(v.site.Pos)
	if req == nil {
		return nil
	}
	var late ast.Node
	ast.Inspect(body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if ok && late == nil && call.Pos() > v.site.Pos && j.sets(call, req) {
			late = call
		}
		return late == nil
	})
	return late
}

// madeIn is the body of the function that makes a request at a position, and the variable
// that holds the request.
func (j *judge) madeIn(pos token.Pos) (body *ast.BlockStmt, req types.Object) {
	for _, f := range j.pass.Files {
		if pos < f.FileStart || f.FileEnd <= pos {
			continue
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if n == nil || pos < n.Pos() || n.End() <= pos {
				return false
			}
			switch n := n.(type) {
			case *ast.FuncDecl:
				body = n.Body
			case *ast.FuncLit:
				body, req = n.Body, nil
			case *ast.AssignStmt:
				if id, ok := n.Lhs[0].(*ast.Ident); ok && len(n.Rhs) == 1 {
					req = j.pass.TypesInfo.ObjectOf(id)
				}
			}
			return true
		})
	}
	return body, req
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
	return ok && j.pass.TypesInfo.Uses[id] == req && name != nil && strings.EqualFold(strings.Trim(name.ExactString(), `"`), procore.Header)
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
