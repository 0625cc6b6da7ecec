package configfile

import "strings"

// This file holds the formats that have a key and its value on a line: .env, .ini and
// .Properties, and TOML, whose values may go on.

// keyLine reads a line that is a section, or a key and its value:
//
//	[procore.hosts]
//	export KEY = value
//
// The key stays around indented lines and those that a \ continues.
func (s *scanner) keyLine(start, end int) {
	at := s.skip(start, end)
	if at == end {
		return
	}
	switch s.src[at] {
	case '#', ';', '!':
		return // a comment
	case '[':
		if name, _, ok := strings.Cut(strings.TrimLeft(s.src[at:end], "["), "]"); ok {
			s.keys, s.section = append(s.keys[:0], strings.TrimSpace(name)), 1
		}
		return
	}
	if s.format == Lines && strings.HasPrefix(s.src[at:end], "export ") {
		at = s.skip(at+len("export "), end)
	}
	continued := s.format == Properties && strings.HasSuffix(strings.TrimRight(s.src[:start], "\r\n"), `\`)
	key, after, ok := s.splitKey(at, end)
	switch {
	case ok && !continued:
		s.keys = append(s.keys[:s.section], key)
		at = after
	case at == start && !continued:
		s.keys = s.keys[:s.section] // text without a key
	}
	s.value(at, end)
}

// splitKey cuts a line at its first separator, which is no part of an address.
func (s *scanner) splitKey(at, end int) (key string, after int, ok bool) {
	if at < end && isQuote(s.src[at]) {
		if _, next, closed := s.quoted(at, end); closed {
			after = next
		}
	}
	for i := max(at, after); i < end; i++ {
		switch c := s.src[i]; {
		case strings.HasPrefix(s.src[i:end], "://"):
			return "", at, false // Have: "    https://app.procore.com?a=b"
		case c == '=' || c == ':':
			return strings.Trim(s.src[at:i], " \t\"'"), i + 1, true
		case isBlank(c) && s.format == Properties:
			key, after = s.src[at:i], s.skip(i, end)
			if after < end && (s.src[after] == '=' || s.src[after] == ':') {
				after++
			}
			return key, after, true
		}
	}
	return "", at, false
}

// value reads the value that begins at a byte of a line outside of brackets.
func (s *scanner) value(at, end int) {
	at = s.skip(at, end)
	if at == end {
		return
	}
	rest := s.src[at:end]
	switch c := rest[0]; {
	case s.format == YAML && strings.HasPrefix(rest, "{{"):
		s.template(at, end)
		return
	case c == '{' || c == '[':
		limit := end // an unpaired bracket is text, and must not swallow the next lines
		if s.format == YAML || s.format == TOML {
			limit = len(s.src)
		}
		s.pos = at
		s.flow(limit)
		s.pos = min(s.lineEnd(s.pos)+1, len(s.src)) // nothing but a comment follows
		return
	case s.format == TOML && (strings.HasPrefix(rest, `"""`) || strings.HasPrefix(rest, "'''")):
		s.longText(at)
		return
	case isQuote(c) && s.format != Properties:
		if t, _, ok := s.quoted(at, end); ok {
			s.emit(t)
			return
		}
	}
	s.emit(s.plain(text{s: rest, at: at}))
}

// longText reads a text in three quotes, which may go on over lines.
func (s *scanner) longText(at int) {
	from := at + 3
	to := len(s.src)
	if n := strings.Index(s.src[from:], s.src[at:from]); n >= 0 {
		to = from + n
	}
	s.emit(s.between(from, to))
	s.pos = min(s.lineEnd(to)+1, len(s.src))
}

// plain is a value without quotes, without the comment behind it.
func (s *scanner) plain(t text) text {
	if s.format == Properties {
		return t.without('\\').trimmed() // Have: https\://…
	}
	for i := 1; i < len(t.s); i++ {
		if isBlank(t.s[i-1]) && (t.s[i] == '#' || t.s[i] == ';' && s.format == Lines) {
			t = t.slice(0, i)
		}
	}
	return t.trimmed()
}
