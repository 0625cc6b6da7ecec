package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/ast/astutil"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
	"github.com/mprlint/mprlint/passes"
)

// This file holds the line that mprlint explain is asked about, and which positions belong to
// it.

// A spot is a line of a file, or a column of it.
type spot struct {
	file      string // as the user typed it
	line, col int    // col is 0 where the line is meant
	text      []byte
	lines     []string

	fset   *token.FileSet
	syntax *ast.File // nil if the file does not parse, or is no Go
}

// readSpot reads FILE:LINE or FILE:LINE:COLUMN, and the file.
func readSpot(arg string) (*spot, error) {
	p := parseFull(arg)
	s := &spot{file: p.file, line: p.line, col: p.col}
	if s.line < 1 || s.file == "" {
		return nil, fmt.Errorf("%q names no line; want FILE:LINE, such as client.go:66", arg)
	}
	var err error
	if info, e := os.Stat(s.file); e == nil && info.IsDir() {
		return nil, fmt.Errorf("%s is a folder; name a file, as in client.go:66", s.file)
	}
	if s.text, err = os.ReadFile(s.file); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("there is no file %s", s.file)
	} else if err != nil {
		return nil, fmt.Errorf("cannot read the file: %w", err)
	}
	if !s.isGo() && !passes.ReadsConfig(filepath.Base(s.file)) {
		return nil, fmt.Errorf("%s is neither a Go file nor one of configuration", s.file)
	}
	s.lines = strings.Split(strings.TrimSuffix(string(s.text), "\n"), "\n")
	if s.line > len(s.lines) {
		return nil, fmt.Errorf("%s has %s, and no line %d", s.file, amount(len(s.lines), "line"), s.line)
	}
	if n := len(s.source()); s.col > n+1 {
		return nil, fmt.Errorf("line %d of %s has %s, and no column %d", s.line, s.file, amount(n, "column"), s.col)
	}
	if s.isGo() {
		s.fset = token.NewFileSet()
		s.syntax, err = parser.ParseFile(s.fset, s.full(), s.text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			s.syntax = nil // whoever compiles it says so
		}
	}
	return s, nil
}

func (s *spot) isGo() bool { return strings.HasSuffix(s.file, ".go") }

// source is the line's text.
func (s *spot) source() string { return strings.TrimSuffix(s.lines[s.line-1], "\r") }

// at is the spot as the user typed it.
func (s *spot) at() string { return position{s.file, s.line, s.col}.String() }

// full is the file's full name.
func (s *spot) full() string {
	abs, err := filepath.Abs(s.file)
	if err != nil {
		return s.file
	}
	return abs
}

// A matcher reports whether a position of the file belongs to what is asked about.
type matcher func(reports.Position) bool

// matchers are the ways to read a spot, the closest one first: the line, then the statement
// around it; and where a column is named, each expression around that.
func (s *spot) matchers() (all []matcher) {
	line := func(p reports.Position) bool { return p.Line == s.line }
	if s.syntax == nil {
		return []matcher{line}
	}
	for _, n := range s.around() {
		all = append(all, func(p reports.Position) bool {
			pos := s.pos(p.Line, p.Column)
			return n.Pos() <= pos && pos < n.End()
		})
	}
	if s.col == 0 {
		all = append(all, line)
		if own := s.statement(s.start()); own != nil {
			all = append(all, func(p reports.Position) bool { return s.statement(s.pos(p.Line, p.Column)) == own })
		}
	}
	return all
}

// around are the expressions around the column, from the inside, and the statement.
func (s *spot) around() (nodes []ast.Node) {
	if s.col == 0 {
		return nil
	}
	pos := s.pos(s.line, s.col)
	way, _ := astutil.PathEnclosingInterval(s.syntax, pos, pos)
	for _, n := range way {
		if _, ok := n.(*ast.File); ok {
			break
		}
		nodes = append(nodes, n)
		if isStatement(n) {
			break
		}
	}
	return nodes
}

// start is where the line's text begins.
func (s *spot) start() token.Pos {
	line := s.source()
	return s.pos(s.line, len(line)-len(strings.TrimLeft(line, " \t"))+1)
}

// pos is a place in the file, as the parser counts them.
func (s *spot) pos(line, col int) token.Pos {
	f := s.fset.File(s.syntax.FileStart)
	if line < 1 || line > f.LineCount() {
		return token.NoPos
	}
	return f.LineStart(line) + token.Pos(max(col-1, 0))
}

// statement is the innermost statement or declaration around a place.
func (s *spot) statement(pos token.Pos) ast.Node {
	if !pos.IsValid() {
		return nil
	}
	way, _ := astutil.PathEnclosingInterval(s.syntax, pos, pos)
	for _, n := range way {
		if isStatement(n) {
			return n
		}
	}
	return nil
}

// isStatement reports whether a node is one that people point at as a whole.
func isStatement(n ast.Node) bool {
	switch n.(type) {
	case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause, *ast.LabeledStmt:
		return false
	case ast.Stmt, *ast.ValueSpec, *ast.TypeSpec, *ast.FuncDecl:
		return true
	}
	return false
}

// code is what the line holds besides comments.
func (s *spot) code() string {
	if !s.isGo() || s.syntax == nil {
		return strings.TrimSpace(s.source())
	}
	from, to := s.pos(s.line, 1), s.pos(s.line, len(s.source())+1)
	code := []byte(s.source())
	for _, g := range s.syntax.Comments {
		for p := max(g.Pos(), from); p < min(g.End(), to); p++ {
			code[p-from] = ' '
		}
	}
	return strings.TrimSpace(string(code))
}
