package exec

// This file holds what becomes of values that a cap left out. A symbol stands for them
// ([value.InsteadOf]): what is done to the symbol may be done to each of them, and what is
// read out of it may be theirs. Whoever uses the symbol loses track of them.
//
//	// Have: for _, r := range reqs { r.Header.Set("A", "b") }    // reqs has 60 requests
//	// Want: the first 40 have the header; the others have headers of {unknown: one of too many}, so
//	//       that nobody may say that they lack one
//
// Without it a cap would make findings: what was done to a value by code that was not run
// would look as if it was never done.

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// used loses track of what a symbol stands for. It is asked at each use, since most symbols
// that stand for something are never used at all. Texts do not change.
func (r *Machine) used(s *value.Sym) {
	if d := s.StandsFor(); d != nil && (!d.OnlyTexts() || r.symbols[s.ID] != nil) {
		r.lose(s, "one of too many")
	}
}

// lose says of all that a value leads to that nothing is known of it any more: neither of the
// headers of requests, nor of what is in structs, maps and channels. What is certain stays: an
// address that a request has is still among those that it may have.
func (r *Machine) lose(v value.Value, reason string) {
	if r.over() {
		return
	}
	by := value.InsteadOf(reason)
	w := walker{r: r, all: true, visit: func(c *value.Cell) { r.loseCell(c, by) }, seen: make(map[*value.Cell]bool)}
	w.value(v, 0)
	r.budget.steps += w.count
}

// loseCell is lose for what is in one cell. A struct that is no request becomes unknown as a
// whole, since its fields may be set to anything.
func (r *Machine) loseCell(c *value.Cell, by *value.Sym) {
	switch x := r.load(c).(type) {
	case nil, *value.Sym:
	case *value.Map:
		r.heap.Set(c, x.AddUnknown(by))
	case *value.List:
		r.heap.Set(c, &value.List{Elems: x.Elems, UnknownSources: value.AddSym(x.UnknownSources, by)})
	case *value.Object:
		if !isRequest(x) {
			r.heap.Set(c, by)
		} else if h := x.Fields.Of(value.Header); h == nil || isZeroValue(h) { // headers that it has are visited, too
			r.heap.Set(c, x.With(value.Header, r.newCell(clients.StdHeader, (&value.Map{}).AddUnknown(by))))
		}
	default:
		r.heap.Set(c, value.Either([]value.Alternative{{Val: x}, {Val: by}}))
	}
}

// isRequest reports whether a struct is a request, or a builder of one.
func isRequest(o *value.Object) bool {
	return o.Request.Origin != nil || o.Kind == value.Request || o.Type == clients.StdRequest
}

// isZeroValue reports whether a value is nil, or was not set, for certain.
func isZeroValue(v value.Value) bool {
	switch value.Single(v).(type) {
	case value.Nil, value.Unset:
		return true
	}
	return false
}

// loseCaptured loses track of the variables that a function literal uses, for one that is not
// run though it is called. up are the variables around it. A named function has no variables
// around it.
func (r *Machine) loseCaptured(f *ir.Func, up *value.Frame) {
	if f.Name == "" {
		r.lose(&value.FuncValue{Lit: f, Frame: up}, "a call that is not followed")
	}
}

// loseFunctions loses track of what the functions among some arguments captured, or are
// methods of: a call that is not run may have called them.
//
//	// Have: each(func() { req.Header.Set("Procore-Company-Id", id) }), too deep to be run
func (r *Machine) loseFunctions(args []value.Value) {
	for _, v := range args {
		for _, a := range value.AlternativesOf(v) {
			if f, ok := a.Val.(*value.FuncValue); ok {
				r.lose(f, "a call that is not followed")
			}
		}
	}
}

// loseAll loses track of all requests of the root function, where it was too much to find
// those that a value leads to.
func (r *Machine) loseAll() {
	if !r.lost {
		r.lost = true
		r.reach(outcome.WalkSize)
	}
}
