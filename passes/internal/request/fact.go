package request

import (
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A pkgFact is what other packages need of one: its functions and the start values of
// its variables in the engine's language, encoded by [encode].
type pkgFact struct {
	// Named says that the package, or one that it imports, is of interest to the
	// rules: an importer that is not can only matter through such a one.
	Named bool
	Data  []byte
	Lent  []lent
}

func (*pkgFact) AFact() {}

func (f *pkgFact) String() string {
	n := 0
	for _, l := range f.Lent {
		n += len(l.Data)
	}
	return fmt.Sprintf("requests(%d bytes, and %d lent)", len(f.Data), n)
}

// A remote is a function or initialiser of another package that was not decoded yet.
type remote struct {
	c    *decoded
	body []byte
}

// function finds a function by its full name; that of another package is decoded when
// it is first asked for.
func (e *engine) function(name string) *ir.Func {
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

// exportFact exports what other packages need of this one, and returns the paths of those
// that the fact lends parts of.
func (e *engine) exportFact(pass *analysis.Pass, named bool) (lends []string) {
	c := content{globals: make(map[string]*ir.Node), embeds: make(map[string][]ir.Embed), puts: make(map[string][]string), replaces: e.replaces || e.replaced}
	e.needed(named, &c)
	for k, l := range e.puts {
		if ownKey(k, e.path) {
			c.puts[k] = l
		}
	}
	if len(c.funcs)+len(c.globals)+len(c.puts) == 0 && !c.replaces && !named {
		return nil
	}
	for k, l := range e.embeds {
		if ownKey(k, e.path) {
			c.embeds[k] = l
		}
	}
	lent := e.lends(&c)
	for _, l := range lent {
		lends = append(lends, l.Path)
	}
	pass.ExportPackageFact(&pkgFact{named, encode(&c, e.posn), lent})
	return lends
}

func ownKey(key, path string) bool {
	return len(key) > len(path) && key[:len(path)] == path && key[len(path)] == '.'
}
