package headerfix

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// This file holds the points at which statements can be inserted, and how they are laid out
// there: on lines of their own, or beside others on one line.

// A spot is a point of the program.
type spot struct {
	at    token.Pos // a position in its scope
	order token.Pos // what stands before it was executed before
}

// An insertionPoint is a place for statements.
type insertionPoint struct {
	spot
	insert   func(statements ...string) []analysis.TextEdit
	replaced bool // it lies behind an assignment of the whole header
	ownLines bool // each statement gets a line of its own
}

// lines are statements on lines of their own, at the end of a line.
func lines(eol token.Pos, indent string) func(...string) []analysis.TextEdit {
	return func(statements ...string) []analysis.TextEdit {
		text := strings.ReplaceAll(strings.Join(statements, "\n"), "\n", "\n"+indent)
		return insertAt(eol, "\n"+indent+text)
	}
}

// behind is the place behind a statement: on the next line, or on the same one where
// more statements follow on it.
func (s *site) behind(stmt ast.Stmt) *insertionPoint {
	g := &insertionPoint{spot: spot{stmt.Pos(), stmt.End()}, ownLines: true}
	block := s.blockOf(stmt)
	switch {
	case s.onOneLine(block):
		g.insert = func(statements ...string) []analysis.TextEdit {
			return append(lines(stmt.End(), s.indent(block.Pos())+"\t")(statements...), s.open(block)...)
		}
	case endsLine(s.behindOnLine(stmt.End())):
		g.insert = lines(s.lineEnd(stmt.End()), s.indent(stmt.Pos()))
	default:
		g.ownLines = false
		g.insert = func(statements ...string) []analysis.TextEdit {
			return insertAt(stmt.End(), "; "+strings.Join(statements, "; "))
		}
	}
	return g
}

// blockOf is the block that holds a statement; nil for that of a case.
func (s *site) blockOf(stmt ast.Stmt) *ast.BlockStmt {
	var found *ast.BlockStmt
	ast.Inspect(s.body, func(n ast.Node) bool {
		if b, ok := n.(*ast.BlockStmt); ok && slices.Contains(b.List, stmt) {
			found = b
		}
		return n != nil && found == nil && n.Pos() <= stmt.Pos() && stmt.End() <= n.End()
	})
	return found
}

// onOneLine reports whether a block stands on one line, alone and without comments.
func (s *site) onOneLine(b *ast.BlockStmt) bool {
	if b == nil || s.line(b.Lbrace) != s.line(b.Rbrace) || s.hasComment(b.Lbrace, b.Rbrace) {
		return false
	}
	return strings.Count(s.between(b.Lbrace+1, b.Rbrace), "{") == 0 && strings.Count(s.beforeOnLine(b.Lbrace), "{") == strings.Count(s.beforeOnLine(b.Lbrace), "}")
}

// open puts each statement of a block that stands on one line on a line of its own.
func (s *site) open(b *ast.BlockStmt) []analysis.TextEdit {
	indent := s.indent(b.Lbrace)
	var edits []analysis.TextEdit
	from := b.Lbrace + 1
	for _, stmt := range b.List {
		edits = append(edits, analysis.TextEdit{Pos: from, End: stmt.Pos(), NewText: []byte("\n" + indent + "\t")})
		from = stmt.End()
	}
	return append(edits, analysis.TextEdit{Pos: from, End: b.Rbrace, NewText: []byte("\n" + indent)})
}

// ahead is the place before a statement.
func (s *site) ahead(stmt ast.Stmt) *insertionPoint {
	indent := s.indent(stmt.Pos())
	if s.beforeOnLine(stmt.Pos()) != indent {
		return nil
	}
	return &insertionPoint{spot: spot{stmt.Pos(), stmt.Pos()}, ownLines: true, insert: func(statements ...string) []analysis.TextEdit {
		return insertAt(stmt.Pos(), strings.Join(statements, "\n"+indent)+"\n"+indent)
	}}
}

// inside is the place at the start of a block.
func (s *site) inside(b *ast.BlockStmt) *insertionPoint {
	g := &insertionPoint{spot: spot{b.Lbrace + 1, b.Lbrace + 1}, ownLines: true}
	switch {
	case s.onOneLine(b):
		g.insert = func(statements ...string) []analysis.TextEdit {
			return append(lines(b.Lbrace+1, s.indent(b.Lbrace)+"\t")(statements...), s.open(b)...)
		}
	case len(b.List) > 0 && endsLine(s.behindOnLine(b.Lbrace+1)):
		g.insert = lines(s.lineEnd(b.Lbrace+1), s.indent(b.List[0].Pos()))
	default:
		g.ownLines = false
		g.insert = func(statements ...string) []analysis.TextEdit {
			return insertAt(b.Lbrace+1, " "+strings.Join(statements, "; ")+";")
		}
	}
	return g
}
