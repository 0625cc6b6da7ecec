package reach

// This file holds which package variables are changed after the start, and who replaces the
// client in one that another package begins with.
//
//	// Have: package sdk: var httpClient = &http.Client{}; func SetHTTPClient(c *http.Client) { httpClient = c }
//	//       package auth: func init() { sdk.SetHTTPClient(signing) }
//
// A program that imports both finds what auth says: the client of sdk is replaced. One in which
// nobody calls SetHTTPClient goes by the client that sdk begins with.

import (
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A change is what functions do to a package variable.
type change struct {
	part  bool     // they set a part of it, or in a way that is not seen, or as the program starts
	funcs []string // those that set all of it
}

// changedLater are the package variables that functions set, or set a part of. What such a
// variable holds when another package reads it is not known: its start value is one of several.
// A text stays one that it may be, and a client that is replaced as a whole the one that it is
// until somebody does.
//
//	// Have: var Headers = map[string]string{}; func init() { Headers["Procore-Company-Id"] = os.Getenv("COMPANY") }
func (h *exports) changedLater() map[string]change {
	changed := make(map[string]change)
	for _, f := range h.pkg.Funcs {
		if f.Test {
			continue
		}
		note := func(name string, part bool) {
			c := changed[name]
			if c.part = c.part || part || f.IsInit(); !c.part {
				c.funcs = append(c.funcs, f.Name)
			}
			changed[name] = c
		}
		sum := h.of[f]
		for _, p := range sum.passes {
			if p.key != "" && h.mayMutate(p) {
				note(p.key, true)
			}
		}
		f.Body.Walk(func(n *ir.Node) {
			switch n.Op {
			case ir.OpAssign:
				targets, _ := n.Sides()
				for _, t := range targets {
					if t.Op == ir.OpGlobal {
						note(t.Name, false)
					} else if at := sum.rootOf(t); len(t.Kids) > 0 && at.Op == ir.OpGlobal {
						note(at.Name, true)
					}
				}
			case ir.OpAddr, ir.OpDelete, ir.OpCopy, ir.OpSend:
				if at := sum.rootOf(n.Kids[0]); at.Op == ir.OpGlobal && (n.Op != ir.OpAddr || n.Kids[0].Op == ir.OpGlobal) {
					note(at.Name, true)
				}
			}
		})
	}
	return changed
}

// noteSetters notes of which functions a call replaces the client in a package variable: those
// that do it, and those that call them.
func (h *exports) noteSetters(setters map[string][]string, name string, funcs []string) {
	seen := make(map[string]bool)
	for queue := funcs; len(queue) > 0; queue = queue[1:] {
		if f := queue[0]; h.funcs[f] != nil && !seen[f] {
			seen[f] = true
			queue = append(queue[:len(queue):len(queue)], h.indexed().callers[f]...)
		}
	}
	for f := range seen {
		if l := setters[f]; !slices.Contains(l, name) {
			setters[f] = append(l, name)
		}
	}
}

// replacedClients are the variables of other packages that this one sets, or one that it
// imports: by an assignment, or by a call of a function that sets one.
func (s *Summaries) replacedClients() map[string]bool {
	replaced := maps.Clone(s.imports.Replaced)
	look := func(sum *Summary) {
		for key := range sum.stores {
			if s.imports.HasGlobal(key) {
				replaced[key] = true
			}
		}
		for f := range sum.callees {
			for _, name := range s.imports.Setters[f] {
				replaced[name] = true
			}
		}
	}
	for f, sum := range s.of {
		if !f.Test {
			look(sum)
		}
	}
	for _, n := range s.pkg.Inits {
		look(summarize(n))
	}
	return replaced
}
