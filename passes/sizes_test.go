package passes

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// What a reader can take in at once.
const (
	longestFunction = 80 // lines
	largestRoom     = 20 // per cent of the code
)

// TestSizes checks that no function is longer, and no room larger, than a reader can take in.
func TestSizes(t *testing.T) {
	rooms, all := make(map[string]int), 0
	fset := token.NewFileSet()
	err := filepath.WalkDir(".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && (e.Name() == "testdata" || e.Name() == "rows"):
			return filepath.SkipDir // fixtures
		case e.IsDir() || !strings.HasSuffix(name, ".go"):
			return nil
		}
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if isFunction(n) && lines(fset, n) > longestFunction {
				t.Errorf("%v: a function has %d lines, want up to %d", fset.Position(n.Pos()), lines(fset, n), longestFunction)
			}
			return true
		})
		if !strings.HasSuffix(name, "_test.go") {
			rooms[filepath.Dir(name)] += lines(fset, f)
			all += lines(fset, f)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for room, n := range rooms {
		if 100*n > largestRoom*all {
			t.Errorf("%s has %d of %d lines, more than %d %%: part it", room, n, all, largestRoom)
		}
	}
}

func isFunction(n ast.Node) bool {
	switch n.(type) {
	case *ast.FuncDecl, *ast.FuncLit:
		return true
	}
	return false
}

// lines is how many lines a node takes.
func lines(fset *token.FileSet, n ast.Node) int {
	return fset.Position(n.End()).Line - fset.Position(n.Pos()).Line + 1
}
