package rulekit

import (
	"go/ast"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/source"
)

// Written is the text of a literal as its file has it, for those who count bytes in it. A
// scanner leaves the carriage returns of a raw literal out of its value: in a file with CRLF
// line ends the value is shorter than the text. Where the file cannot be read, ok is false.
func Written(pass *analysis.Pass, lit *ast.BasicLit) (text string, ok bool) {
	if int(lit.End()-lit.Pos()) == len(lit.Value) {
		return lit.Value, true // almost always
	}
	f := pass.Fset.File(lit.Pos())
	src, err := source.Read(pass, f.Name())
	if err != nil || len(src) != f.Size() {
		return "", false
	}
	text = string(src[f.Offset(lit.Pos()):f.Offset(lit.End())])
	return text, strings.ReplaceAll(text, "\r", "") == lit.Value
}
