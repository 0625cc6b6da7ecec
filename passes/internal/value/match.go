package value

// This file holds questions about texts of which the answer may be certain although not all of the
// text is known.
//
//	// Have: path := "/rest/v1.0/projects/" + id
//	// Want: HasPrefix "/rest/v1.0/" is true, HasPrefix "/vapid/" false, HasSuffix "/users" not known

import "strings"

// HasPrefix reports whether a text begins with another, if that is certain.
func HasPrefix(text, prefix Value) (truth, known bool) {
	t, ok := text.(*Text)
	p := Constant(prefix)
	if !ok || t.Start || p == nil {
		return false, false
	}
	want := string(p.Holed())
	return fromEnd(t.firstPiece(), want, Constant(t) != nil, strings.HasPrefix)
}

// HasSuffix reports whether a text ends with another, if that is certain.
func HasSuffix(text, suffix Value) (truth, known bool) {
	t, ok := text.(*Text)
	p := Constant(suffix)
	if !ok || t.Start || p == nil {
		return false, false
	}
	want := string(p.Holed())
	return fromEnd(t.lastPiece(), want, Constant(t) != nil, strings.HasSuffix)
}

// fromEnd compares what is known at an end of a text, which may be all of it, with what is wanted
// there.
func fromEnd(end, want string, all bool, has func(s, part string) bool) (truth, known bool) {
	if has(end, want) {
		return true, true
	}
	return false, all || !has(want, end)
}

// Contains reports whether a text holds another, if that is certain: of one that is not all known,
// that it does, and never that it does not.
func Contains(text, part Value) (truth, known bool) {
	t, ok := text.(*Text)
	p := Constant(part)
	if !ok || t.Start || p == nil {
		return false, false
	}
	for _, s := range t.pieces() {
		if strings.Contains(s, string(p.Holed())) {
			return true, true
		}
	}
	return false, Constant(t) != nil
}

// EqualFold reports whether two texts are the same but for upper and lower case, if that is certain.
func EqualFold(a, b Value) (truth, known bool) {
	x, y := Constant(a), Constant(b)
	if x == nil || y == nil {
		return false, false
	}
	return strings.EqualFold(string(x.Holed()), string(y.Holed())), true
}

// IsElement reports whether a value is in a list, if that is certain.
func IsElement(v, list Value) (truth, known bool) {
	l, ok := list.(*List)
	if !ok {
		return false, false
	}
	known = l.Exact && len(l.UnknownSources) == 0
	for _, e := range l.Elems {
		is, certain := AreEqual(e, v)
		if certain && is {
			return true, true
		}
		known = known && certain
	}
	return false, known
}

// pieces are the runs of a text that are known, between its holes; the first and the last are empty
// where a hole is.
func (t *Text) pieces() []string {
	out := []string{""}
	for _, p := range t.Parts {
		if p.Hole != nil {
			out = append(out, "")
			continue
		}
		out[len(out)-1] += p.Lit
	}
	return out
}

func (t *Text) firstPiece() string { return t.pieces()[0] }

func (t *Text) lastPiece() string {
	l := t.pieces()
	return l[len(l)-1]
}
