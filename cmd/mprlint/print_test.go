package main

import (
	"strings"
	"testing"
)

func TestExplain(t *testing.T) {
	for _, c := range []struct{ name, complaint, want string }{
		{
			"packages in order, without notes on downloads",
			"go: downloading example.com/x v1.0.0\n# m/b\n# [m/b]\nb.go:1:1: oops\n# m/a\na.go:2:2: oops\n",
			"a.go:2:2: oops\n" +
				"mprlint: could not analyse m/a, nor what imports it: it does not compile; correct that, then run mprlint again\n" +
				"b.go:1:1: oops\n" +
				"mprlint: could not analyse m/b, nor what imports it: it does not compile; correct that, then run mprlint again\n",
		},
		{
			"a crash, and a package that imports the one that it happened in",
			"# m/a\npanic: boom\n\ngoroutine 1 [running]:\n# m/b\nb.go:1:1: could not import m/a (no package vetx file for \"m/a\")\n",
			"panic: boom\n\ngoroutine 1 [running]:\n" +
				"mprlint: could not analyse m/a: mprlint crashed; please report the lines above at https://github.com/mprlint/mprlint/issues\n",
		},
		{"nothing said", "", "mprlint: go vet could not analyse ./..., and said nothing\n"},
	} {
		if got := (goCommand{}).explain(outcome{complaint: c.complaint, failed: true}, []string{"./..."}); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestFailedRule(t *testing.T) {
	r := report{units: units{}}
	if err := r.decode(`{"m/a": {"companyid": {"error": "oops"}}} {}`); err != nil {
		t.Fatal(err)
	}
	if want := "mprlint: could not analyse m/a: companyid: oops; please report it at https://github.com/mprlint/mprlint/issues\n"; len(r.failures) != 1 || r.failures[0] != want {
		t.Errorf("got %q, want %q", r.failures, want)
	}
}

// A finding of a package and of its test variant is listed once, and a long
// list of places is cut.
func TestText(t *testing.T) {
	places := strings.Repeat(`{"posn": "/b.go:1:2", "message": "called here"},`, maxRelated+2)
	finding := `[{"posn": "/a.go:3:4", "message": "oops", "related": [` + strings.TrimSuffix(places, ",") + `]}]`
	r := report{units: units{}}
	if err := r.decode(`{"m [m.test]": {"companyid": ` + finding + `}} {"m": {"companyid": ` + finding + `}}`); err != nil {
		t.Fatal(err)
	}
	r.findings = r.units.flatten()
	var got strings.Builder
	r.printText(&got, style{})
	want := "/a.go:3:4: oops [companyid]\n" +
		strings.Repeat("\t/b.go:1:2: called here\n", maxRelated) +
		"\t… and 2 more places, which -json lists\n"
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", &got, want)
	}
}

// What a package and the same package with its tests say under one name is said once, and repaired
// as the one would that has seen the tests, whichever is there first.
func TestTwins(t *testing.T) {
	alone := `{"m": {"resourceid": [{"posn": "/a.go:3:4", "message": "oops", "suggested_fixes": [{"message": "Use int64", "edits": [{"filename": "/a.go", "start": 1, "end": 2, "new": "x"}]}]}]}}`
	withTests := `{"m": {"resourceid": [{"posn": "/a.go:3:4", "message": "oops"}, {"posn": "/a_test.go:1:1", "message": "oops"}]}}`
	for _, said := range []string{alone + withTests, withTests + alone} {
		r := report{units: units{}}
		if err := r.decode(said); err != nil {
			t.Fatal(err)
		}
		r.units.dropTwins()
		if got := r.units["m"]["resourceid"]; len(got) != 2 || got[0].Fixes != nil {
			t.Errorf("%s\nbecomes %+v", said, got)
		}
	}
}

// A //line directive may name no column.
func TestPosition(t *testing.T) {
	for _, posn := range []string{"/a/b.go:3:4", "/a/b.y:3"} {
		if p := parsePosition(posn); p.line != 3 || p.String() != posn {
			t.Errorf("%s is read as %v", posn, p)
		}
	}
}
