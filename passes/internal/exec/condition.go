package exec

// This file holds conditions. Each is true, false, or not known: what is not known counts
// as both.
//
//	if c.http == nil          false, where c.http is &http.Client{}
//	if os.Getenv("X") != ""   not known
//	if len(ids) == 0          not known, where ids is a parameter
//
// To be certain of too much costs findings and makes false ones, since a path that is taken
// for impossible is left out; so every comparison that is in doubt is not known.

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// condition evaluates an operation whose result is a number or a bool. A package variable
// counts as not known, unless it is compared with nil or "": see [setting].
func (r *Machine) condition(n *ir.Node) value.Value {
	var truth, known bool
	switch n.Op {
	case ir.OpCompare:
		a, b := r.eval(n.Kids[0]), r.eval(n.Kids[1])
		r.compared(a, b)
		truth, known = sameValue(a, b)
		truth = truth != n.Has(ir.FlagNotEqual)
		known = known && (isNothing(a) || isNothing(b) || !isSetting(n.Kids[0]) && !isSetting(n.Kids[1]))
	case ir.OpLess:
		truth, known = certain(r.eval(n.Kids[0]), r.eval(n.Kids[1]), value.Less)
	case ir.OpNot:
		truth, known = truthOf(r.eval(n.Kids[0]))
		truth = !truth
	case ir.OpAnd:
		truth, known = r.both(n, true)
	case ir.OpOr:
		truth, known = r.both(n, false)
	case ir.OpLen:
		return value.Each(r.eval(n.Kids[0]), value.Length)
	}
	if !known {
		return value.Unknown("condition")
	}
	return value.Bool(truth)
}

// both evaluates && and ||, which go on to the second condition as long as the first is what
// goesOn says. The second is evaluated in any case, for the calls in it; where the first
// decides, it is skipped.
func (r *Machine) both(n *ir.Node, goesOn bool) (truth, known bool) {
	a, aKnown := truthOf(r.eval(n.Kids[0]))
	if aKnown && a != goesOn {
		r.skip(func() bool { r.eval(n.Kids[1]); return false })
		return a, true
	}
	b, bKnown := truthOf(r.eval(n.Kids[1]))
	return b, bKnown && (aKnown || b != goesOn)
}

// truthOf reports whether a bool is true, if that is certain.
func truthOf(v value.Value) (truth, known bool) {
	return certain(v, value.Bool(true), same)
}

// sameValue reports whether two values are equal, if that is certain.
func sameValue(a, b value.Value) (equal, known bool) {
	if isNothing(b) {
		return certain(a, b, same)
	}
	return certain(b, a, same)
}

// certain asks about all pairs of alternatives that can hold together; the answer is known if
// it is always the same. Pairs of different arms never meet, and have no say.
//
//	// Have: host, ok := "a", true; if old { host, ok = "b", false }; if host == "a" && ok
//	// Want: for host == "a": true for the one, false for the other, so not known
func certain(v, w value.Value, ask func(a, b value.Value) (truth, known bool)) (truth, known bool) {
	for _, a := range value.AlternativesOf(v) {
		for _, b := range value.AlternativesOf(w) {
			_, fit := a.When.Merge(b.When)
			if fit == value.Never {
				continue
			}
			t, ok := ask(a.Val, b.Val)
			if !ok || fit == value.Perhaps || known && t != truth {
				return false, false
			}
			truth, known = t, true
		}
	}
	return truth, known
}

// same compares two values: constants, and anything with nil or "". Two constants are compared
// by their texts; of anything else nothing is known.
func same(a, b value.Value) (equal, known bool) {
	if isNothing(b) {
		return isZero(a)
	}
	x, y := value.Constant(a), value.Constant(b)
	if x == nil || y == nil {
		return false, false
	}
	return x.Holed() == y.Holed(), true
}

// isNothing reports whether a value is nil or "".
func isNothing(v value.Value) bool {
	_, isNil := v.(value.Nil)
	return isNil || isEmptyText(v)
}

// isZero reports whether a value is nil or "", if that is certain. A list may be nil as long
// as nothing is seen in it; whatever has a cell is not nil.
func isZero(v value.Value) (zero, known bool) {
	switch x := v.(type) {
	case value.Nil:
		return true, true
	case *value.Text:
		_, known = x.Const()
		return known && x.Empty(), known
	case *value.Cell, *value.Object, *value.Context, *value.FuncValue:
		return false, true
	case *value.List:
		return false, len(x.Elems) > 0
	case *value.Sym:
		return false, x.Kind == value.SymResult && makesError(x.Name)
	}
	return false, false
}

// makesError reports whether a function of the standard library returns an error that is not nil.
//
//	// Have: edit := func(*http.Request) error { return errors.New("no") }
//	// Want: if err := edit(req); err != nil { return err } always returns
func makesError(name string) bool { return name == "errors.New" || name == "fmt.Errorf" }

// setting is the content of a package variable. A number or bool there is what the user
// chooses: other code may set it, by a flag. And a text that is not set in the program may be
// set when it is linked. A number loses the mark of one here, so that it is not compared by
// size; and an empty text has no pieces any more, which tells it from one that the program
// writes.
//
//	// Have: var Company string, set by -ldflags; req.Header.Set("Procore-Company-Id", Company)
//	// Want: {text without pieces}, so that the header is not taken for one that is set to ""
func setting(v value.Value) value.Value {
	t, ok := v.(*value.Text)
	switch {
	case ok && t.Number:
		return &value.Text{Parts: t.Parts, Type: t.Type}
	case ok && t.Empty() && !t.FirstPos().IsValid():
		return &value.Text{Type: t.Type}
	}
	return v
}

// isSetting reports whether an expression is a package variable.
func isSetting(n *ir.Node) bool { return n.Op == ir.OpGlobal }

// compared notes that two texts are compared; == "" only asks whether there is one. A host
// that is only compared is no destination: it is there to recognize old addresses.
//
//	// Have: if u.Host == "app.procore.com" { u.Host = "api.procore.com" }
//	// Want: "app.procore.com" is Compared, and stays
func (r *Machine) compared(a, b value.Value) {
	if !isEmptyText(a) && !isEmptyText(b) && !isNumber(a) && !isNumber(b) {
		r.noteUse(a, outcome.Compared, "")
		r.noteUse(b, outcome.Compared, "")
	}
}

// isNumber reports whether a value is a number or a bool.
func isNumber(v value.Value) bool {
	t, ok := v.(*value.Text)
	return ok && t.Number
}

// isEmptyText reports whether a value is certainly the text "".
func isEmptyText(v value.Value) bool {
	t, ok := v.(*value.Text)
	return ok && t.Empty()
}
