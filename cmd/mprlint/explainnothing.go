package main

import (
	"fmt"
	"go/ast"
	"path/filepath"
	"slices"
	"strings"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
)

// This file holds what mprlint explain prints where there is nothing to report, and beside the
// rest.

// nothing says why there is nothing to say of the line.
func (e *explanation) nothing() string {
	s, pkg := e.spot, e.folder.ImportPath
	say := func(why, advice string) string {
		return fmt.Sprintf("%s: nothing to report\n\n%s%s", s.at(), entry("Why", why), entry("To change it", advice)) + e.beside()
	}
	switch {
	case !s.isGo():
		return say("no host of Procore's stands on this line", "mprlint config tells which files it reads, and mprlint report which hosts they hold")
	case !e.names(pkg):
		return say(fmt.Sprintf("its package, %s, is not among those that were named (%s)", pkg, strings.Join(e.run.packages, " ")), "leave the packages out, or name "+pattern(filepath.Dir(s.full())))
	case !e.matters(pkg):
		return say(fmt.Sprintf("its package, %s, cannot matter: neither it nor what it imports, however far, names Procore, so that it is not even parsed", pkg),
			"where a host of yours stands for the Procore API, say so with -companyid.hosts")
	case s.code() == "":
		return say("the line holds no code", "name the line that makes the request or holds the host")
	}
	return say("it makes no request that is seen, holds no host of Procore's and is on the way of no call",
		"name the line that makes the request or holds the host; a client library that mprlint does not see into is none that it can follow")
}

// beside lists the lines of the same file of which there is something to say.
func (e *explanation) beside() string {
	seen := make(map[int]bool)
	var lines []string
	all := e.matching(func(p reports.Position) bool { return p.File == e.file && p.Line > 0 })
	add := func(p reports.Position, what string) {
		if p.File == e.file && !seen[p.Line] {
			seen[p.Line] = true
			lines = append(lines, fmt.Sprintf("\t%s: %s\n", p.Short(), what))
		}
	}
	for _, c := range all.calls {
		add(c.Construction.At, "a Procore API call")
		add(c.At, "a Procore API call")
	}
	for _, s := range all.signIns {
		add(s.At, "a sign-in")
	}
	for _, h := range all.hosts {
		add(h.At, "the host "+h.Host)
	}
	for _, f := range all.findings {
		add(f.At, "a finding of "+f.Rule)
	}
	if len(lines) == 0 {
		return ""
	}
	if more := len(lines) - maxTitles; more > 0 {
		lines = append(lines[:maxTitles], fmt.Sprintf("\t… and %d more lines\n", more))
	}
	return "\nIn this file there is something to say of:\n\n" + strings.Join(lines, "")
}

// onTheWay explains the calls and sign-ins of which the line is a step.
func (e *explanation) onTheWay(known []reports.Call) string {
	var calls []reports.Call
	for _, c := range e.Calls {
		is := func(s reports.Step) bool { return s.At.File == e.file && s.At.Line == e.spot.line }
		if slices.ContainsFunc(c.Trail, is) && !slices.ContainsFunc(known, func(k reports.Call) bool { return k.ID == c.ID }) {
			calls = append(calls, c)
		}
	}
	if len(calls) == 0 || !e.here().empty() {
		return ""
	}
	text := fmt.Sprintf("%s: on the way of %s\n\n", e.spot.at(), amount(len(calls), "Procore API call"))
	return text + strings.Join(e.calls(calls), "\n")
}

// notes are what holds for the whole file or package.
func (e *explanation) notes() (notes []string) {
	for _, p := range e.Packages.Partly {
		if p.Package == e.folder.ImportPath {
			notes = append(notes, entry("Note", p.Package+" is known in part: "+p.Why))
		}
	}
	if s := e.spot; s.syntax != nil && ast.IsGenerated(s.syntax) {
		notes = append(notes, entry("Note", "the file is generated: what is found in it is reported, and -fix does not change it"))
	}
	return notes
}
