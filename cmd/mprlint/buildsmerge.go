package main

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/inventory"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
)

// This file holds what becomes of the reports of several builds: one report, in which each
// thing is said once, and what only some builds have says in which.

// A findingKey tells findings apart.
type findingKey struct{ rule, posn, message string }

// A merger puts reports together.
type merger struct {
	builds int
	in     map[findingKey][]string // the builds that have a finding
	fixes  map[findingKey][]suggestedFix
	unlike map[findingKey]bool // the builds do not agree on the fix
}

// merge makes one report of those of the builds.
func merge(all []report, builds []build) report {
	m := &merger{len(builds), make(map[findingKey][]string), make(map[findingKey][]suggestedFix), make(map[findingKey]bool)}
	for i, r := range all {
		m.count(r, builds[i].name)
	}
	out := report{units: units{}, names: all[0].names}
	placed := make(map[findingKey]bool)
	for _, r := range all {
		m.place(out.units, r.units, placed)
		out.names = union(out.names, r.names)
	}
	out.rows = mergeRows(all, builds)
	out.problems = mergeProblems(all, builds)
	out.findings = out.units.flatten()
	for _, f := range out.findings {
		if m.unlike[findingKey{f.rule, f.Posn, f.Message}] {
			out.unlike = append(out.unlike, f.at)
		}
	}
	return out
}

// count notes what a build has.
func (m *merger) count(r report, build string) {
	for _, rules := range r.units {
		for rule, ds := range rules {
			for _, d := range ds {
				k := findingKey{rule, d.Posn, d.Message}
				if in := m.in[k]; len(in) == 0 {
					m.fixes[k] = d.Fixes
				} else if !reflect.DeepEqual(m.fixes[k], d.Fixes) && in[len(in)-1] != build {
					m.unlike[k] = true
				}
				if in := m.in[k]; len(in) == 0 || in[len(in)-1] != build {
					m.in[k] = append(in, build)
				}
			}
		}
	}
}

// place puts findings in their places, each once.
func (m *merger) place(into, from units, placed map[findingKey]bool) {
	for _, id := range slices.Sorted(maps.Keys(from)) {
		for rule, ds := range from[id] {
			for _, d := range ds {
				k := findingKey{rule, d.Posn, d.Message}
				if placed[k] {
					continue
				}
				placed[k] = true
				if len(m.in[k]) < m.builds {
					d.Builds = m.in[k]
				}
				if m.unlike[k] {
					d.Fixes = nil
				}
				if into[id] == nil {
					into[id] = make(map[string][]diagnostic)
				}
				into[id][rule] = append(into[id][rule], d)
			}
		}
	}
}

// mergeRows lists what the builds list: each package once, and each call with the addresses
// that it has in any of them.
func mergeRows(all []report, builds []build) (rows []reports.Listed) {
	packages := make(map[string]*inventory.Package)
	calls := make(map[string]int) // the places of calls in rows
	for i, r := range all {
		for _, l := range r.rows {
			switch {
			case l.Row.Package != nil:
				own := *l.Row.Package
				if old := packages[own.Path]; old != nil {
					old.Partly, old.Whole = cmp.Or(old.Partly, own.Partly), old.Whole && own.Whole
					continue
				}
				packages[own.Path], l.Row.Package = &own, &own
			case l.Row.Call != nil:
				own := *l.Row.Call
				if at, ok := calls[callKey(l)]; ok {
					rows[at].Row.Call.Join(&own)
					if in := rows[at].Builds; in[len(in)-1] != builds[i].name {
						rows[at].Builds = append(in, builds[i].name)
					}
					continue
				}
				calls[callKey(l)] = len(rows)
				l.Row.Call, l.Builds = &own, []string{builds[i].name}
			}
			rows = append(rows, l)
		}
	}
	for i := range rows {
		if len(rows[i].Builds) == len(builds) {
			rows[i].Builds = nil
		}
	}
	return rows
}

// callKey tells calls apart as a report does.
func callKey(l reports.Listed) string {
	c := l.Row.Call
	return fmt.Sprint(l.Package, c.At, c.Made, c.Method, c.Route, c.Verdict.Kind, c.Open)
}

// mergeProblems says what could not be analysed: once, where all builds say the same, else
// with the build's name above.
func mergeProblems(all []report, builds []build) string {
	var b strings.Builder
	var seen []string
	for i, r := range all {
		if r.problems == "" || slices.Contains(seen, r.problems) {
			continue
		}
		seen = append(seen, r.problems)
		var in []string
		for j := i; j < len(all); j++ {
			if all[j].problems == r.problems {
				in = append(in, builds[j].name)
			}
		}
		if len(in) < len(all) {
			fmt.Fprintf(&b, "mprlint: only in %s:\n", strings.Join(in, ", "))
		}
		b.WriteString(r.problems)
	}
	return b.String()
}

// differing says which findings have no fix because the builds do not agree on it.
func (r report) differing() string {
	var b strings.Builder
	for _, at := range r.unlike {
		fmt.Fprintf(&b, "mprlint: %s: what -fix would write differs from build to build; it is left to a person\n", at)
	}
	return b.String()
}

// only says in which builds a finding is, if not in all.
func (d diagnostic) only() string {
	if len(d.Builds) == 0 {
		return ""
	}
	return " (only in " + strings.Join(d.Builds, ", ") + ")"
}
