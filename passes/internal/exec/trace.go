package exec

// This file holds how a run can be watched. irprint -run prints the steps; nothing else asks
// for them, and nobody who does not ask pays for them.

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// A Step is something that a machine did, told to [Program.Trace]. The second go over a
// package is told of, in which all is known that is stored.
type Step struct {
	Root  string // the function that the run began with; empty for the package's start
	Depth int    // how many calls below it
	Pos   token.Pos

	// Node is the statement or call that was run, and Value what it gave, if anything.
	Node  *ir.Node
	Value value.Value
	// Sent is a request that was handed to a client, as it was then.
	Sent *outcome.Request
	// Reached is the cap that was reached.
	Reached string
}

// ran tells of a statement or call.
func (r *Machine) ran(n *ir.Node, v value.Value) {
	if r.Trace != nil && r.final {
		r.Trace(Step{Root: r.rootName(), Depth: len(r.chain), Pos: r.pos, Node: n, Value: v})
	}
}

// wasSent tells of a request.
func (r *Machine) wasSent(q *outcome.Request) {
	if r.Trace != nil && r.final {
		r.Trace(Step{Root: r.rootName(), Depth: len(r.chain), Pos: r.pos, Sent: q})
	}
}
