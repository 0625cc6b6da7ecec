package exec

// This file holds lists that are written as one text.

import (
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
	t, ok := value.Single(m.arg(m.row.Key)).(*value.Text)
	if !ok {
		return nil
	}
	s, known := t.Const()
	if !known || !m.Interesting(s) {
		return nil
	}
	if m.row.Value == clients.None {
		return fields(t, s)
	}
	sep, ok := value.Single(m.arg(m.row.Value)).(*value.Text)
	if !ok {
		return nil
	}
	cut, known := sep.Const()
	if !known || cut == "" {
		return nil
	}
	out, at := &value.List{}, 0
	for piece := range strings.SplitSeq(s, cut) {
		out.Elems = append(out.Elems, t.Slice(at, at+len(piece)))
		at += len(piece) + len(cut)
	}
	return out.Cut()
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
