package exec

// This file holds lists that are written as one text.

import (
	"cmp"
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
	if m.row.Value == clients.None {
		return m.pieces(fields)
	}
	var err error
	sep, most := m.constant(m.row.Value), -1
	if m.row.URL != clients.None {
		most, err = strconv.Atoi(m.constant(m.row.URL))
	}
	return m.pieces(func(t *value.Text, s string) value.Value {
		if sep == "" || err != nil {
			return nil
		}
		out, at := &value.List{}, 0
		for _, piece := range strings.SplitN(s, sep, most) {
			out.Elems = append(out.Elems, t.Slice(at, at+len(piece)))
			at += len(piece) + len(sep)
		}
		return out.Cut()
	})
}

// halve cuts a text of interest in two.
//
//	// Have: api, auth, ok := strings.Cut("https://a.example.com|https://b.example.com", "|")
//	// Want: ("https://a.example.com", "https://b.example.com", true)
func (m *libraryCall) halve() value.Value {
	sep := m.constant(m.row.Value)
	return m.pieces(func(t *value.Text, s string) value.Value {
		if sep == "" {
			return nil
		}
		before, behind, found := strings.Cut(s, sep)
		return &value.Tuple{Vals: []value.Value{t.Slice(0, len(before)), t.Slice(len(s)-len(behind), len(s)), value.Bool(found)}}
	})
}

// pieces cuts each text of interest that an argument may be, if all of it is known. What comes of
// any other is not known. It returns nil where nothing could be cut.
//
//	// Have: strings.Split(cmp.Or(os.Getenv("HOSTS"), "https://a.example.com,https://b.example.com"), ",")
//	// Want: one of a list that is not known | ["https://a.example.com", "https://b.example.com"]
func (m *libraryCall) pieces(cut func(*value.Text, string) value.Value) value.Value {
	m.match()
	var out []value.Alternative
	known := false
	for _, a := range value.AlternativesOf(m.arg(m.row.Key)) {
		v := m.cutWith(cut, a.Val)
		known = known || v != nil
		out = append(out, value.Alternative{When: a.When, Val: cmp.Or[value.Value](v, value.Unknown("pieces"))})
	}
	if !known {
		return nil
	}
	return value.Transpose(out)
}

// cutWith cuts one text; it returns nil where that is not of interest or not known.
func (m *libraryCall) cutWith(cut func(*value.Text, string) value.Value, v value.Value) value.Value {
	t, ok := v.(*value.Text)
	if !ok {
		return nil
	}
	s, known := t.Const()
	if !known || !m.Interesting(s) {
		return nil
	}
	return cut(t, s)
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
