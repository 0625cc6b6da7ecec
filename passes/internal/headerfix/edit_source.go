package headerfix

import (
	"bytes"
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// This file holds what an edit must know of the text around it: lines, indentation, comments.

// text is the source of a node.
func (s *site) text(n ast.Node) string { return s.between(n.Pos(), n.End()) }

func (s *site) between(from, to token.Pos) string {
	return string(s.src[from-s.file.FileStart : to-s.file.FileStart])
}

// line is the line of the file that a position lies on, whatever a line directive says.
func (s *site) line(pos token.Pos) int {
	return s.pass.Fset.PositionFor(pos, false).Line
}

// lineEnd is where the line ends that holds a position.
func (s *site) lineEnd(pos token.Pos) token.Pos {
	off := int(pos - s.file.FileStart)
	i := bytes.IndexByte(s.src[off:], '\n')
	if i < 0 {
		return s.file.FileStart + token.Pos(len(s.src))
	}
	if i > 0 && s.src[off+i-1] == '\r' {
		i--
	}
	return pos + token.Pos(i)
}

// beforeOnLine is what stands on the line before a position.
func (s *site) beforeOnLine(pos token.Pos) string {
	off := int(pos - s.file.FileStart)
	return string(s.src[bytes.LastIndexByte(s.src[:off], '\n')+1 : off])
}

// behindOnLine is what stands on the line behind a position, without white space around.
func (s *site) behindOnLine(pos token.Pos) string {
	return strings.TrimSpace(s.between(pos, s.lineEnd(pos)))
}

// indent is the white space that the line of a position begins with.
func (s *site) indent(pos token.Pos) string {
	line := s.beforeOnLine(pos)
	return line[:len(line)-len(strings.TrimLeft(line, " \t"))]
}

// endsLine reports whether the rest of a line is nothing, or a comment that ends there.
func endsLine(rest string) bool {
	return rest == "" || strings.HasPrefix(rest, "//") ||
		strings.HasPrefix(rest, "/*") && strings.Index(rest, "*/") == len(rest)-2
}

// hasComment reports whether a comment stands between two positions.
func (s *site) hasComment(from, to token.Pos) bool {
	return slices.ContainsFunc(s.file.Comments, func(c *ast.CommentGroup) bool {
		return from <= c.Pos() && c.Pos() < to
	})
}

func insertAt(pos token.Pos, text string) []analysis.TextEdit {
	return []analysis.TextEdit{{Pos: pos, End: pos, NewText: []byte(text)}}
}
