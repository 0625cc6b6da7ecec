package reach

// This file holds the init functions that fill package variables: a table of routes, a map of headers.
// Another package that reads such a variable finds what they left, and so has them run.
//
//	// Have: package routes: var All = map[string]Route{}; func init() { All["me"] = Route{Path: "/rest/v1.0/me"} }
//	// Want: the fact of routes has All, and its init function with it

import (
	"fmt"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/facts"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// fillers are the init functions of a package, as other packages get to know them.
type fillers struct {
	*exports
	quiet map[*ir.Func]bool     // whether one sends nothing; of those that were asked for
	vars  map[*ir.Func][]string // what those fill that were chosen
}

func (h *exports) newFillers() *fillers {
	return &fillers{h, make(map[*ir.Func]bool), make(map[*ir.Func][]string)}
}

// areAll reports whether a variable is changed by init functions, and by nothing else, which may be
// run once more: one that sends requests would send them in each package that reads the variable.
func (l *fillers) areAll(by change) bool {
	if by.part || len(by.funcs) > 0 || len(by.inits) == 0 {
		return false
	}
	for _, f := range by.inits {
		quiet, asked := l.quiet[f]
		if !asked {
			quiet = l.sendsNothing(f)
			l.quiet[f] = quiet
		}
		if !quiet {
			return false
		}
	}
	return true
}

// sendsNothing reports whether an init function sends no requests and makes none, itself or by what it
// calls.
func (l *fillers) sendsNothing(f *ir.Func) bool {
	seen := make(map[string]bool)
	for queue := []*Summary{l.of[f]}; len(queue) > 0; queue = queue[1:] {
		sum := queue[0]
		if work.Add(1); sum.sends || sum.callsAny(l.imports.ReachRequest) {
			return false
		}
		for _, name := range facts.Sorted(sum.callees) { // so that the work is the same each time
			if g := l.funcs[name]; g != nil && !seen[name] {
				seen[name] = true
				queue = append(queue, g.Summary)
			}
		}
	}
	return true
}

// fill chooses the init functions that fill a variable.
func (l *fillers) fill(name string, by change) {
	for i, f := range by.inits {
		if i == 0 || f != by.inits[i-1] { // it may change one in several places
			l.vars[f] = append(l.vars[f], name)
		}
	}
}

// list is what was chosen, in the order in which the functions are run.
func (l *fillers) list() []facts.Filler {
	var out []facts.Filler
	n := 0
	for _, f := range l.pkg.Funcs {
		if !f.IsInit() {
			continue
		}
		if vars := l.vars[f]; vars != nil {
			named := *f
			named.Name = fmt.Sprintf("%s.%d", f.Name, n)
			out = append(out, facts.Filler{Vars: vars, Func: &named})
		}
		n++
	}
	return out
}
