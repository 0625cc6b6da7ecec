package exec

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
)

// situations are what the engine concludes of the programs of package request's tests.
func situations(t *testing.T) string {
	files, err := filepath.Glob("../request/testdata/situations/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no situations", err)
	}
	var all strings.Builder
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(a.Files[len(a.Files)-1].Data)
	}
	return all.String()
}

// TestEveryLossHasASituation finds the reasons for which the engine loses track of something
// that no situation shows: a loss that nobody sees may as well be forgotten, and then a cap
// makes findings.
func TestEveryLossHasASituation(t *testing.T) {
	shown := situations(t)
	asCap := map[string]outcome.Cap{"too large": outcome.StepsOfRoot} // nothing is said of a root that is given up
	for reason, at := range reasons(t, ".", "../value") {
		want := "unknown: " + reason
		if c, ok := asCap[reason]; ok {
			want = c.String()
		}
		if !strings.Contains(shown, want) {
			t.Errorf("%s: no situation shows %q", at, want)
		}
	}
}

// TestEveryCapHasASituation finds the caps that no situation reaches. A program that reaches
// that of a whole package runs for seconds; TestStepsOfPackage shows it.
func TestEveryCapHasASituation(t *testing.T) {
	shown := situations(t)
	for c := outcome.StepsOfRoot; c <= outcome.Literals; c++ {
		if c != outcome.StepsOfPackage && !strings.Contains(shown, c.String()+" (") {
			t.Errorf("no situation reaches cap %d: %s", c, c)
		}
	}
}

// TestStepsOfPackage runs a root that takes long when the steps of its package are used up: it
// gets its share, is given up, and that is counted.
func TestStepsOfPackage(t *testing.T) {
	const roots = maxTotal/maxSteps + 2 // so that a share is less than what a root may take
	long := &ir.Func{Name: "p.long", Pkg: "p", Body: &ir.Node{Op: ir.OpBlock}}
	for range maxSteps {
		long.Body.Kids = append(long.Body.Kids, &ir.Node{Op: ir.OpNil})
	}
	all := []*ir.Func{long}
	for len(all) < roots {
		all = append(all, &ir.Func{Name: "p.short", Pkg: "p", Body: &ir.Node{Op: ir.OpBlock}})
	}
	s := &sweep{Program: &Program{
		Path: "p", Function: func(string) *ir.Func { return nil },
		Initializer: func(string) (*ir.Node, bool) { return nil, false },
		Interesting: func(string) bool { return true }, Position: func(token.Pos) string { return "" },
	}, stores: newStores(nil), final: true, steps: maxTotal}
	s.run(all)
	if got := s.result.Caps[outcome.StepsOfPackage]; got != 1 {
		t.Errorf("the steps of the package were reached %d times, want 1", got)
	}
	if want := []string{"p.long"}; !slices.Equal(s.result.Capped, want) {
		t.Errorf("given up are %v, want %v", s.result.Capped, want)
	}
}

// reasons are the reasons of losses in the code of packages, and where each stands: the first
// argument of InsteadOf, and the second of lose.
func reasons(t *testing.T, dirs ...string) map[string]token.Position {
	fset := token.NewFileSet()
	out := make(map[string]token.Position)
	for _, dir := range dirs {
		pkgs, err := parser.ParseDir(fset, dir, func(f fs.FileInfo) bool { return !strings.HasSuffix(f.Name(), "_test.go") }, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, pkg := range pkgs {
			ast.Inspect(pkg, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					if s := reasonOf(call); s != nil {
						text, _ := strconv.Unquote(s.Value)
						out[text] = fset.Position(s.Pos())
					}
				}
				return true
			})
		}
	}
	if len(out) < 10 {
		t.Fatalf("only %d reasons were found", len(out))
	}
	return out
}

// reasonOf is the literal that says why a call loses something, or nil.
func reasonOf(call *ast.CallExpr) *ast.BasicLit {
	name, at := "", 0
	switch f := call.Fun.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
	}
	switch name {
	case "InsteadOf":
	case "lose":
		at = 1
	default:
		return nil
	}
	if at >= len(call.Args) {
		return nil
	}
	s, _ := call.Args[at].(*ast.BasicLit)
	return s
}
