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
	part  bool       // they set a part of it, or in a way that is not seen
	funcs []string   // those that set all of it
	inits []*ir.Func // the init functions that do one or the other
}

// happens reports whether any function does something to the variable.
func (c change) happens() bool { return c.part || len(c.funcs)+len(c.inits) > 0 }

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
			switch {
			case f.IsInit():
				c.inits = append(c.inits, f)
			case part:
				c.part = true
			default:
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
// that do it, and those that call them. It reports whether the package does so as it starts.
func (s *Summaries) noteSetters(setters map[string][]string, name string, funcs []string) (atStart bool) {
	seen := make(map[string]bool)
	for queue := funcs; len(queue) > 0; queue = queue[1:] {
		f := queue[0]
		if seen[f] {
			continue
		}
		seen[f] = true
		if f == s.pkg.Path+".init" {
			atStart = true
			continue
		}
		if l := setters[f]; !slices.Contains(l, name) {
			setters[f] = append(l, name)
		}
		queue = append(queue[:len(queue):len(queue)], s.indexed().callers[f]...)
	}
	return atStart
}

// replacedClients are the variables of other packages that this one sets as it starts, or one that
// it imports: by an assignment, or by a call of a function that sets one. What a function does counts
// only for those that call it, and is noted among the setters; a program (main) is all that may happen.
//
//	// Have: package app: func (a *App) SetHTTPClient(c *http.Client) { sdk.HTTPClient = c }
func (s *Summaries) replacedClients(setters map[string][]string) map[string]bool {
	replaced := maps.Clone(s.imports.Replaced)
	for _, n := range s.pkg.Inits {
		sum := summarize(n)
		for name := range s.replaces(sum) {
			replaced[name] = true
		}
		s.noteHandedOut(sum, replaced)
	}
	by := make(map[string][]string)
	for f, sum := range s.of {
		if f.Test {
			continue
		}
		for name := range s.replaces(sum) {
			by[name] = append(by[name], f.Name)
		}
		if f.IsInit() {
			s.noteHandedOut(sum, replaced)
		}
	}
	for name, funcs := range by {
		if s.noteSetters(setters, name, funcs) {
			replaced[name] = true
		}
	}
	return replaced
}

// replaces are the variables of other packages that a body sets, itself or by calling a function of
// an imported package.
func (s *Summaries) replaces(sum *Summary) map[string]bool {
	out := make(map[string]bool)
	for key := range sum.stores {
		if s.imports.HasGlobal(key) {
			out[key] = true
		}
	}
	for f := range sum.callees {
		for _, name := range s.imports.Setters[f] {
			out[name] = true
		}
	}
	return out
}

// noteHandedOut notes the variables of other packages that their functions hand out, where methods
// are called too that set fields: whoever is run as the program starts may have changed them.
//
//	// Have: func init() { sdk.Default().SetCompany(os.Getenv("COMPANY")) }
func (s *Summaries) noteHandedOut(sum *Summary, replaced map[string]bool) {
	setters := make(map[string]bool) // packages of which a function that sets a field is called
	handed := make(map[string]string)
	for name := range sum.callees {
		f := s.imports.Func(name)
		if f == nil || f.Body == nil {
			continue
		}
		if f.Method && len(summarize(f.Body).stores) > 0 {
			setters[f.Pkg] = true
		}
		f.Body.Walk(func(n *ir.Node) {
			if n.Op == ir.OpReturn && len(n.Kids) == 1 && n.Kids[0].Op == ir.OpGlobal && s.imports.HasGlobal(n.Kids[0].Name) {
				handed[n.Kids[0].Name] = f.Pkg
			}
		})
	}
	for name, pkg := range handed {
		if setters[pkg] {
			replaced[name] = true
		}
	}
}
