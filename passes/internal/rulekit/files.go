package rulekit

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/request"
)

// This file holds how the file of a position is found, and read.

// FileAt is the file of the package that holds a position, nil if none does.
func FileAt(pass *analysis.Pass, pos token.Pos) *ast.File {
	for _, f := range pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return f
		}
	}
	return nil
}

// InTest reports whether a position is in a file of tests.
func InTest(pass *analysis.Pass, pos token.Pos) bool { return request.IsTest(pass.Fset, pos) }

// ReadFile reads a source file as the driver has it.
func ReadFile(pass *analysis.Pass, name string) ([]byte, error) { return request.ReadFile(pass, name) }
