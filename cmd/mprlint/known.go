package main

import (
	"fmt"
	"slices"
	"strings"
)

// This file holds what mprlint says by hand of packages that are not known in full: one line
// each on standard error. It changes neither the findings nor the exit code.

// gaps are those lines, in the order of the packages: one was too large for some of its
// functions to be followed to their end, or mprlint made a mistake in it.
func (r report) gaps() string {
	var lines []string
	for _, l := range r.rows {
		if p := l.Row.Package; p != nil && p.Partly != "" {
			lines = append(lines, fmt.Sprintf("mprlint: %s is not known in full: %s\n", p.Path, p.Partly))
		}
	}
	slices.Sort(lines)
	return strings.Join(slices.Compact(lines), "")
}
