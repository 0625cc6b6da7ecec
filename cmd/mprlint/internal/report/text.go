package report

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
)

// WriteText prints a report for people: the summary, then what to look at first.
func WriteText(w io.Writer, r *Report) error {
	t := &text{r: r}
	t.summary()
	t.since()
	t.calls()
	t.ids()
	t.findings()
	t.signIns()
	t.grants()
	t.hosts()
	t.activity()
	_, err := w.Write(t.Bytes())
	return err
}

// WriteSummary prints the head of that only.
func WriteSummary(w io.Writer, r *Report) error {
	t := &text{r: r}
	t.summary()
	t.since()
	_, err := w.Write(t.Bytes())
	return err
}

// A text is a report on its way to be printed.
type text struct {
	bytes.Buffer
	r *Report
}

func (t *text) say(format string, args ...any) { fmt.Fprintf(t, format, args...) }

// head begins a section.
func (t *text) head(title string, n int) bool {
	if n > 0 {
		t.say("\n%s (%d)\n\n", title, n)
	}
	return n > 0
}

func (t *text) summary() {
	s := t.r.Summary
	t.say("%s\n\n", t.r.Title())
	t.say("  %s to the Procore API, made in %s\n", plural(s.Calls, "call"), plural(s.Constructions, "place"))
	for _, k := range Kinds {
		if n := s.Of(k); n > 0 {
			t.say("  %6d %-9s  %s\n", n, k, k.Meaning())
		}
	}
	if s.Silenced > 0 {
		t.say("  %s kept silent by a comment\n", plural(s.Silenced, "call"))
	}
	for _, e := range s.Environments {
		t.say("  %s: %s%s\n", inWords(e.Name), plural(e.Calls, "call"), list(": ", e.Hosts))
	}
	t.say("  %s\n", t.r.Packages)
	for _, f := range t.r.Packages.Failed {
		t.say("  not analysable: %s\n", f)
	}
	for _, p := range t.r.Packages.Partly {
		t.say("  known in part: %s: %s\n", p.Package, p.Why)
	}
	if len(t.r.Flags) > 0 {
		t.say("  flags: %s\n", strings.Join(t.r.Flags, " "))
	}
}

func (t *text) since() {
	s := t.r.Since
	if s == nil {
		return
	}
	t.say("\nSince %s: %d new, %d gone, %d with another verdict, %s new\n", s.Base(), len(s.New), len(s.Gone), len(s.Changed), plural(len(s.Findings), "finding"))
	for _, id := range s.New {
		c := t.r.Call(id)
		t.say("  + %s: %s: %s\n", c.Title(), c.At, c.Verdict.Kind)
	}
	for _, c := range s.Gone {
		t.say("  - %s: %s: %s\n", c.Title(), c.At, c.Verdict.Kind)
	}
	for _, d := range s.Changed {
		c := t.r.Call(d.ID)
		t.say("  ~ %s: %s: %s, was %s\n", c.Title(), c.At, d.To, d.From)
	}
	for _, f := range s.Findings {
		t.say("  + %s: %s [%s]\n", f.At, f.Message, f.Rule)
	}
}

// calls prints them by kind. Those that someone has to look at come one by one, with
// their trails; the others as a list below their construction.
func (t *text) calls() {
	for _, k := range Kinds {
		var some []Call
		for _, c := range t.r.Calls {
			if c.Verdict.Kind == k {
				some = append(some, c)
			}
		}
		if !t.head("Calls: "+string(k), len(some)) {
			continue
		}
		var last Construction
		for _, c := range some {
			if k.Wrong() || k == Unknown {
				t.call(c)
				continue
			}
			if c.Construction != last {
				t.say("made by %s at %s:\n", c.Construction.Call, c.Construction.At)
				last = c.Construction
			}
			t.say("\t%s: %s: %s%s\n", c.At, c.Title(), c.Verdict.Why, only(c.Builds))
		}
	}
}

func (t *text) call(c Call) {
	t.say("%s: %s%s\n", c.At, c.Title(), only(c.Builds))
	for _, line := range []string{c.Verdict.Why, c.Verdict.Advice} {
		if line != "" {
			t.say("\t%s\n", line)
		}
	}
	if c.Verdict.Silenced != "" {
		t.say("\tkept silent by a comment: %s\n", c.Verdict.Silenced)
	}
	t.say("\tin %s of %s, with %s%s\n", c.Function, c.Package, c.Library, list("; ", allInWords(c.Environments)))
	for _, u := range c.URLs {
		t.say("\t%s\n", u)
	}
	t.trail(c.Trail)
}

func (t *text) trail(steps []Step) {
	for _, s := range steps {
		t.say("\t\t%-12s %s: %s\n", s.Kind, s.At, s.Text)
	}
}

func (t *text) ids() {
	if t.head("Ids that do not fit", len(t.r.IDs)) {
		for _, id := range t.r.IDs {
			t.say("%s: %s %s in %s; use %s%s%s\n", id.At, id.What, id.Name, id.In, id.Use, silenced(id.Silenced), only(id.Builds))
		}
	}
}

func (t *text) findings() {
	if rest := t.r.Rest(); t.head("Findings", len(rest)) {
		for _, f := range rest {
			t.say("%s: %s [%s]%s%s\n", f.At, f.Message, f.Rule, silenced(f.Silenced), only(f.Builds))
		}
	}
}

// silenced says why a comment keeps something silent, if one does.
func silenced(reason string) string {
	if reason == "" {
		return ""
	}
	return "; kept silent by a comment: " + reason
}

func (t *text) signIns() {
	if t.head("Sign-in addresses", len(t.r.SignIns)) {
		for _, s := range t.r.SignIns {
			t.say("%s: %s: %s (%s)\n", s.At, s.Purpose, s.URL, inWords(s.Environment))
		}
	}
}

func (t *text) grants() {
	if t.head("OAuth grants", len(t.r.Grants)) {
		for _, g := range t.r.Grants {
			t.say("%s: %s\n", g.At, g.Grant)
		}
	}
}

func (t *text) hosts() {
	if t.head("Hosts in the code and its configuration", len(t.r.Hosts)) {
		for _, h := range t.r.Hosts {
			t.say("%s: %s: %s, used for %s\n", h.At, h.Host, h.What(), h.Use)
		}
	}
}

func (t *text) activity() {
	a := t.r.Activity
	if a == nil {
		return
	}
	t.say("\nTraffic%s: %s on %s\n", a.Period(), plural(a.Requests, "request"), plural(len(a.Routes)+len(a.Unexplained), "route"))
	if t.head("Routes with traffic, and the lines that send it", len(a.Routes)) {
		for _, route := range a.Routes {
			t.say("%s %s: %s%s\n", route.Method, route.Route, plural(route.Requests, "request"), list(": ", route.Counts()))
			for _, s := range route.Calls {
				c := t.r.Call(s.ID)
				t.say("\t%s: %s%s\n", c.At, c.Verdict.Kind, map[bool]string{true: " (may be this line)"}[s.May])
			}
		}
	}
	if t.head("Traffic that no line explains", len(a.Unexplained)) {
		for _, route := range a.Unexplained {
			t.say("%s %s: %s%s\n", route.Method, route.Route, plural(route.Requests, "request"), list(": ", route.Counts()))
		}
		t.say("\n%s\n", unexplained)
	}
	if t.head("Calls without traffic", len(a.Unused)) {
		for _, id := range a.Unused {
			c := t.r.Call(id)
			t.say("%s: %s: %s\n", c.At, c.Title(), c.Verdict.Kind)
		}
		t.say("\n%s\n", unused)
	}
	if len(a.Vague) > 0 {
		t.say("\n%s\n", a.VagueNote())
	}
}

// only says in which builds something is, if not in all that were looked at.
func only(builds []string) string {
	if len(builds) == 0 {
		return ""
	}
	return " (only in " + strings.Join(builds, ", ") + ")"
}

// list joins words behind a mark, or is empty.
func list(mark string, words []string) string {
	if len(words) == 0 {
		return ""
	}
	return mark + strings.Join(slices.Clone(words), ", ")
}
