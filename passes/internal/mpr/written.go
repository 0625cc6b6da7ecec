package mpr

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
)

// sources are the files of a package, for what the syntax does not say of them: which
// bytes a literal is written with.
type sources struct {
	pass  *analysis.Pass
	mu    sync.Mutex
	files map[*token.File][]byte
}

// written is the text of a literal as its file has it. A scanner leaves the carriage
// returns of a raw literal out of its value, so that in a file with CRLF line ends the
// value is shorter than the text. Where the file cannot be read, ok is false.
func (s *sources) written(pos, end token.Pos, value string) (text string, ok bool) {
	if int(end-pos) == len(value) {
		return value, true // almost always
	}
	f := s.pass.Fset.File(pos)
	src := s.read(f)
	from, to := f.Offset(pos), f.Offset(end)
	if to > len(src) {
		return "", false
	}
	text = string(src[from:to])
	return text, strings.ReplaceAll(text, "\r", "") == value
}

func (s *sources) read(f *token.File) []byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	src, known := s.files[f]
	if !known {
		var err error
		if src, err = ReadFile(s.pass, f.Name()); err != nil || len(src) != f.Size() {
			src = nil
		}
		if s.files == nil {
			s.files = make(map[*token.File][]byte)
		}
		s.files[f] = src
	}
	return src
}

// offsets maps each byte of a literal's value, and its end, to where it is written,
// counted from the literal's start. It is nil where that is not known.
func (s *sources) offsets(pos, end token.Pos, value string) []int {
	text, ok := s.written(pos, end, value)
	if !ok {
		return nil
	}
	return offsets(text)
}

func (s *sources) offsetsOf(lit *ast.BasicLit) []int {
	return s.offsets(lit.Pos(), lit.End(), lit.Value)
}

// namesOther reports whether a //line directive says that a file was made of one that
// is not Go. Tools that make Go files of templates or grammars write those.
func namesOther(f *ast.File) bool {
	return slices.ContainsFunc(f.Comments, func(group *ast.CommentGroup) bool {
		return slices.ContainsFunc(group.List, func(c *ast.Comment) bool {
			name := lineOf(c.Text)
			return name != "" && !strings.HasSuffix(name, ".go")
		})
	})
}

// lineOf is the file that a comment names as a line directive, or "":
//
//	//line page.qtpl:12
//	/*line page.qtpl:12:3*/
func lineOf(comment string) string {
	name, ok := strings.CutPrefix(comment, "//line ")
	if !ok {
		if name, ok = strings.CutPrefix(comment, "/*line "); !ok {
			return ""
		}
		name = strings.TrimSuffix(name, "*/")
	}
	name, ok = cutNumber(strings.TrimRight(name, "\r"))
	if !ok {
		return "" // no directive
	}
	name, _ = cutNumber(name)
	return name
}

// cutNumber cuts a line or column off the end of a directive.
func cutNumber(s string) (before string, ok bool) {
	before = strings.TrimRight(s, "0123456789")
	if before == s || !strings.HasSuffix(before, ":") {
		return s, false
	}
	return strings.TrimSuffix(before, ":"), true
}
