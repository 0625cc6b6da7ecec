package hostfix

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/hosts"
)

// This file holds where the constants and variables of a package get their values, and where
// they are used.

// A path leads from a file to the node at its end.
type path []ast.Node

func (p path) expr() ast.Expr { return p[len(p)-1].(ast.Expr) }

func (p path) file() *ast.File { return p[0].(*ast.File) }

// parent is the i-th node out from the last one, or nil.
func (p path) parent(i int) ast.Node {
	if i >= len(p) {
		return nil
	}
	return p[len(p)-1-i]
}

// context is the expression at the end of p with its parentheses, and what it is in.
func (p path) context() (child, parent ast.Node) {
	i := 1
	for ; i < len(p); i++ {
		if _, ok := p.parent(i).(*ast.ParenExpr); !ok {
			break
		}
	}
	return p.parent(i - 1), p.parent(i)
}

// An index knows where a package's constants and variables of type string get their
// value and where they are used.
type index struct {
	pass  *analysis.Pass
	hosts *hosts.Literals
	info  *types.Info
	value map[types.Object]ast.Expr // where the name stands alone before one value
	uses  map[types.Object][]path
}

// indexed returns the index, which is made on first need: few packages have a finding
// whose fix asks for it.
func (x *Fixer) indexed() *index {
	x.walked.Do(func() { x.index = newIndex(x.pass, x.hosts) })
	return x.index
}

func newIndex(pass *analysis.Pass, found *hosts.Literals) *index {
	x := &index{pass, found, pass.TypesInfo, make(map[types.Object]ast.Expr), make(map[types.Object][]path)}
	for _, f := range pass.Files {
		ast.PreorderStack(f, nil, func(n ast.Node, stack []ast.Node) bool {
			switch n := n.(type) {
			case *ast.GenDecl:
				x.group(n)
			case *ast.AssignStmt:
				if id, ok := n.Lhs[0].(*ast.Ident); ok && n.Tok == token.DEFINE && len(n.Lhs) == 1 {
					x.declare(id, n.Rhs[0])
				}
			case *ast.Ident:
				if obj := x.info.Uses[n]; obj != nil && isString(obj.Type()) {
					x.uses[obj] = append(x.uses[obj], hosts.CopyStack(stack, n))
				}
			}
			return true
		})
	}
	return x
}

func (x *index) group(n *ast.GenDecl) {
	for i, s := range n.Specs {
		s, ok := s.(*ast.ValueSpec)
		if ok && len(s.Names) == 1 && len(s.Values) == 1 && !repeated(n.Specs[i+1:]) {
			x.declare(s.Names[0], s.Values[0])
		}
	}
}

// repeated reports whether the first of some specs takes its value from the one before.
func repeated(specs []ast.Spec) bool {
	if len(specs) == 0 {
		return false
	}
	s, ok := specs[0].(*ast.ValueSpec)
	return ok && len(s.Values) == 0 && s.Type == nil
}

func (x *index) declare(id *ast.Ident, value ast.Expr) {
	if obj := x.info.Defs[id]; obj != nil && isString(obj.Type()) {
		x.value[obj] = value
	}
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// constant reports whether an object always has the value that it is declared with: a
// constant, or a variable that nothing assigns to or takes the address of.
func (x *index) constant(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	if !ok {
		return true
	}
	if v.IsField() || !x.private(obj) {
		return false // set by other code
	}
	for _, p := range x.uses[obj] {
		child, parent := p.context()
		switch n := parent.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				if l == child {
					return false
				}
			}
		case *ast.RangeStmt:
			if n.Key == child || n.Value == child {
				return false
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				return false
			}
		}
	}
	return true
}

// private reports whether no other package can use an object.
func (x *index) private(obj types.Object) bool {
	return !packageLevel(obj) || !obj.Exported() || x.pass.Pkg.Name() == "main"
}

func packageLevel(obj types.Object) bool {
	return obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope()
}

// aside reports whether files of the package that this pass does not see mention one
// of the names, or may: tests, where it is run without them, and files for other
// systems. The driver hands over no such files, so that they are read from the disk.
func (x *index) aside(obj types.Object, names ...string) bool {
	if !packageLevel(obj) {
		return false
	}
	seen := make(map[string]bool)
	for _, f := range x.pass.Files {
		seen[x.pass.Fset.File(f.FileStart).Name()] = true
	}
	dir := filepath.Dir(x.pass.Fset.File(obj.Pos()).Name())
	entries, err := os.ReadDir(dir)
	if err != nil {
		return true
	}
	for _, e := range entries {
		name := filepath.Join(dir, e.Name())
		if strings.HasSuffix(name, ".go") && !seen[name] && x.mentions(name, names) {
			return true
		}
	}
	return false
}

// mentions reports whether a file that may belong to the package has one of the names
// among its identifiers.
func (x *index) mentions(file string, names []string) bool {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		return true
	}
	if f.Name.Name != x.pass.Pkg.Name() && !(x.pass.Pkg.Name() == "main" && f.Name.Name == "main_test") {
		return false // it sees nothing of ours
	}
	return hasIdent(f, names...)
}

func hasIdent(f *ast.File, names ...string) bool {
	found := false
	ast.Inspect(f, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			for _, name := range names {
				found = found || id.Name == name
			}
		}
		return !found
	})
	return found
}
