package main

import (
	"bytes"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Sources are the files that findings lie in, and the folder that names them.
type sources struct {
	root  string
	files map[string]*source
}

// newSources takes the root of the repository around the current folder, or that
// folder where there is none.
func newSources() (*sources, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	root := dir
	for d := dir; ; d = filepath.Dir(d) {
		if _, err := os.Stat(filepath.Join(d, ".git")); err == nil { // a file in worktrees and submodules
			root = d
			break
		}
		if d == filepath.Dir(d) {
			break
		}
	}
	return &sources{resolve(root), make(map[string]*source)}, nil
}

// at writes the place of a byte as go vet does: file:line:column.
func (s *source) at(file string, offset int) string {
	line, found := slices.BinarySearch(s.starts, offset)
	if found {
		line++
	}
	return fmt.Sprintf("%s:%d:%d", file, line, offset-s.starts[line-1]+1)
}

// resolve follows symbolic links, so that both ways into a checkout give one name.
func resolve(path string) string {
	if r, err := filepath.EvalSymlinks(path); err == nil {
		return r
	}
	return path
}

// name is a file as seen from the root, with slashes; ok is false where it lies outside, and
// has its full name.
func (s *sources) name(file string) (name string, ok bool) {
	if abs, err := filepath.Abs(file); err == nil {
		// A linked file keeps the name that it has in the repository.
		file = filepath.Join(resolve(filepath.Dir(abs)), filepath.Base(abs))
	}
	rel, err := filepath.Rel(s.root, file)
	if err != nil || !filepath.IsLocal(rel) {
		return filepath.ToSlash(file), false
	}
	return filepath.ToSlash(rel), true
}

// artifact names a file as seen from the root, or in full where it lies outside.
func (s *sources) artifact(file string) sarifArtifact {
	name, ok := s.name(file)
	if !ok {
		path := "/" + strings.TrimPrefix(name, "/") // C:\a gives /C:/a
		return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: path}).String()}
	}
	return sarifArtifact{URI: (&url.URL{Path: name}).String(), Base: sarifRoot}
}

// read reads a file, once. One that cannot be read is empty: a //line directive may
// name anything.
func (s *sources) read(file string) *source {
	if abs, err := filepath.Abs(file); err == nil {
		file = abs
	}
	if s.files[file] == nil {
		text, _ := os.ReadFile(file)
		s.files[file] = newSource(text)
	}
	return s.files[file]
}

// A source is a file's text, with where its lines start.
type source struct {
	text   []byte
	starts []int
	prints []string // of its lines, made when first asked for
}

func newSource(text []byte) *source {
	s := &source{text: text, starts: []int{0}}
	for i, c := range text {
		if c == '\n' {
			s.starts = append(s.starts, i+1)
		}
	}
	return s
}

// column turns a column of go's, which counts bytes, into one of SARIF's, which counts
// UTF-16 code units. Both start at 1, and go's is 0 where a //line directive names none.
func (s *source) column(line, col int) int {
	if line < 1 || line > len(s.starts) {
		return max(col, 1)
	}
	rest := s.text[s.starts[line-1]:]
	if i := bytes.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	if col < 1 || col-1 > len(rest) {
		return max(col, 1)
	}
	n := 1
	for rest = rest[:col-1]; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		n += utf16.RuneLen(r)
		rest = rest[size:]
	}
	return n
}

// region is what lies between two offsets.
func (s *source) region(start, end int) sarifRegion {
	at := func(offset int) (line, col int) {
		line, found := slices.BinarySearch(s.starts, offset)
		if found {
			line++
		}
		return line, s.column(line, offset-s.starts[line-1]+1)
	}
	var r sarifRegion
	r.StartLine, r.StartColumn = at(start)
	r.EndLine, r.EndColumn = at(end)
	return r
}

// fingerprint stands for a line wherever it moves to. It is "" where there is no such line.
func (s *source) fingerprint(line int) string {
	if s.prints == nil {
		s.prints = fingerprints(string(s.text))
	}
	if line < 1 || line > len(s.prints) || len(s.text) == 0 {
		return ""
	}
	return s.prints[line-1]
}
