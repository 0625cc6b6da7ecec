package value

// This file holds what rules ask of a text, so that none of them walks its pieces.
//
//	// Have: const host = "https://api.procore.com"; u := host + "/rest/v1.0/projects/" + id
//	// Want: Sources: the literals of host and of the path; HolesFrom(23): id

import (
	"iter"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/holed"
)

// Sources are the literals that the pieces stand in, in their order. One that two pieces stand
// in comes twice.
func (t *Text) Sources() iter.Seq[*Src] {
	return func(yield func(*Src) bool) {
		for _, p := range t.Parts {
			if p.Src != nil && !yield(p.Src) {
				return
			}
		}
	}
}

// SourceOf is the literal of the first piece of which the text is as wanted; nil if there is
// none.
func (t *Text) SourceOf(wanted func(lit string) bool) *Src {
	for _, p := range t.Parts {
		if p.Src != nil && wanted(p.Lit) {
			return p.Src
		}
	}
	return nil
}

// OnlySource reports whether the text has no hole, and all its pieces that stand in a literal
// stand in the same one.
func (t *Text) OnlySource() bool {
	var src *Src
	for _, p := range t.Parts {
		if p.Hole != nil || p.Src != nil && src != nil && p.Src != src {
			return false
		}
		if p.Src != nil {
			src = p.Src
		}
	}
	return true
}

// BeginsWithSetting reports whether the text begins with what a user may set in place of a
// default.
//
//	// Have: flag.String("api", "https://api.procore.com", "…") + "/rest/v1.0/me"
//	// Want: true of one of the two texts: the other begins with the default
func (t *Text) BeginsWithSetting() bool {
	return len(t.Parts) > 0 && t.Parts[0].Hole != nil && t.Parts[0].Hole.Setting
}

// ComesFrom reports whether a hole is some symbol, or a part of one.
//
//	// Have: server := httptest.NewServer(h); server.URL + "/rest/v1.0/me"
//	// Want: true of the result of NewServer
func (t *Text) ComesFrom(is func(*Sym) bool) bool {
	for _, p := range t.Parts {
		for s := p.Hole; s != nil; s = s.Parent {
			if is(s) {
				return true
			}
		}
	}
	return false
}

// Fill is the text with something written for each hole.
//
//	// Have: "/projects/" + id; a name in braces for each
//	// Want: "/projects/{id}"
func (t *Text) Fill(write func(*Sym) string) string {
	var b strings.Builder
	n := 0
	for _, p := range t.Parts {
		n += max(len(p.Lit), len(holed.Hole))
	}
	b.Grow(n)
	for _, p := range t.Parts {
		if p.Hole != nil {
			b.WriteString(write(p.Hole))
		} else {
			b.WriteString(p.Lit)
		}
	}
	return b.String()
}

// HolesFrom are the holes from the byte at on, where a hole counts as one, as in [Text.Holed].
func (t *Text) HolesFrom(at int) []*Sym {
	var out []*Sym
	i := 0
	for _, p := range t.Parts {
		if p.Hole == nil {
			i += len(p.Lit)
			continue
		}
		if i >= at {
			out = append(out, p.Hole)
		}
		i++
	}
	return out
}

// PartAt is the piece that holds the byte i, and where in it; nil behind the end.
func (t *Text) PartAt(i int) (*Part, int) {
	at := 0
	for k := range t.Parts {
		p := &t.Parts[k]
		n := len(p.Lit)
		if p.Hole != nil {
			n = 1
		}
		if i < at+n {
			return p, i - at
		}
		at += n
	}
	return nil, 0
}

// WithoutOwn is the text with a hole in place of each piece that stands in a literal of this
// package: what others say by themselves.
func (t *Text) WithoutOwn() holed.Text {
	var b strings.Builder
	for _, p := range t.Parts {
		if p.Hole != nil || p.Src != nil && p.Src.Pos.IsValid() {
			b.WriteString(string(holed.Hole))
		} else {
			b.WriteString(p.Lit)
		}
	}
	return holed.Text(b.String())
}
