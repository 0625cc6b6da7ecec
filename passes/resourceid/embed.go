package resourceid

// This file holds the SQL files that a package embeds.

import (
	"fmt"
	"go/ast"
	"path"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/embedded"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/traffic"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// inEmbedded finds the columns in embedded SQL files that are too small. Where a driver lets
// nobody read them, they are passed over.
//
//	//go:embed schema.sql
//	var schema string
func inEmbedded(pass *analysis.Pass) (out []*finding) {
	for _, file := range pass.Files {
		dir := filepath.Dir(pass.Fset.File(file.FileStart).Name())
		for _, v := range embedded.Vars(file) {
			for _, name := range embedded.Files(dir, v.Patterns, isSQL) {
				out = append(out, inFile(pass, v.Name, dir, name)...)
			}
		}
	}
	return out
}

func isSQL(name string) bool { return path.Ext(name) == ".sql" }

// inFile finds the columns in one file below dir. The position is the variable; the message names the
// file and the line.
func inFile(pass *analysis.Pass, v *ast.Ident, dir, name string) (out []*finding) {
	text, err := source.Read(pass, filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil || !procore.Mentions(text) || !statement().Match(text) || !usesServer(pass) {
		return nil
	}
	for i, line := range strings.Split(withoutAsides(string(text)), "\n") {
		for _, m := range column().FindAllStringSubmatch(line, -1) {
			if procore.Mentions([]byte(m[1])) && traffic.IsID(m[1]) {
				out = append(out, &finding{
					pos: v.Pos(), end: v.End(),
					id:      verdict.ID{What: "column", Name: fmt.Sprintf("%s (%s:%d)", m[1], name, i+1), In: m[2], Use: wideFor(m[2])},
					message: fmt.Sprintf("%s:%d: column %s holds a Procore id in %s, which is too small for new regions; use %s (MPR)", name, i+1, m[1], m[2], wideFor(m[2])),
				})
			}
		}
	}
	return out
}
