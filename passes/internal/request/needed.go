package request

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// needed selects what other packages may have to run. Of a package that is of interest
// to the rules that is everything; of any other, what [engine.handed] finds.
func (e *engine) needed(named bool, c *content) {
	var keep map[string]bool
	keep, c.lead, c.types = e.handed(named)
	if named {
		keep = make(map[string]bool, len(e.own))
		for _, f := range e.own {
			keep[f.Name] = true
		}
	}
	for _, f := range e.own {
		if !f.IsInit() && !f.Test && keep[f.Name] {
			c.funcs = append(c.funcs, f)
		}
	}
	if len(c.funcs) == 0 {
		return
	}
	for _, n := range e.inits {
		if n.Op != ir.OpAssign || len(n.Kids) != 2 || n.Kids[0].Op != ir.OpGlobal || n.Kids[1].Op == ir.OpNil {
			continue
		}
		if s := scan(n); named || s.http || s.calls(keep) {
			c.globals[n.Kids[0].Name] = n.Kids[1]
		}
	}
}

// methodName is the name of a method without its receiver, or "".
func methodName(full string) string {
	_, name, _ := strings.Cut(full, ").")
	return name
}

// relevant computes the functions that touch a request, lead to one, speak of what is
// of interest, or hand a text on: to a fixed point over the calls and over the types
// whose methods are relevant.
func (e *engine) relevant() map[string]bool {
	keep := make(map[string]bool)
	scans := make(map[*ir.Func]*scanned, len(e.own))
	for _, f := range e.own {
		s := e.scan(f)
		scans[f] = s
		if f.HTTP || s.http || s.handsOn() || e.speaks(s) {
			keep[f.Name] = true
		}
	}
	for changed := len(keep) > 0; changed; {
		changed = false
		types := e.made(keep, scans)
		for _, f := range e.own {
			if !keep[f.Name] && (scans[f].calls(keep) || scans[f].touches(types)) {
				keep[f.Name] = true
				changed = true
			}
		}
	}
	return keep
}

// speaks reports whether a function holds a text of interest, or uses a variable or
// another package that may.
func (e *engine) speaks(s *scanned) bool {
	if s.global {
		return true
	}
	for _, t := range s.texts {
		if e.interesting(t) {
			return true
		}
	}
	for n := range s.names {
		if _, ok := e.remote[n]; ok {
			return true
		}
	}
	return false
}

// made are the types whose methods are kept, and those of this package that a kept
// function makes: what it puts into their fields comes out elsewhere.
func (e *engine) made(keep map[string]bool, scans map[*ir.Func]*scanned) map[string]bool {
	types := make(map[string]bool)
	for name := range keep {
		if recv, _, ok := strings.Cut(strings.TrimLeft(name, "(*"), ")."); ok && name[0] == '(' {
			types[recv] = true
		}
	}
	for f, s := range scans {
		for t := range s.makes {
			if keep[f.Name] && ownKey(t, e.path) {
				types[t] = true
			}
		}
	}
	return types
}
