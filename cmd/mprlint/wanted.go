package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
	"github.com/mprlint/mprlint/passes"
	"github.com/mprlint/mprlint/passes/companyid"
	"github.com/mprlint/mprlint/passes/inventory"
)

// This file holds which rules a run by hand asks for, and that it asks for the inventory
// beside them: what there is, for the last line to count.

// rules are the names of those that the flags ask for: the ones that are switched on, or
// where none is, all that are not switched off.
func (o options) rules() (names []string) {
	on := make(map[string]bool) // of those that were given
	some := false
	for _, f := range o.flags {
		name, value, _ := strings.Cut(f[1:], "=")
		if isRule(name) {
			on[name], _ = strconv.ParseBool(value)
			some = some || on[name]
		}
	}
	for _, a := range passes.All() {
		if is, given := on[a.Name]; is || !some && !given {
			names = append(names, a.Name)
		}
	}
	return names
}

func isRule(name string) bool {
	return slices.ContainsFunc(passes.All(), func(a *analysis.Analyzer) bool { return a.Name == name })
}

// toolFlags are the flags for the vet tool. The inventory costs nothing where rule companyid
// runs, which finds out what it lists.
func (o options) toolFlags() []string {
	flags := slices.DeleteFunc(slices.Clone(o.flags), func(f string) bool {
		name, _, _ := strings.Cut(f[1:], "=")
		return isRule(name)
	})
	flags = append(flags, o.settingsFlag()...)
	rules := o.rules()
	for _, name := range rules {
		flags = append(flags, "-"+name)
	}
	switch {
	case len(rules) == 0: // which would mean all
		for _, a := range passes.All() {
			flags = append(flags, "-"+a.Name+"=false")
		}
	case slices.Contains(rules, companyid.Analyzer.Name):
		flags = append(flags, "-"+inventory.Name)
	}
	return flags
}

// takeRows takes what the inventory lists out of what the rules found. A package and its
// test variant list the same.
func (r *report) takeRows() error {
	analysed := make(map[string]bool)
	for _, id := range slices.Sorted(maps.Keys(r.units)) {
		pkg := choose.Plain(id)
		for _, d := range r.units[id][inventory.Name] {
			var row inventory.Row
			if err := json.Unmarshal([]byte(d.Message), &row); err != nil {
				return fmt.Errorf("cannot read what the inventory says of %s: %w", pkg, err)
			}
			if row.Package == nil || !analysed[row.Package.Path] {
				r.rows = append(r.rows, reports.Listed{Package: pkg, Row: row})
			}
			if row.Package != nil {
				analysed[row.Package.Path] = true
			}
		}
		if delete(r.units[id], inventory.Name); len(r.units[id]) == 0 {
			delete(r.units, id)
		}
	}
	return nil
}
