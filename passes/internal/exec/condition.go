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

// notKnown is the value of a condition that is not known.
var notKnown = value.Unknown("condition")

// condition evaluates an operation whose result is a number or a bool. A package variable
// counts as not known, unless it is compared with nil or "": see [setting].
func (r *Machine) condition(n *ir.Node) value.Value {
	var truth, known bool
	switch n.Op {
	case ir.OpCompare:
		a, b := r.eval(n.Kids[0]), r.eval(n.Kids[1])
		r.compared(a, b)
		truth, known = value.AreEqual(a, b)
		truth = truth != n.Has(ir.FlagNotEqual)
		known = known && (value.IsNothing(a) || value.IsNothing(b) || !isSetting(n.Kids[0]) && !isSetting(n.Kids[1]))
	case ir.OpLess:
		a, b := r.eval(n.Kids[0]), r.eval(n.Kids[1])
		truth, known = value.Certainly(a, b, value.Less)
		if n.Kids[1].Op == ir.OpLen && isZeroText(b) { // i+1 < len(none): no index is
			truth, known = false, true
		}
	case ir.OpNot:
		truth, known = value.Truth(r.eval(n.Kids[0]))
		truth = !truth
	case ir.OpAnd:
		truth, known = r.both(n, true)
	case ir.OpOr:
		truth, known = r.both(n, false)
	case ir.OpLen:
		return value.Each(r.eval(n.Kids[0]), value.Length)
	}
	if !known {
		return notKnown
	}
	return value.Bool(truth)
}

// both evaluates && and ||, which go on to the second condition as long as the first is what
// goesOn says. The second is evaluated in any case, for the calls in it; where the first
// decides, it is skipped.
func (r *Machine) both(n *ir.Node, goesOn bool) (truth, known bool) {
	a, aKnown := value.Truth(r.eval(n.Kids[0]))
	if aKnown && a != goesOn {
		r.skip(func() bool { r.eval(n.Kids[1]); return false })
		return a, true
	}
	b, bKnown := value.Truth(r.eval(n.Kids[1]))
	return b, bKnown && (aKnown || b != goesOn)
}

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
	if !value.IsEmptyText(a) && !value.IsEmptyText(b) && !value.IsNumber(a) && !value.IsNumber(b) {
		r.noteUse(a, outcome.Compared, "")
		r.noteUse(b, outcome.Compared, "")
	}
}
