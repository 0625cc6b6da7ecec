package configfile

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds Terraform's language: blocks with labels, attributes whose values are
// expressions, lists and objects.
//
//	variable "procore_api_url" {
//	  default = "https://api.procore.com" // keys: variable, procore_api_url, default
//	}

// An hclScope is an open bracket, with what there was before it.
type hclScope struct {
	sign        byte // '{', '[' or '('
	keys, items int
	key         string
}

// hcl reads the rest of a file.
func (s *scanner) hcl() {
	h := hclReader{scanner: s}
	for s.pos < len(s.src) {
		switch c := s.src[s.pos]; {
		case c == '\n':
			h.end()
			s.pos++
		case isBlank(c):
			s.pos++
		case c == '#', strings.HasPrefix(s.src[s.pos:], "//"):
			s.pos = s.lineEnd(s.pos)
		case strings.HasPrefix(s.src[s.pos:], "/*"):
			s.pos = s.after("*/")
		case strings.HasPrefix(s.src[s.pos:], "<<"):
			h.heredoc()
		case c == '"':
			h.text()
		case c == '{' || c == '[' || c == '(':
			if len(h.scopes) == maxDepth {
				work.Reach("deep brackets")
				s.pos = len(s.src) // no configuration; read no more of it
				return
			}
			h.push(c)
		case c == '}' || c == ']' || c == ')':
			h.pop()
			s.pos++
		case c == ',':
			h.end()
			s.pos++
		case c == '=' || c == ':':
			h.assign()
		case isWord(c):
			h.word()
		default:
			s.pos++
		}
	}
}

// after is where the first of some bytes ends behind pos, or the file.
func (s *scanner) after(mark string) int {
	if n := strings.Index(s.src[s.pos:], mark); n >= 0 {
		return s.pos + n + len(mark)
	}
	return len(s.src)
}

type hclReader struct {
	*scanner
	scopes   []hclScope
	words    []string // that may become labels or a key
	key      string   // of the attribute whose value is being read
	compared bool     // the next text stands behind == or !=
}

func (h *hclReader) in(sign byte) bool {
	return len(h.scopes) > 0 && h.scopes[len(h.scopes)-1].sign == sign
}

// end ends an attribute, unless the arguments of a call go on.
func (h *hclReader) end() {
	if !h.in('(') {
		h.key, h.words = "", nil
	}
}

// assign reads a sign that may stand between a key and its value.
func (h *hclReader) assign() {
	two := strings.HasPrefix(h.src[h.pos:], "==") || h.pos > 0 && h.src[h.pos-1] == '!'
	switch {
	case two:
		h.compared = true
		h.pos++
	case h.key == "" && len(h.words) > 0:
		h.key, h.words = h.words[len(h.words)-1], nil
	}
	h.pos++
}

func (h *hclReader) push(sign byte) {
	h.scopes = append(h.scopes, hclScope{sign, len(h.keys), len(h.items), h.key})
	switch {
	case sign == '(':
		h.words = nil
		h.pos++
		return // the key stays around the arguments
	case h.key != "":
		h.keys = append(h.keys, h.key)
	case sign == '{':
		h.keys = append(h.keys, h.words...)
		if len(h.words) == 0 || len(h.scopes) == 1 {
			h.open(flowColumn)
		}
	}
	h.key, h.words = "", nil
	h.pos++
}

func (h *hclReader) pop() {
	n := len(h.scopes)
	if n == 0 {
		return // a stray one
	}
	last := h.scopes[n-1]
	h.scopes = h.scopes[:n-1]
	h.keys, h.items, h.key, h.words = h.keys[:last.keys], h.items[:last.items], last.key, nil
}

// word reads an identifier, also one with dots: var.environment.
func (h *hclReader) word() {
	start := h.pos
	for h.pos < len(h.src) && isWord(h.src[h.pos]) {
		h.pos++
	}
	if h.key == "" {
		h.label(h.src[start:h.pos])
	}
}

// label notes a word that may become a label or a key; no block has more than a few. Of more, the
// last one counts, which may be the key.
func (h *hclReader) label(word string) {
	if len(h.words) < maxLabels {
		h.words = append(h.words, word)
		return
	}
	work.Reach("words before a block")
	h.words[maxLabels-1] = word
}

func isWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == '-' || c == '.'
}

// text reads a text in quotes: a value, or a label or key.
func (h *hclReader) text() {
	end := h.endOfText()
	t := unescaped(h.src[h.pos+1:end], h.pos+1, '"')
	h.pos = min(end+1, len(h.src))
	rest := strings.TrimLeft(h.src[h.pos:h.lineEnd(h.pos)], " \t")
	matched := h.compared || strings.HasPrefix(rest, "==") || strings.HasPrefix(rest, "!=")
	h.compared = false
	switch {
	case matched: // no destination
	case h.key != "":
		h.keys = append(h.keys, h.key)
		h.emit(t)
		h.keys = h.keys[:len(h.keys)-1]
	case h.in('['), h.in('('):
		h.emit(t)
	default:
		h.label(t.s)
	}
}

// endOfText is where the quote that closes a text stands, or its line ends. What stands in
// ${…} has quotes of its own.
func (h *hclReader) endOfText() int {
	end, depth := h.lineEnd(h.pos), 0
	for i := h.pos + 1; i < end; i++ {
		switch c := h.src[i]; {
		case c == '\\':
			i++
		case (c == '$' || c == '%') && i+1 < end && h.src[i+1] == '{':
			depth++
			i++
		case c == '}' && depth > 0:
			depth--
		case c == '"' && depth == 0:
			return i
		}
	}
	return end
}

// heredoc reads a text of several lines:
//
//	<<-EOT
//	  PROCORE_API_URL=https://api.procore.com
//	EOT
func (h *hclReader) heredoc() {
	eol := h.lineEnd(h.pos)
	mark := strings.TrimSpace(strings.TrimLeft(h.src[h.pos:eol], "<-"))
	from := min(eol+1, len(h.src))
	if mark == "" || strings.ContainsAny(mark, " \t") {
		h.pos += 2
		return // a shift of bits, or nothing that is known
	}
	h.pos = from
	for h.pos < len(h.src) {
		start, end := h.pos, h.lineEnd(h.pos)
		h.pos = min(end+1, len(h.src))
		if strings.TrimSpace(h.src[start:end]) == mark {
			h.emitUnder(h.between(from, start))
			return
		}
	}
	h.emitUnder(h.between(from, len(h.src)))
}

func (h *hclReader) emitUnder(t text) {
	n := len(h.keys)
	if h.key != "" {
		h.keys = append(h.keys, h.key)
	}
	h.emit(t)
	h.keys = h.keys[:n]
	h.end()
}
