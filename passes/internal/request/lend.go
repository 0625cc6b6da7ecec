package request

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// go vet hands a package the facts of those that it imports itself. What these call in
// turn, or what a value of theirs has for methods, they lend: their facts hold it too. A
// driver that hands out all facts is held to the same, so that all find the same.

// A lent is a part of another package's fact.
type lent struct {
	Path string
	Data []byte
}

// maxLent is how many bytes a fact lends. One of a package whose functions make a client
// with hundreds of methods lends nothing: half of a package would be worse than none.
const maxLent = 48 << 10

// importFacts makes the functions of imported packages known, and of those that they lend.
func (e *engine) importFacts(pass *analysis.Pass) {
	imports := slices.SortedFunc(slices.Values(pass.Pkg.Imports()), func(a, b *types.Package) int { return cmp.Compare(a.Path(), b.Path()) })
	var second []lent
	for _, imp := range imports {
		var fact pkgFact
		if pass.ImportPackageFact(imp, &fact) {
			e.take(imp.Path(), fact.Data)
			second = append(second, fact.Lent...)
		}
	}
	for _, l := range second { // what is imported is known whole already
		e.take(l.Path, l.Data)
	}
}

// take makes known what a fact says of a package.
func (e *engine) take(path string, data []byte) {
	c, err := decode(data, path)
	if err != nil {
		return // made by another version: as if it had none
	}
	for name, body := range c.funcs {
		if _, ok := e.remote[name]; ok {
			continue
		}
		e.remote[name] = remote{c, body}
		if recv := receiver(name); recv != name {
			typ, _, _ := strings.Cut(recv, "[")
			e.methods[typ] = append(e.methods[typ], name)
		}
		if c.lead[name] {
			e.leads[name] = true
		}
	}
	for name, body := range c.globals {
		if _, ok := e.foreign[name]; !ok {
			e.foreign[name] = remote{c, body}
		}
	}
	for k, l := range c.embeds {
		e.embeds[k] = l
	}
	for k, l := range c.puts {
		for _, n := range l {
			e.puts.Add(k, n)
		}
	}
	e.replaced = e.replaced || c.replaces
}

// lends finds what a fact with some content has to hold of other packages: what its
// functions call, and the methods of what these make.
func (e *engine) lends(c *content) []lent {
	l := &lending{engine: e, seen: make(map[string]bool), parts: make(map[string]*content)}
	for _, f := range c.funcs {
		l.scan(e.scan(f))
	}
	for _, n := range c.globals {
		l.scan(scan(n))
	}
	var out []lent
	size := 0
	for _, path := range keys(l.parts) {
		data := l.encode(path)
		size += len(data)
		out = append(out, lent{path, data})
	}
	if size > maxLent {
		return nil
	}
	return out
}

// A lending collects what a fact lends.
type lending struct {
	*engine
	seen  map[string]bool
	parts map[string]*content // by package
}

func (l *lending) scan(s *scanned) {
	for _, name := range keys(s.names) {
		l.function(name)
	}
	for _, typ := range keys(s.makes) {
		for _, name := range slices.Sorted(slices.Values(l.methods[typ])) {
			l.function(name)
		}
	}
	for _, key := range keys(s.state) {
		l.global(key)
	}
}

// function lends a function of another package, and what that needs.
func (l *lending) function(name string) {
	m, ok := l.remote[name]
	if !ok || l.seen[name] {
		return
	}
	l.seen[name] = true
	f := l.engine.function(name)
	if f == nil {
		return
	}
	c := l.part(m.c)
	c.funcs = append(c.funcs, f)
	if m.c.lead[name] {
		c.lead[name] = true
	}
	l.scan(scan(f.Body))
}

// global lends the start value of a variable.
func (l *lending) global(name string) {
	m, ok := l.foreign[name]
	if !ok || l.seen[name] {
		return
	}
	l.seen[name] = true
	if n, err := m.c.node(m.body); err == nil {
		l.part(m.c).globals[name] = n
		l.scan(scan(n))
	}
}

func (l *lending) part(d *decoded) *content {
	c := l.parts[d.path]
	if c == nil {
		c = &content{lead: make(map[string]bool), types: d.types, globals: make(map[string]*ir.Node), embeds: d.embeds, puts: d.puts, replaces: d.replaces}
		l.parts[d.path] = c
	}
	return c
}

func (l *lending) encode(path string) []byte {
	c := l.parts[path]
	slices.SortFunc(c.funcs, func(a, b *ir.Func) int { return strings.Compare(a.Name, b.Name) })
	return encode(c, func(token.Pos) string { return "" })
}
