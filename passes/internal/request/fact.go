package request

import (
	"fmt"

	"golang.org/x/tools/go/analysis"
)

// A pkgFact is what other packages need of one: its functions and the start values of
// its variables in the engine's language, encoded by [encode].
type pkgFact struct {
	// Named says that the package, or one that it imports, is of interest to the
	// rules: an importer that is not can only matter through such a one.
	Named bool
	Data  []byte
}

func (*pkgFact) AFact() {}

func (f *pkgFact) String() string { return fmt.Sprintf("requests(%d bytes)", len(f.Data)) }

// importFacts makes the functions of all imported packages known.
func (e *engine) importFacts(pass *analysis.Pass) {
	for _, f := range pass.AllPackageFacts() {
		fact, ok := f.Fact.(*pkgFact)
		if !ok || f.Package == pass.Pkg {
			continue
		}
		c, err := decode(fact.Data, f.Package.Path())
		if err != nil {
			continue // made by another version: as if it had none
		}
		for name, body := range c.funcs {
			e.remote[name] = remote{c, body}
			if c.lead[name] {
				e.leads[name] = true
			}
		}
		for name, body := range c.globals {
			e.foreign[name] = remote{c, body}
		}
		for k, l := range c.embeds {
			e.embeds[k] = l
		}
		for k, l := range c.puts {
			for _, n := range l {
				e.addPut(k, n)
			}
		}
		e.replaced = e.replaced || c.replaces
	}
}

// A remote is a function or initialiser of another package that was not decoded yet.
type remote struct {
	c    *decoded
	body []byte
}

// function finds a function by its full name; that of another package is decoded when
// it is first asked for.
func (e *engine) function(name string) *Func {
	if f, ok := e.funcs[name]; ok {
		return f
	}
	m, ok := e.remote[name]
	if !ok {
		return nil
	}
	f, err := m.c.function(m.body)
	if err != nil {
		f = nil
	}
	e.funcs[name] = f
	return f
}

func (e *engine) exportFact(pass *analysis.Pass, named bool) {
	c := content{globals: make(map[string]*Node), embeds: make(map[string][]Embed), puts: make(map[string][]string), replaces: e.replaces}
	e.needed(named, &c)
	if len(c.funcs)+len(c.globals)+len(e.puts) == 0 && !c.replaces && !named {
		return
	}
	for k, l := range e.embeds {
		if ownKey(k, e.path) {
			c.embeds[k] = l
		}
	}
	for k, l := range e.puts {
		if ownKey(k, e.path) {
			c.puts[k] = l
		}
	}
	pass.ExportPackageFact(&pkgFact{named, encode(&c, e.posn)})
}

func ownKey(key, path string) bool {
	return len(key) > len(path) && key[:len(path)] == path && key[len(path)] == '.'
}
