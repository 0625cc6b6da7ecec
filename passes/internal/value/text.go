package value

// This file holds texts.
//
//	// Have: const host = "https://api.procore.com"; u := host + "/rest/" + id
//
// u has three pieces: one with the literal of host, one with "/rest/" and its literal, and a
// hole for id. Where a rule reports one byte of u, it knows the literal and the byte in it.

import (
	"go/token"
	"slices"
	"strconv"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// ConcatValues is the concatenation of values, as text. There is one for each combination of
// alternatives that can hold together.
func ConcatValues(vals ...Value) Value {
	return Combine(vals, func(vals []Value) Value {
		ts := make([]*Text, len(vals))
		for i, v := range vals {
			ts[i] = AsText(v)
		}
		return Concat(ts...)
	})
}

// Trimmed is the text without characters of a set at its left end and, with right, at its
// right one.
func Trimmed(t *Text, set string, right bool) *Text {
	s := string(t.Holed())
	i := len(s) - len(strings.TrimLeft(s, set))
	j := len(s)
	if right {
		j = len(strings.TrimRight(s, set))
	}
	return t.Slice(i, max(i, j))
}

// Replace puts new where the literal parts of t hold old. What a hole may hold stays.
//
//	// Have: {base} + "/v1/:id", ":id", {id}
//	// Want: {base} + "/v1/" + {id}
func Replace(t *Text, old string, new *Text) *Text {
	s := string(t.Holed())
	var out []*Text
	at := 0
	for old != "" {
		i := strings.Index(s[at:], old)
		if i < 0 {
			break
		}
		out = append(out, t.Slice(at, at+i), new)
		at += i + len(old)
	}
	if out == nil {
		return t
	}
	return Concat(append(out, t.Slice(at, len(s)))...)
}

// Text is a string: literal pieces and holes, one after another. It is the value of any
// constant, with Number for those that are no strings.
type Text struct {
	Parts  []Part
	Type   string // the named type it was converted to, for its methods
	Number bool   // it is a number or a bool, as one would write it
	// Start says that it is what a field held at the start, which functions may have set since: it
	// decides no comparison.
	Start bool
	key   string // its id, once that was asked for
}

// A Part is a piece of a [Text]: literal text, or a hole.
//
//	// Have: const host = "https://api.procore.com"; strings.TrimPrefix(host, "https://")
//	// Want: {Lit: "api.procore.com", Src: the literal of host, Off: 8}
type Part struct {
	Lit  string
	Src  *Src // the literal that Lit stands in; nil where the text was computed
	Off  int  // where in the literal's value Lit begins, in bytes
	Hole *Sym // what is not known, when Lit is empty
}

// A Src is a string literal of the program.
type Src = ir.Src

// ID tells texts apart, by what they are made of and the literals that it comes from. Two
// hosts that are spelt the same in two literals are two texts: a fix changes one of them.
func (t *Text) ID() string {
	if t.key == "" {
		t.key = t.makeID()
	}
	return t.key
}

// Equal reports whether two texts are the same in all, so that one can stand for both.
func (t *Text) Equal(u *Text) bool {
	return t.Type == u.Type && t.Number == u.Number && t.Start == u.Start && slices.Equal(t.Parts, u.Parts)
}

// ForgetID lets go of the id of a text that is kept and, most likely, not compared any more.
func (t *Text) ForgetID() {
	if t != yes && t != no {
		t.key = ""
	}
}

// makeID writes down the pieces of a text: the same for texts that are equal in all, the
// literals that they come from included.
func (t *Text) makeID() string {
	const mark = 16 // is what else there may be to write of a piece
	var b strings.Builder
	n := 1
	for _, p := range t.Parts {
		n += len(p.Lit) + mark
		if p.Hole != nil {
			n += len(p.Hole.ID)
		} else if p.Src != nil {
			n += len(p.Src.Name)
		}
	}
	b.Grow(n)
	if t.Number {
		b.WriteByte(2)
	}
	for _, p := range t.Parts {
		if p.Hole != nil {
			b.WriteString(string(holed.Hole))
			b.WriteString(p.Hole.ID)
			b.WriteString(string(holed.Hole))
			continue
		}
		b.WriteString(p.Lit)
		if p.Src != nil {
			b.WriteByte(1)
			b.WriteString(p.Src.Name)
			writeInt(&b, int(p.Src.Pos)+p.Off)
		}
	}
	return b.String()
}

// writeInt writes a number so that no text looks like it.
func writeInt(b *strings.Builder, n int) {
	for ; n > 0; n >>= 7 {
		b.WriteByte(byte(n&127) + 128)
	}
}

// Holed is the text without what is known of its pieces and holes. Whoever looks for something
// in a text looks here, and goes back by [Text.Slice] with the places that it found: both count
// a hole as one byte.
func (t *Text) Holed() holed.Text {
	if len(t.Parts) == 1 && t.Parts[0].Hole == nil {
		return holed.Text(t.Parts[0].Lit)
	}
	return holed.Text(t.Fill(func(*Sym) string { return string(holed.Hole) }))
}

// Const returns the text if it has no holes.
func (t *Text) Const() (string, bool) {
	s := t.Holed()
	return string(s), !s.HasHole()
}

// Literal is the position of the literal of this package that the text is, whole and
// alone; none if it is no such literal.
func (t *Text) Literal() token.Pos {
	if len(t.Parts) != 1 || t.Parts[0].Src == nil {
		return token.NoPos
	}
	return t.Parts[0].Src.Pos
}

// FirstPos is where the first literal piece of this package stands, 0 if there is none.
func (t *Text) FirstPos() token.Pos {
	for _, p := range t.Parts {
		if p.Src != nil && p.Src.Pos.IsValid() {
			return p.Src.Pos + token.Pos(p.Off)
		}
	}
	return 0
}

// Number is a number or bool, which is not followed to where it is written.
func Number(s string) *Text { return &Text{Parts: []Part{{Lit: s}}, Number: true} }

// Bool is true or false.
func Bool(b bool) *Text {
	if b {
		return yes
	}
	return no
}

// All conditions that are known share these, whose ids are known before.
var yes, no = fixed(Number(strconv.FormatBool(true))), fixed(Number(strconv.FormatBool(false)))

// fixed is a text that keeps its id.
func fixed(t *Text) *Text {
	t.ID()
	return t
}

// Zero reports whether a text is the zero value: of a string, or of a number. What
// strconv makes of a number is one still.
func (t *Text) Zero() bool {
	s, ok := t.Const()
	return ok && (s == "" || t.Number && (s == "0" || s == "false"))
}

// Plain is a text that stands in no literal.
func Plain(s string) *Text { return &Text{Parts: []Part{{Lit: s}}} }

// AsText views a value as text: what is no text becomes a hole.
func AsText(v Value) *Text {
	switch v := v.(type) {
	case *Text:
		return v
	case *Sym:
		return &Text{Parts: []Part{{Hole: v}}}
	}
	return &Text{Parts: []Part{{Hole: Unknown("not a constant")}}}
}

// Concat joins texts, without looking at what they hold. What is beyond the cap becomes one
// hole: a text that has it stays what it is, whatever is added.
func Concat(ts ...*Text) *Text {
	if len(ts) > 0 && len(ts[0].Parts) > maxParts {
		return ts[0]
	}
	n := 0
	for _, t := range ts {
		n += len(t.Parts)
	}
	out := &Text{Parts: make([]Part, 0, n)}
	for _, t := range ts {
		out.Parts = append(out.Parts, t.Parts...)
	}
	return out.cut()
}

// cut keeps a text that was put together within the cap.
func (t *Text) cut() *Text {
	if len(t.Parts) > maxParts {
		t.Parts = append(t.Parts[:maxParts:maxParts], Part{Hole: InsteadOf("too long")})
	}
	return t
}

// Slice returns the bytes i to j of t, where a hole counts as one byte, as in [Text.Holed].
// The pieces keep their places in the literals.
//
//	// Have: "https://" + {host} + "/rest", Slice(8, 14)
//	// Want: {host} + "/rest"
func (t *Text) Slice(i, j int) *Text {
	out := &Text{}
	out.appendSlice(t, i, j)
	return out
}

// appendSlice appends the bytes i to j of another text.
func (t *Text) appendSlice(u *Text, i, j int) {
	at := 0
	for _, p := range u.Parts {
		n := len(p.Lit)
		if p.Hole != nil {
			n = 1
		}
		lo, hi := max(i, at), min(j, at+n)
		if lo < hi {
			q := p
			if p.Hole == nil {
				q.Lit = p.Lit[lo-at : hi-at]
				q.Off += lo - at
			}
			t.Parts = append(t.Parts, q)
		}
		at += n
	}
}

// isNeverSet reports whether a text is that of a variable which the program does not set: who links the
// program may. "" has a piece, which is empty.
//
//	// Have: var company string; if company != "" { … }    // go build -ldflags "-X main.company=1"
func (t *Text) isNeverSet() bool { return len(t.Parts) == 0 }

// Empty reports whether the text is certainly "".
func (t *Text) Empty() bool {
	return !slices.ContainsFunc(t.Parts, func(p Part) bool { return p.Hole != nil || p.Lit != "" })
}
