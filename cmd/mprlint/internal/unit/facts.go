package unit

import (
	"bytes"
	"cmp"
	"encoding/gob"
	"fmt"
	"go/types"
	"os"
	"reflect"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/decide"
)

// This file holds the facts of packages, which are all that the rules have: none is on an
// object.

// A gobFact is a fact in a vetx file. x/tools' driver writes and reads the same (package
// internal/facts).
type gobFact struct {
	PkgPath string
	Object  string
	Fact    analysis.Fact
}

// Facts are those of the package and of what it imports.
type facts struct {
	pkg      *types.Package
	own      []analysis.Fact
	imported map[string][]analysis.Fact // by import path
}

// readFacts reads the facts of what a package imports.
func (u *unit) readFacts(pkg *types.Package) (*facts, error) {
	f := &facts{pkg: pkg, imported: make(map[string][]analysis.Fact)}
	for _, imp := range pkg.Imports() {
		if imp.Path() == "unsafe" {
			continue
		}
		list, err := readVetx(u.PackageVetx[imp.Path()])
		if err != nil {
			return nil, fmt.Errorf("the facts of %s: %w", imp.Path(), err)
		}
		for _, fact := range list {
			if fact.PkgPath == imp.Path() && fact.Object == "" {
				f.imported[imp.Path()] = append(f.imported[imp.Path()], fact.Fact)
			}
		}
	}
	return f, nil
}

// readVetx reads the facts in a vetx file.
func readVetx(file string) (list []gobFact, err error) {
	data, err := factsIn(file)
	if err != nil || len(data) == 0 {
		return nil, err
	}
	err = gob.NewDecoder(bytes.NewReader(data)).Decode(&list)
	return list, err
}

// factsIn reads the encoded facts in a vetx file, which stand behind types, if there are
// any.
func factsIn(file string) ([]byte, error) {
	types, facts, err := decide.Sizes(file)
	if err != nil || facts == 0 {
		return nil, err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	start := decide.Header + uint64(types)
	end := start + uint64(facts)
	if uint64(len(data)) < end {
		return nil, fmt.Errorf("%s is too short", file)
	}
	return data[start:end], nil
}

// writeVetx writes facts of the package, and its types if there are any, into its vetx
// file.
func (u *unit) writeVetx(types []byte, own []analysis.Fact) error {
	if u.VetxOutput == "" {
		return nil
	}
	var facts bytes.Buffer
	if len(own) > 0 {
		var list []gobFact
		for _, f := range own {
			list = append(list, gobFact{PkgPath: u.ImportPath, Fact: f})
		}
		slices.SortFunc(list, func(a, b gobFact) int {
			return cmp.Compare(reflect.TypeOf(a.Fact).String(), reflect.TypeOf(b.Fact).String())
		})
		if err := gob.NewEncoder(&facts).Encode(list); err != nil {
			return fmt.Errorf("cannot write facts: %w", err)
		}
	}
	return os.WriteFile(u.VetxOutput, decide.Vetx(types, facts.Bytes()), 0o666)
}

// serve gives a pass the facts.
func (f *facts) serve(pass *analysis.Pass) {
	pass.ImportPackageFact = f.importFact
	pass.ExportPackageFact = f.exportFact
	pass.AllPackageFacts = func() []analysis.PackageFact { return f.all(pass.Analyzer) }
	pass.ImportObjectFact = func(types.Object, analysis.Fact) bool { return false }
	pass.AllObjectFacts = func() []analysis.ObjectFact { return nil }
	pass.ExportObjectFact = func(obj types.Object, fact analysis.Fact) {
		panic(fmt.Sprintf("%s has a fact on an object, %s, which this driver does not know", pass.Analyzer, obj))
	}
}

func (f *facts) importFact(pkg *types.Package, to analysis.Fact) bool {
	list := f.own
	if pkg != f.pkg {
		list = f.imported[pkg.Path()]
	}
	for _, fact := range list {
		if reflect.TypeOf(fact) == reflect.TypeOf(to) {
			reflect.ValueOf(to).Elem().Set(reflect.ValueOf(fact).Elem())
			return true
		}
	}
	return false
}

// exportFact takes the place of an earlier fact of the same type.
func (f *facts) exportFact(fact analysis.Fact) {
	f.own = slices.DeleteFunc(f.own, func(old analysis.Fact) bool { return reflect.TypeOf(old) == reflect.TypeOf(fact) })
	f.own = append(f.own, fact)
}

// all are the facts of the types that an analyzer declares.
func (f *facts) all(a *analysis.Analyzer) (out []analysis.PackageFact) {
	add := func(pkg *types.Package, list []analysis.Fact) {
		for _, fact := range list {
			if slices.ContainsFunc(a.FactTypes, func(t analysis.Fact) bool { return reflect.TypeOf(t) == reflect.TypeOf(fact) }) {
				out = append(out, analysis.PackageFact{Package: pkg, Fact: fact})
			}
		}
	}
	add(f.pkg, f.own)
	for _, imp := range f.pkg.Imports() {
		add(imp, f.imported[imp.Path()])
	}
	return out
}
