package rulekit

import (
	"cmp"
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds how what stands at a position is found. There may be a finding a line: to walk
// the whole file for each, or all statements of its function, would take time with the square of
// their number.

// InspectAt visits what lies around a position of the package, from its declaration in, until visit
// is false.
func InspectAt(pass *analysis.Pass, pos token.Pos, visit func(ast.Node) bool) {
	if f := FileAt(pass, pos); f != nil {
		for _, d := range around(f.Decls, pos) {
			descend(d, pos, nil, func(n ast.Node, _ []ast.Node) bool { return visit(n) })
		}
	}
}

// StackAt visits the same with what lies around each, the file first.
func StackAt(f *ast.File, pos token.Pos, visit func(n ast.Node, stack []ast.Node)) {
	for _, d := range around(f.Decls, pos) {
		descend(d, pos, []ast.Node{f}, func(n ast.Node, stack []ast.Node) bool {
			visit(n, stack)
			return true
		})
	}
}

// descend visits a node that lies around a position, and those within it that do.
func descend(n ast.Node, pos token.Pos, stack []ast.Node, visit func(ast.Node, []ast.Node) bool) {
	if !visit(n, stack) {
		return
	}
	stack = append(stack, n)
	work.Add(1)
	switch n := n.(type) {
	case *ast.BlockStmt:
		descendInto(n.List, pos, stack, visit)
	case *ast.GenDecl:
		descendInto(n.Specs, pos, stack, visit)
	case *ast.CompositeLit:
		if n.Type != nil {
			descendInto([]ast.Expr{n.Type}, pos, stack, visit)
		}
		descendInto(n.Elts, pos, stack, visit)
	default:
		ast.Inspect(n, func(child ast.Node) bool {
			if child == n {
				return true
			}
			if child != nil && child.Pos() <= pos && pos < child.End() {
				descend(child, pos, stack, visit)
			}
			return false
		})
	}
}

func descendInto[N ast.Node](list []N, pos token.Pos, stack []ast.Node, visit func(ast.Node, []ast.Node) bool) {
	for _, n := range around(list, pos) {
		descend(n, pos, stack, visit)
	}
}

// around is the one of some nodes in the order of the source that lies around a position, or none.
func around[N ast.Node](list []N, pos token.Pos) []N {
	i, _ := slices.BinarySearchFunc(list, pos, func(n N, pos token.Pos) int { return cmp.Compare(n.End(), pos+1) })
	if i == len(list) || pos < list[i].Pos() {
		return nil
	}
	return list[i : i+1]
}
