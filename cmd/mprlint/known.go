package main

import (
	"fmt"
	"slices"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
)

// This file holds what mprlint says by hand of packages that are not known in full, on
// standard error. It changes neither the findings nor the exit code.

// gaps names those packages, in their order: one was too large for some of its functions to
// be followed to their end, or mprlint made a mistake in it, or other limits were reached and it
// has a call of which the verdict is unknown. It is one line, which says why of the first; mprlint
// report lists them all, and those too in which a limit cost nothing that is seen.
func (r report) gaps() string {
	unknown := make(map[string]bool) // packages with such calls
	for _, l := range r.rows {
		if c := l.Row.Call; c != nil && c.Verdict.Kind == string(reports.Unknown) {
			unknown[l.Package] = true
		}
	}
	var why []string
	for _, l := range r.rows {
		if p := l.Row.Package; p != nil && p.Partly != "" && (!p.Whole || unknown[l.Package]) {
			why = append(why, p.Path+": "+p.Partly)
		}
	}
	slices.Sort(why)
	what, why := "packages", append(slices.Compact(why), r.partly...)
	if len(r.partly) > 0 {
		what = "files"
	}
	switch n := len(why); {
	case n == 0:
		return ""
	case n == 1:
		return fmt.Sprintf("mprlint: not known in full: %s\n", why[0])
	default:
		return fmt.Sprintf("mprlint: %d %s are not known in full (mprlint report lists them), such as %s\n", n, what, why[0])
	}
}
