package compile

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
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

var update = flag.Bool("update", false, "write what the compiler makes into testdata")

// TestPrinted compiles the programs of testdata and compares what comes out, printed, with
// what stands beside them. It also checks that it makes sense.
func TestPrinted(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("there are no programs: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got, want := "", ""
			rest := ar.Files[:0]
			for _, f := range ar.Files {
				switch {
				case strings.HasSuffix(f.Name, ".go"):
					pkg := compiled(t, f.Name, f.Data)
					if err := ir.Check(pkg); err != nil {
						t.Error(err)
					}
					var b strings.Builder
					ir.Printer{}.Package(&b, pkg)
					got += b.String()
					rest = append(rest, f)
				case f.Name == "ir":
					want = string(f.Data)
				}
			}
			if *update {
				ar.Files = append(rest, txtar.File{Name: "ir", Data: []byte(got)})
				if err := os.WriteFile(file, txtar.Format(ar), 0o666); err != nil {
					t.Fatal(err)
				}
			} else if got != want {
				t.Errorf("compiled, it is\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// TestCovered finds operations that no program shows.
func TestCovered(t *testing.T) {
	seen := make(map[ir.Op]bool)
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range ar.Files {
			if !strings.HasSuffix(f.Name, ".go") {
				continue
			}
			pkg := compiled(t, f.Name, f.Data)
			for _, n := range pkg.Inits {
				n.Walk(func(n *ir.Node) { seen[n.Op] = true })
			}
			for _, fn := range pkg.Funcs {
				fn.Body.Walk(func(n *ir.Node) { seen[n.Op] = true })
			}
		}
	}
	for _, op := range ir.Ops() {
		if !seen[op] {
			t.Errorf("no program of testdata has a %s", op)
		}
	}
}

// TestAgain checks that compiling a package again gives the same.
func TestAgain(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range ar.Files {
			if strings.HasSuffix(f.Name, ".go") {
				var one, two strings.Builder
				ir.Printer{}.Package(&one, compiled(t, f.Name, f.Data))
				ir.Printer{}.Package(&two, compiled(t, f.Name, f.Data))
				if one.String() != two.String() {
					t.Errorf("%s: compiled again, it is\n%s\nand was\n%s", file, two.String(), one.String())
				}
			}
		}
	}
}

var (
	fset = token.NewFileSet()
	std  = importer.ForCompiler(fset, "gc", nil)
)

// compiled type-checks and compiles a package of one file.
func compiled(t testing.TB, name string, src []byte) *ir.Package {
	t.Helper()
	f, err := parser.ParseFile(fset, name, src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue), Defs: make(map[*ast.Ident]types.Object), Uses: make(map[*ast.Ident]types.Object),
		Implicits: make(map[ast.Node]types.Object), Selections: make(map[*ast.SelectorExpr]*types.Selection), Instances: make(map[*ast.Ident]types.Instance),
		Scopes: make(map[ast.Node]*types.Scope),
	}
	conf := types.Config{Importer: std, GoVersion: "go1.26"}
	pkg, err := conf.Check("p", fset, []*ast.File{f}, info)
	if err != nil {
		t.Fatal(err)
	}
	return Package(pkg, info, fset, []*ast.File{f})
}

// TestManyConstants compiles constants that double, and a chain of them: what they are
// made of stays small.
func TestManyConstants(t *testing.T) {
	for name, next := range map[string]string{"doubling": "c%[2]d + c%[2]d", "chain": `c%d + "x"`} {
		t.Run(name, func(t *testing.T) {
			var src strings.Builder
			src.WriteString("package p\n\nconst c0 = \"https://\"\n")
			const n = 20 // longer ones are the type checker's matter
			for i := range n {
				fmt.Fprintf(&src, "const c%d = "+next+"\n", i+1, i)
			}
			fmt.Fprintf(&src, "func f() string { return c%d }\n", n)
			pkg := compiled(t, name+".go", []byte(src.String()))
			nodes := 0
			pkg.Funcs[0].Body.Walk(func(*ir.Node) { nodes++ })
			if limit := 3 * maxPieces; nodes > limit {
				t.Errorf("the last has %d nodes, want at most %d", nodes, limit)
			}
			if out := ir.Print(pkg.Funcs[0]); !strings.Contains(out, `"https://"`) {
				t.Errorf("the first piece is gone: %s", out)
			}
		})
	}
}
