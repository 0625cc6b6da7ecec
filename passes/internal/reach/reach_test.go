package reach

import (
	"flag"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/compile"
	"github.com/mprlint/mprlint/passes/internal/ir/facts"
)

var update = flag.Bool("update", false, "write what is found into testdata")

// TestReach looks at the programs of testdata and compares what is found of each function
// with what stands beside them: whether it is run by itself, whether that is once, and
// what other packages get to know of it.
func TestReach(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("there are no programs: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil || len(ar.Files) == 0 {
				t.Fatalf("no program: %v", err)
			}
			got, want := found(t, ar.Files[0].Data), ""
			if len(ar.Files) > 1 {
				want = string(ar.Files[1].Data)
			}
			if *update {
				ar.Files = append(ar.Files[:1], txtar.File{Name: "reach", Data: []byte(got)})
				if err := os.WriteFile(file, txtar.Format(ar), 0o666); err != nil {
					t.Fatal(err)
				}
			} else if got != want {
				t.Errorf("it finds\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// found writes down what is found of a package, a function a line.
func found(t *testing.T, src []byte) string {
	t.Helper()
	pkg := compiled(t, src)
	s := Summarize(pkg, facts.NoImports(), func(text string) bool { return strings.Contains(text, "procore") })
	roots := s.Roots()
	once := s.StoreNothing(roots)
	h := s.selectExports(false)
	var b strings.Builder
	for _, f := range pkg.Funcs {
		var says []string
		switch {
		case once[f]:
			says = append(says, "run once")
		case slices.Contains(roots, f):
			says = append(says, "run twice")
		}
		switch {
		case h.reachRequest[f.Name]:
			says = append(says, "exported, reaches a request")
		case h.keep[f.Name]:
			says = append(says, "exported")
		}
		fmt.Fprintf(&b, "%s: %s\n", f.Name, strings.Join(says, "; "))
	}
	if types := facts.Sorted(h.stateTypes); len(types) > 0 {
		fmt.Fprintf(&b, "types: %s\n", strings.Join(types, ", "))
	}
	return b.String()
}

// compiled type-checks and compiles a package of one file.
func compiled(t *testing.T, src []byte) *ir.Package {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue), Defs: make(map[*ast.Ident]types.Object), Uses: make(map[*ast.Ident]types.Object),
		Implicits: make(map[ast.Node]types.Object), Selections: make(map[*ast.SelectorExpr]*types.Selection),
	}
	conf := types.Config{Importer: importer.ForCompiler(fset, "gc", nil)}
	pkg, err := conf.Check("p", fset, []*ast.File{f}, info)
	if err != nil {
		t.Fatal(err)
	}
	return compile.Package(pkg, info, fset, []*ast.File{f})
}
