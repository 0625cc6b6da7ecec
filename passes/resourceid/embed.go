package resourceid

// This file holds the SQL files that a package embeds.

import (
	"fmt"
	"go/ast"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/traffic"
)

// embedded finds the columns in embedded SQL files that are too small. Where a driver lets
// nobody read them, they are passed over.
//
//	//go:embed schema.sql
//	var schema string
func embedded(pass *analysis.Pass) (out []*finding) {
	for _, file := range pass.Files {
		dir := filepath.Dir(pass.Fset.File(file.FileStart).Name())
		for _, d := range file.Decls {
			decl, ok := d.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, s := range decl.Specs {
				v, ok := s.(*ast.ValueSpec)
				if !ok || len(v.Names) != 1 {
					continue
				}
				doc := v.Doc
				if doc == nil {
					doc = decl.Doc
				}
				for _, name := range embeds(dir, doc) {
					out = append(out, inFile(pass, v.Names[0], dir, name)...)
				}
			}
		}
	}
	return out
}

// embeds lists the SQL files that a comment embeds.
func embeds(dir string, doc *ast.CommentGroup) (names []string) {
	if doc == nil {
		return nil
	}
	for _, c := range doc.List {
		patterns, ok := strings.CutPrefix(c.Text, "//go:embed ")
		if !ok {
			continue
		}
		for p := range strings.FieldsSeq(patterns) {
			p = filepath.Join(dir, filepath.FromSlash(strings.Trim(strings.TrimPrefix(p, "all:"), "\"`")))
			if filepath.Ext(p) == "" {
				p = filepath.Join(p, "*.sql") // a folder
			}
			found, _ := filepath.Glob(p)
			for _, name := range found {
				if filepath.Ext(name) == ".sql" {
					names = append(names, name)
				}
			}
		}
	}
	return names
}

// inFile finds the columns in one file. The position is the variable; the message names the
// file and the line.
func inFile(pass *analysis.Pass, v *ast.Ident, dir, name string) (out []*finding) {
	text, err := rulekit.ReadFile(pass, name)
	if err != nil || !procore.Mentions(text) || !statement.Match(text) || !usesServer(pass) {
		return nil
	}
	rel, err := filepath.Rel(dir, name)
	if err != nil {
		return nil
	}
	for i, line := range strings.Split(string(text), "\n") {
		line, _, _ = strings.Cut(line, "--")
		for _, m := range column.FindAllStringSubmatch(line, -1) {
			if procore.Mentions([]byte(m[1])) && traffic.IsID(m[1]) {
				out = append(out, &finding{
					pos: v.Pos(), end: v.End(),
					message: fmt.Sprintf("%s:%d: column %s holds a Procore id in %s, which is too small for new regions; use %s (MPR)", filepath.ToSlash(rel), i+1, m[1], m[2], wideFor(m[2])),
				})
			}
		}
	}
	return out
}
