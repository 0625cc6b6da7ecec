package traffic

// This file holds who reads what is known, so that a round visits only the functions for which the
// rounds before have found something.
//
//	// Have: 4,000 functions that call get, of which one narrows an id that get returns
//	// Want: once the summary of get has settled, a round visits that one
//
// A function that reads nothing new finds nothing new, as the flow is a function of what it reads. What
// a function knows of its own variables is read where it stands, and so is not written down.

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
)

// reads notes that the function at hand asked for what is known of a variable, a field, the summary of
// a function or a call. Of a variable of its own it need not say so.
func (f *flow) reads(key any) {
	if obj, ok := key.(types.Object); ok && (obj == nil || f.current.holds(obj)) {
		return
	}
	if fns := f.readers[key]; len(fns) == 0 || fns[len(fns)-1] != f.current {
		f.readers[key] = append(fns, f.current)
	}
}

// changed notes that there is news of something: whoever has asked for it is visited again.
func (f *flow) changed(key any) {
	f.grew = true
	for _, fn := range f.readers[key] {
		fn.settled = false
	}
	delete(f.readers, key) // they ask again
	if obj, ok := key.(types.Object); ok {
		if fn := f.ownerOf(obj); fn != nil {
			fn.settled = false
		}
	}
}

// holds reports whether a variable is one of the function. A field is not, though its struct may be
// declared there.
func (fn *function) holds(obj types.Object) bool {
	if fn.node == nil || obj.Pos() < fn.node.Pos() || fn.body.End() <= obj.Pos() {
		return false
	}
	v, ok := obj.(*types.Var)
	return ok && !v.IsField()
}

// ownerOf is the function whose variable an object is, nil for none.
func (f *flow) ownerOf(obj types.Object) *function {
	if f.current.holds(obj) {
		return f.current
	}
	i, found := slices.BinarySearchFunc(f.byPos, obj.Pos(), func(fn *function, pos token.Pos) int {
		return cmp.Compare(fn.node.Pos(), pos)
	})
	if !found {
		i--
	}
	if i < 0 || !f.byPos[i].holds(obj) {
		return nil
	}
	return f.byPos[i]
}

// originsOf is what is known of a variable or a field.
func (f *flow) originsOf(obj types.Object) *origins {
	f.reads(obj)
	return f.vars[obj]
}
