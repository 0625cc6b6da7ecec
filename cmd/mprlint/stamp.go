package main

import (
	"os"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/rewrite"
)

// What go vet -json says of a fix is not enough to apply it: the file's name is the one
// that a //line directive gives, and nothing tells which content the bytes are counted
// in. mprlint run by hand has the tool add both to the fix's message, out of sight, and
// takes them out again.

const stampMark = "\x00"

// stamped reports diagnostics with stamped fixes.
func stamped(pass *analysis.Pass, report func(analysis.Diagnostic)) func(analysis.Diagnostic) {
	sums := make(map[string]string)
	return func(d analysis.Diagnostic) {
		fixes := make([]analysis.SuggestedFix, len(d.SuggestedFixes))
		for i, fix := range d.SuggestedFixes {
			fix.Message += stamp(pass, fix, sums)
			fixes[i] = fix
		}
		d.SuggestedFixes = fixes
		report(d)
	}
}

// stamp is empty for a fix of several files, which no rule writes.
func stamp(pass *analysis.Pass, fix analysis.SuggestedFix, sums map[string]string) string {
	if len(fix.TextEdits) == 0 {
		return ""
	}
	file := pass.Fset.File(fix.TextEdits[0].Pos)
	for _, e := range fix.TextEdits {
		if pass.Fset.File(e.Pos) != file {
			return ""
		}
	}
	sum, known := sums[file.Name()]
	if !known {
		sum = "unknown"
		if text, err := os.ReadFile(file.Name()); err == nil && len(text) == file.Size() {
			sum = rewrite.Sum(text)
		}
		sums[file.Name()] = sum
	}
	return stampMark + sum + stampMark + file.Name()
}

// unstamp takes the stamp out of a fix.
func (f *suggestedFix) unstamp() {
	var stamp string
	f.Message, stamp, _ = strings.Cut(f.Message, stampMark)
	var file string
	f.sum, file, _ = strings.Cut(stamp, stampMark)
	for i := range f.Edits {
		if file != "" {
			f.Edits[i].Filename = file
		}
	}
}
