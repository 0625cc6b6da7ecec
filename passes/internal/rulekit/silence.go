package rulekit

import (
	"cmp"
	"go/ast"
	"go/token"
	"slices"
	"sort"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds which findings a comment keeps silent.

// silence finds the directives that hold for a position. There may be as many findings as
// directives: nothing here looks at all of one for each of the other.
type silence struct {
	pass   *analysis.Pass
	inFile map[*ast.File][]*directive
	onLine map[fileLine][]*directive
	starts map[*ast.File][]start // made for a file when it is first asked for
}

// A fileLine is a line of a file.
type fileLine struct {
	file *ast.File
	line int
}

// A start says where the innermost statement, declaration or field begins that holds the
// positions from one on; it is invalid where there is none.
type start struct{ from, begin token.Pos }

// newSilence sorts directives by where they hold. One without a reason holds nowhere.
func newSilence(pass *analysis.Pass, ds []*directive) *silence {
	s := &silence{pass: pass, inFile: make(map[*ast.File][]*directive), onLine: make(map[fileLine][]*directive), starts: make(map[*ast.File][]start)}
	for i, d := range ds {
		d.order = i
		if d.reason == "" {
			continue
		}
		if d.lines == nil {
			s.inFile[d.file] = append(s.inFile[d.file], d)
		}
		for _, l := range d.lines {
			at := fileLine{d.file, l}
			s.onLine[at] = append(s.onLine[at], d)
		}
	}
	return s
}

// of reports whether a directive holds for a finding, and the reason of the last that does: it stands
// on the finding's line or above, or above the statement or declaration that it is in.
func (s *silence) of(pos token.Pos) (reason string, silent bool) {
	if len(s.inFile) == 0 && len(s.onLine) == 0 {
		return "", false // in most packages
	}
	f := FileAt(s.pass, pos)
	if f == nil {
		return "", false
	}
	found := slices.Clone(s.inFile[f])
	found = append(found, s.onLine[fileLine{f, line(s.pass, pos)}]...)
	found = append(found, s.onLine[fileLine{f, line(s.pass, s.startOf(f, pos))}]...)
	work.Add(1 + len(found))
	for _, d := range found {
		d.used = true
	}
	if len(found) == 0 {
		return "", false
	}
	return slices.MaxFunc(found, func(a, b *directive) int { return cmp.Compare(a.order, b.order) }).reason, true
}

// startOf is where the innermost statement, declaration or field begins that holds a
// position.
func (s *silence) startOf(f *ast.File, pos token.Pos) token.Pos {
	list, known := s.starts[f]
	if !known {
		list = startsOf(f)
		s.starts[f] = list
	}
	i := sort.Search(len(list), func(i int) bool { return list[i].from > pos })
	if i == 0 || !list[i-1].begin.IsValid() {
		return pos
	}
	return list[i-1].begin
}

// startsOf lists where statements, declarations and fields of a file begin and end.
func startsOf(f *ast.File) []start {
	var out []start
	var open []ast.Node // those around, and nil for a node of another kind
	inner := func() token.Pos {
		for _, n := range slices.Backward(open) {
			if n != nil {
				return n.Pos()
			}
		}
		return token.NoPos
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil {
			last := open[len(open)-1]
			open = open[:len(open)-1]
			if last != nil {
				out = append(out, start{last.End(), inner()})
			}
			return true
		}
		work.Add(1)
		switch n.(type) {
		case *ast.BlockStmt:
			n = nil
		case ast.Stmt, ast.Spec, *ast.Field:
			out = append(out, start{n.Pos(), n.Pos()})
		default:
			n = nil
		}
		open = append(open, n)
		return true
	})
	slices.SortStableFunc(out, func(a, b start) int { return cmp.Compare(a.from, b.from) })
	return out
}
