package resourceid

// This file holds what keeps 64 bits where a conversion, a parse or a scan cuts an id.

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/traffic"
)

// widen is the edit that keeps 64 bits, nil if there is none in place.
func widen(pass *analysis.Pass, call *ast.CallExpr) *analysis.TextEdit {
	if pass.TypesInfo.Types[call.Fun].IsType() {
		id, ok := ast.Unparen(call.Fun).(*ast.Ident)
		if !ok || types.Universe.Lookup(id.Name) != pass.TypesInfo.Uses[id] {
			return nil
		}
		return replace(id, wide(pass.TypesInfo.TypeOf(call)))
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	switch sel.Sel.Name {
	case "Atoi":
		// Its other uses want an int: there is nothing in place that keeps 64 bits.
		return nil
	case "ParseInt", "ParseUint":
		if len(call.Args) == 3 && !cutAgain(pass, call) {
			return replace(call.Args[2], "64")
		}
	case "ParseFloat":
		if len(call.Args) == 2 {
			return replace(call.Args[1], "64")
		}
	default:
		if strings.Contains(sel.Sel.Name, "can") {
			return widenScanned(pass, call)
		}
	}
	return nil
}

// cutAgain reports whether the result of a parse is converted to 32 bits or less. With 64 bits it
// would be cut there, and without the error that the parse gives.
//
//	n, err := strconv.ParseInt(s, 10, 32)    and then: do(path, int32(n))
func cutAgain(pass *analysis.Pass, parse *ast.CallExpr) bool {
	f := rulekit.FileAt(pass, parse.Pos())
	if f == nil {
		return true
	}
	result := resultOf(pass, f, parse)
	return result != nil && isCut(pass, f, result)
}

// isCut reports whether a variable is converted to 32 bits or less.
func isCut(pass *analysis.Pass, f *ast.File, v types.Object) (found bool) {
	ast.Inspect(f, func(n ast.Node) bool {
		c, ok := n.(*ast.CallExpr)
		if ok && len(c.Args) == 1 && pass.TypesInfo.Types[c.Fun].IsType() {
			id, ok := ast.Unparen(c.Args[0]).(*ast.Ident)
			found = found || ok && pass.TypesInfo.Uses[id] == v && traffic.Narrow(pass.TypesInfo.TypeOf(c), pass.TypesSizes)
		}
		return !found
	})
	return found
}

// widenScanned is the edit that gives the variable 64 bits which a number is scanned into, nil if there
// are several or if it is not declared with that type alone.
//
//	var id int32
//	fmt.Sscanf(s, "%d", &id)
func widenScanned(pass *analysis.Pass, call *ast.CallExpr) *analysis.TextEdit {
	var into *types.Var
	for _, a := range call.Args {
		u, ok := ast.Unparen(a).(*ast.UnaryExpr)
		if !ok || u.Op != token.AND || !traffic.Narrow(pass.TypesInfo.TypeOf(u.X), pass.TypesSizes) {
			continue
		}
		id, ok := ast.Unparen(u.X).(*ast.Ident)
		if !ok || into != nil {
			return nil
		}
		into, _ = pass.TypesInfo.Uses[id].(*types.Var)
	}
	f := rulekit.FileAt(pass, call.Pos())
	if f == nil || into == nil || into.Parent() == pass.Pkg.Scope() || isCut(pass, f, into) {
		return nil
	}
	if typ := predeclared(pass, declaredType(pass, f, into)); typ != nil {
		return replace(typ, wide(into.Type()))
	}
	return nil
}

// declaredType is the type that a variable is declared with, nil if others have it from there, too.
func declaredType(pass *analysis.Pass, f *ast.File, v *types.Var) (typ ast.Expr) {
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.ValueSpec); ok && len(s.Names) == 1 && pass.TypesInfo.Defs[s.Names[0]] == v {
			typ = s.Type
		}
		return typ == nil
	})
	return typ
}

// resultOf is the variable that the first result of a call is put into, or nil.
func resultOf(pass *analysis.Pass, f *ast.File, call *ast.CallExpr) (result types.Object) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if id, ok := n.Lhs[0].(*ast.Ident); ok && ast.Unparen(n.Rhs[0]) == call {
				result = pass.TypesInfo.ObjectOf(id)
			}
		case *ast.ValueSpec:
			if len(n.Values) == 1 && ast.Unparen(n.Values[0]) == call {
				result = pass.TypesInfo.Defs[n.Names[0]]
			}
		}
		return result == nil
	})
	return result
}
