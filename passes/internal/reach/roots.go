package reach

// This file holds which functions of a package are run.
//
//	// Have: func (c *Client) Get() { c.do("/me") }; func (c *Client) do(path string) { … }; func max(a, b int) int
//	// Want: Get is a root; do is run by Get; max is never run, since it leads to no request

import "github.com/mprlint/mprlint/passes/internal/ir"

// Roots are the functions that something outside the package may call, and that may have to do
// with requests or with what is of interest: exported ones, those that nothing here calls, and
// those that are used as values. The rest is run with those that call it, or never. Those of
// tests come last: should the budget end, it ends with them. A function that is run by itself
// has symbols for its parameters: of what it is given nothing is known. To run a helper so,
// which is only called from here, would see requests that are never made.
func (s *Summaries) Roots() []*ir.Func {
	called, valued := s.uses()
	keep := s.relevant()
	var out, tests []*ir.Func
	for _, f := range s.pkg.Funcs {
		switch {
		case f.IsInit() || !keep[f.Name]:
		case !f.Exported && called[f.Name] && !valued[f.Name]:
		case f.Test:
			tests = append(tests, f)
		default:
			out = append(out, f)
		}
	}
	return append(out, tests...)
}

// Why says why a function is run or not, in words, for who looks at the engine. irprint writes
// it above each function.
func (s *Summaries) Why(f *ir.Func) string {
	called, valued := s.uses()
	switch {
	case f.IsInit():
		return "it is run first, as part of the package's start"
	case !s.relevant()[f.Name]:
		return "it is skipped: it leads to no request, and mentions nothing of interest"
	case !f.Exported && called[f.Name] && !valued[f.Name]:
		return "it is run with the functions that call it"
	}
	return "it is run by itself, on symbols for its parameters"
}

// uses finds the functions that the package calls, and those that it uses as values. A method
// that is called through an interface is not among them, and so is run by itself as well.
func (s *Summaries) uses() (called, valued map[string]bool) {
	called, valued = make(map[string]bool), make(map[string]bool)
	visit := func(n *ir.Node) {
		switch n.Op {
		case ir.OpCall:
			called[n.Name] = true
		case ir.OpFunc, ir.OpBound:
			valued[n.Name] = true
		}
	}
	for _, f := range s.pkg.Funcs {
		f.Body.Walk(visit)
	}
	for _, n := range s.pkg.Inits {
		n.Walk(visit)
	}
	return called, valued
}

// StoreNothing selects the roots that store nothing, as far as their text and that of what
// they call shows. A package is run twice, first to learn what is stored where; for these, one
// look is enough. A root that is taken for one of these and stores something after all is
// noticed in the second go, which is then done again: a mistake costs time, and no finding.
func (s *Summaries) StoreNothing(roots []*ir.Func) map[*ir.Func]bool {
	mayStore, methods := make(map[string]bool), make(map[string]bool) // by full name, and without the type
	ix := s.indexed()
	var queue []string
	add := func(name string) {
		if !mayStore[name] {
			mayStore[name] = true
			queue = append(queue, name)
		}
	}
	for name := range s.imports.Names {
		add(name)
	}
	for f, sum := range s.of {
		if len(sum.stores) > 0 || sum.changesField {
			add(f.Name)
		}
	}
	for len(queue) > 0 {
		name := queue[0]
		queue = queue[1:]
		ix.each(ix.callers[name], add)
		if m := ir.MethodName(name); !methods[m] {
			methods[m] = true
			ix.each(ix.invokers[m], add)
		}
	}
	out := make(map[*ir.Func]bool)
	for _, f := range roots {
		out[f] = !mayStore[f.Name]
	}
	return out
}
