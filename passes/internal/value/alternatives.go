package value

// This file holds alternatives, and the guards that keep them apart.
//
//	// Have: host, path := "https://a", "/x"; if old { host, path = "https://b", "/y" }
//
// host is one of "https://a" and "https://b", path one of "/x" and "/y"; of both, each
// remembers the arm of the if, so that host + path is one of two texts and not of four.

import "strings"

// Alternatives is one of several values.
type Alternatives struct{ List []Alternative }

// An Alternative is one value, and when it holds.
type Alternative struct {
	When Guard
	Val  Value
}

// few is how many alternatives there are room for where a list costs no memory: in one that only [Either] looks at.
const few = 8

// AlternativesOf lists what a value may be: itself, if it is no alternatives. Whoever asks
// what a value is goes over these: a type switch on the value itself would miss one that may
// be several things.
func AlternativesOf(v Value) []Alternative {
	if a, ok := v.(*Alternatives); ok {
		return a.List
	}
	return []Alternative{{Val: v}}
}

// Single is the value of what is the same on all paths, or nil. A caller that acts on it must
// say what nil means: most leave things as they are.
func Single(v Value) Value {
	if l := AlternativesOf(v); len(l) == 1 {
		return l[0].Val
	}
	return nil
}

// Either makes one value of alternatives. Those that are too many are left to a symbol.
// Alternatives within alternatives are spread out, each with the choices of both. One that
// cannot hold, because its choices contradict each other, is dropped; so is what comes of
// using nil.
//
//	// Have: {"a", when 1 took arm 0}, {one of "b", when 1 took 0 | "c", when 2 took 0, when 1 took arm 1}
//	// Want: one of "a", when 1 took arm 0 | "c", when 1 took arm 1 and 2 took arm 0
func Either(list []Alternative) Value {
	var g gathering
	for _, a := range list {
		for _, b := range AlternativesOf(a.Val) {
			g.add(a.When, b)
		}
	}
	out := g.room[:g.n]
	switch {
	case g.n == 0:
		return nil
	case len(g.rest) > 0:
		all := append(make([]Alternative, 0, MaxAlternatives+1), out...)
		return &Alternatives{append(all, Alternative{Val: InsteadOf("too many alternatives", g.rest...)})}
	case allSame(out):
		return out[0].Val
	}
	return &Alternatives{append([]Alternative(nil), out...)}
}

// A gathering is alternatives that are gathered to make one value. Most come to few or to one, so that it
// costs no memory until that is known.
type gathering struct {
	room [MaxAlternatives]Alternative
	n    int     // how many there are
	own  uint32  // a bit for each of them whose guard is nobody else's
	rest []Value // what there was no room for
}

const _ = uint(32 - MaxAlternatives) // each has a bit of own

// add adds an alternative that holds under a guard, too. Most come to nothing new: so what both guards say
// together is put where it costs no memory, too, until it is known to be needed.
func (g *gathering) add(when Guard, b Alternative) {
	if _, ok := b.Val.(Unreachable); ok {
		return
	}
	if both, ok := stronger(when, b.When); ok {
		if !g.has(both, b.Val) {
			g.put(both, b.Val)
		}
		return
	}
	if excludes(when, b.When) {
		return
	}
	var room [guardRoom]Choice
	both, fit := appendMerged(room[:0], when, b.When)
	v := b.Val
	if fit == Perhaps {
		v = InsteadOf("arms that may not meet", v)
	}
	if !g.has(both, v) {
		g.put(append(Guard(nil), both...), v)
	}
}

// put adds an alternative that is not there yet, as far as there is room.
func (g *gathering) put(when Guard, v Value) {
	if g.n == len(g.room) {
		g.rest = append(g.rest, v)
		return
	}
	g.room[g.n] = Alternative{when, v}
	g.n++
}

// has reports whether a value is one of the alternatives already, and widens the guard of
// that to hold for both, if it then holds for nothing else. A value that stands there several
// times, under guards of which one would say too much, is widened all the same.
//
//	// Have: if web { host, path = app, "/1/home" } else if old { host = app } else { host = login }
func (g *gathering) has(when Guard, v Value) bool {
	times, last := 0, 0
	for i := range g.room[:g.n] {
		a := &g.room[i]
		if !Same(a.Val, v) {
			continue
		}
		if len(a.When) == 0 {
			return true
		}
		if len(when) == 0 || !isHost(v) || differInOne(a.When, when) {
			g.widen(i, when)
			return true
		}
		times, last = times+1, i
	}
	if times < maxTimes {
		return false
	}
	g.widen(last, when)
	return true
}

// widen has one of the alternatives hold under another guard as well.
func (g *gathering) widen(i int, when Guard) {
	w, own := widen(g.room[i].When, when, g.own&(1<<i) != 0)
	g.room[i].When = w
	g.own &^= 1 << i
	if own {
		g.own |= 1 << i
	}
}

// isHost reports whether a value may be the host of an address, for which it matters most with
// what it is joined. To keep apart all that arms share takes more steps than it is worth: of
// go-tfe, a quarter of its calls was seen.
func isHost(v Value) bool {
	t, ok := v.(*Text)
	return ok && !t.Number && len(t.Parts) > 0 && !t.Empty() && t.Parts[0].Src != nil && strings.Contains(t.Parts[0].Lit, ".")
}

// allSame reports whether alternatives are all the same value.
func allSame(list []Alternative) bool {
	for _, a := range list[1:] {
		if !Same(list[0].Val, a.Val) {
			return false
		}
	}
	return true
}

// Each applies f to every alternative of v. It keeps their guards. What is not spread over
// alternatives by this or [Cross] mixes up paths.
//
//	// Have: Each(one of "a" | "b", func(v Value) Value { return v + "/x" })
//	// Want: one of "a/x" | "b/x"
func Each(v Value, f func(Value) Value) Value {
	a, ok := v.(*Alternatives)
	if !ok {
		return f(v)
	}
	out := make([]Alternative, 0, few)
	for _, x := range a.List {
		out = append(out, Alternative{x.When, f(x.Val)})
	}
	return Either(out)
}

// Cross applies f to the combinations of alternatives that can hold together. Two of different
// arms of one branch never meet; of two whose guards lost what would tell, it is not known
// what they come to together.
//
//	// Have: host is one of "a", when 1 took arm 0 | "b", when 1 took arm 1; path the same of "/x" | "/y"
//	// Want: for host + path: one of "a/x" | "b/y"
func Cross(v, w Value, f func(a, b Value) Value) Value {
	if _, ok := v.(*Alternatives); !ok {
		if _, ok := w.(*Alternatives); !ok {
			return f(v, w)
		}
	}
	out := make([]Alternative, 0, few)
	for _, a := range AlternativesOf(v) {
		for _, b := range AlternativesOf(w) {
			switch g, fit := a.When.Merge(b.When); fit {
			case Always:
				out = append(out, Alternative{g, f(a.Val, b.Val)})
			case Perhaps:
				out = append(out, Alternative{g, InsteadOf("arms that may not meet", a.Val, b.Val)})
			}
		}
	}
	return Either(out)
}

// Combine applies f to the combinations of vals' alternatives that can hold together. It
// builds up a tuple, one value after another, so that combinations which cannot hold are left
// out early, and there are never more than the cap.
func Combine(vals []Value, f func([]Value) Value) Value {
	var acc Value = &Tuple{}
	simple := true
	for _, v := range vals {
		if _, ok := v.(*Alternatives); ok {
			simple = false
		}
	}
	if simple {
		return f(vals)
	}
	for _, v := range vals {
		acc = Cross(acc, v, func(a, b Value) Value {
			t, ok := a.(*Tuple)
			if !ok {
				return a // too many alternatives
			}
			return &Tuple{append(t.Vals[:len(t.Vals):len(t.Vals)], b)}
		})
	}
	return Each(acc, func(v Value) Value {
		if t, ok := v.(*Tuple); ok {
			return f(t.Vals)
		}
		return v
	})
}

// Transpose makes several results of alternatives out of alternatives of several
// results.
//
//	// Have: one of (req, nil), when 1 took arm 0 | (nil, err), when 1 took arm 1
//	// Want: (one of req | nil, one of nil | err), each with the arm
func Transpose(list []Alternative) Value {
	n := 0
	for _, a := range list {
		if t, ok := a.Val.(*Tuple); ok {
			n = max(n, len(t.Vals))
		}
	}
	if n == 0 {
		return Either(list)
	}
	out := &Tuple{make([]Value, n)}
	for i := range out.Vals {
		col := make([]Alternative, 0, few)
		for _, a := range list {
			v := Value(Unknown("result"))
			if t, ok := a.Val.(*Tuple); ok && i < len(t.Vals) {
				v = t.Vals[i]
			}
			col = append(col, Alternative{a.When, v})
		}
		out.Vals[i] = Either(col)
	}
	return out
}
