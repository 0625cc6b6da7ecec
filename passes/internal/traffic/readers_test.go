package traffic

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// TestVisits checks that a round visits only the functions that there is news for: those of a chain, of
// which each round follows one call more, and none of the others.
func TestVisits(t *testing.T) {
	const chain, others = 8, 500
	var src strings.Builder
	src.WriteString("package p\n")
	for i := range chain {
		fmt.Fprintf(&src, "func c%d(id int64) int64 { return c%d(id) }\n", i, i+1)
	}
	fmt.Fprintf(&src, "func c%d(id int64) int64 { return id }\n", chain)
	for i := range others {
		fmt.Fprintf(&src, "func o%d(id int64) int64 { return c%d(id) }\n", i, chain)
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src.String(), 0)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue), Defs: make(map[*ast.Ident]types.Object), Uses: make(map[*ast.Ident]types.Object),
	}
	pkg, err := new(types.Config).Check("p", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	f := newFlow(&analysis.Pass{Fset: fset, Files: []*ast.File{file}, Pkg: pkg, TypesInfo: info, TypesSizes: types.SizesFor("gc", "amd64")}, nil)
	before := work.Done()
	f.run()
	visits := work.Done() - before
	if most := int64(2*others + chain*chain); visits > most {
		t.Errorf("%d functions were visited %d times, want at most %d", others+chain, visits, most)
	}
	if first := f.byObj[pkg.Scope().Lookup("c0")]; !first.returns.has(param) {
		t.Error("the result of the first function of the chain is not known to be its parameter")
	}
}
