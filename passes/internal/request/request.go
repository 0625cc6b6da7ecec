// Package request is the engine that the rules ask: a pass that reports nothing. Its
// result says which requests a package builds, with what URL, method and headers,
// through which client, and which texts it forms out of which literals.
//
// The engine runs the program on symbols. Each function is compiled to a small
// language of its own ([Node]): the syntax tree without what has nothing to do with
// texts, requests and clients. A [run] then executes a root function, a function that
// something outside the package may call, and everything that it calls, with symbols
// for what is not known. Texts keep, byte by byte, the literal that they come from;
// what can change lives in cells on a heap; where paths meet, values become
// alternatives that remember which arm they come from, so that a host of one arm never
// meets a path of the other. What a library does stands in the table of package
// clients. The functions that other packages may call are exported as a fact in the
// same small language, and run there as if they stood there.
//
// This differs from the usual analysis over package ssa in two ways, on purpose. SSA
// form keeps no position for constants, which is all that these rules are about; and
// it must be built for whole packages, which costs more than everything here together.
//
// The analysis is one of may: what is set on some path counts as set. It is limited by
// caps on depth, alternatives and steps; reaching one makes a value unknown, and
// nothing is reported of what is unknown.
package request

import (
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/exec"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// Info is the engine's result for a package.
type Info struct {
	exec.Result
	Path    string
	Skipped bool     // the package cannot matter
	Lends   []string // packages of which its fact holds a part, sorted
}

// New returns the engine. interesting reports whether a text may be of interest to
// the rules: a package none of whose files is, and that has nothing to do with HTTP,
// is not looked at any further.
func New(interesting func([]byte) bool) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:       "mprrequests",
		Doc:        "find the requests that a package builds, for the rules of mprlint\n\nIt reports nothing by itself.",
		Run:        func(pass *analysis.Pass) (any, error) { return analyze(pass, interesting) },
		ResultType: reflect.TypeFor[*Info](),
		FactTypes:  []analysis.Fact{new(pkgFact)},
	}
}

func analyze(pass *analysis.Pass, interesting func([]byte) bool) (any, error) {
	info := &Info{Path: pass.Pkg.Path(), Skipped: true}
	g := gateOf(pass, interesting)
	if g == closed {
		return info, nil // most packages: nothing to do with HTTP or Procore
	}
	safely(func() {
		e := newEngine(pass, interesting)
		e.importFacts(pass)
		if g == open {
			e.try(info)
		}
		if pass.Pkg.Name() != "main" {
			info.Lends = e.exportFact(pass, g == open)
		}
	})
	return info, nil
}

// panics says that a mistake of the engine's own ends the program. Only its tests want
// that: anywhere else a package that trips it is one of which nothing is known.
var panics = false

// safely reports whether a function came to its end.
func safely(f func()) (ok bool) {
	defer func() {
		if !panics {
			ok = recover() == nil && ok
		}
	}()
	f()
	return true
}

// try runs the package.
func (e *engine) try(info *Info) {
	safely(func() {
		roots := e.roots()
		info.Result = *exec.Run(e.program(), roots, e.quiet(roots))
		info.Skipped = false
		e.puts = info.FieldHeaders
	})
}

// Alone runs a package by itself, without what is known of those that it imports, if
// its text is of interest: for a rule that has reasons of its own to look at it.
func Alone(pass *analysis.Pass, interesting func([]byte) bool) *Info {
	info := &Info{Path: pass.Pkg.Path(), Skipped: true}
	if !ignored(pass) && mentions(pass, interesting) {
		safely(func() { newEngine(pass, interesting).try(info) })
	}
	return info
}

// A gate says how much of a package has to be looked at. The zero value is nothing.
type gate uint8

const (
	closed gate = iota
	ajar        // its functions may matter to packages that import it
	open        // it may be reported itself
)

// gateOf decides from the imports, the facts of what is imported and the text of the
// files, before any type is looked at.
func gateOf(pass *analysis.Pass, interesting func([]byte) bool) gate {
	if ignored(pass) {
		return closed
	}
	if mentions(pass, interesting) {
		return open
	}
	g := closed
	w := &ways{interesting: interesting}
	for _, imp := range pass.Pkg.Imports() {
		if Leads(imp.Path()) {
			g = ajar
		}
		var fact pkgFact
		if pass.ImportPackageFact(imp, &fact) {
			w.add(imp.Path(), &fact)
		}
	}
	return max(g, w.used(pass.TypesInfo))
}

// mentions reports whether a file's literals or names may be of interest.
func mentions(pass *analysis.Pass, interesting func([]byte) bool) bool {
	if interesting([]byte(pass.Pkg.Path())) {
		return true
	}
	for _, f := range pass.Files {
		name := pass.Fset.File(f.FileStart).Name()
		text, err := ReadFile(pass, name)
		if err != nil || interesting(text) {
			return true
		}
	}
	return false
}

// ReadFile reads a source file as the driver has it; nogo of Bazel's rules_go gives no
// way of its own.
func ReadFile(pass *analysis.Pass, name string) ([]byte, error) {
	if pass.ReadFile == nil {
		return os.ReadFile(name)
	}
	return pass.ReadFile(name)
}

// ignored reports whether the engine never looks at the package.
func ignored(pass *analysis.Pass) bool {
	module := ""
	if pass.Module != nil {
		module = pass.Module.Path
	}
	return Ignores(pass.Pkg.Path(), module)
}

func newEngine(pass *analysis.Pass, interesting func([]byte) bool) *engine {
	c := newCompiler(pass.Pkg, pass.TypesInfo, pass.Fset, pass.Files)
	e := &engine{
		path:        pass.Pkg.Path(),
		funcs:       make(map[string]*ir.Func),
		remote:      make(map[string]remote),
		methods:     make(map[string][]string),
		leads:       make(map[string]bool),
		scans:       make(map[*ir.Func]*scanned),
		foreign:     make(map[string]remote),
		embeds:      make(map[string][]ir.Embed),
		impls:       make(map[string][]string),
		puts:        make(exec.FieldHeaders),
		closed:      make(map[string]bool),
		interesting: func(s string) bool { return interesting([]byte(s)) },
		posn:        func(p token.Pos) string { return placeOf(pass.Fset, p) },
	}
	for _, f := range pass.Files {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok {
				if fn := c.function(d); fn != nil {
					e.own = append(e.own, fn)
					if !fn.IsInit() {
						e.funcs[fn.Name] = fn
					}
				}
			}
		}
	}
	e.inits = append(c.tagDefaults(pass.Files), c.initializers(pass.Files)...)
	c.types(e)
	e.replaces = c.replaces
	return e
}

// placeOf names a position without the folder that the file lies in.
func placeOf(fset *token.FileSet, p token.Pos) string {
	if !p.IsValid() {
		return ""
	}
	at := fset.PositionFor(p, false)
	return filepath.Base(at.Filename) + ":" + strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)
}
