// Package source holds what is read in source files themselves, and what the engine and the
// rules have to read alike: where a call is (call.go), which defaults a struct tag holds
// (tag.go), what files import (imports.go), which types implement an interface (implement.go), and
// which files are tests and what stands in them (this file).
package source

import (
	"go/ast"
	"go/token"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// InTest reports whether a position is in a file of tests.
func InTest(fset *token.FileSet, pos token.Pos) bool {
	f := fset.File(pos)
	return f != nil && strings.HasSuffix(f.Name(), "_test.go")
}

// Untested are those of some files that are no tests.
func Untested(fset *token.FileSet, files []*ast.File) []*ast.File {
	return slices.DeleteFunc(slices.Clone(files), func(f *ast.File) bool { return InTest(fset, f.FileStart) })
}

// Read reads a source file as the driver has it; nogo of Bazel's rules_go gives no way of
// its own.
func Read(pass *analysis.Pass, name string) ([]byte, error) {
	if pass.ReadFile == nil {
		return os.ReadFile(name)
	}
	return pass.ReadFile(name)
}
