package rulekit

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// OfModule reports whether a package is another one of the pass' module, so that the reader may edit it.
func OfModule(pass *analysis.Pass, pkg *types.Package) bool {
	if pkg == nil || pkg == pass.Pkg || pass.Module == nil || pkg.Path() == strings.TrimSuffix(pass.Pkg.Path(), "_test") {
		return false
	}
	path, module := pkg.Path(), pass.Module.Path
	return module != "" && (path == module || strings.HasPrefix(path, module+"/"))
}
