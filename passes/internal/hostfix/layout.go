package hostfix

import (
	"bytes"
	"go/format"
	"slices"
)

// This file holds how edits keep a formatted file formatted.

// An edit replaces the bytes of a file from at to end.
type edit struct {
	at, end int
	text    string
	shift   bool // it only moves what follows
}

// touches reports whether no byte lies between two edits.
func (e edit) touches(o edit) bool { return e.at <= o.end && o.at <= e.end }

// aligned adds to edits what gofmt would do to the columns around them, if the file
// was formatted to begin with. Its spaces are edits of their own, so that they touch no
// bytes that another fix may change. Line ends and a byte order mark make no difference.
func aligned(src []byte, edits []edit) []edit {
	p := newPlain(src)
	edits = alignedPlain(p.text, p.within(edits))
	if edits == nil {
		return nil
	}
	return p.outside(src, edits)
}

func alignedPlain(src []byte, edits []edit) []edit {
	if tidy, err := format.Source(src); err != nil || !bytes.Equal(tidy, src) {
		return edits
	}
	changed, origin := apply(src, edits)
	tidy, err := format.Source(changed)
	if err != nil {
		return nil
	}
	out := slices.Clone(edits)
	// From the last to the first, for the offsets in inserted text to hold.
	for _, s := range slices.Backward(spaces(changed, tidy)) {
		o := origin[s.at]
		if o.edit < 0 {
			out = append(out, edit{o.at, o.at + s.end - s.at, s.text, true})
			continue
		}
		t := &out[o.edit].text
		*t = (*t)[:o.at] + s.text + (*t)[o.at+s.end-s.at:]
	}
	slices.SortFunc(out, func(a, b edit) int { return a.at - b.at })
	return out
}

// An origin is where a byte comes from: the text of an edit, or the source if edit is
// negative.
type origin struct{ edit, at int }

// apply makes the edits, which are in order.
func apply(src []byte, edits []edit) ([]byte, []origin) {
	var out []byte
	var from []origin
	at := 0
	for i, e := range append(slices.Clone(edits), edit{at: len(src), end: len(src)}) {
		for ; at < e.at; at++ {
			out, from = append(out, src[at]), append(from, origin{-1, at})
		}
		for k := range len(e.text) {
			out, from = append(out, e.text[k]), append(from, origin{i, k})
		}
		at = e.end
	}
	return out, append(from, origin{-1, at})
}

// spaces are the edits that turn a into b, which differ in spaces and tabs only; nil
// if they differ in more.
func spaces(a, b []byte) []edit {
	var out []edit
	for i, j := 0, 0; i < len(a) || j < len(b); {
		from, begin := i, j
		for i < len(a) && blank(a[i]) {
			i++
		}
		for j < len(b) && blank(b[j]) {
			j++
		}
		if !bytes.Equal(a[from:i], b[begin:j]) {
			out = append(out, edit{at: from, end: i, text: string(b[begin:j])})
		}
		for i < len(a) && j < len(b) && a[i] == b[j] && !blank(a[i]) {
			i, j = i+1, j+1
		}
		if i == from && j == begin {
			return nil
		}
	}
	return out
}

func blank(c byte) bool { return c == ' ' || c == '\t' }
