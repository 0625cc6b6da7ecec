package request

// A package is run twice: first to learn what is stored where, then to see what becomes of
// it. Most functions store nothing, and one look at them is enough.

// quiet selects the roots that store nothing, as far as their text and that of what they
// call shows. That they don't is checked when they are run; see [engine.learned].
func (e *engine) quiet(roots []*Func) map[*Func]bool {
	scans := make(map[string]*scanned, len(e.own))
	byMethod := make(map[string][]string)
	for _, f := range e.own {
		scans[f.Name] = e.scan(f)
		if m := methodName(f.Name); m != "" {
			byMethod[m] = append(byMethod[m], f.Name)
		}
	}
	loud := make(map[string]bool) // decided; those being looked at count as quiet
	var visit func(name string) bool
	visit = func(name string) bool {
		if known, ok := loud[name]; ok {
			return known
		}
		s := scans[name]
		if s == nil {
			_, remote := e.remote[name]
			return remote
		}
		loud[name] = false
		is := len(s.stores) > 0
		for callee := range s.names {
			is = visit(callee) || is
		}
		for m := range s.invoked {
			for _, callee := range byMethod[m] {
				is = visit(callee) || is
			}
		}
		loud[name] = is
		return is
	}
	out := make(map[*Func]bool)
	for _, f := range roots {
		out[f] = !visit(f.Name)
	}
	return out
}

// learned notes that something is stored which the runs before the last did not tell.
func (e *engine) learned() {
	if e.final && e.skipped[e.current] {
		e.missed = true
	}
}
