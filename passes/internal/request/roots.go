package request

// This file holds which functions are run by themselves.

import "github.com/mprlint/mprlint/passes/internal/ir"

// roots are the functions that something outside the package may call: exported
// ones, those that nothing here calls, and those that are used as values.
func (e *engine) roots() []*ir.Func {
	called := make(map[string]bool)
	valued := make(map[string]bool)
	var visit func(n *ir.Node)
	visit = func(n *ir.Node) {
		switch n.Op {
		case ir.OpCall:
			called[n.Name] = true
		case ir.OpFunc, ir.OpBound:
			valued[n.Name] = true
		}
		for _, k := range n.Kids {
			visit(k)
		}
		if n.Fn != nil {
			visit(n.Fn.Body)
		}
	}
	for _, f := range e.own {
		visit(f.Body)
	}
	for _, n := range e.inits {
		visit(n)
	}
	var out, tests []*ir.Func
	keep := e.relevant()
	for _, f := range e.own {
		if f.IsInit() || !keep[f.Name] {
			continue
		}
		switch {
		case !f.Exported && called[f.Name] && !valued[f.Name]:
		case f.Test:
			tests = append(tests, f)
		default:
			out = append(out, f)
		}
	}
	return append(out, tests...) // should the budget end, it ends with the tests
}

// quiet selects the roots that store nothing, as far as their text and that of what they
// call shows. That they don't is checked when they are run; see [sweep.noteLate].
func (e *engine) quiet(roots []*ir.Func) map[*ir.Func]bool {
	loud, methods := make(map[string]bool), make(map[string]bool) // by full name, and without the type
	for name := range e.remote {
		loud[name] = true
		methods[methodName(name)] = true
	}
	for changed := true; changed; {
		changed = false
		for _, f := range e.own {
			s := e.scan(f)
			if !loud[f.Name] && (len(s.stores) > 0 || s.calls(loud) || shares(s.invoked, methods)) {
				loud[f.Name], changed = true, true
				methods[methodName(f.Name)] = true
			}
		}
	}
	out := make(map[*ir.Func]bool)
	for _, f := range roots {
		out[f] = !loud[f.Name]
	}
	return out
}
