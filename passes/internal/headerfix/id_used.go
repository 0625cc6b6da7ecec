package headerfix

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// This file holds which variables and fields the package itself uses as a company's id.

// usedAsCompanyID reports whether the package sends the same variable or field as a company's id
// elsewhere, as the value of the header or in an address, or reads it from a setting that
// is called so.
func (s *site) usedAsCompanyID(obj types.Object) bool {
	w := s.Writer
	if w.usedIDs == nil {
		w.usedIDs = make(map[types.Object]bool)
		for _, f := range w.pass.Files {
			if source.InTest(w.pass.Fset, f.FileStart) {
				continue // a package says the same with its tests and without them
			}
			inner := make(map[ast.Node]bool)
			ast.Inspect(f, func(n ast.Node) bool {
				w.note(f, n, inner)
				return true
			})
		}
	}
	return w.usedIDs[obj]
}

// note remembers what a node sends or reads as a company's id. inner are concatenations within others.
func (w *Writer) note(f *ast.File, n ast.Node, inner map[ast.Node]bool) {
	s := &site{Writer: w, file: f}
	var idsInRequest []idInRequest
	switch n := n.(type) {
	case *ast.CallExpr:
		for i := 1; i < len(n.Args); i++ {
			if name := s.constant(n.Args[i-1]); strings.EqualFold(name, procore.Header) || procore.NearMiss(name) {
				idsInRequest = append(idsInRequest, idInRequest{expr: n.Args[i]})
			}
		}
		idsInRequest = s.inCall(idsInRequest, n)
	case *ast.BinaryExpr:
		idsInRequest = s.inSequence(idsInRequest, s.concatenated(n, inner))
	case *ast.AssignStmt:
		if len(n.Lhs) == len(n.Rhs) && s.readsSetting(n.Rhs[0]) {
			w.remember(n.Lhs[0])
		}
	case *ast.ValueSpec:
		if len(n.Names) == len(n.Values) && s.readsSetting(n.Values[0]) {
			w.remember(n.Names[0])
		}
	}
	for _, c := range idsInRequest {
		if c.expr != nil {
			w.remember(c.expr)
		}
	}
}

// remember remembers the variable or field that an expression is.
func (w *Writer) remember(e ast.Expr) {
	switch e := (&site{Writer: w}).core(e).(type) {
	case *ast.Ident:
		w.usedIDs[w.pass.TypesInfo.ObjectOf(e)] = true
	case *ast.SelectorExpr:
		w.usedIDs[w.pass.TypesInfo.Uses[e.Sel]] = true
	case *ast.StarExpr:
		w.remember(e.X)
	}
}

// readsSetting reports whether an expression reads a setting that is called after a
// company's id: an environment variable or a flag.
func (s *site) readsSetting(e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok || len(call.Args) == 0 {
		return false
	}
	f := s.callee(call)
	if f == nil || f.Pkg() == nil || f.Pkg().Path() != "os" && f.Pkg().Path() != "flag" {
		return false
	}
	like := isCompany(s.constant(call.Args[0]))
	return like == justA || like == ofProcore
}
