package resourceid

// This file holds which fixes are offered: those with which the package and its tests still
// compile, one by one and all together.

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// fix gives the findings their fixes. Some compile only together, as where two ids are
// compared: then the first in a file has the edits of them all.
//
//	if rfi.ProjectID == project.ID {
func fix(pass *analysis.Pass, all []*finding) {
	var open []*finding
	for _, f := range all {
		if f.edits != nil && !slices.ContainsFunc(open, func(o *finding) bool { return overlap(o, f) }) {
			open = append(open, f)
		}
	}
	if len(open) == 0 || len(open) > maxAlone {
		if len(open) > maxAlone {
			work.ReachFix("fixes that are tried alone")
			fixTogether(pass, open)
		}
		return
	}
	c := newChecker(pass)
	var taken []analysis.TextEdit
	var rest []*finding
	for _, f := range open {
		if c.compiles(f.edits) && c.compiles(append(slices.Clip(taken), f.edits...)) {
			taken = append(taken, f.edits...)
			f.offer()
		} else {
			rest = append(rest, f)
		}
	}
	for len(rest) > 1 {
		var group []*finding
		rest, group = sameFile(pass, rest)
		var edits []analysis.TextEdit
		for _, f := range group {
			edits = append(edits, f.edits...)
		}
		if len(group) > 1 && c.compiles(edits) && c.compiles(append(slices.Clip(taken), edits...)) {
			taken = append(taken, edits...)
			group[0].edits = edits
			group[0].offer()
		}
	}
}

// fixTogether fixes what is never used by name, if all of it compiles at once.
func fixTogether(pass *analysis.Pass, open []*finding) {
	c := newChecker(pass)
	var edits []analysis.TextEdit
	for _, f := range open {
		edits = append(edits, f.edits...)
	}
	if !c.compiles(edits) {
		return
	}
	used := make(map[types.Object]bool)
	for _, obj := range pass.TypesInfo.Uses {
		used[obj] = true
	}
	for _, f := range open {
		if f.field != nil && !used[f.field] && !c.mentions(f.field.Name()) {
			f.offer()
		}
	}
}

// sameFile splits findings into those of the first one's file and the rest.
func sameFile(pass *analysis.Pass, list []*finding) (rest, group []*finding) {
	file := pass.Fset.File(list[0].pos)
	for _, f := range list {
		if pass.Fset.File(f.pos) == file {
			group = append(group, f)
		} else {
			rest = append(rest, f)
		}
	}
	return rest, group
}

func overlap(a, b *finding) bool {
	return slices.ContainsFunc(a.edits, func(x analysis.TextEdit) bool {
		return slices.ContainsFunc(b.edits, func(y analysis.TextEdit) bool { return x.Pos < y.End && y.Pos < x.End })
	})
}

// offer makes a fix of a finding's edits.
func (f *finding) offer() {
	f.fixes = []analysis.SuggestedFix{{Message: f.do, TextEdits: f.edits}}
}

// fixable reports whether nobody outside the package can depend on the type of a field. That
// goes for internal packages too: a pass sees what its package imports, never who imports it,
// and the code of those would not compile any more.
func fixable(abroad *outside, v *types.Var, named types.Type) bool {
	if nobodyImports(abroad.pkg) {
		return true
	}
	if n, ok := types.Unalias(named).(*types.Named); ok && n.Obj().Exported() {
		return false
	}
	return !v.Exported() || !abroad.reaches(v)
}

// nobodyImports reports whether no other package can import one, but its tests.
func nobodyImports(pkg *types.Package) bool {
	return pkg.Name() == "main" || strings.HasSuffix(pkg.Name(), "_test")
}

func useWide(wide string) string { return fmt.Sprintf("Use %s", wide) }
