// Package request is the engine that the rules ask: a pass that reports nothing. Its
// result says which requests a package builds, with what URL, method and headers,
// through which client, and which texts it forms out of which literals.
//
// The engine runs the program on symbols. Each function is compiled to a small
// language of its own ([ir.Node]): the syntax tree without what has nothing to do with
// texts, requests and clients. Package exec then executes a root function, a function that
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
	"fmt"
	"go/ast"
	"go/token"
	"maps"
	"reflect"
	"runtime/debug"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/exec"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/compile"
	"github.com/mprlint/mprlint/passes/internal/ir/facts"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/reach"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// Info is the engine's result for a package.
type Info struct {
	outcome.Result
	Path    string
	Untried *outcome.Result // what the package shows without its tests; nil if it has none, or is nothing else
	Skipped bool            // the package cannot matter, or the engine made a mistake
	Err     error           // the mistake: nothing is known of the package
	Lends   []string        // packages of which its fact holds a part, sorted
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
		FactTypes:  []analysis.Fact{new(facts.Fact)},
	}
}

// analyze is the engine, stage by stage; each takes what those before it returned.
func analyze(pass *analysis.Pass, interesting func([]byte) bool) (any, error) {
	info := &Info{Path: pass.Pkg.Path(), Skipped: true}
	gate := reach.GateOf(pass, interesting)
	exports := pass.Pkg.Name() != "main" && len(source.Untested(pass.Fset, pass.Files)) > 0 // others are never imported
	if gate == reach.Closed || gate == reach.FactsOnly && !exports {
		return info, nil // most packages: nothing to do with HTTP or Procore
	}
	info.safely(func() {
		if gate == reach.Open {
			info.withoutTests(pass, interesting) // first, so that what is compiled for it is gone then
		}
		pkg, imports := compiled(pass, pass.Files)
		sums := reach.Summarize(pkg, imports, ofText(interesting))
		if gate == reach.Open {
			execute(info, program(pass, pkg, imports, interesting), sums)
		}
		if exports {
			export(pass, info, sums, gate == reach.Open)
		}
	})
	return info, nil
}

// compiled is what some files of a package say, and what is known of the packages that they import.
// What the struct tags of those give their fields, as defaults, a package begins with as well.
func compiled(pass *analysis.Pass, files []*ast.File) (*ir.Package, *facts.Imports) {
	pkg := compile.Package(pass.Pkg, pass.TypesInfo, pass.Fset, files)
	imports := facts.Import(pass, files)
	pkg.Inits = append(imports.Defaults(), pkg.Inits...)
	return pkg, imports
}

// execute runs a package and takes in what that showed.
func execute(info *Info, p *exec.Program, sums *reach.Summaries) {
	info.safely(func() {
		info.Result = *run(p, sums, info.Untried)
		info.Skipped = false
	})
}

// run chooses the roots of a package and runs them. A package with tests that was run without
// them (untried) is run for what they add.
func run(p *exec.Program, sums *reach.Summaries, untried *outcome.Result) *outcome.Result {
	p.Text = sums
	roots := sums.Roots()
	var shown *outcome.Result
	if untried != nil {
		shown = exec.RunTests(p, roots, sums.StoreNothing(roots), untried)
	} else {
		shown = exec.Run(p, roots, sums.StoreNothing(roots))
	}
	shown.CanSend = sums.CanSend()
	return shown
}

// withoutTests runs a package that has tests without them: what they store, whom they call with
// what, and what they import must not change what is known of the rest.
func (info *Info) withoutTests(pass *analysis.Pass, interesting func([]byte) bool) {
	own := source.Untested(pass.Fset, pass.Files)
	if len(own) == 0 || len(own) == len(pass.Files) {
		return
	}
	info.safely(func() {
		pkg, imports := compiled(pass, own)
		sums := reach.Summarize(pkg, imports, ofText(interesting))
		info.Untried = run(program(pass, pkg, imports, interesting), sums, nil)
	})
}

// export hands on what the packages that import this one need to know of it.
func export(pass *analysis.Pass, info *Info, sums *reach.Summaries, interesting bool) {
	headers := info.FieldHeaders
	if info.Untried != nil {
		headers = info.Untried.FieldHeaders
	}
	fact := sums.Export(interesting, headers, placeIn(pass))
	if fact == nil {
		return
	}
	for _, t := range fact.Transitive {
		info.Lends = append(info.Lends, t.Path)
	}
	pass.ExportPackageFact(fact)
}

// program is a package, ready to be run.
func program(pass *analysis.Pass, pkg *ir.Package, imports *facts.Imports, interesting func([]byte) bool) *exec.Program {
	own := make(map[string]*ir.Func, len(pkg.Funcs))
	for _, f := range pkg.Funcs {
		if !f.IsInit() {
			own[f.Name] = f
		}
	}
	embeds := maps.Clone(imports.Embeds)
	maps.Copy(embeds, pkg.Embeds)
	return &exec.Program{
		Path: pkg.Path, Main: pass.Pkg.Name() == "main", Funcs: pkg.Funcs, Inits: pkg.Inits,
		Function: func(name string) *ir.Func {
			if f := own[name]; f != nil {
				return f
			}
			return imports.Func(name)
		},
		Initializer: func(name string) (*ir.Node, bool) { return start(imports, name, pass.Pkg.Name() == "main") },
		Fillers:     imports.Fillers,
		Embeds:      embeds, Implementations: pkg.Implementations, Closed: pkg.Closed,
		FieldHeaders:             imports.FieldHeaders,
		DefaultTransportReplaced: imports.ReplacesDefault,
		Interesting:              ofText(interesting), Position: placeIn(pass),
	}
}

// start is what a package variable of an imported package holds at the start. One that is exported and
// starts with the client of net/http that all share is there for users to put another in its place:
// only a program (main) knows what it is.
//
//	// Have: var HTTPClient = http.DefaultClient
func start(imports *facts.Imports, name string, main bool) (*ir.Node, bool) {
	n, ok := imports.Start(name, main)
	if main || n == nil || !token.IsExported(name[strings.LastIndexByte(name, '.')+1:]) {
		return n, ok
	}
	inner := n
	for inner.Op == ir.OpConv {
		inner = inner.Kids[0]
	}
	if inner.Op == ir.OpGlobal && inner.Name == clients.DefaultClient {
		return nil, false
	}
	return n, ok
}

// ofText asks of a text what the rules ask of bytes.
func ofText(interesting func([]byte) bool) func(string) bool {
	return func(s string) bool { return interesting([]byte(s)) }
}

// placeIn names the positions of a pass.
func placeIn(pass *analysis.Pass) func(token.Pos) string {
	return func(p token.Pos) string { return ir.Place(pass.Fset, p) }
}

// Alone runs a package by itself, without what is known of those that it imports, if
// its text is of interest: for a rule that has reasons of its own to look at it.
func Alone(pass *analysis.Pass, interesting func([]byte) bool) *Info {
	info := &Info{Path: pass.Pkg.Path(), Skipped: true}
	if !reach.IsIgnored(pass) && reach.Mentions(pass, interesting) {
		info.safely(func() {
			pkg, imports := compile.Package(pass.Pkg, pass.TypesInfo, pass.Fset, pass.Files), facts.NoImports()
			execute(info, program(pass, pkg, imports, interesting), reach.Summarize(pkg, imports, ofText(interesting)))
		})
	}
	return info
}

// Watch runs a package and tells what is run, step by step, for those who work on the
// engine. What it finds is what [New] finds of a package that matters.
func Watch(pass *analysis.Pass, interesting func([]byte) bool, trace func(exec.Step)) *Info {
	info := &Info{Path: pass.Pkg.Path(), Skipped: true}
	info.safely(func() {
		pkg, imports := compiled(pass, pass.Files)
		p := program(pass, pkg, imports, interesting)
		p.Trace = trace
		execute(info, p, reach.Summarize(pkg, imports, ofText(interesting)))
	})
	return info
}

// safely runs a stage. A mistake of the engine's own never ends the program of which it is
// a part: the rules keep silent about the package, and whoever asks finds it in Err.
func (info *Info) safely(stage func()) {
	defer func() {
		if r := recover(); r != nil {
			info.Err = fmt.Errorf("%v\n%s", r, debug.Stack())
		}
	}()
	stage()
}
