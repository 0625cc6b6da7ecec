package main

import (
	"testing"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
	"github.com/mprlint/mprlint/passes/inventory"
)

// A package is named once, those that are known in full are not, and the order is theirs.
func TestGaps(t *testing.T) {
	row := func(path, partly string) reports.Listed {
		return reports.Listed{Package: path, Row: inventory.Row{Package: &inventory.Package{Path: path, Partly: partly}}}
	}
	r := report{rows: []reports.Listed{row("m/b", "oops"), row("m/a", "too large"), row("m/c", ""), row("m/b", "oops"), {}}}
	want := "mprlint: m/a is not known in full: too large\nmprlint: m/b is not known in full: oops\n"
	if got := r.gaps(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
