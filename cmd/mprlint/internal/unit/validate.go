package unit

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// validate checks the fixes of a diagnostic, and gives each edit an end. It is
// ValidateFixes of x/tools' internal/analysis/driverutil.
func validate(fset *token.FileSet, a *analysis.Analyzer, fixes []analysis.SuggestedFix) error {
	seen := make(map[string]bool)
	for _, fix := range fixes {
		if seen[fix.Message] {
			return fmt.Errorf("analyzer %q suggests two fixes with same Message (%s)", a.Name, fix.Message)
		}
		seen[fix.Message] = true
		if err := validateEdits(fset, fix.TextEdits); err != nil {
			return fmt.Errorf("analyzer %q suggests invalid fix (%s): %v", a.Name, fix.Message, err)
		}
	}
	return nil
}

// validateEdits checks that edits, which it sorts, lie inside one file each, one behind
// the other.
func validateEdits(fset *token.FileSet, edits []analysis.TextEdit) error {
	slices.SortStableFunc(edits, func(x, y analysis.TextEdit) int {
		return cmp.Or(cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.End, y.End))
	})
	for i := range edits {
		e := &edits[i]
		ok, err := validateRange(fset, e, i)
		if err != nil {
			return err
		}
		if !ok || i == 0 {
			continue
		}
		if prev := edits[i-1]; e.Pos < prev.End {
			from, to := fset.Position(prev.Pos), fset.Position(prev.End)
			start, end := fset.Position(e.Pos), fset.Position(e.End)
			return fmt.Errorf("overlapping edits to %s (%d:%d-%d:%d and %d:%d-%d:%d)", from.Filename,
				from.Line, from.Column, to.Line, to.Column, start.Line, start.Column, end.Line, end.Column)
		}
	}
	return nil
}

// validateRange checks one edit. It is not ok for one that was cut off at the end of its
// file, of which no more is checked.
func validateRange(fset *token.FileSet, e *analysis.TextEdit, i int) (ok bool, err error) {
	file := fset.File(e.Pos)
	if file == nil {
		return false, fmt.Errorf("no token.File for TextEdit.Pos (%v)", e.Pos)
	}
	end := token.Pos(file.Base() + file.Size())
	if !e.End.IsValid() {
		e.End = e.Pos
	}
	if e.End < e.Pos {
		return false, fmt.Errorf("TextEdit.Pos (%v) > TextEdit.End (%v)", e.Pos, e.End)
	}
	switch other := fset.File(e.End); {
	case other != file && e.End < end+10:
		e.End = end
		return false, nil
	case other == nil:
		return false, fmt.Errorf("no token.File for TextEdit.End (%v; File(start).FileEnd is %d)", e.End, end)
	case other != file:
		return false, fmt.Errorf("edit #%d spans files (%v and %v)", i, file.Position(e.Pos), other.Position(e.End))
	}
	return true, nil
}
