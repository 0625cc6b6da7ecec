package exec

// This file holds lists that are written as one text.

import (
	"strconv"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// split cuts a text of interest into its pieces, each of which goes its own way. Of any other
// text, only what it is cut at is noted.
//
//	// Have: for _, host := range strings.Split("https://a.example.com,https://b.example.com", ",")
//	// Want: ["https://a.example.com", "https://b.example.com"], each with its place in the literal
func (m *libraryCall) split() value.Value {
	m.match()
	t, s := m.listed()
	if t == nil {
		return nil
	}
	if m.row.Value == clients.None {
		return fields(t, s)
	}
	cut := m.constant(m.row.Value)
	if cut == "" {
		return nil
	}
	most := -1
	if m.row.URL != clients.None {
		n, err := strconv.Atoi(m.constant(m.row.URL))
		if err != nil {
			return nil
		}
		most = n
	}
	out, at := &value.List{}, 0
	for _, piece := range strings.SplitN(s, cut, most) {
		out.Elems = append(out.Elems, t.Slice(at, at+len(piece)))
		at += len(piece) + len(cut)
	}
	return out.Cut()
}

// halve cuts a text of interest in two.
//
//	// Have: api, auth, ok := strings.Cut("https://a.example.com|https://b.example.com", "|")
//	// Want: ("https://a.example.com", "https://b.example.com", true)
func (m *libraryCall) halve() value.Value {
	m.match()
	t, s := m.listed()
	cut := m.constant(m.row.Value)
	if t == nil || cut == "" {
		return nil
	}
	before, behind, found := strings.Cut(s, cut)
	return &value.Tuple{Vals: []value.Value{t.Slice(0, len(before)), t.Slice(len(s)-len(behind), len(s)), value.Bool(found)}}
}

// listed is the text that is cut, if all of it is known and it is of interest; nil for any other.
func (m *libraryCall) listed() (*value.Text, string) {
	t, ok := value.Single(m.arg(m.row.Key)).(*value.Text)
	if !ok {
		return nil, ""
	}
	s, known := t.Const()
	if !known || !m.Interesting(s) {
		return nil, ""
	}
	return t, s
}

// constant is the text of an argument that is known, or empty.
func (m *libraryCall) constant(a clients.Arg) string {
	t, ok := value.Single(m.arg(a)).(*value.Text)
	if !ok {
		return ""
	}
	s, _ := t.Const()
	return s
}

// fields are the pieces of a text between white space. Each keeps its place, so that a finding
// can point to one host in a list of them.
func fields(t *value.Text, s string) value.Value {
	out, at := &value.List{}, 0
	for piece := range strings.FieldsSeq(s) {
		at += strings.Index(s[at:], piece)
		out.Elems = append(out.Elems, t.Slice(at, at+len(piece)))
		at += len(piece)
	}
	return out.Cut()
}
