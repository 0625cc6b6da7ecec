package exec

// This file holds paths: what runs on a layer of its own, what is known on it, and how paths meet again.
//
//	// Have: for _, r := range routes { if r.OAuth { base = login } else { base = api }; get(base + r.Path) }
//	// Want: on the one path r is a route of those whose OAuth is true, on the other one of the others;
//	//       where they meet, login is what base is with the former, and api with the latter

import (
	"github.com/mprlint/mprlint/passes/internal/value"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// A path is what was changed on it, and what is known of choices that there were before it. The zero
// path changed nothing, and nothing is known on it.
type path struct {
	diff  *value.Layer
	holds value.Guard
}

// A fork is where paths begin.
type fork struct {
	base          *value.Heap
	holds         value.Guard // what was known there
	mark, choices int         // the cells and choices that there were
}

func (r *Machine) fork() fork { return fork{r.heap, r.holds, r.cells, r.choices} }

// since is the path from a fork.
func (r *Machine) since(f fork) path {
	return path{r.above(f.base), r.holds.Beyond(f.holds, f.choices)}
}

// branch runs f on a layer of its own and returns what it changed; ok is false when the path
// ended. What f changed is not there any more when branch returns; the caller joins it with
// what other paths changed, or forgets it.
//
//	// Have: r.branch(func() bool { return r.exec(n.Kids[1]) }) for: if c { host = "b" } else { return }
//	// Want: diff is {host: "b"} and ok for the first arm; ok is false for the second, which returned
func (r *Machine) branch(f func() bool) (p path, ok bool) { return r.branchWhere(nil, f) }

// branchWhere is branch for a path on which something is known.
func (r *Machine) branchWhere(g value.Guard, f func() bool) (p path, ok bool) {
	from := r.fork()
	r.heap = r.heap.Push()
	r.assume(g)
	dead := f()
	p = r.since(from)
	r.heap, r.holds = from.base, from.holds
	return p, !dead
}

// assume notes what is known from now on, on the path at hand: what a value can only be otherwise is not
// among its alternatives any more.
func (r *Machine) assume(g value.Guard) {
	if both, fit := r.holds.Merge(g); fit != value.Never {
		r.holds = both
	}
}

// known is a value as it is found on the path at hand.
func (r *Machine) known(v value.Value) value.Value { return value.Under(v, r.holds) }

// above collects what was changed since base. To copy it counts as work: a function that
// returns after each of its calls would take time with the square of their number. Where no
// layer lies between, the map is the layer itself.
func (r *Machine) above(base *value.Heap) *value.Layer {
	diff := r.heap.Above(base)
	if !r.over() { // on the way out of all branches at once, it is the same map again and again
		r.budget.steps += diff.Len() / joinedPerStep
		work.Add(diff.Len())
	}
	return diff
}

// join continues with what may be there after any of the paths. What several paths left differs by the
// arm of choice id; cells above mark were made on one of the paths, so that the others have nothing in
// them. What is known on all of them is known from now on.
func (r *Machine) join(id, mark int, paths []path) {
	layers, holds := make([]*value.Layer, len(paths)), make([]value.Guard, len(paths))
	for i, p := range paths {
		layers[i], holds[i] = p.diff, p.holds
	}
	if r.over() {
		r.heap.Take(layers) // on the way out of all branches at once
		return
	}
	r.budget.steps += r.heap.Join(id, mark, layers, holds) / joinedPerStep
	r.assume(value.AnyOf(holds))
}

// over reports whether the steps of the root are used up, so that nothing is said of it. What the
// start of the package leaves is there for all roots, and is never over.
func (r *Machine) over() bool { return r.budget.usedUp() && r.root != nil }
