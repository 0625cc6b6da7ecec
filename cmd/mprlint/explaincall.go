package main

import (
	"fmt"
	"slices"
	"strings"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
)

// This file holds what mprlint explain prints of a call.

// calls explains calls, those to look at first.
func (e *explanation) calls(all []reports.Call) (parts []string) {
	slices.SortStableFunc(all, func(a, b reports.Call) int {
		return slices.Index(reports.Kinds, a.Verdict.Kind) - slices.Index(reports.Kinds, b.Verdict.Kind)
	})
	for i, c := range all {
		if i == maxExplained {
			parts = append(parts, "… and "+amount(len(all)-i, "more call")+":\n"+e.titles(all[i:]))
			break
		}
		parts = append(parts, e.call(c))
	}
	return parts
}

// titles lists calls, a line each.
func (e *explanation) titles(all []reports.Call) string {
	var b strings.Builder
	for i, c := range all {
		if i == maxTitles {
			fmt.Fprintf(&b, "\t… and %d more, which mprlint report lists\n", len(all)-i)
			break
		}
		fmt.Fprintf(&b, "\t%s: %s: %s\n", c.At, c.Title(), c.Verdict.Kind)
	}
	return b.String()
}

const maxTitles = 20

// call explains one call.
func (e *explanation) call(c reports.Call) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s: %s\n\n", c.At, c.Title(), c.Verdict.Kind)
	if len(c.Builds) > 0 {
		b.WriteString(entry("Only in", strings.Join(c.Builds, ", ")))
	}
	b.WriteString(entry("In", c.Function+" of "+c.Package+", with "+c.Library))
	b.WriteString(entry("Address", strings.Join(c.URLs, "\n")))
	b.WriteString("\nHow it comes about:\n\n" + steps(withHeader(c)))
	b.WriteString("\n" + entry("Verdict", string(c.Verdict.Kind)+": "+c.Verdict.Kind.Meaning()))
	b.WriteString(entry("Why", c.Verdict.Why))
	b.WriteString(entry("To change it", e.change(c)))
	b.WriteString(e.callReported(c))
	return b.String()
}

// callReported says what rule companyid reports of a call: at the call, or on the way to it,
// where one place decides for several calls. What is reported where a call that is right is
// made is of another call that is made there.
func (e *explanation) callReported(c reports.Call) string {
	places := []reports.Position{c.At, c.Construction.At}
	if c.Verdict.Kind == reports.Set || c.Verdict.Kind == reports.Exempt {
		text := entry("Reported", "no")
		for _, f := range e.Findings {
			if f.Rule == "companyid" && slices.Contains(places, f.At) && f.Silenced == "" {
				text += entry("Another call", f.At.String()+": "+f.Message+e.calledAt(f))
			}
		}
		return text
	}
	for _, s := range c.Trail {
		if c.Verdict.Kind.Wrong() {
			places = append(places, s.At)
		}
	}
	return e.reported("companyid", places...)
}

// withHeader is a call's trail, which says of a header that is not set where it would have to
// be: before the request is sent.
func withHeader(c reports.Call) []reports.Step {
	if !c.Verdict.Kind.Wrong() {
		return c.Trail
	}
	step := reports.Step{Kind: "header", Text: "Procore-Company-Id is not set"}
	if c.Verdict.Header != "" {
		step.Text += ", but " + c.Verdict.Header
	}
	n := len(c.Trail)
	if n > 0 && c.Trail[n-1].Kind == "send" {
		n--
	}
	return slices.Insert(slices.Clone(c.Trail), n, step)
}

// steps lists places, each line of code once.
func steps(trail []reports.Step) string {
	var b strings.Builder
	for i, s := range trail {
		fmt.Fprintf(&b, "%3d. %-12s  ", i+1, s.Kind)
		if s.At.File != "" {
			fmt.Fprintf(&b, "%s: ", s.At)
		}
		b.WriteString(s.Text + "\n")
		shown := i+1 < len(trail) && trail[i+1].At.Short() == s.At.Short()
		if s.Source != "" && !shown {
			fmt.Fprintf(&b, "\t%s\n", s.Source)
		}
	}
	return b.String()
}

// change says what would make the verdict another.
func (e *explanation) change(c reports.Call) string {
	v := c.Verdict
	switch {
	case v.Advice != "":
		return v.Advice
	case v.Kind == reports.Exempt:
		return "with the grant client_credentials the call needs the header; -companyid.grant says which one the program has"
	case v.At != nil && v.At.Line > 0:
		return "without " + v.At.Short() + " the call would be reported"
	}
	return "without what sets the header the call would be reported"
}
