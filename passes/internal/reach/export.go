package reach

// This file holds the fact of a package: what it says of the package itself. Facts are kept
// small. Most packages have none, and a large one would be read by all that import it.

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/facts"
)

// Export is the fact of a package, or nil if other packages need none. Of a package that is of
// interest to the rules it holds all functions; of any other, those that matter to what calls
// them. fieldHeaders are the headers that are set on requests found in a field, as the run of
// the package showed; place names a position. Embedded fields are always written: a method of
// an importing package's value may come from one.
func (s *Summaries) Export(interesting bool, fieldHeaders ir.FieldHeaders, place func(token.Pos) string) *facts.Fact {
	c := facts.NewContent()
	c.ReplacesDefault = s.pkg.ReplacesDefault || s.imports.ReplacesDefault
	c.Replaced = s.replacedClients(c.Setters)
	s.selectContent(interesting, &c)
	for k, l := range fieldHeaders {
		if ir.IsKeyOf(k, s.pkg.Path) {
			c.FieldHeaders[k] = l
		}
	}
	if len(c.Funcs)+len(c.Globals)+len(c.FieldHeaders)+len(c.Replaced) == 0 && !c.ReplacesDefault && !interesting {
		return nil
	}
	c.Embeds = s.pkg.Embeds
	s.defaults(c.Defaults)
	transitive := s.transitive(&c)
	return &facts.Fact{Interesting: interesting, Data: facts.Pack(facts.Encode(&c, place)), Transitive: transitive}
}

// selectContent selects the functions of the package that others may have to run, and the
// start values of variables that these read. Tests are left out: nobody imports them.
func (s *Summaries) selectContent(interesting bool, c *facts.Content) {
	h := s.selectExports(interesting)
	c.ReachRequest, c.StateTypes = h.reachRequest, h.stateTypes
	keep := h.keep
	if interesting {
		keep = make(map[string]bool, len(s.pkg.Funcs))
		for _, f := range s.pkg.Funcs {
			keep[f.Name] = true
		}
	}
	for _, f := range s.pkg.Funcs {
		if !f.IsInit() && !f.Test && keep[f.Name] {
			c.Funcs = append(c.Funcs, f)
		}
	}
	if len(c.Funcs) == 0 {
		return
	}
	changed, fillers := h.changedLater(), h.newFillers()
	for _, n := range s.pkg.Inits {
		name, start := startValue(n)
		if start == nil {
			continue
		}
		sum, by := summarize(n), changed[name]
		switch {
		case interesting && fillers.areAll(by):
			fillers.fill(name, by)
		case start.Op == ir.OpNil:
			continue
		case by.happens() && !isLazy(start):
			if by.part || len(by.inits) > 0 || !sum.holdsClient() {
				continue
			}
			h.noteSetters(c.Setters, name, by.funcs)
		}
		if interesting || sum.holdsClient() || sum.callsAny(keep) {
			c.Globals[name] = start
		}
	}
	c.Fillers = fillers.list()
}

// defaults collects what struct tags give the fields of the package's own types.
func (s *Summaries) defaults(to map[string]*ir.Node) {
	for _, n := range s.pkg.Inits {
		if n.Op != ir.OpAssign || n.Kids[0].Op != ir.OpField {
			continue
		}
		if key := n.Kids[0].Key; ir.IsKeyOf(key, s.pkg.Path) && s.interesting(n.Kids[1].Text) {
			to[key] = n
		}
	}
}

// startValue is the package variable that an initialisation sets, and what it is set to;
// nil where it sets several, or none.
//
//	// Have: var base = "https://" + host
func startValue(n *ir.Node) (name string, start *ir.Node) {
	if n.Op != ir.OpAssign || len(n.Kids) != 2 || n.Kids[0].Op != ir.OpGlobal {
		return "", nil
	}
	return n.Kids[0].Name, n.Kids[1]
}

// isLazy reports whether a start value is a text, or a struct that is filled as it is used.
//
//	// Have: var base = "https://api.procore.com"; var backends Backends
func isLazy(start *ir.Node) bool {
	for start.Op == ir.OpConv {
		start = start.Kids[0]
	}
	switch start.Op {
	case ir.OpText, ir.OpCat:
		return true
	case ir.OpStruct:
		return len(start.Kids) == 0
	}
	return false
}
