package facts

// This file holds what is known of the packages that a package imports. Drivers give a pass
// the facts of those alone; what lies behind them came along in their own.

import (
	"go/ast"
	"maps"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// Imports are what the facts of the imported packages say, the transitive ones included. Tests
// and drivers that have no facts use [NoImports]: then every other package is unseen.
type Imports struct {
	// Methods are the methods that are known, by full name, for each type.
	Methods map[string][]string
	// ReachRequest are the functions through which others come to matter, by full name.
	ReachRequest map[string]bool
	Embeds       map[string][]ir.Embed
	// FieldHeaders are the headers that are set on requests found in a field, by its key.
	FieldHeaders ir.FieldHeaders
	// ReplacesDefault says that one of them replaces http.DefaultTransport.
	ReplacesDefault bool
	// Replaced are the package variables that one of them sets in another package as it starts, and
	// Setters the functions that replace the client in a variable.
	Replaced map[string]bool
	Setters  map[string][]string

	funcs   map[string]encoded
	globals map[string]encoded
	fillers map[string][]encoded // by the variables that they fill
	decoded map[string]*ir.Func  // those that were asked for
	// defaults are what struct tags give fields, by their keys.
	defaults map[string]*ir.Node
	// settable are the package variables with a client that somebody may replace.
	settable map[string]bool
}

// An encoded function or start value was not read yet: most are never asked for, and reading
// is what takes time.
type encoded struct {
	from *Decoded
	data []byte
}

// NoImports is what is known without any fact, for a package that is looked at by itself.
func NoImports() *Imports {
	return &Imports{
		Methods: make(map[string][]string), ReachRequest: make(map[string]bool), Embeds: make(map[string][]ir.Embed), FieldHeaders: make(ir.FieldHeaders),
		Replaced: make(map[string]bool), Setters: make(map[string][]string),
		funcs: make(map[string]encoded), globals: make(map[string]encoded), fillers: make(map[string][]encoded), decoded: make(map[string]*ir.Func), settable: make(map[string]bool),
		defaults: make(map[string]*ir.Node),
	}
}

// Import reads the facts of the packages that some files of a package import, in the order of
// their paths: where two say something of a third, the first counts.
//
//	// Have: a imports b and c; b imports c, and its fact has one function of c
//	// Want: all of c by its own fact; what b says of it adds nothing
func Import(pass *analysis.Pass, files []*ast.File) *Imports {
	im := NoImports()
	var second []Transitive
	for _, imp := range source.Imported(pass.TypesInfo, files) {
		var fact Fact
		if pass.ImportPackageFact(imp, &fact) {
			im.add(imp.Path(), fact.Data)
			second = append(second, fact.Transitive...)
		}
	}
	for _, t := range second { // what is imported is known whole already
		im.add(t.Path, t.Data)
	}
	return im
}

// add takes in what a fact says of a package. What is known already stays: the fact of a
// package itself knows all of it, that of another only what it needed.
func (im *Imports) add(path string, data []byte) {
	d, err := DecodePacked(data, path)
	if err != nil {
		return // made by another version: as if it had none
	}
	for name, body := range d.funcs {
		if _, ok := im.funcs[name]; ok {
			continue
		}
		im.funcs[name] = encoded{d, body}
		if recv, ok := ir.Receiver(name); ok {
			typ, _, _ := strings.Cut(recv, "[")
			im.Methods[typ] = append(im.Methods[typ], name)
		}
		if d.ReachRequest[name] {
			im.ReachRequest[name] = true
		}
	}
	for name, body := range d.globals {
		if _, ok := im.globals[name]; !ok {
			im.globals[name] = encoded{d, body}
		}
	}
	for i, f := range d.Fillers {
		for _, name := range f.Vars {
			if im.globals[name].from == d {
				im.fillers[name] = append(im.fillers[name], encoded{d, d.fillers[i]})
			}
		}
	}
	maps.Copy(im.defaults, d.Defaults)
	for k, l := range d.Embeds {
		im.Embeds[k] = l
	}
	for k, l := range d.FieldHeaders {
		for _, n := range l {
			im.FieldHeaders.Add(k, n)
		}
	}
	im.ReplacesDefault = im.ReplacesDefault || d.ReplacesDefault
	maps.Copy(im.Replaced, d.Replaced)
	for f, names := range d.Setters {
		im.Setters[f] = names
		for _, name := range names {
			im.settable[name] = true
		}
	}
}

// Has reports whether a function is one of an imported package, by its full name, and can be
// run: a fact leaves out those that lead to nothing.
func (im *Imports) Has(name string) bool {
	_, ok := im.funcs[name]
	return ok
}

// Names are the full names of all functions that are known, in any order, as a sequence. Those
// that another package's fact holds for its own sake are among them.
func (im *Imports) Names(yield func(string) bool) {
	for name := range im.funcs {
		if !yield(name) {
			return
		}
	}
}

// Func is a function by its full name, or nil. It is decoded when it is first asked for, and
// nil also if its bytes make no sense: then a call of it is one of a function without a body.
// A node that was decoded is shared by all that ask.
func (im *Imports) Func(name string) *ir.Func {
	if f, ok := im.decoded[name]; ok {
		return f
	}
	e, ok := im.funcs[name]
	if !ok {
		return nil
	}
	f, err := e.from.function(e.data)
	if err != nil {
		f = nil
	}
	im.decoded[name] = f
	return f
}

// HasGlobal reports whether a package variable of an imported package has a start value
// that may be of interest: an address, or what a function that matters makes. It reads nothing,
// unlike [Imports.Global].
func (im *Imports) HasGlobal(name string) bool {
	_, ok := im.globals[name]
	return ok
}

// Global is the start value of a package variable of an imported package, or nil.
func (im *Imports) Global(name string) *ir.Node {
	e, ok := im.globals[name]
	if !ok {
		return nil
	}
	n, err := e.from.node(e.data)
	if err != nil {
		return nil
	}
	return n
}

// Fillers are the init functions that fill a package variable of an imported package, in the order in
// which they are run. One that two variables share is decoded for each, under the same name.
func (im *Imports) Fillers(name string) []*ir.Func {
	var out []*ir.Func
	for _, e := range im.fillers[name] {
		if f, err := e.from.function(e.data); err == nil {
			out = append(out, f)
		}
	}
	return out
}

// Defaults are the assignments of what struct tags give the fields of imported packages' types,
// in the order of the fields' keys.
//
//	// Have: package config; type Config struct{ Base string `envDefault:"https://api.procore.com"` }
//	?.[config.Config.Base] = "https://api.procore.com"
func (im *Imports) Defaults() []*ir.Node {
	out := make([]*ir.Node, 0, len(im.defaults))
	for _, k := range Sorted(im.defaults) {
		out = append(out, im.defaults[k])
	}
	return out
}

// Start is what a package variable of an imported package holds for a program: its start value,
// if it has one and nobody is seen to replace it. Only a whole program (main) can tell that nobody
// does: of any other package, the one that imports it may.
//
//	// Have: var httpClient = &http.Client{}; func SetHTTPClient(c *http.Client) { httpClient = c }
func (im *Imports) Start(name string, main bool) (n *ir.Node, ok bool) {
	if im.Replaced[name] || im.settable[name] && !main {
		return nil, false
	}
	return im.Global(name), im.HasGlobal(name)
}

// Source is the fact, of one package, that a function or variable stands in; nil if there
// is none. What goes on to packages further up is written as that package's, with its types.
func (im *Imports) Source(name string) *Decoded {
	if e, ok := im.funcs[name]; ok {
		return e.from
	}
	return im.globals[name].from
}
