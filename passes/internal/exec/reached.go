package exec

// This file holds what is told of the caps that were reached: a package of which not all
// is known looks like one that is right, unless somebody says so.

import (
	"github.com/mprlint/mprlint/passes/internal/outcome"
)

// reach notes a cap that the running root function reached. To reach one is not a fault, but
// it must be seen: the result counts it, and a trace shows where.
func (r *Machine) reach(c outcome.Cap) {
	r.note(c)
	if r.Trace != nil && r.final {
		r.Trace(Step{Root: r.rootName(), Depth: len(r.chain), Pos: r.pos, Reached: c.String()})
	}
}

// note counts a cap.
func (s *sweep) note(c outcome.Cap) {
	if s.result.Caps == nil {
		s.result.Caps = make(outcome.Caps)
	}
	s.result.Caps[c]++
}

// rootName is the name of the root function, which is empty for the start of the package.
func (r *Machine) rootName() string {
	if r.root == nil {
		return ""
	}
	return r.root.Name
}
