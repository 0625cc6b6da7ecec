package rulekit

import (
	"go/ast"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

// NamesProcore reports whether a package names Procore: in its path, its identifiers or its
// strings.
func NamesProcore(pass *analysis.Pass) bool {
	if procore.Mentions([]byte(pass.Pkg.Path())) {
		return true
	}
	for _, f := range pass.Files {
		if namesProcore(f) {
			return true
		}
	}
	return false
}

func namesProcore(f *ast.File) (found bool) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			found = found || procore.Mentions([]byte(n.Name))
		case *ast.BasicLit:
			s, err := strconv.Unquote(n.Value)
			found = found || err == nil && procore.Mentions([]byte(s))
		}
		return !found
	})
	return found
}
