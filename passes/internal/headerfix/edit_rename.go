package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds the fix for the name of a header that is a near miss.

// Rename returns the fix that corrects the name of a header for a request that is made at
// pos: in the literal at lit, or, if that lies in another file or names other things as
// well, where the request's function uses it.
func (w *Writer) Rename(pos, lit token.Pos, name string) []analysis.SuggestedFix {
	f := rulekit.FileAt(w.pass, pos)
	if f == nil || rulekit.ReadOnly(w.pass, pos) {
		return nil
	}
	if found, stack := literalAt(f, lit); found != nil && w.namesHeaders(found, stack) {
		if s, err := strconv.Unquote(found.Value); err != nil || s != name {
			return nil
		}
		quote := found.Value[:1]
		return w.correct(found, quote+procore.Header+quote)
	}
	s := w.siteAt(pos)
	if s == nil {
		return nil
	}
	if use := s.useOf(name); use != nil {
		return w.correct(use, s.headerName(pos))
	}
	return nil
}

// correct is the fix that replaces an expression.
func (w *Writer) correct(e ast.Expr, text string) []analysis.SuggestedFix {
	return w.fix("Use "+procore.Header, []analysis.TextEdit{{Pos: e.Pos(), End: e.End(), NewText: []byte(text)}})
}

// literalAt finds the literal at a position, and what it stands in.
func literalAt(f *ast.File, pos token.Pos) (found *ast.BasicLit, stack []ast.Node) {
	rulekit.StackAt(f, pos, func(n ast.Node, up []ast.Node) {
		if b, ok := n.(*ast.BasicLit); ok && b.Pos() == pos {
			found, stack = b, slices.Clone(up)
		}
	})
	return found, stack
}

// useOf is the constant by which the function sets the header of that name on the request
// that it makes, if it does so once.
func (s *site) useOf(name string) ast.Expr {
	b := s.binding()
	if b == nil || b.req == nil {
		return nil
	}
	var uses []ast.Expr
	ast.Inspect(s.body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || len(call.Args) != 2 || s.constant(call.Args[0]) != name {
			return true
		}
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok && s.root(sel.X) == b.req {
			uses = append(uses, call.Args[0])
		}
		return true
	})
	if len(uses) != 1 {
		return nil
	}
	return uses[0]
}

// namesHeaders reports whether a literal below these nodes serves to set headers only:
// directly, or as a constant whose every use does.
func (w *Writer) namesHeaders(lit ast.Expr, stack []ast.Node) bool {
	spec, ok := stack[len(stack)-1].(*ast.ValueSpec)
	if !ok {
		return w.setsHeader(lit, stack)
	}
	if len(spec.Names) != 1 {
		return false
	}
	obj := w.pass.TypesInfo.Defs[spec.Names[0]]
	k, ok := obj.(*types.Const)
	if !ok || k.Exported() && w.pass.Pkg.Name() != "main" {
		return false
	}
	for _, f := range w.pass.Files {
		if !w.eachUse(f, obj, w.setsHeader) {
			return false
		}
	}
	return true
}

// setsHeader reports whether an expression is the name in a call that sets a header, as
// the table has it, or a key of a header or of a map that is called so.
func (w *Writer) setsHeader(e ast.Expr, stack []ast.Node) bool {
	switch up := stack[len(stack)-1].(type) {
	case *ast.CallExpr:
		f := (&site{Writer: w}).callee(up)
		return f != nil && len(up.Args) == 2 && up.Args[0] == e && slices.ContainsFunc(clients.Lookup(f.FullName()), func(r clients.Row) bool {
			return (r.Does == clients.Set || r.Does == clients.Add) && r.Key == clients.A0 && r.Value == clients.A1 && f.Pkg().Path() != "net/url"
		})
	case *ast.KeyValueExpr:
		lit, ok := stack[len(stack)-2].(*ast.CompositeLit)
		return ok && up.Key == e && (speaksOfHeaders(typeName(w.pass.TypesInfo.TypeOf(lit))) || w.rangesHeaders(lit, stack) || calledHeaders(stack))
	case *ast.IndexExpr:
		a, ok := stack[len(stack)-2].(*ast.AssignStmt)
		return ok && up.Index == e && slices.Contains(a.Lhs, ast.Expr(up)) && isHeader(w.pass.TypesInfo.TypeOf(up.X))
	}
	return false
}

// rangesHeaders reports whether a loop goes through a map to set headers, and for nothing
// else.
func (w *Writer) rangesHeaders(lit *ast.CompositeLit, stack []ast.Node) bool {
	if len(stack) < 3 {
		return false
	}
	loop, ok := stack[len(stack)-3].(*ast.RangeStmt)
	if !ok || loop.X != lit {
		return false
	}
	key, ok := loop.Key.(*ast.Ident)
	if !ok {
		return false
	}
	return w.eachUse(loop.Body, w.pass.TypesInfo.Defs[key], w.setsHeader)
}

// eachUse reports whether all that a node does with an object satisfies f.
func (w *Writer) eachUse(in ast.Node, obj types.Object, f func(ast.Expr, []ast.Node) bool) bool {
	all := obj != nil
	ast.PreorderStack(in, nil, func(n ast.Node, up []ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && all && w.pass.TypesInfo.Uses[id] == obj {
			all = f(id, up)
		}
		return all
	})
	return all
}

// calledHeaders reports whether a literal is handed to a method that takes headers, or
// assigned to a variable whose name says that it holds them.
func calledHeaders(stack []ast.Node) bool {
	if len(stack) < 3 {
		return false
	}
	name := ""
	switch up := stack[len(stack)-3].(type) {
	case *ast.CallExpr:
		if id := nameOf(up); id != nil {
			name = id.Name
		}
	case *ast.AssignStmt:
		if id, ok := up.Lhs[0].(*ast.Ident); ok && len(up.Lhs) == 1 {
			name = id.Name
		}
	case *ast.ValueSpec:
		if len(up.Names) == 1 {
			name = up.Names[0].Name
		}
	}
	return speaksOfHeaders(name)
}

// speaksOfHeaders reports whether a name has the word header.
func speaksOfHeaders(name string) bool {
	words := procore.Words(name)
	return slices.Contains(words, "header") || slices.Contains(words, "headers")
}

func typeName(t types.Type) string {
	if n := namedOf(t); n != nil {
		return n.Obj().Name()
	}
	return ""
}
