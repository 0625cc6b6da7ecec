package main

import (
	"slices"
	"testing"

	"github.com/mprlint/mprlint/passes/inventory"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
)

func TestParseBuild(t *testing.T) {
	t.Setenv("GOARCH", "arm64")
	for _, c := range []struct {
		in, system, machine string
		tags                []string
	}{
		{"linux", "linux", "arm64", nil},
		{"windows/386", "windows", "386", nil},
		{"js", "js", "wasm", nil},
		{"aix/slow", "aix", "ppc64", []string{"slow"}},
		{"linux/amd64/a+b.c", "linux", "amd64", []string{"a", "b.c"}},
	} {
		b, err := parseBuild(c.in)
		if err != nil || b.name != c.in || b.system != c.system || b.machine != c.machine || !slices.Equal(b.tags, c.tags) {
			t.Errorf("parseBuild(%q) = %+v, %v", c.in, b, err)
		}
	}
	for _, wrong := range []string{"", "linux/", "linux//x", "integration", "linux/amd64/x/y", "linux/a b", "linux/a+", "windows/s390x"} {
		if b, err := parseBuild(wrong); err == nil {
			t.Errorf("parseBuild(%q) = %+v, want an error", wrong, b)
		}
	}
}

// One finding that the builds would repair in different ways has no fix; what all say alike is
// said once.
func TestMergeFixes(t *testing.T) {
	fix := func(text string) []suggestedFix {
		return []suggestedFix{{Edits: []edit{{Filename: "/m/a.go", Start: 1, End: 2, New: text}}}}
	}
	of := func(fixes []suggestedFix, line string) report {
		d := diagnostic{Posn: "/m/a.go:" + line + ":1", Message: "wrong", Fixes: fixes}
		return report{units: units{"m": {"legacyhost": {d}}}, names: map[string]bool{"m": true}, problems: "mprlint: it does not compile\n"}
	}
	builds := []build{{name: "linux"}, {name: "windows"}}
	for _, c := range []struct {
		what                    string
		one, other              report
		findings, fixes, unlike int
		only                    string
	}{
		{"the same fix", of(fix("x"), "1"), of(fix("x"), "1"), 1, 1, 0, ""},
		{"two fixes", of(fix("x"), "1"), of(fix("y"), "1"), 1, 0, 1, ""},
		{"a fix in one build", of(fix("x"), "1"), of(nil, "1"), 1, 0, 1, ""},
		{"two findings", of(fix("x"), "1"), of(fix("y"), "2"), 2, 2, 0, " (only in linux)"},
	} {
		r := merge([]report{c.one, c.other}, builds)
		fixes := 0
		for _, f := range r.findings {
			fixes += len(f.Fixes)
		}
		if len(r.findings) != c.findings || fixes != c.fixes || len(r.unlike) != c.unlike || r.findings[0].only() != c.only {
			t.Errorf("%s: %d findings, %d fixes, %d differ, %q", c.what, len(r.findings), fixes, len(r.unlike), r.findings[0].only())
		}
		if (c.unlike > 0) != (r.differing() != "") || r.problems != c.one.problems {
			t.Errorf("%s: it says %q, and %q", c.what, r.differing(), r.problems)
		}
	}
}

// A call has the addresses of all builds, and says which have it where not all do.
func TestMergeRows(t *testing.T) {
	row := func(at, url string) reports.Listed {
		return reports.Listed{Package: "m", Row: inventory.Row{Call: &inventory.Call{At: inventory.Place{At: at}, URLs: []string{url}}}}
	}
	builds := []build{{name: "linux"}, {name: "windows"}}
	rows := mergeRows([]report{{rows: []reports.Listed{row("a.go:1:1", "x"), row("a.go:2:1", "x")}}, {rows: []reports.Listed{row("a.go:1:1", "y")}}}, builds)
	if len(rows) != 2 || !slices.Equal(rows[0].Row.Call.URLs, []string{"x", "y"}) || rows[0].Builds != nil || !slices.Equal(rows[1].Builds, []string{"linux"}) {
		t.Errorf("the rows are %+v", rows)
	}
}
