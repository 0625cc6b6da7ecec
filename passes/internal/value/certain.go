package value

// This file holds what is certain of values that may be one of several. An answer is known if
// it is the same for all that a value may be.
//
//	// Have: host := "a"; if old { host = "b" }
//	// Want: host == "a" is not known; host != "" is true

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// Truth reports whether a bool is true, if that is certain.
func Truth(v Value) (truth, known bool) {
	return Certainly(v, Bool(true), Equal)
}

// AreEqual reports whether two values are equal, if that is certain.
func AreEqual(a, b Value) (equal, known bool) { return Certainly(a, b, Equal) }

// Certainly asks about all pairs of alternatives that can hold together; the answer is known if
// it is always the same. Pairs of different arms never meet, and have no say.
//
//	// Have: host, ok := "a", true; if old { host, ok = "b", false }; if host == "a" && ok
//	// Want: for host == "a": true for the one, false for the other, so not known
func Certainly(v, w Value, ask func(a, b Value) (truth, known bool)) (truth, known bool) {
	for _, a := range AlternativesOf(v) {
		for _, b := range AlternativesOf(w) {
			_, fit := a.When.Merge(b.When)
			if fit == Never {
				continue
			}
			t, ok := ask(a.Val, b.Val)
			if !ok || fit == Perhaps || known && t != truth {
				return false, false
			}
			truth, known = t, true
		}
	}
	return truth, known
}

// Equal compares two values that are not alternatives: constants, and anything with nil or "". Two
// constants are compared by their texts; of anything else nothing is known.
func Equal(a, b Value) (equal, known bool) {
	switch {
	case IsNothing(b):
		return IsZero(a)
	case IsNothing(a):
		return IsZero(b)
	}
	x, y := Constant(a), Constant(b)
	if x == nil || y == nil {
		return false, false
	}
	return x.Holed() == y.Holed(), true
}

// IsNothing reports whether a value is nil or "".
func IsNothing(v Value) bool {
	_, isNil := v.(Nil)
	return isNil || IsEmptyText(v)
}

// IsZero reports whether a value is nil or "", if that is certain. A list may be nil as long
// as nothing is seen in it; whatever has a cell is not nil.
func IsZero(v Value) (zero, known bool) {
	switch x := v.(type) {
	case Nil:
		return true, true
	case *Text:
		return x.Empty(), x.isFilled() || x.Empty() && !x.isNeverSet()
	case *Cell, *Object, *Context, *FuncValue:
		return false, true
	case *List:
		return false, len(x.Elems) > 0
	case *Sym:
		return false, x.Kind == SymResult && makesError(x.Name) || clients.IsTestServer(x.Key)
	}
	return false, false
}

// isFilled reports whether a text is certainly not "": something is written in it, or it is the address of a
// server that a test started.
//
//	// Have: New(server.URL), which does: if base == "" { base = "https://api.procore.com" }
//	// Want: true, so that the test calls its own server
func (t *Text) isFilled() bool {
	return slices.ContainsFunc(t.Parts, func(p Part) bool {
		return p.Lit != "" || p.Hole != nil && clients.IsTestServer(p.Hole.Key)
	})
}

// makesError reports whether a function of the standard library returns an error that is not nil.
//
//	// Have: edit := func(*http.Request) error { return errors.New("no") }
//	// Want: if err := edit(req); err != nil { return err } always returns
func makesError(name string) bool { return name == "errors.New" || name == "fmt.Errorf" }

// IsNumber reports whether a value is a number or a bool.
func IsNumber(v Value) bool {
	t, ok := v.(*Text)
	return ok && t.Number
}

// IsEmptyText reports whether a value is certainly the text "".
func IsEmptyText(v Value) bool {
	t, ok := v.(*Text)
	return ok && t.Empty()
}
