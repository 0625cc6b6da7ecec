package request

import "github.com/mprlint/mprlint/passes/internal/ir"

// A package is run twice: first to learn what is stored where, then to see what becomes of
// it. Most functions store nothing, and one look at them is enough.

// quiet selects the roots that store nothing, as far as their text and that of what they
// call shows. That they don't is checked when they are run; see [engine.learned].
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

// learned notes that something is stored which the runs before the last did not tell.
func (e *engine) learned() {
	if e.final && e.skipped[e.current] {
		e.missed = true
	}
}
