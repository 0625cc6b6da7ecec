// Package configfile reads configuration files for the texts in them, with the keys that
// each stands under and the bytes that it stands in. It works on bytes, whoever read them.
//
// It skims: it knows as much of the formats as it takes to tell keys, values and comments
// apart, takes what it does not understand for text, and reads any bytes to the end. A
// parser of the format would refuse a template or a file that is being typed, and would
// lose where a value stands.
//
// This file holds the formats, [Read] and the scanner that the formats share. Each format
// that is read line by line has a file of its own, brackets are read in flow.go.
package configfile

import (
	"path"
	"strings"
)

// A Format is a kind of configuration file. The zero value is none.
type Format uint8

// The formats, each with what is special about it.
const (
	None       Format = iota
	JSON              // one value, with the comments that some readers allow
	YAML              // nesting by indentation
	TOML              // sections, and values that go on over several lines
	Lines             // .env and .ini: a key and its text on each line
	Properties        // the same, with white space as a separator and escapes
	HCL               // Terraform: blocks with labels, attributes, expressions
	Dockerfile        // instructions, of which ENV and ARG have keys
)

// formats are the endings of files that are read as configuration.
var formats = map[string]Format{
	".json": JSON, ".jsonc": JSON,
	".yaml": YAML, ".yml": YAML,
	".toml":       TOML,
	".env":        Lines,
	".ini":        Lines,
	".properties": Properties,
	".tf":         HCL, ".tfvars": HCL, ".hcl": HCL,
	".dockerfile": Dockerfile,
}

// FormatOf tells a file's format by its name.
func FormatOf(name string) Format {
	base := strings.ToLower(path.Base(name))
	switch {
	case strings.HasPrefix(base, ".env."), base == ".envrc":
		return Lines // Have: .env.production
	case base == "dockerfile", base == "containerfile", strings.HasPrefix(base, "dockerfile."), strings.HasPrefix(base, "containerfile."):
		return Dockerfile
	}
	return formats[path.Ext(base)]
}

// A Value is a text of a configuration file, without quotes and escapes.
type Value struct {
	Text string
	Keys []string // that it stands under, outermost first; valid during the call only
	Line int      // that it begins on, from 1
	// Item is the innermost item of a list, or else the document, that the value stands in:
	// what one item says of itself belongs together.
	Item int

	at      int   // where its first byte stands in the file
	offsets []int // where each byte stands, and the end; nil if the file has the text as it is
}

// Offset is where the i-th byte of the text stands in the file, or its end.
func (v Value) Offset(i int) int {
	if v.offsets == nil {
		return v.at + i
	}
	return v.offsets[i]
}

// Slice is the part of a value from the i-th byte of its text to the j-th.
func (v Value) Slice(i, j int) Value {
	t := text{s: v.Text, at: v.at, offsets: v.offsets}.slice(i, j)
	v.Line += strings.Count(v.Text[:i], "\n")
	v.Text, v.at, v.offsets = t.s, t.at, t.offsets
	return v
}

// Read calls yield for each value of a configuration file, in order.
func Read(f Format, src string, yield func(Value)) {
	s := &scanner{format: f, src: src, yield: yield, line: 1}
	for s.pos < len(src) {
		start, end := s.pos, s.lineEnd(s.pos)
		s.pos = min(end+1, len(src)) // a value that goes on moves it further
		switch f {
		case JSON:
			s.pos = start
			s.flow(len(src))
		case YAML:
			s.yamlLine(start, end)
		case HCL:
			s.pos = start
			s.hcl()
		case Dockerfile:
			s.instruction(start)
		default:
			s.keyLine(start, end)
		}
	}
}

// A scanner reads one file.
type scanner struct {
	format Format
	src    string
	pos    int // what is not read yet
	yield  func(Value)

	// keys are those around pos. In YAML, columns has the column of each.
	keys    []string
	columns []int
	section int // how many of keys are a section's name

	// items are those around pos, numbered by made; the first is the document. In YAML's
	// block style they have columns.
	items []item
	made  int

	line, lineAt int // the line that the byte lineAt is on
	eolOf, eol   int // the line of the byte eolOf ends at eol
}

// emit hands out a text, which is not before the last one.
func (s *scanner) emit(t text) {
	if t.at > s.lineAt {
		s.line += strings.Count(s.src[s.lineAt:t.at], "\n")
		s.lineAt = t.at
	}
	if inner, ok := t.placeholder(); ok {
		t = inner
	}
	if t.s != "" {
		v := Value{Text: t.s, Keys: s.keys, Line: s.line, at: t.at, offsets: t.offsets}
		if n := len(s.items); n > 0 {
			v.Item = s.items[n-1].id
		}
		s.yield(v)
	}
}

// An item is one of a list.
type item struct{ id, column int }

// open begins an item.
func (s *scanner) open(column int) {
	s.made++
	s.items = append(s.items, item{s.made, column})
}

// close ends the items that stand in a column or right of it.
func (s *scanner) close(column int) {
	for n := len(s.items); n > 0 && s.items[n-1].column >= column; n-- {
		s.items = s.items[:n-1]
	}
}

// lineEnd is where the line of a byte ends, before its line feed. It is asked often
// on the one line of a minified file.
func (s *scanner) lineEnd(at int) int {
	if s.eolOf <= at && at <= s.eol && s.eol > 0 {
		return s.eol
	}
	s.eolOf, s.eol = at, len(s.src)
	if n := strings.IndexByte(s.src[at:], '\n'); n >= 0 {
		s.eol = at + n
	}
	return s.eol
}

// skip moves over white space.
func (s *scanner) skip(at, end int) int {
	for at < end && (isBlank(s.src[at]) || s.src[at] == '\n') {
		at++
	}
	return at
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\f' }

func isQuote(c byte) bool { return c == '"' || c == '\'' }
