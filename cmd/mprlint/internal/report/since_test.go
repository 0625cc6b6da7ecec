package report

import (
	"fmt"
	"testing"
)

func made(calls []Call, findings ...Finding) *Report {
	r := &Report{Calls: calls, Findings: findings}
	r.Complete()
	return r
}

// What fails with -since is what is new and wrong, and what has become wrong.
func TestSince(t *testing.T) {
	call := func(function, route string, line int, k Kind) Call {
		return Call{Package: "p", Function: function, Method: "GET", Route: route, At: Position{"a.go", line, 1}, Verdict: Verdict{Kind: k}}
	}
	silent := call("f", "/a", 1, Missing)
	silent.Verdict.Silenced = "a proxy"
	f := Finding{Rule: "legacyhost", Package: "p", Message: "m"}
	excused := f
	excused.Silenced = "a reason"
	for _, c := range []struct {
		name                 string
		before, now          *Report
		fresh, gone, changed int
		wrong, wrongUnknown  bool
	}{
		{"same", made([]Call{call("f", "/a", 1, Missing)}), made([]Call{call("f", "/a", 9, Missing)}), 0, 0, 0, false, false},
		{"new and right", made(nil), made([]Call{call("f", "/a", 1, Set)}), 1, 0, 0, false, false},
		{"new and wrong", made(nil), made([]Call{call("f", "/a", 1, Missing)}), 1, 0, 0, true, true},
		{"new and unknown", made(nil), made([]Call{call("f", "/a", 1, Unknown)}), 1, 0, 0, false, true},
		{"new and silent", made(nil), made([]Call{silent}), 1, 0, 0, false, false},
		{"gone", made([]Call{call("f", "/a", 1, Missing)}), made(nil), 0, 1, 0, false, false},
		{"worse", made([]Call{call("f", "/a", 1, Set)}), made([]Call{call("f", "/a", 1, NearMiss)}), 0, 0, 1, true, true},
		{"better", made([]Call{call("f", "/a", 1, Missing)}), made([]Call{call("f", "/a", 1, Set)}), 0, 0, 1, false, false},
		{"as bad", made([]Call{call("f", "/a", 1, Missing)}), made([]Call{call("f", "/a", 1, NearMiss)}), 0, 0, 1, false, false},
		{"less known", made([]Call{call("f", "/a", 1, Set)}), made([]Call{call("f", "/a", 1, Unknown)}), 0, 0, 1, false, true},
		{"no longer silent", made([]Call{silent}), made([]Call{call("f", "/a", 1, Missing)}), 0, 0, 1, true, true},
		{"renamed", made([]Call{call("f", "/a", 1, Missing)}), made([]Call{call("g", "/a", 1, Missing)}), 0, 0, 0, false, false},
		{"a second one", made([]Call{call("f", "/a", 1, Missing)}), made([]Call{call("f", "/a", 1, Missing), call("f", "/a", 2, Missing)}), 1, 0, 0, true, true},
		{"another route", made([]Call{call("f", "/a", 1, Missing)}), made([]Call{call("f", "/b", 1, Missing)}), 1, 1, 0, true, true},
		{"finding", made(nil), made(nil, f), 0, 0, 0, true, true},
		{"old finding", made(nil, f), made(nil, f), 0, 0, 0, false, false},
		{"a second finding", made(nil, f), made(nil, f, f), 0, 0, 0, true, true},
		{"silent finding", made(nil), made(nil, excused), 0, 0, 0, false, false},
		{"finding no longer silent", made(nil, excused), made(nil, f), 0, 0, 0, true, true},
	} {
		c.now.Compare(c.before)
		s := c.now.Since
		if len(s.New) != c.fresh || len(s.Gone) != c.gone || len(s.Changed) != c.changed {
			t.Errorf("%s: %d new, %d gone, %d changed; want %d, %d, %d", c.name, len(s.New), len(s.Gone), len(s.Changed), c.fresh, c.gone, c.changed)
		}
		if c.now.Wrong(false) != c.wrong || c.now.Wrong(true) != c.wrongUnknown {
			t.Errorf("%s: wrong %t, with -require-known %t; want %t, %t", c.name, c.now.Wrong(false), c.now.Wrong(true), c.wrong, c.wrongUnknown)
		}
	}
}

func TestWrong(t *testing.T) {
	for k, want := range map[Kind][2]bool{Set: {}, Exempt: {}, Unknown: {false, true}, "": {false, true}, Missing: {true, true}, NearMiss: {true, true}} {
		r := made([]Call{{Verdict: Verdict{Kind: k}}})
		if got := [2]bool{r.Wrong(false), r.Wrong(true)}; got != want {
			t.Errorf("%q: %v, want %v", k, got, want)
		}
	}
}

// Of two findings that say the same, the one at another line of code is the new one.
func TestNewFindings(t *testing.T) {
	at := func(line int, source string) Finding {
		return Finding{Rule: "companyid", Package: "m", Message: "wrong", At: Position{File: "a.go", Line: line}, Source: source}
	}
	for _, c := range []struct {
		now, before []Finding
		want        string
	}{
		{[]Finding{at(3, "x"), at(9, "y")}, []Finding{at(5, "y")}, "[a.go:3]"},
		{[]Finding{at(3, "x"), at(9, "y")}, []Finding{at(3, "x")}, "[a.go:9]"},
		{[]Finding{at(3, "x"), at(9, "y")}, []Finding{at(3, "changed"), at(9, "y")}, "[]"},
		{[]Finding{at(3, "x"), at(9, "x")}, []Finding{at(3, "x")}, "[a.go:9]"},
	} {
		got := []string{}
		for _, f := range newFindings(c.now, c.before) {
			got = append(got, f.At.String())
		}
		if s := fmt.Sprint(got); s != c.want {
			t.Errorf("of %v, %s are new since %v, want %s", c.now, s, c.before, c.want)
		}
	}
}
