package configfile

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds values in brackets: JSON, YAML's flow style, TOML's arrays and inline
// tables.

// flow reads a value in brackets, with all that is nested in it, or up to limit: JSON,
// YAML's flow style, TOML's arrays and inline tables.
//
//	{"key": ["value", {key = "value"}]}
func (s *scanner) flow(limit int) {
	var v flowValue
	opened := make([]bracket, 0, 8)
	for s.pos < limit {
		switch c := s.src[s.pos]; {
		case isBlank(c) || c == '\n':
			s.pos++
		case s.comment(limit):
		case c == '{' || c == '[':
			if len(opened) == maxDepth {
				work.Reach("deep brackets")
				s.pos = len(s.src) // no configuration; read no more of it
				return
			}
			opened = append(opened, bracket{len(s.keys), len(s.items)})
			if c == '{' && v.key == "" {
				s.open(flowColumn) // one of a list
			}
			if v.key != "" {
				s.keys = append(s.keys, v.key)
			}
			v = flowValue{}
			s.pos++
		case c == '}' || c == ']':
			s.endOf(&v)
			s.pos++
			if len(opened) == 0 {
				return // a stray one
			}
			last := opened[len(opened)-1]
			s.keys, s.items, opened = s.keys[:last.keys], s.items[:min(last.items, len(s.items))], opened[:len(opened)-1]
			if len(opened) == 0 {
				return
			}
		case c == ',':
			s.endOf(&v)
			s.pos++
		case c == ':' || c == '=' && s.format == TOML:
			v = flowValue{key: v.text.s}
			s.pos++
		default:
			if v.text.s != "" {
				s.endOf(&v) // no comma between them
			}
			v.text = s.scalar(limit)
		}
	}
	s.endOf(&v)
	if len(opened) > 0 {
		s.keys, s.items = s.keys[:opened[0].keys], s.items[:min(opened[0].items, len(s.items))]
	}
}

// A bracket is an open one, with how many keys and items there were before it.
type bracket struct{ keys, items int }

// flowColumn is right of all columns of YAML's block style.
const flowColumn = 1 << 30

// A flowValue is what stands between two commas.
type flowValue struct {
	key  string
	text text
}

// endOf emits a value that has ended.
func (s *scanner) endOf(v *flowValue) {
	if v.text.s != "" {
		n := len(s.keys)
		if v.key != "" {
			s.keys = append(s.keys, v.key)
		}
		s.emit(v.text)
		s.keys = s.keys[:n]
	}
	*v = flowValue{}
}

// comment passes over a comment in brackets, if there is one.
func (s *scanner) comment(limit int) bool {
	rest := s.src[s.pos:limit]
	switch {
	case rest[0] == '#', s.format == JSON && strings.HasPrefix(rest, "//"):
		s.pos = min(s.lineEnd(s.pos), limit)
	case s.format == JSON && strings.HasPrefix(rest, "/*"):
		n := strings.Index(rest[2:], "*/")
		if n < 0 {
			s.pos = limit
			return true
		}
		s.pos += 2 + n + 2
	default:
		return false
	}
	return true
}

// scalar reads a text in brackets: in quotes, or up to the next sign. It moves on.
func (s *scanner) scalar(limit int) text {
	if isQuote(s.src[s.pos]) {
		v, next, _ := s.quoted(s.pos, min(s.lineEnd(s.pos), limit))
		s.pos = next
		return v
	}
	start := s.pos
	for s.pos++; s.pos < limit && !s.endsPlain(s.pos); s.pos++ {
	}
	return s.between(start, s.pos)
}

// endsPlain reports whether a byte ends a text without quotes. A colon does when a
// value may follow: not in "https://…".
func (s *scanner) endsPlain(i int) bool {
	switch s.src[i] {
	case ',', '[', ']', '{', '}', '\n', '"':
		return true
	case '#':
		return isBlank(s.src[i-1])
	case '=':
		return s.format == TOML
	case ':':
		return i+1 == len(s.src) || strings.IndexByte(" \t\r\n,[]{}\"'", s.src[i+1]) >= 0
	}
	return false
}
