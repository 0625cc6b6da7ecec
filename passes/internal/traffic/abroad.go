package traffic

// This file holds what other packages are told of the messages of one: which types those are. Who
// makes rows of its own of them has ids of Procore in hands, too.
//
//	// Have: package procore: type Project struct { ID int64 }, which is read from Procore
//	// Have: package sync: row.ExternalID = int32(p.ID)
//	// Want: of sync: narrowed int32(p.ID), out of an answer

import (
	"cmp"
	"fmt"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/source"
)

// A Fact names the types that a package exchanges with Procore and that have ids in them. It goes to
// the packages that import this one, and not further: types that are handed on are seldom cut.
type Fact struct {
	Types []TypeRef // sorted
}

// A TypeRef names a type that a package declares. It need not be the one that exchanges it.
type TypeRef struct{ Path, Name string }

// AFact marks it as one of analysis' facts.
func (*Fact) AFact() {}

func (f *Fact) String() string { return fmt.Sprintf("messages(%d types)", len(f.Types)) }

// Fact is what the packages that import this one are told of it, nil for nothing. What tests exchange
// is no matter outside of them.
func (t *Traffic) Fact(pass *analysis.Pass) *Fact {
	fact := new(Fact)
	for _, m := range t.Messages {
		if m.Type == nil || !m.Type.Exported() || m.Type.Pkg() == nil || m.Type.Parent() != m.Type.Pkg().Scope() {
			continue
		}
		if len(idsOf(m.Struct())) > 0 && !source.InTest(pass.Fset, m.Type.Pos()) {
			fact.Types = append(fact.Types, TypeRef{m.Type.Pkg().Path(), m.Type.Name()})
		}
	}
	if len(fact.Types) == 0 {
		return nil
	}
	slices.SortFunc(fact.Types, func(a, b TypeRef) int { return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Name, b.Name)) })
	return fact
}

// abroad are the ids among the fields of what the imports of a package exchange with Procore.
func abroad(pass *analysis.Pass) (ids []*types.Var) {
	var all []TypeRef
	near := make(map[string]*types.Package) // by path: what is imported, and what that imports
	for _, imp := range pass.Pkg.Imports() {
		near[imp.Path()] = imp
		var fact Fact
		if pass.ImportPackageFact(imp, &fact) {
			all = append(all, fact.Types...)
		}
	}
	if len(all) == 0 {
		return nil
	}
	for _, imp := range pass.Pkg.Imports() {
		for _, further := range imp.Imports() {
			near[further.Path()] = further
		}
	}
	for _, ref := range all {
		if pkg := near[ref.Path]; pkg != nil {
			if t, ok := pkg.Scope().Lookup(ref.Name).(*types.TypeName); ok {
				ids = append(ids, idsOf((&Message{Type: t}).Struct())...)
			}
		}
	}
	return ids
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
