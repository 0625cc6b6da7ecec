package hosts

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds the bytes that a literal is written with, which its value does not tell.

// sources are the files of a package, for what the syntax does not say of them: which
// bytes a literal is written with.
type sources struct {
	pass  *analysis.Pass
	mu    sync.Mutex
	files map[*token.File][]byte
	last  offsetsAt
}

// offsetsAt are the offsets of one literal. They are kept for the next question: a document
// that is embedded in one literal may hold thousands of hosts.
type offsetsAt struct {
	pos token.Pos
	at  []int
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
		if src, err = source.Read(s.pass, f.Name()); err != nil || len(src) != f.Size() {
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
	s.mu.Lock()
	last := s.last
	s.mu.Unlock()
	if last.pos == pos && pos.IsValid() {
		return last.at
	}
	work.Add(len(value) / 64)
	last = offsetsAt{pos: pos}
	if text, ok := s.written(pos, end, value); ok {
		last.at = offsets(text)
	}
	s.mu.Lock()
	s.last = last
	s.mu.Unlock()
	return last.at
}

func (s *sources) offsetsOf(lit *ast.BasicLit) []int {
	return s.offsets(lit.Pos(), lit.End(), lit.Value)
}

// offsets maps each byte of a literal's value, and its end, to the byte of the source
// that it begins at.
func offsets(raw string) []int {
	if raw == "" || raw[0] == '`' {
		var at []int
		for i := 1; i < len(raw)-1; i++ {
			if raw[i] != '\r' {
				at = append(at, i)
			}
		}
		return append(at, len(raw)-1)
	}
	var at []int
	for i := 1; i < len(raw)-1; {
		c, multi, tail, err := strconv.UnquoteChar(raw[i:len(raw)-1], raw[0])
		if err != nil {
			break
		}
		n := 1
		if multi {
			n = len(string(c))
		}
		for range n {
			at = append(at, i)
		}
		i = len(raw) - 1 - len(tail)
	}
	return append(at, len(raw)-1)
}
