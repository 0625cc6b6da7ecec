package reach

// This file holds what a fact says of other packages: a driver hands the packages that
// import this one no facts of those that this one imports.

import (
	"cmp"
	"go/token"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/facts"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// transitive finds what a fact with some content has to hold of other packages: what its
// functions call, and the methods of what these make.
//
//	// Have: func New() *base.Client { return base.New("https://…") }
//
// needs base.New, and the methods of base.Client. Above the cap it is nothing at all: an
// importer that knows half of a client's methods would believe that the other half sets no
// header.
func (s *Summaries) transitive(c *facts.Content) []facts.Transitive {
	t := &transitives{Summaries: s, seen: make(map[string]bool), parts: make(map[string]*facts.Content)}
	for _, f := range c.Funcs {
		t.needs(s.of[f])
	}
	for _, name := range facts.Sorted(c.Globals) {
		t.needs(summarize(c.Globals[name]))
	}
	for _, f := range c.Fillers {
		t.needs(summarize(f.Func.Body))
	}
	var out []facts.Transitive
	size := 0
	for _, path := range facts.Sorted(t.parts) {
		data := t.encode(path)
		if size += len(data); size > maxTransitive {
			work.Reach("what a fact holds of other packages")
			return nil
		}
		out = append(out, facts.Transitive{Path: path, Data: data})
	}
	return out
}

// transitives collects what a fact holds of other packages, each function once however many
// lead to it.
type transitives struct {
	*Summaries
	seen  map[string]bool
	parts map[string]*facts.Content // by package
}

// needs adds what a body calls, makes and reads of other packages. In which order is fixed,
// so that a fact is the same bytes in every run.
func (t *transitives) needs(sum *Summary) {
	for _, name := range facts.Sorted(sum.callees) {
		t.function(name)
	}
	for _, types := range []map[string]bool{sum.makes, sum.converts} {
		for _, typ := range facts.Sorted(types) {
			for _, name := range slices.Sorted(slices.Values(t.imports.Methods[typ])) {
				t.function(name)
			}
		}
	}
	for _, key := range facts.Sorted(sum.reads) {
		t.global(key)
	}
}

// function adds a function of another package, and what that needs, in turn of others.
func (t *transitives) function(name string) {
	if t.seen[name] || !t.imports.Has(name) {
		return
	}
	t.seen[name] = true
	f := t.imports.Func(name)
	if f == nil {
		return
	}
	from := t.imports.Source(name)
	c := t.part(from)
	c.Funcs = append(c.Funcs, f)
	if from.ReachRequest[name] {
		c.ReachRequest[name] = true
	}
	t.needs(summarize(f.Body))
}

// global adds the start value of a variable of another package, and what that needs.
func (t *transitives) global(name string) {
	if t.seen[name] || !t.imports.HasGlobal(name) {
		return
	}
	t.seen[name] = true
	if n := t.imports.Global(name); n != nil {
		c := t.part(t.imports.Source(name))
		c.Globals[name] = n
		t.needs(summarize(n))
		for _, f := range t.imports.Fillers(name) {
			t.filler(c, name, f)
		}
	}
}

// filler adds an init function that fills a variable, once for all that it fills.
func (t *transitives) filler(c *facts.Content, name string, f *ir.Func) {
	for i := range c.Fillers {
		if c.Fillers[i].Func.Name == f.Name {
			c.Fillers[i].Vars = append(c.Fillers[i].Vars, name)
			return
		}
	}
	c.Fillers = append(c.Fillers, facts.Filler{Vars: []string{name}, Func: f})
	t.needs(summarize(f.Body))
}

// part is the content for one package, which begins with what its own fact says of its types.
func (t *transitives) part(d *facts.Decoded) *facts.Content {
	c := t.parts[d.Path]
	if c == nil {
		c = &facts.Content{
			ReachRequest: make(map[string]bool), Globals: make(map[string]*ir.Node),
			StateTypes: d.StateTypes, Embeds: d.Embeds, FieldHeaders: d.FieldHeaders, ReplacesDefault: d.ReplacesDefault,
			Replaced: d.Replaced, Setters: d.Setters, Defaults: d.Defaults,
		}
		t.parts[d.Path] = c
	}
	return c
}

// encode writes what was collected of a package. Positions in it are those that its own
// fact gave.
func (t *transitives) encode(path string) []byte {
	c := t.parts[path]
	slices.SortFunc(c.Funcs, func(a, b *ir.Func) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(c.Fillers, func(a, b facts.Filler) int { // p.init.9 before p.init.10
		return cmp.Or(cmp.Compare(len(a.Func.Name), len(b.Func.Name)), strings.Compare(a.Func.Name, b.Func.Name))
	})
	return facts.Pack(facts.Encode(c, func(token.Pos) string { return "" }))
}
