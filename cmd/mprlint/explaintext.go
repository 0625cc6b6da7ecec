package main

import (
	"fmt"
	"go/ast"
	"slices"
	"strings"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
)

// This file holds what mprlint explain prints.

// maxExplained is how many calls of one line are explained in full: a helper can have
// hundreds of callers.
const maxExplained = 3

// entry is a line with a heading, and further ones below it.
func entry(heading, text string) string {
	return fmt.Sprintf("%-14s%s\n", heading+":", strings.ReplaceAll(text, "\n", "\n"+strings.Repeat(" ", 14)))
}

// text explains the line: what is there, else what it is on the way of, else why there is
// nothing.
func (e *explanation) text() string {
	at := e.here()
	parts := e.calls(at.calls)
	for _, s := range at.signIns {
		parts = append(parts, e.signIn(s))
	}
	for _, g := range at.grants {
		parts = append(parts, e.grant(g))
	}
	for _, h := range at.hosts {
		if len(at.calls) == 0 || e.isReported(h) { // else the call says it all
			parts = append(parts, e.host(h))
		}
	}
	for _, f := range at.findings {
		parts = append(parts, e.finding(f))
	}
	if len(at.calls)+len(at.signIns) == 0 {
		for _, o := range at.others {
			parts = append(parts, e.other(o))
		}
	}
	if way := e.onTheWay(at.calls); way != "" {
		parts = append(parts, way)
	}
	if len(parts) == 0 {
		parts = append(parts, e.nothing())
	}
	return strings.Join(append(parts, e.notes()...), "\n")
}

// A here is what lies at a line.
type here struct {
	calls    []reports.Call
	signIns  []reports.SignIn
	grants   []reports.Grant
	hosts    []reports.Host
	findings []reports.Finding // but for those of the calls and hosts
	others   []reports.Other
}

func (h here) empty() bool {
	return len(h.calls)+len(h.signIns)+len(h.grants)+len(h.hosts)+len(h.findings)+len(h.others) == 0
}

// here finds what lies at the line, by the closest reading of it that finds anything.
func (e *explanation) here() (h here) {
	for _, is := range e.spot.matchers() {
		h = e.matching(func(p reports.Position) bool { return p.File == e.file && is(p) })
		if !h.empty() {
			break
		}
	}
	return h
}

func (e *explanation) matching(is matcher) (h here) {
	ofCalls, ofHosts := make(map[reports.Position]bool), make(map[reports.Position]bool)
	for _, c := range e.Calls {
		if is(c.At) || is(c.Construction.At) {
			h.calls = append(h.calls, c)
			ofCalls[c.At], ofCalls[c.Construction.At] = true, true
		}
	}
	for _, s := range e.SignIns {
		if is(s.At) {
			h.signIns = append(h.signIns, s)
		}
	}
	for _, g := range e.Grants {
		if is(g.At) {
			h.grants = append(h.grants, g)
		}
	}
	for _, x := range e.Hosts {
		if is(x.At) {
			h.hosts = append(h.hosts, x)
			ofHosts[x.At] = true
		}
	}
	for _, f := range e.Findings {
		if is(f.At) && !ofHosts[f.At] && !(f.Rule == "companyid" && ofCalls[f.At]) {
			h.findings = append(h.findings, f)
		}
	}
	for _, o := range e.Others {
		if is(o.At) {
			h.others = append(h.others, o)
		}
	}
	return h
}

// reported says what the rules report at a place, or that they report nothing; rule is the one
// that might.
func (e *explanation) reported(rule string, places ...reports.Position) string {
	var b strings.Builder
	for _, f := range e.Findings {
		if slices.Contains(places, f.At) && (f.Rule == rule || rule == "") {
			if f.At != places[0] {
				b.WriteString(entry("At", f.At.String()))
			}
			b.WriteString(e.told(f))
		}
	}
	if b.Len() == 0 {
		return entry("Reported", "no")
	}
	return b.String()
}

// told is a finding, with what becomes of it.
func (e *explanation) told(f reports.Finding) string {
	if f.Silenced != "" {
		where := e.silencer(f)
		return entry("Reported", "no: the comment"+where+" keeps it silent: "+f.Silenced) +
			entry("Else", f.Message+" ["+f.Rule+"]")
	}
	text := f.Message + " [" + f.Rule + "]" + e.calledAt(f)
	fix := "mprlint -fix cannot tell what to write; this is left to a person"
	if e.fixed[fixedKey{f.At, f.Rule}] {
		fix = "mprlint -fix repairs it, -diff shows how"
	} else if f.Package == "" {
		fix = "mprlint config -fix repairs what it is sure of"
	}
	return entry("Reported", text) + entry("Fix", fix)
}

// calledAt lists the places that belong to a finding, a line each.
func (e *explanation) calledAt(f reports.Finding) (text string) {
	for i, r := range e.related[fixedKey{f.At, f.Rule}] {
		if i == maxRelated {
			break
		}
		text += fmt.Sprintf("\n%s: %s", parsePosition(r.Posn), r.Message)
	}
	return text
}

// silencer names the comment that keeps a finding silent: on its line, above it, or one for
// the whole file.
func (e *explanation) silencer(f reports.Finding) string {
	s := e.spot
	if f.At.File != e.file || s.syntax == nil {
		return ""
	}
	best := 0
	for _, g := range s.syntax.Comments {
		for _, c := range g.List {
			line := s.fset.PositionFor(c.Pos(), false).Line
			if !directs(c, f.Rule) || line > f.At.Line && !strings.HasPrefix(c.Text, "//lint:file-ignore") {
				continue
			}
			if best == 0 || line <= f.At.Line && line > best {
				best = line
			}
		}
	}
	if best == 0 {
		return ""
	}
	return " at " + position{file: e.file, line: best}.String()
}

// directs reports whether a comment keeps a rule silent.
//
//	Have: //lint:ignore companyid,legacyhost the proxy adds the header
func directs(c *ast.Comment, rule string) bool {
	text, ok := strings.CutPrefix(c.Text, "//lint:")
	words := strings.Fields(text)
	return ok && len(words) > 2 && (words[0] == "ignore" || words[0] == "file-ignore") &&
		slices.Contains(strings.Split(words[1], ","), rule)
}

// signIn explains an address for signing in.
func (e *explanation) signIn(s reports.SignIn) string {
	return fmt.Sprintf("%s: sign-in: %s\n\n", s.At, s.Purpose) +
		entry("In", s.Function+" of "+s.Package+", with "+s.Library) +
		entry("Address", s.URL) + entry("Environment", s.Environment) +
		"\nHow it comes about:\n\n" + steps(s.Trail) +
		"\n" + entry("Verdict", "a sign-in needs no Procore-Company-Id; where its host is the wrong one, that is reported at the host")
}

func (e *explanation) grant(g reports.Grant) string {
	why := "with a user's token, some calls need no Procore-Company-Id"
	if g.Grant == "client_credentials" {
		why = "with a service account's token, every call needs Procore-Company-Id"
	}
	return fmt.Sprintf("%s: OAuth grant: %s\n\n", g.At, g.Grant) + entry("What it does", why)
}

// host explains a host.
func (e *explanation) host(h reports.Host) string {
	why, advice := fits(h)
	text := fmt.Sprintf("%s: host %s\n\n", h.At, h.Host) +
		entry("What it is", h.Role+" host of "+h.Environment) +
		entry("Used for", h.Use)
	if !e.isReported(h) {
		text += entry("Why", why) + entry("To change it", advice)
	}
	return text + e.reported("", h.At) + e.through(h.At)
}

// isReported reports whether there is a finding, silent or not, of a host.
func (e *explanation) isReported(h reports.Host) bool {
	return slices.ContainsFunc(e.Findings, func(f reports.Finding) bool { return f.At == h.At })
}

// fits says why a host is not reported, and what would change that.
func fits(h reports.Host) (why, advice string) {
	switch {
	case h.Use == "something that is not seen":
		return "nothing shows what it is used for, and unknown is not wrong",
			"join it with a path where the program uses it, or name it for what it is, such as apiURL"
	case h.Use == "a message", h.Use == "comparing":
		return "no request goes there", "nothing: patterns and messages are left alone by every rule"
	case h.Use == "an origin":
		return "no request goes there; it says which pages may ask", "-legacyhost.web reports origins too"
	case h.Use == "browser links":
		return "it stands in links that people open", "-legacyhost.web reports browser links too"
	case h.Role == "unknown" || h.Environment == "unknown":
		return "it is none of the hosts that Multiple Procore Regions move", "none of the rules speaks of it"
	}
	return "it serves what it is used for, and is paired with none of another environment",
		"use it for something that it does not serve, or beside a host of another environment"
}

// through lists the calls and sign-ins that a literal is the beginning of.
func (e *explanation) through(at reports.Position) string {
	var calls []reports.Call
	for _, c := range e.Calls {
		if slices.ContainsFunc(c.Trail, func(s reports.Step) bool { return s.At.File == at.File && s.At.Line == at.Line }) {
			calls = append(calls, c)
		}
	}
	var b strings.Builder
	if len(calls) > 0 {
		b.WriteString("\nCalls that go there:\n\n" + e.titles(calls))
	}
	var signIns []string
	for _, s := range e.SignIns {
		if slices.ContainsFunc(s.Trail, func(x reports.Step) bool { return x.At.File == at.File && x.At.Line == at.Line }) {
			signIns = append(signIns, fmt.Sprintf("\t%s: %s: %s\n", s.At, s.Purpose, s.URL))
		}
	}
	if signIns = slices.Compact(signIns); len(signIns) > 0 {
		b.WriteString("\nSign-ins that go there:\n\n" + strings.Join(signIns, ""))
	}
	return b.String()
}

// finding explains a finding that is none of a call or a host.
func (e *explanation) finding(f reports.Finding) string {
	return fmt.Sprintf("%s: %s\n\n", f.At, f.Rule) + e.told(f) + entry("The rule", "mprlint help "+f.Rule)
}

// other explains a request that is none to the API.
func (e *explanation) other(o reports.Other) string {
	text := fmt.Sprintf("%s: %s: no Procore API call, as far as is known\n\n", o.At, o.Call)
	if len(o.URLs) > 0 {
		text += entry("Address", strings.Join(o.URLs, "\n"))
	}
	text += entry("Why", o.Why)
	if o.Advice != "" {
		text += entry("To change it", o.Advice)
	}
	return text + entry("Reported", "no")
}
