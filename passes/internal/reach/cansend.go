package reach

// This file holds whether a package can send requests at all: only where it can may one hide in
// what a cap left out.

import "github.com/mprlint/mprlint/passes/internal/ir"

// CanSend reports whether a function of the package has to do with requests, headers or clients,
// or leads to one of an imported package that does. It errs to yes.
//
//	// Have: package words: func Fold(list []string) string { … }
//	// Want: no, whatever the list leads to
func (s *Summaries) CanSend() bool {
	c := &callees{Summaries: s, seen: make(map[string]bool)}
	for f, sum := range s.of {
		if f.Client || c.lead(sum) {
			return true
		}
	}
	for _, n := range s.pkg.Inits {
		if c.lead(summarize(n)) {
			return true
		}
	}
	for len(c.queue) > 0 {
		name := c.queue[0]
		c.queue = c.queue[1:]
		if f := s.imports.Func(name); f != nil && c.lead(summarize(f.Body)) {
			return true
		}
		if start := s.imports.Global(name); start != nil && c.lead(summarize(start)) {
			return true
		}
	}
	return false
}

// callees are the functions and variables of imported packages that a package leads to, and of
// which it is not yet known what they lead to.
type callees struct {
	*Summaries
	seen  map[string]bool
	queue []string
}

// lead takes in what a body uses, and reports whether it makes, sends or changes requests itself. What a method
// of an interface does may be what any does that is called so.
func (c *callees) lead(sum *Summary) bool {
	for name := range sum.callees {
		c.add(name)
	}
	for name := range sum.globals {
		c.add(name)
	}
	if len(sum.invokes) > 0 {
		for name := range c.imports.Names {
			if sum.invokes[ir.MethodName(name)] {
				c.add(name)
			}
		}
	}
	return sum.sends || sum.mutates
}

func (c *callees) add(name string) {
	if !c.seen[name] {
		c.seen[name] = true
		c.queue = append(c.queue, name)
	}
}
