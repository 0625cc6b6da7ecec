package main

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
	"github.com/mprlint/mprlint/passes"
)

// report analyses the packages and puts together what the inventory and the rules say.
func (g goCommand) report(o *reportOptions) (*reports.Report, string, error) {
	_, said, packages, err := g.gather(o.options)
	if err != nil {
		return nil, "", err
	}
	r := &reports.Report{Tool: thisTool(), Module: packages.module(o.sourceURL), Flags: o.shownFlags()}
	said.split(r, packages)
	if err := o.config(r, packages); err != nil {
		return nil, "", err
	}
	r.Rows(said.rows, packages)
	r.Excuse()
	r.Quote(packages.line)
	r.Packages.Failed = notAnalysed(said.problems)
	r.Packages.LeftOut = max(len(said.names)-r.Packages.Analysed-len(r.Packages.Failed), 0)
	return r, said.problems, nil
}

// gather analyses the packages, for all that can be said of them. It returns what it ran too,
// which knows the packages that may matter.
func (g goCommand) gather(o options) (run options, said report, packages *listedPackages, err error) {
	all := make(chan *listedPackages, 1)
	list := func() { all <- listPackages(o) }
	if len(o.builds) == 0 {
		go list()
	} else { // each build has an environment of its own, one at a time
		list()
	}
	run = o
	run.flags = slices.Clone(o.flags)
	for _, a := range passes.All() {
		run.flags = append(run.flags, "-"+a.Name+".ignored")
	}
	said, err = run.vet(g)
	return run, said, <-all, err
}

// shownFlags are those that can change what a report says.
func (o *reportOptions) shownFlags() []string {
	out := slices.DeleteFunc(slices.Clone(o.flags), func(f string) bool { return strings.HasPrefix(f, "-p=") })
	if len(o.builds) > 0 {
		out = append(out, "-builds="+o.buildNames())
	}
	if o.requireKnown {
		out = append(out, "-require-known")
	}
	return out
}

// split puts the findings of the rules into a report. A package and its test variant find
// the same.
func (r report) split(into *reports.Report, packages *listedPackages) {
	type key struct {
		rule, pkg, message string
		at                 reports.Position
	}
	seen := make(map[key]bool)
	for _, id := range slices.Sorted(maps.Keys(r.units)) {
		pkg := choose.Plain(id)
		for _, rule := range slices.Sorted(maps.Keys(r.units[id])) {
			for _, d := range r.units[id][rule] {
				f := reports.Finding{Rule: rule, Package: pkg, At: packages.file(d.Posn), Builds: d.Builds}
				f.Message, f.Silenced, _ = passes.Ignored(d.Category, d.Message)
				if k := (key{rule, pkg, d.Message, f.At}); !seen[k] {
					seen[k] = true
					into.Findings = append(into.Findings, f)
				}
			}
		}
	}
}

var notAnalysable = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m)^mprlint: could not analyse ([^\s:,]+)`) })

// notAnalysed finds the packages that go vet could not analyse in what is said of them.
func notAnalysed(problems string) []string {
	var out []string
	for _, m := range notAnalysable().FindAllStringSubmatch(problems, -1) {
		out = append(out, m[1])
	}
	slices.SortFunc(out, cmp.Compare)
	return slices.Compact(out)
}
