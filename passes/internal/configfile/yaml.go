package configfile

import "strings"

// This file holds YAML in block style: lines whose indentation says what they belong to.
// What stands in brackets is read as in JSON.

// yamlLine reads a line in block style:
//
//   - key: value
//
// A key stays around the lines below that are indented deeper, be they nested keys,
// items or text. Items may stand in the column of their key.
func (s *scanner) yamlLine(start, end int) {
	at := s.skip(start, end)
	if strings.HasPrefix(s.src[at:end], "{{") {
		s.template(at, end)
		return
	}
	if text := strings.TrimRight(s.src[start:end], "\r"); text == "---" || strings.HasPrefix(text, "--- ") {
		s.leave(0) // another document
		s.items = nil
		s.open(-1)
		at = s.skip(start+len("---"), end)
	}
	parent := -1 // the column that block text must be indented deeper than
	for at < end && s.src[at] == '-' && (at+1 == end || isBlank(s.src[at+1])) {
		parent = at - start
		s.leave(parent + 1)
		s.close(parent)
		s.open(parent)
		at = s.skip(at+1, end)
	}
	if at == end || s.src[at] == '#' {
		return // blank, a comment, or an item that begins below
	}
	s.leave(at - start)
	s.close(at - start)
	if key, after, ok := s.yamlKey(at, end); ok {
		parent = at - start
		s.keys, s.columns = append(s.keys, key), append(s.columns, parent)
		at = s.skip(after, end)
	}
	for at < end && (s.src[at] == '&' || s.src[at] == '!') { // an anchor or a tag
		for at < end && !isBlank(s.src[at]) {
			at++
		}
		at = s.skip(at, end)
	}
	if isBlockHeader(s.src[at:end]) {
		s.block(parent)
		return
	}
	s.value(at, end)
}

// template reads a line that is an action of a template. It stands in any column:
//
//	{{- if .Values.procore.enabled }}
func (s *scanner) template(at, end int) {
	if c := strings.TrimLeft(s.src[at:end], "{- "); strings.HasPrefix(c, "/*") {
		if n := strings.Index(s.src[at:], "*/"); n >= 0 {
			s.pos = min(s.lineEnd(at+n)+1, len(s.src))
		}
		return // a comment
	}
	for at < end {
		if !isQuote(s.src[at]) {
			at++
			continue
		}
		t, next, _ := s.quoted(at, end)
		s.emit(t)
		at = next
	}
}

// leave drops the keys that stand in a column or right of it.
func (s *scanner) leave(column int) {
	n := len(s.columns)
	for n > 0 && s.columns[n-1] >= column {
		n--
	}
	s.keys, s.columns = s.keys[:n], s.columns[:n]
}

// yamlKey reads a key, which ends at a colon with white space behind it.
func (s *scanner) yamlKey(at, end int) (key string, after int, ok bool) {
	switch c := s.src[at]; {
	case c == '{' || c == '[':
		return "", at, false
	case isQuote(c):
		t, after, ok := s.quoted(at, end)
		after = s.skip(after, end)
		return t.s, after + 1, ok && after < end && s.src[after] == ':'
	}
	for i := at; i < end; i++ {
		switch {
		case s.src[i] == '#' && isBlank(s.src[i-1]):
			return "", at, false // a comment; the line does not begin with it
		case s.src[i] == ':' && (i+1 == end || isBlank(s.src[i+1])):
			return strings.TrimSpace(s.src[at:i]), i + 1, true
		}
	}
	return "", at, false
}

// isBlockHeader reports whether a value is text on the lines below: "|", ">-".
func isBlockHeader(s string) bool {
	s, _, _ = strings.Cut(s, " #")
	return s != "" && (s[0] == '|' || s[0] == '>') && strings.Trim(s[1:], "+-0123456789 \t\r") == ""
}

// block reads the lines that are indented deeper than a column, as one text. Lines
// that are comments in whatever the text is cut it up.
func (s *scanner) block(column int) {
	from := s.pos
	for s.pos < len(s.src) {
		start, end := s.pos, s.lineEnd(s.pos)
		at := s.skip(start, end)
		if at < end && at-start <= column {
			break // the text's end
		}
		s.pos = min(end+1, len(s.src))
		if at < end && s.src[at] == '#' {
			s.emit(s.between(from, start))
			from = s.pos
		}
	}
	s.emit(s.between(from, s.pos))
}
