package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/analysis"
)

// This file holds the names under which a file imports packages, and how one more is imported.

// imported is what a name of a package begins with in this file: "http.". It is empty
// where the file does not import the package under a name that means it at the site.
func (s *site) imported(path string) string {
	for _, spec := range s.file.Imports {
		if p, err := strconv.Unquote(spec.Path.Value); err != nil || p != path {
			continue
		}
		obj := s.pass.TypesInfo.PkgNameOf(spec)
		if obj == nil || obj.Name() == "." || obj.Name() == "_" {
			continue
		}
		if p, ok := s.lookup(obj.Name(), s.node.Pos()).(*types.PkgName); ok && p.Imported().Path() == path {
			return obj.Name() + "."
		}
	}
	return ""
}

// addImport are the edits that import a package of the standard library. They are the
// same each time, so that several fixes of a file can bring them along. There are none
// for a file that imports it already, under a name that means something else here, or
// whose imports share lines with other things.
func (s *site) addImport(path string) []analysis.TextEdit {
	quoted := strconv.Quote(path)
	var decls []*ast.GenDecl
	for _, d := range s.file.Decls {
		if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.IMPORT {
			decls = append(decls, g)
		}
	}
	for _, spec := range s.file.Imports {
		if spec.Path.Value == quoted && (spec.Name == nil || spec.Name.Name != "_") {
			return nil
		}
	}
	for _, g := range decls {
		if g.Lparen.IsValid() && s.line(g.Lparen) != s.line(g.Rparen) {
			return s.toList(g, quoted)
		}
	}
	if len(decls) == 0 {
		return nil
	}
	last := decls[len(decls)-1]
	if len(decls) == 1 && !last.Lparen.IsValid() && s.behindOnLine(last.End()) == "" && last.Doc == nil {
		spec := last.Specs[0]
		return append(insertAt(spec.Pos(), "(\n\t"), insertAt(spec.End(), "\n\t"+quoted+"\n)")...)
	}
	return s.onLineAfter(last.End(), "import "+quoted)
}

// toList adds an import to a list, in its place among those of the standard library,
// which stand first.
func (s *site) toList(list *ast.GenDecl, quoted string) []analysis.TextEdit {
	after := list.Lparen + 1
	for i, spec := range list.Specs {
		path := spec.(*ast.ImportSpec).Path.Value
		if i > 0 && s.line(spec.Pos()) > s.line(list.Specs[i-1].End())+1 {
			break
		}
		if path < quoted {
			after = spec.End()
		}
	}
	return s.onLineAfter(after, "\t"+quoted)
}

// onLineAfter is the edit that adds a line behind the one of a position; none if more
// than a comment stands there.
func (s *site) onLineAfter(pos token.Pos, text string) []analysis.TextEdit {
	if !endsLine(s.behindOnLine(pos)) {
		return nil
	}
	return insertAt(s.lineEnd(pos), "\n"+text)
}
