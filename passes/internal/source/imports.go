package source

// This file holds what files import.

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"
)

// Imported lists the packages that some files of a package import, in the order of their paths.
// Those of all files are too many where tests must not count: a test that imports a server of
// doubles may replace http.DefaultTransport, which says nothing of the code that it tests.
func Imported(info *types.Info, files []*ast.File) []*types.Package {
	var out []*types.Package
	for _, f := range files {
		for _, spec := range f.Imports {
			obj := info.Implicits[spec]
			if spec.Name != nil {
				obj = info.Defs[spec.Name] // import api "…", import _ "…"
			}
			if name, ok := obj.(*types.PkgName); ok {
				out = append(out, name.Imported())
			}
		}
	}
	slices.SortFunc(out, func(a, b *types.Package) int { return cmp.Compare(a.Path(), b.Path()) })
	return slices.Compact(out)
}
