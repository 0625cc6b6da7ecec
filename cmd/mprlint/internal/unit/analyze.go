package unit

import (
	"encoding/gob"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"log"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// This file holds the analysis of a package that may matter.

// Findings are what the rules say, in their order.
type findings struct {
	fset  *token.FileSet
	rules []*action
}

// An action is one analyzer at work on the package.
type action struct {
	analyzer    *analysis.Analyzer
	result      any
	err         error
	diagnostics []analysis.Diagnostic
}

// analyze parses and checks the package, runs the rules, and writes the facts.
func (u *unit) analyze() (*findings, error) {
	fset := u.imports.fset
	var files []*ast.File
	for _, name := range u.GoFiles {
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	w := &worker{unit: u, done: make(map[*analysis.Analyzer]*action)}
	pass, err := u.check(fset, files)
	if err != nil {
		return nil, err
	}
	w.pass = pass
	register(u.all)
	if w.facts, err = u.readFacts(pass.Pkg); err != nil {
		return nil, err
	}
	found := &findings{fset: fset}
	for _, a := range u.wanted() {
		found.rules = append(found.rules, w.run(a))
	}
	var exported []byte
	if u.typed {
		if exported, err = export(fset, pass.Pkg); err != nil {
			return nil, err
		}
	}
	return found, u.writeVetx(exported, w.facts.own)
}

// check checks the types of the package, and returns what all passes have in common.
func (u *unit) check(fset *token.FileSet, files []*ast.File) (*analysis.Pass, error) {
	imp := &importer{unit: u, imports: u.imports}
	config := &types.Config{
		Importer:  imp,
		Sizes:     types.SizesFor("gc", build.Default.GOARCH),
		GoVersion: u.GoVersion,
	}
	const bytesPerExpr, bytesPerDef, bytesPerUse = 9, 55, 12
	size := 0 // of the code; of some packages, comments are half
	for _, f := range files {
		size += int(f.FileEnd - f.FileStart)
		for _, c := range f.Comments {
			size -= int(c.End() - c.Pos())
		}
	}
	info := &types.Info{ // of about the size that most code leads to: maps that grow are slow, and leave garbage
		Types:        make(map[ast.Expr]types.TypeAndValue, size/bytesPerExpr),
		Defs:         make(map[*ast.Ident]types.Object, size/bytesPerDef),
		Uses:         make(map[*ast.Ident]types.Object, size/bytesPerUse),
		Implicits:    make(map[ast.Node]types.Object),
		Instances:    make(map[*ast.Ident]types.Instance),
		Scopes:       make(map[ast.Node]*types.Scope),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection),
		FileVersions: make(map[*ast.File]string),
	}
	pkg, err := config.Check(u.ImportPath, fset, files, info)
	if imp.err != nil {
		return nil, imp.err
	}
	if err != nil {
		return nil, err
	}
	return &analysis.Pass{
		Fset:         fset,
		Files:        files,
		OtherFiles:   u.NonGoFiles,
		IgnoredFiles: u.IgnoredFiles,
		Pkg:          pkg,
		TypesInfo:    info,
		TypesSizes:   config.Sizes,
		Module:       u.module(),
		ReadFile:     os.ReadFile,
	}, nil
}

func (u *unit) module() *analysis.Module {
	if u.Module == nil && u.ModulePath != "" {
		return &analysis.Module{Path: u.ModulePath, Version: u.ModuleVersion, GoVersion: u.GoVersion}
	}
	return u.Module
}

// wanted are the analyzers to run: the rules, or where nobody asks for findings, those
// that have facts.
func (u *unit) wanted() []*analysis.Analyzer {
	if !u.VetxOnly {
		return u.rules
	}
	var out []*analysis.Analyzer
	each(u.rules, func(a *analysis.Analyzer) {
		if len(a.FactTypes) > 0 {
			out = append(out, a)
		}
	})
	return out
}

// each visits analyzers and all that they require.
func each(analyzers []*analysis.Analyzer, visit func(*analysis.Analyzer)) {
	seen := make(map[*analysis.Analyzer]bool)
	var all func([]*analysis.Analyzer)
	all = func(list []*analysis.Analyzer) {
		for _, a := range list {
			if !seen[a] {
				seen[a] = true
				all(a.Requires)
				visit(a)
			}
		}
	}
	all(analyzers)
}

// register makes the facts of analyzers known to gob.
func register(analyzers []*analysis.Analyzer) {
	each(analyzers, func(a *analysis.Analyzer) {
		for _, f := range a.FactTypes {
			gob.Register(f)
		}
	})
}

// A worker runs analyzers, each once.
type worker struct {
	*unit
	pass  *analysis.Pass
	facts *facts
	done  map[*analysis.Analyzer]*action
}

func (w *worker) run(a *analysis.Analyzer) *action {
	if act, ok := w.done[a]; ok {
		return act
	}
	act := &action{analyzer: a}
	w.done[a] = act
	inputs := make(map[*analysis.Analyzer]any)
	var failed []string
	for _, req := range a.Requires {
		r := w.run(req)
		if r.err != nil {
			failed = append(failed, req.String())
			continue
		}
		inputs[req] = r.result
	}
	if failed != nil {
		slices.Sort(failed)
		act.err = fmt.Errorf("failed prerequisites: %s", strings.Join(failed, ", "))
		return act
	}
	pass := *w.pass
	pass.Analyzer = a
	pass.ResultOf = inputs
	pass.Report = act.report(pass.Fset)
	w.facts.serve(&pass)
	act.result, act.err = a.Run(&pass)
	return act
}

// report takes in a diagnostic. A fix that is invalid is a mistake of the rule's, told on
// standard error, and costs the fix.
func (act *action) report(fset *token.FileSet) func(analysis.Diagnostic) {
	return func(d analysis.Diagnostic) {
		if err := validate(fset, act.analyzer, d.SuggestedFixes); err != nil {
			log.Println(err)
			d.SuggestedFixes = nil
		}
		act.diagnostics = append(act.diagnostics, d)
	}
}
