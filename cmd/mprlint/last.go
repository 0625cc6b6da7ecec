package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
	"github.com/mprlint/mprlint/passes/companyid"
)

// This file holds the last lines of a run by hand, on standard error: what was found, and
// how much there was to look at. Without them, no findings and nothing looked at would look
// the same.

// sumUp prints the last lines.
func (r report) sumUp(o options, stderr io.Writer) {
	if o.quiet {
		return
	}
	if len(r.findings) > 0 {
		fmt.Fprintf(stderr, "mprlint: %s\n", r.found())
	}
	if slices.Contains(o.rules(), companyid.Analyzer.Name) && !r.sawNothing() {
		fmt.Fprintf(stderr, "mprlint: %s\n", r.looked(o))
	}
}

// sawNothing reports whether nothing was analysed, though something should have been.
func (r report) sawNothing() bool { return r.problems != "" && len(r.rows) == 0 }

// found counts the findings by rule, and says what can be done about them.
func (r report) found() string {
	count := make(map[string]int)
	var rules []string
	fixes, silent := 0, 0
	for _, f := range r.findings {
		if _, _, ok := f.silenced(); ok {
			silent++
			continue
		}
		if count[f.rule]++; count[f.rule] == 1 {
			rules = append(rules, f.rule)
		}
		if len(f.Fixes) > 0 {
			fixes++
		}
	}
	slices.Sort(rules)
	var parts []string
	for _, rule := range rules {
		parts = append(parts, fmt.Sprintf("%s %d", rule, count[rule]))
	}
	s := amount(len(r.findings)-silent, "finding")
	if len(parts) > 0 {
		s += " (" + strings.Join(parts, ", ") + ")"
	}
	if fixes > 0 {
		s += fmt.Sprintf("; mprlint -fix repairs %d, -diff shows how", fixes)
	}
	if silent > 0 {
		s += fmt.Sprintf("; %d kept silent by comments", silent)
	}
	if len(rules) > 0 {
		s += fmt.Sprintf("; mprlint help %s tells what Multiple Procore Regions (MPR) ask for", rules[0])
	}
	return s
}

// looked counts the calls by what is known of them, and what was not looked at.
//
//	38 Procore API calls in 12 of 140 packages: 35 send Procore-Company-Id, 1 does not, 2 unknown
//
// Where something could not be analysed, there may be more.
func (r report) looked(o options) string {
	calls := new(reports.Report)
	calls.Rows(r.rows, somewhere{})
	calls.Complete()
	in := make(map[string]bool)
	for _, c := range calls.Calls {
		name := c.Package
		if !r.names[name] { // external tests belong to the package that they test
			name = strings.TrimSuffix(name, "_test")
		}
		in[name] = true
	}
	s := amount(len(calls.Calls), "Procore API call") + " in "
	if r.problems != "" && len(calls.Calls) > 0 {
		s = "at least " + s
	}
	switch {
	case r.names == nil, len(in) == len(r.names):
		s += amount(len(in), "package")
	case len(in) == 0:
		s += amount(len(r.names), "package")
	default:
		s += fmt.Sprintf("%d of %s", len(in), amount(len(r.names), "package"))
	}
	if parts := verdicts(calls.Summary); len(parts) > 0 {
		s += ": " + strings.Join(parts, ", ")
	}
	if unseen := o.unseen.describe(len(notAnalysed(r.problems)), len(o.builds) > 0); unseen != "" {
		s += "; not looked at: " + unseen
	}
	return s
}

// verdicts says how many calls there are of each kind.
func verdicts(s reports.Summary) (parts []string) {
	if s.Set > 0 {
		parts = append(parts, fmt.Sprintf("%s %s", counted(s.Set, "sends", "send"), companyHeader))
	}
	if n := s.Missing + s.NearMiss; n > 0 {
		not := counted(n, "does", "do") + " not"
		if s.Set == 0 {
			not = fmt.Sprintf("%s not send %s", counted(n, "does", "do"), companyHeader)
		}
		parts = append(parts, not)
	}
	if s.Exempt > 0 {
		parts = append(parts, counted(s.Exempt, "needs", "need")+" none")
	}
	if s.Unknown > 0 {
		parts = append(parts, fmt.Sprintf("%d unknown (mprlint report says why)", s.Unknown))
	}
	return parts
}

const companyHeader = "Procore-Company-Id"

// counted puts a number before the words that go with it: 1 sends, 2 send.
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// somewhere names places by their package, which is enough to tell them apart.
type somewhere struct{}

func (somewhere) Position(pkg, at string) reports.Position {
	p := parseFull(at)
	return reports.Position{File: pkg + "/" + p.file, Line: p.line, Column: p.col}
}
