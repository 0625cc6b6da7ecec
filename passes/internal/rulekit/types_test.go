package rulekit

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"
)

func TestThrough(t *testing.T) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", `package p

type project struct{ next *project }
type tree []tree
type node map[string]node
type ptr *ptr
type wait chan wait
type a []b
type b map[string]*a
type alias = []*project
type list[T any] [](*T)
`, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := new(types.Config).Check("p", fset, []*ast.File{f}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for expr, want := range map[string]string{
		"project":          "p.project",
		"map[int][]string": "map[int][]string, []string, string",
		"[3]*project":      "[3]*p.project, *p.project, p.project",
		"alias":            "[]*p.project, *p.project, p.project",
		"list[project]":    "p.list[p.project], *p.project, p.project",
		"tree":             "p.tree",
		"[]tree":           "[]p.tree, p.tree",
		"node":             "p.node",
		"ptr":              "p.ptr",
		"wait":             "p.wait",
		"a":                "p.a, p.b, *p.a",
	} {
		v, err := types.Eval(fset, pkg, token.NoPos, expr)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for held := range Through(v.Type) {
			got = append(got, held.String())
		}
		if !slices.Equal(got, strings.Split(want, ", ")) {
			t.Errorf("%s: got %s, want %s", expr, strings.Join(got, ", "), want)
		}
	}
}
