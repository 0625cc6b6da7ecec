package exec

// This file holds functions that unseen code is given, which it may call or not. What such a
// function writes is undecided from then on.
//
//	// Have: c.retry(func() { req.Header.Set("Procore-Company-Id", id) })
//
// It is run for what it writes, on a path of its own. What it sends is seen when it is run
// by itself at the end, by which time all is known that it uses.

import (
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// mayCallAll notes that unseen code may call the functions that it can find in values.
func (r *Machine) mayCallAll(vals []value.Value) {
	s := search{r: r, seen: make(map[*value.Cell]bool), function: r.mayCall}
	s.values(vals, 0)
}

// mayCall runs a function that may be called, if there is something around it or in its
// receiver that it can write to. Those that call one another through unseen code are followed
// so far only.
func (r *Machine) mayCall(f *value.FuncValue) {
	if f.Lit == nil && !f.Bound || f.Builtin != 0 {
		return
	}
	if r.supposing >= maxSupposed {
		r.lose(f, "a call that may be made")
		return
	}
	r.supposing++
	defer func() { r.supposing-- }()
	r.suppose(func() bool {
		_, ended := r.callFn(f, r.unknownArgs(f), &ir.Node{Op: ir.OpDyn}).(value.NoReturn)
		return ended
	})
}

// unknownArgs are arguments of which nothing is known.
func (r *Machine) unknownArgs(f *value.FuncValue) []value.Value {
	code := f.Lit
	n := 0
	if code == nil {
		if code = r.Function(f.Name); code == nil {
			return nil
		}
		n = 1 // the receiver
	}
	args := make([]value.Value, max(0, len(code.Params)-n))
	for i := range args {
		args[i] = value.Param("func@"+r.Position(code.Pos), i)
	}
	if code.Variadic && len(args) > 0 {
		args[len(args)-1] = value.Spread{List: args[len(args)-1]}
	}
	return args
}

// suppose runs what may happen or not. Only what it leaves in the heap counts.
func (r *Machine) suppose(f func() bool) {
	id, mark := r.choice(), r.cells
	called, handed, sent := maps.Clone(r.called), len(r.handed), r.sentCount
	r.skipping++
	p, ok := r.branch(f)
	r.skipping--
	r.called, r.sentCount = called, sent
	r.handed = slices.Clip(r.handed[:handed])
	if ok {
		r.join(id, mark, []path{p, {}})
	}
}
