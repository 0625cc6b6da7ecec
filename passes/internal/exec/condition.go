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
	switch n.Op {
	case ir.OpCompare:
		a, b := r.eval(n.Kids[0]), r.eval(n.Kids[1])
		r.compared(a, b)
		if !value.IsNothing(a) && !value.IsNothing(b) && (isSetting(n.Kids[0]) || isSetting(n.Kids[1])) {
			break
		}
		equal := value.Asked(a, b, value.Equal)
		if n.Has(ir.FlagNotEqual) {
			return value.Not(equal)
		}
		return equal
	case ir.OpLess:
		a, b := r.eval(n.Kids[0]), r.eval(n.Kids[1])
		if n.Kids[1].Op == ir.OpLen && isZeroText(b) { // i+1 < len(none): no index is
			return value.Bool(false)
		}
		return value.Asked(a, b, value.Less)
	case ir.OpNot:
		return value.Not(r.eval(n.Kids[0]))
	case ir.OpAnd:
		return r.both(n, true)
	case ir.OpOr:
		return r.both(n, false)
	case ir.OpSum:
		return value.Sum(r.eval(n.Kids[0]), r.eval(n.Kids[1]), n.Has(ir.FlagMinus))
	case ir.OpLen:
		return value.Each(r.eval(n.Kids[0]), value.Length)
	}
	return value.Condition(false, false)
}

// both evaluates && and ||, which go on to the second condition as long as the first is what
// goesOn says. The second is evaluated in any case, for the calls in it; where the first
// decides, it is skipped.
func (r *Machine) both(n *ir.Node, goesOn bool) value.Value {
	a := r.eval(n.Kids[0])
	if truth, known := value.Truth(a); known && truth != goesOn {
		r.skip(func() bool { r.eval(n.Kids[1]); return false })
		return value.Bool(truth)
	}
	given, otherwise := value.Divide(a)
	if !goesOn {
		given = otherwise
	}
	holds := r.holds
	r.assume(given)
	b := r.eval(n.Kids[1])
	r.holds = holds
	return value.Both(a, b, goesOn)
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
