package inventory

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// A package in which the engine made a mistake is not passed over in silence: a report
// without it would look like proof.
func TestMistakeIsListed(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "a.go", "package a", 0)
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	pass := &analysis.Pass{
		Fset: fset, Files: []*ast.File{file}, Pkg: types.NewPackage("example.com/a", "a"),
		ResultOf: map[*analysis.Analyzer]any{rulekit.Engine: &request.Info{Skipped: true, Err: errors.New("index out of range")}},
		Report:   func(d analysis.Diagnostic) { said = append(said, d.Message) },
	}
	if err := run(pass, &verdict.Result{Skipped: true}, Options{}); err != nil {
		t.Fatal(err)
	}
	if len(said) != 1 || !strings.Contains(said[0], "example.com/a") || !strings.Contains(said[0], "knows nothing of it") {
		t.Errorf("the inventory says %q, want that nothing is known of example.com/a", said)
	}
}
