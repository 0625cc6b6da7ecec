package rulekit

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// A directive without a reason has no effect and is reported, one with a reason keeps a
// finding silent, unless the flag asks for it.
func TestIgnorable(t *testing.T) {
	const src = `package p

//lint:ignore rule
var x = 1

//lint:ignore rule it is so
var y = 2

//lint:ignore rule it was so
`
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	rule := Ignorable(&analysis.Analyzer{Name: "rule", Run: func(pass *analysis.Pass) (any, error) {
		for _, d := range pass.Files[0].Decls {
			pass.Report(analysis.Diagnostic{Pos: d.Pos(), Category: "rule", Message: "it is wrong"})
		}
		return nil, nil
	}})
	said := func() string {
		var got []string
		_, err := rule.Run(&analysis.Pass{
			Analyzer: rule, Fset: fset, Files: []*ast.File{f}, Pkg: types.NewPackage("p", "p"),
			Report: func(d analysis.Diagnostic) {
				got = append(got, fset.Position(d.Pos).String()+" "+d.Category+": "+d.Message)
			},
		})
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(got, "\n")
	}
	const (
		wrong  = "p.go:4:1 rule: it is wrong\n"
		silent = "p.go:7:1 rule/ignored: it is wrong; ignored: it is so\n"
		rest   = "p.go:3:1 rule: lint:ignore rule gives no reason and has no effect; say why behind the rule's name\n" +
			"p.go:9:1 rule: lint:ignore rule keeps nothing silent; remove it"
	)
	if got := said(); got != wrong+rest {
		t.Errorf("got\n%s\nwant\n%s", got, wrong+rest)
	}
	if err := rule.Flags.Set("ignored", "true"); err != nil {
		t.Fatal(err)
	}
	if got := said(); got != wrong+silent+rest {
		t.Errorf("with -rule.ignored: got\n%s\nwant\n%s", got, wrong+silent+rest)
	}
}
