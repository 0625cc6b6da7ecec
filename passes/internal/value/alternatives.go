package value

// This file holds alternatives, and the guards that keep them apart.
//
//	// Have: host, path := "https://a", "/x"; if old { host, path = "https://b", "/y" }
//
// host is one of "https://a" and "https://b", path one of "/x" and "/y"; of both, each
// remembers the arm of the if, so that host + path is one of two texts and not of four.

// Alternatives is one of several values.
type Alternatives struct{ List []Alternative }

// An Alternative is one value, and when it holds.
type Alternative struct {
	When Guard
	Val  Value
}

// AlternativesOf lists what a value may be: itself, if it is no alternatives.
func AlternativesOf(v Value) []Alternative {
	if a, ok := v.(*Alternatives); ok {
		return a.List
	}
	return []Alternative{{Val: v}}
}

// Single is the value of what is the same on all paths, or nil.
func Single(v Value) Value {
	if l := AlternativesOf(v); len(l) == 1 {
		return l[0].Val
	}
	return nil
}

// Either makes one value of alternatives. Those that are too many are left to a symbol.
func Either(list []Alternative) Value {
	var out []Alternative
	var rest []Value
	for _, a := range list {
		for _, b := range AlternativesOf(a.Val) {
			if _, ok := b.Val.(Unreachable); ok {
				continue
			}
			g, fit := a.When.Merge(b.When)
			v := b.Val
			switch {
			case fit == Never:
				continue
			case fit == Perhaps:
				v = InsteadOf("arms that may not meet", v)
			}
			if hasAlt(out, g, v) {
				continue
			}
			if len(out) < MaxAlternatives {
				out = append(out, Alternative{g, v})
			} else {
				rest = append(rest, v)
			}
		}
	}
	switch {
	case len(out) == 0:
		return nil
	case len(rest) > 0:
		out = append(out, Alternative{Val: InsteadOf("too many alternatives", rest...)})
	case len(out) == 1:
		return out[0].Val
	}
	return &Alternatives{out}
}

// hasAlt reports whether a value is one of some alternatives already, and widens the guard of
// that to hold for both.
func hasAlt(list []Alternative, g Guard, v Value) bool {
	for i, a := range list {
		if Same(a.Val, v) {
			if len(a.When) != 0 {
				list[i].When = common(a.When, g)
			}
			return true
		}
	}
	return false
}

// Each applies f to every alternative of v.
func Each(v Value, f func(Value) Value) Value {
	a, ok := v.(*Alternatives)
	if !ok {
		return f(v)
	}
	out := make([]Alternative, 0, len(a.List))
	for _, x := range a.List {
		out = append(out, Alternative{x.When, f(x.Val)})
	}
	return Either(out)
}

// Cross applies f to the combinations of alternatives that can hold together.
func Cross(v, w Value, f func(a, b Value) Value) Value {
	if _, ok := v.(*Alternatives); !ok {
		if _, ok := w.(*Alternatives); !ok {
			return f(v, w)
		}
	}
	var out []Alternative
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

// Combine applies f to the combinations of vals' alternatives that can hold together.
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
		var col []Alternative
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
