package hosts

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// This file holds which literals are only compared with other texts.

// compared marks the literals whose constant, variable or field does nothing in the
// package but be compared with other texts. What becomes of those says nothing of it:
//
//	if u.Host == oldHost {
//		u.Host = newHost
//	}
func (ls *Literals) compared() {
	bound := make(map[types.Object][]*Literal)
	for _, l := range ls.List {
		if l.Pattern || l.OAuth || l.API || l.Page || l.MCP {
			continue
		}
		if obj := boundTo(ls.pass.TypesInfo, l.Stack); obj != nil && obj.Pkg() == ls.pass.Pkg {
			bound[obj] = append(bound[obj], l)
		}
	}
	if len(bound) == 0 {
		return
	}
	only := make(map[types.Object]bool)
	for c := range ls.using(bound).Root().Preorder((*ast.Ident)(nil)) {
		obj := ls.pass.TypesInfo.Uses[c.Node().(*ast.Ident)]
		if bound[obj] == nil || stores(c) || source.InTest(ls.pass.Fset, c.Node().Pos()) && !source.InTest(ls.pass.Fset, obj.Pos()) {
			continue
		}
		so, seen := only[obj]
		only[obj] = (so || !seen) && comparesText(ls.pass.TypesInfo, c)
	}
	for obj, list := range bound {
		for _, l := range list {
			l.Pattern = only[obj]
		}
	}
}

// using are the declarations that use one of some objects. They are few, where an inspector of a whole
// package takes as long as the rest of what is done for its literals.
func (ls *Literals) using(objs map[types.Object][]*Literal) *inspector.Inspector {
	var uses []token.Pos
	for id, obj := range ls.pass.TypesInfo.Uses {
		if objs[obj] != nil {
			uses = append(uses, id.Pos())
		}
	}
	slices.Sort(uses)
	var files []*ast.File
	for _, f := range ls.pass.Files {
		var decls []ast.Decl
		for _, d := range f.Decls {
			if i, found := slices.BinarySearch(uses, d.Pos()); found || i < len(uses) && uses[i] < d.End() {
				decls = append(decls, d)
			}
		}
		if len(decls) > 0 {
			files = append(files, &ast.File{Package: decls[0].Pos(), Name: f.Name, Decls: decls})
		}
	}
	return inspector.New(files)
}

// alone reports whether a text is a base of one literal, with nothing joined to it: an
// address that was parsed, perhaps to compare its host with another's.
//
//	old, _ := url.Parse("https://app.procore.com")
func alone(t *request.Text, o Occurrence) bool {
	return t.OnlySource() && o.Bare
}

func isEmpty(info *types.Info, e ast.Expr) bool {
	s, ok := constantText(info, e)
	return ok && s == ""
}

// boundTo is the constant, variable or field that a literal is the value of.
func boundTo(info *types.Info, stack []ast.Node) types.Object {
	for i := len(stack) - 2; i >= 0; i-- {
		child := stack[i+1]
		switch n := stack[i].(type) {
		case *ast.ParenExpr:
			continue
		case *ast.ValueSpec:
			if j := slices.Index(n.Values, child.(ast.Expr)); j >= 0 && j < len(n.Names) {
				return info.Defs[n.Names[j]]
			}
		case *ast.AssignStmt:
			j := slices.Index(n.Rhs, child.(ast.Expr))
			if j >= 0 && j < len(n.Lhs) {
				if id, ok := n.Lhs[j].(*ast.Ident); ok {
					return info.ObjectOf(id)
				}
			}
		case *ast.KeyValueExpr:
			if id, ok := n.Key.(*ast.Ident); ok && n.Value == child {
				if v, ok := info.Uses[id].(*types.Var); ok && v.IsField() {
					return v
				}
			}
		}
		return nil
	}
	return nil
}

// stores reports whether an identifier is given a value rather than used.
func stores(c inspector.Cursor) bool {
	kind, _ := c.ParentEdge()
	if kind == edge.SelectorExpr_Sel {
		kind, _ = c.Parent().ParentEdge()
	}
	return kind == edge.KeyValueExpr_Key || kind == edge.AssignStmt_Lhs
}

// comparesText reports whether a text is used to compare another with, perhaps after
// something was joined to it.
func comparesText(info *types.Info, c inspector.Cursor) bool {
	for {
		kind, i := c.ParentEdge()
		c = c.Parent()
		switch n := c.Node().(type) {
		case *ast.ParenExpr:
		case *ast.SelectorExpr:
			if kind != edge.SelectorExpr_Sel {
				return false
			}
		case *ast.BinaryExpr:
			if n.Op == token.EQL || n.Op == token.NEQ {
				return !isEmpty(info, n.X) && !isEmpty(info, n.Y) // that only asks whether there is one
			}
			if n.Op != token.ADD {
				return false
			}
		case *ast.CaseClause:
			return kind == edge.CaseClause_List
		case *ast.CallExpr:
			f, _ := typeutil.Callee(info, n).(*types.Func)
			return f != nil && kind == edge.CallExpr_Args && (compares[f.FullName()] || i == 1 && cuts[f.FullName()])
		default:
			return false
		}
	}
}

// compares are the functions of the standard library that ask whether one of two texts
// is, or is in, the other.
var compares = map[string]bool{
	"strings.Contains": true, "strings.Count": true, "strings.EqualFold": true, "strings.HasPrefix": true,
	"strings.HasSuffix": true, "strings.Index": true, "strings.LastIndex": true,
}

// cuts are those that cut their second argument out of the first.
var cuts = map[string]bool{
	"strings.Cut": true, "strings.CutPrefix": true, "strings.CutSuffix": true,
	"strings.TrimPrefix": true, "strings.TrimSuffix": true,
}
