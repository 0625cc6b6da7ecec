package mpr

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

func TestParseDirective(t *testing.T) {
	for _, tt := range []struct{ text, kind, reason string }{
		{"//lint:ignore companyid the proxy adds it", "lint:ignore", "the proxy adds it"},
		{"//lint:ignore companyid // the proxy adds it", "lint:ignore", "the proxy adds it"},
		{"//lint:ignore SA1000,companyid,legacyhost both are old", "lint:ignore", "both are old"},
		{"//lint:file-ignore companyid a fake", "lint:file-ignore", "a fake"},
		{"//lint:ignore companyid", "lint:ignore", ""},
		{"//lint:ignore companyid  ", "lint:ignore", ""},
		{"//lint:ignore legacyhost it is old", "", ""},
		{"//lint:ignore company it is old", "", ""},
		{"// lint:ignore companyid prose", "", ""},
		{"//lint:ignored companyid no", "", ""},
		{"//lint:ignore", "", ""},
		{"//nolint:companyid // another tool's", "", ""},
	} {
		d := parseDirective(tt.text, "companyid")
		if d == nil {
			d = &directive{}
		}
		if d.kind != tt.kind || d.reason != tt.reason {
			t.Errorf("%q: got %q with the reason %q, want %q, %q", tt.text, d.kind, d.reason, tt.kind, tt.reason)
		}
	}
}

// A directive without a reason has no effect, and is reported.
func TestNoReason(t *testing.T) {
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
	var got []string
	pass := &analysis.Pass{
		Analyzer: &analysis.Analyzer{Name: "rule"}, Fset: fset, Files: []*ast.File{f}, Pkg: types.NewPackage("p", "p"),
		Report: func(d analysis.Diagnostic) { got = append(got, fset.Position(d.Pos).String()+" "+d.Message) },
	}
	_, err = Ignorable(func(pass *analysis.Pass) (any, error) {
		for _, d := range pass.Files[0].Decls {
			pass.Reportf(d.Pos(), "it is wrong")
		}
		return nil, nil
	})(pass)
	want := []string{
		"p.go:4:1 it is wrong",
		"p.go:3:1 lint:ignore rule gives no reason and has no effect; say why behind the rule's name",
		"p.go:9:1 lint:ignore rule keeps nothing silent; remove it",
	}
	if err != nil || strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got %v\n%s\nwant\n%s", err, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
