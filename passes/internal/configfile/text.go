package configfile

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// This file holds how the text of a value is cut out of a file: its quotes, its escapes
// and the white space around it go, and where each byte stands is remembered.

// A text is what the bytes of a file say from at on.
type text struct {
	s       string
	at      int
	offsets []int // where each byte of s stands, and its end; nil if s stands there as it is
}

// slice is the text from the i-th byte to the j-th.
func (t text) slice(i, j int) text {
	if t.offsets == nil {
		return text{s: t.s[i:j], at: t.at + i}
	}
	return text{s: t.s[i:j], at: t.offsets[i], offsets: t.offsets[i : j+1]}
}

// trimmed is the text without the white space around it.
func (t text) trimmed() text {
	i := len(t.s) - len(strings.TrimLeftFunc(t.s, unicode.IsSpace))
	return t.slice(i, i+len(strings.TrimSpace(t.s)))
}

// placeholder returns the default of a variable of the environment:
//
//	${PROCORE_URL:-https://app.procore.com}
func (t text) placeholder() (text, bool) {
	inner, ok := strings.CutPrefix(t.s, "${")
	inner, closed := strings.CutSuffix(inner, "}")
	if !ok || !closed || strings.Contains(inner, "}") {
		return text{}, false // no placeholder, or more than one
	}
	_, v, ok := strings.Cut(inner, ":")
	if !ok {
		return text{}, false // it has no default
	}
	end := len("${") + len(inner)
	return t.slice(end-len(strings.TrimPrefix(v, "-")), end), true
}

// between is the text of the bytes from one to another, without the white space around.
func (s *scanner) between(from, to int) text {
	return text{s: s.src[from:to], at: from}.trimmed()
}

// quoted reads a text in quotes up to end. Where the quote is not closed, it is the
// rest of the line.
func (s *scanner) quoted(at, end int) (t text, next int, closed bool) {
	q := s.src[at]
	for i := at + 1; i < end; i++ {
		switch {
		case s.src[i] == '\\' && q == '"':
			i++
		case s.src[i] == q:
			return unescaped(s.src[at+1:i], at+1, q), i + 1, true
		}
	}
	return text{s: s.src[at+1 : end], at: at + 1}, end, false
}

// unescaped resolves the escapes of a text in double quotes, which stands at a byte of
// the file. White space of any kind becomes a tab, so that the text stays on its line.
func unescaped(v string, at int, quote byte) text {
	if quote != '"' || strings.IndexByte(v, '\\') < 0 {
		return text{s: v, at: at}
	}
	out := make([]byte, 0, len(v))
	var offsets []int
	add := func(from int, bs ...byte) {
		for _, b := range bs {
			out, offsets = append(out, b), append(offsets, at+from)
		}
	}
	for i := 0; i < len(v); i++ {
		from := i
		if v[i] != '\\' || i+1 == len(v) {
			add(from, v[i])
			continue
		}
		i++
		switch v[i] {
		case 'n', 'r', 't':
			add(from, '\t')
		case 'u':
			r, err := strconv.ParseUint(v[i+1:min(i+5, len(v))], 16, 16)
			if err == nil && r > ' ' {
				add(from, utf8.AppendRune(nil, rune(r))...)
			}
			i = min(i+4, len(v)-1)
		default:
			add(from, v[i])
		}
	}
	return text{s: string(out), at: at, offsets: append(offsets, at+len(v))}
}

// without is the text without any of a byte.
func (t text) without(c byte) text {
	if strings.IndexByte(t.s, c) < 0 {
		return t
	}
	var out []byte
	var offsets []int
	for i := range len(t.s) {
		if t.s[i] != c {
			out, offsets = append(out, t.s[i]), append(offsets, t.at+i)
		}
	}
	return text{s: string(out), at: t.at, offsets: append(offsets, t.at+len(t.s))}
}
