package main

import (
	"fmt"
	"slices"
)

// This file holds what mprlint says by hand of packages that are not known in full, on
// standard error. It changes neither the findings nor the exit code.

// gaps names those packages, in their order: one was too large for some of its functions to
// be followed to their end, or mprlint made a mistake in it. It is one line, which says why
// of the first; mprlint report lists them all.
func (r report) gaps() string {
	var why []string
	for _, l := range r.rows {
		if p := l.Row.Package; p != nil && p.Partly != "" {
			why = append(why, p.Path+": "+p.Partly)
		}
	}
	slices.Sort(why)
	why = slices.Compact(why)
	switch n := len(why); {
	case n == 0:
		return ""
	case n == 1:
		return fmt.Sprintf("mprlint: not known in full: %s\n", why[0])
	default:
		return fmt.Sprintf("mprlint: %d packages are not known in full (mprlint report lists them), such as %s\n", n, why[0])
	}
}
