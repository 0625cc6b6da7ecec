package rulekit

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"
)

// This file holds how the file of a position is found.

// FileAt is the file of the package that holds a position, nil if none does.
func FileAt(pass *analysis.Pass, pos token.Pos) *ast.File {
	for _, f := range pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return f
		}
	}
	return nil
}
