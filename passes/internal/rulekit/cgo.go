package rulekit

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"
)

// This file holds what becomes of findings in files that cgo made, which are gone when somebody
// wants to look at them.
//
//	// #define URL "https://app.procore.com/rest/v1.0/me"
//	import "C"
//
// becomes const _Csconst_URL = "https://…" in a file of cgo's own. A finding there is shown
// where the program says C.URL.

// inSource returns a pass like another one whose findings all lie in files of the program.
func inSource(pass *analysis.Pass) *analysis.Pass {
	made, some := make(map[*ast.File]bool), false
	for _, f := range pass.Files {
		some = some || hasCgoHeader(f)
		if madeByCgo(pass, f) {
			made[f] = true
		}
	}
	if !some {
		return pass
	}
	p, moved := *pass, inOriginals(pass)
	p.Report = func(d analysis.Diagnostic) {
		f := FileAt(pass, d.Pos)
		if !made[f] {
			d.SuggestedFixes = moved(d.SuggestedFixes)
			pass.Report(d)
			return
		}
		if use := firstUse(pass, made, f, d.Pos); use.IsValid() {
			d.Pos, d.End, d.SuggestedFixes, d.Related = use, token.NoPos, nil, nil
			pass.Report(d)
		}
	}
	return &p
}

// madeByCgo reports whether cgo made a file of its own, and not of one of the program: those say
// which in a line directive.
func madeByCgo(pass *analysis.Pass, f *ast.File) bool {
	_, ofProgram := cgoOriginal(pass, f)
	return hasCgoHeader(f) && !ofProgram
}

// firstUse is where the program first uses the constant or variable whose declaration holds a
// position.
func firstUse(pass *analysis.Pass, made map[*ast.File]bool, f *ast.File, pos token.Pos) (first token.Pos) {
	for id, obj := range pass.TypesInfo.Uses {
		if first.IsValid() && first < id.Pos() || obj.Pkg() != pass.Pkg || FileAt(pass, obj.Pos()) != f || made[FileAt(pass, id.Pos())] {
			continue
		}
		if line(pass, obj.Pos()) == line(pass, pos) { // cgo writes each on a line of its own
			first = id.Pos()
		}
	}
	return first
}
