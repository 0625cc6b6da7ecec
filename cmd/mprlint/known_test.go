package main

import (
	"testing"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
	"github.com/mprlint/mprlint/passes/inventory"
)

// Packages are counted once, in one line, and those that are known in full are not, nor those in
// which a limit left no call unknown.
func TestGaps(t *testing.T) {
	row := func(path, partly string) reports.Listed {
		return reports.Listed{Package: path, Row: inventory.Row{Package: &inventory.Package{Path: path, Partly: partly}}}
	}
	whole := func(l reports.Listed) reports.Listed { l.Row.Package.Whole = true; return l }
	unknown := reports.Listed{Package: "m/b", Row: inventory.Row{Call: &inventory.Call{Verdict: inventory.Verdict{Kind: "unknown"}}}}
	for _, c := range []struct {
		rows []reports.Listed
		want string
	}{
		{[]reports.Listed{row("m/c", ""), {}}, ""},
		{[]reports.Listed{row("m/b", "oops"), row("m/b", "oops")}, "mprlint: not known in full: m/b: oops\n"},
		{[]reports.Listed{row("m/b", "oops"), row("m/a", "too large")},
			"mprlint: 2 packages are not known in full (mprlint report lists them), such as m/a: too large\n"},
		{[]reports.Listed{whole(row("m/a", "limits")), whole(row("m/b", "limits")), unknown}, "mprlint: not known in full: m/b: limits\n"},
	} {
		if got := (report{rows: c.rows}).gaps(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
