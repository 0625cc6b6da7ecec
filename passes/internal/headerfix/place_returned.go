package headerfix

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds the place for the header where a request is returned as it is made.

// returned is return http.NewRequest(…): the request gets a name first.
func (s *site) returned() *plan {
	call, ok := s.node.(*ast.CallExpr)
	if !ok || s.req.Bare {
		return nil
	}
	results, _ := s.pass.TypesInfo.TypeOf(call).(*types.Tuple)
	ret := s.returning(call)
	if ret == nil || results == nil || results.Len() != 2 || !isError(results.At(1).Type()) {
		return nil
	}
	set := s.setter(results.At(0).Type())
	req, declared := s.freeName(ret.Pos(), requestNames...)
	err := s.errName(ret.Pos())
	if set == "" || req == "" || err == "" {
		return nil
	}
	g := s.behind(ret)
	return &plan{spot: spot{ret.Pos(), ret.End()}, given: []given{declared}, edits: func(name, value string) []analysis.TextEdit {
		edits := []analysis.TextEdit{{Pos: ret.Pos(), End: call.Pos(), NewText: []byte(req + ", " + err + " := ")}}
		return append(edits, g.insert(
			"if "+err+" != nil {\n\treturn nil, "+err+"\n}",
			calling(req+set)(name, value),
			"return "+req+", nil",
		)...)
	}}
}

// returning is the statement that returns the results of a call as they are, if no
// comment stands between.
func (s *site) returning(call *ast.CallExpr) *ast.ReturnStmt {
	ret, ok := s.parent(len(s.stack)).(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 || rulekit.Statements(s.parent(len(s.stack)-1)) == nil || s.hasComment(ret.Pos(), call.Pos()) {
		return nil
	}
	return ret
}
