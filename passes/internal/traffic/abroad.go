package traffic

// This file holds what other packages are told of the messages of one: which types those are. Who
// makes rows of its own of them has ids of Procore in hands, too.
//
//	// Have: package procore: type Project struct { ID int64 }, which is read from Procore
//	// Have: package sync: row.ExternalID = int32(p.ID)
//	// Want: of sync: narrowed int32(p.ID), out of an answer
//
// A package hands on what its imports say, as far as those who import it can get at the types.
//
//	// Have: package service: func (s *Service) Projects() []procore.Project
//	// Want: the fact of service names procore.Project, too

import (
	"fmt"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// A Fact names the types that a package exchanges with Procore, or hands on, and that have ids in
// them. Of functions it says which keep numbers as text, whatever the system,
// and what they exchange with whom their callers ask.
type Fact struct {
	Types []Declared // sorted by their paths
	Exact []string   // full names of functions that have to do with decoders that keep numbers as text, sorted

	Perhaps []Perhaps // sorted
}

// Declared are types that a package declares, which need not be the one that exchanges them.
type Declared struct {
	Path  string
	Names []string // sorted
}

// AFact marks it as one of analysis' facts.
func (*Fact) AFact() {}

func (f *Fact) String() string {
	n := 0
	for _, d := range f.Types {
		n += len(d.Names)
	}
	return fmt.Sprintf("messages(%d types)", n)
}

// Fact is what the packages that import this one are told of it, nil for nothing. What tests exchange
// is no matter outside of them.
func (t *Traffic) Fact(pass *analysis.Pass) *Fact {
	names := make(map[string]map[string]bool)
	add := func(n *types.TypeName) {
		path := n.Pkg().Path()
		if names[path] == nil {
			names[path] = make(map[string]bool)
		}
		names[path][n.Name()] = true
	}
	for _, m := range t.Messages {
		if m.Type == nil || !m.Type.Exported() || m.Type.Pkg() == nil || m.Type.Parent() != m.Type.Pkg().Scope() {
			continue
		}
		if len(idsOf(m.Struct())) > 0 && !source.InTest(pass.Fset, m.Type.Pos()) {
			add(m.Type)
		}
	}
	for _, n := range handedOn(pass.Pkg, t.told) {
		add(n)
	}
	fact := &Fact{Exact: t.exact, Perhaps: t.perhaps}
	for _, path := range slices.Sorted(maps.Keys(names)) {
		fact.Types = append(fact.Types, Declared{path, slices.Sorted(maps.Keys(names[path]))})
	}
	if len(fact.Types)+len(fact.Exact)+len(fact.Perhaps) == 0 {
		return nil
	}
	return fact
}

// Told reports whether a package that this one imports says that a type is a message. What is wrong
// with the type was reported there.
func (t *Traffic) Told(n *types.TypeName) bool { return t.told[n] }

// imported is what the imports of a package say.
type imported struct {
	messages map[*types.TypeName]bool     // the types that are messages
	exact    map[string]bool              // functions that keep numbers as text
	perhaps  map[string][]*types.TypeName // the messages of functions, if their requests are Procore's
}

// toldBy is what the imports of a package say.
func toldBy(pass *analysis.Pass) *imported {
	told := &imported{
		messages: make(map[*types.TypeName]bool),
		exact:    make(map[string]bool),
		perhaps:  make(map[string][]*types.TypeName),
	}
	names := make(map[string][]string)
	functions := make(map[string][]Perhaps) // by the paths of the messages
	for _, imp := range pass.Pkg.Imports() {
		var fact Fact
		if !pass.ImportPackageFact(imp, &fact) {
			continue
		}
		for _, d := range fact.Types {
			names[d.Path] = append(names[d.Path], d.Names...)
		}
		for _, name := range fact.Exact {
			told.exact[name] = true
		}
		for _, p := range fact.Perhaps {
			functions[p.Path] = append(functions[p.Path], p)
		}
	}
	if len(names) == 0 && len(functions) == 0 {
		return told
	}
	for _, pkg := range reachable(pass.Pkg) {
		work.Add(1)
		for _, name := range names[pkg.Path()] {
			if t, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok {
				told.messages[t] = true
			}
		}
		for _, p := range functions[pkg.Path()] {
			if t, ok := pkg.Scope().Lookup(p.Type).(*types.TypeName); ok {
				told.perhaps[p.Func] = append(told.perhaps[p.Func], t)
			}
		}
	}
	return told
}

// reachable are the packages that a package imports, however far.
func reachable(pkg *types.Package) (all []*types.Package) {
	seen := make(map[*types.Package]bool)
	var walk func(*types.Package)
	walk = func(pkg *types.Package) {
		for _, imp := range pkg.Imports() {
			if !seen[imp] {
				seen[imp] = true
				all = append(all, imp)
				walk(imp)
			}
		}
	}
	walk(pkg)
	return all
}

// handedOn are those among some types that others can get at through a package.
func handedOn(pkg *types.Package, of map[*types.TypeName]bool) (out []*types.TypeName) {
	if len(of) == 0 {
		return nil
	}
	for t := range rulekit.Outside(pkg) {
		if n, ok := t.(*types.Named); ok && of[n.Obj()] {
			out = append(out, n.Obj())
		}
	}
	return out
}

// idsOf are the fields of a struct that are called ids, those of structs without a name within it
// included.
func idsOf(s *types.Struct) (ids []*types.Var) {
	if s == nil {
		return nil
	}
	for i := range s.NumFields() {
		v := s.Field(i)
		if IsIDField(v, s.Tag(i)) {
			ids = append(ids, v.Origin())
		}
		for _, p := range partsOf(v.Type()) {
			if p.lit != nil {
				ids = append(ids, idsOf(p.lit)...)
			}
		}
	}
	return ids
}
