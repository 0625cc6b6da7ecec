package request

import (
	"fmt"

	"golang.org/x/tools/go/analysis"
)

// A pkgFact is what other packages need of one: its functions and the start values of
// its variables in the engine's language, encoded by [encode].
type pkgFact struct{ Data []byte }

func (*pkgFact) AFact() {}

func (f *pkgFact) String() string { return fmt.Sprintf("requests(%d bytes)", len(f.Data)) }

// content is a decoded fact.
type content struct {
	funcs    []*Func
	globals  map[string]*Node
	embeds   map[string][]Embed
	puts     map[string][]string
	replaces bool
}

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
		for _, fn := range c.funcs {
			if e.funcs[fn.Name] == nil {
				e.funcs[fn.Name] = fn
			}
		}
		for k, n := range c.globals {
			e.foreign[k] = n
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

func (e *engine) exportFact(pass *analysis.Pass) {
	c := content{globals: make(map[string]*Node), embeds: make(map[string][]Embed), puts: make(map[string][]string), replaces: e.replaces}
	for _, f := range e.own {
		if !isInit(f) && !f.test {
			c.funcs = append(c.funcs, f)
		}
	}
	for _, n := range e.inits {
		if n.N == 1 && n.Kids[0].Op == OpGlobal && len(n.Kids) == 2 && n.Kids[1].Op != OpNil {
			c.globals[n.Kids[0].Str] = n.Kids[1]
		}
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
	if data := encode(&c, e.posn); len(data) > 0 {
		pass.ExportPackageFact(&pkgFact{data})
	}
}

func ownKey(key, path string) bool {
	return len(key) > len(path) && key[:len(path)] == path && key[len(path)] == '.'
}
