package main

import (
	"fmt"
	"strings"
	"testing"
)

func TestSummary(t *testing.T) {
	hand := func(file, message string) finding {
		return finding{diagnostic{Message: message}, "legacyhost", position{file: file}}
	}
	fixable := func(file, message string) finding {
		f := hand(file, message)
		f.Fixes = make([]suggestedFix, 1)
		return f
	}
	for _, c := range []struct {
		name          string
		before, after report
		changed       []string
		want          string
	}{
		{name: "nothing found"},
		{
			name:   "nothing found in what could be analysed",
			before: report{problems: "oops"},
			after:  report{problems: "oops"},
		},
		{
			name:    "one of two that say the same",
			before:  report{findings: []finding{fixable("a.go", "x"), hand("a.go", "x")}},
			after:   report{findings: []finding{hand("a.go", "x")}},
			changed: []string{"a.go"},
			want:    "fixed 1 finding in a.go; 1 left to a person (a.go)",
		},
		{
			name:    "the same in another file",
			before:  report{findings: []finding{fixable("a.go", "x"), fixable("b.go", "x")}},
			after:   report{findings: []finding{fixable("b.go", "x")}},
			changed: []string{"a.go"},
			want:    "fixed 1 finding in a.go; 1 could not be fixed (b.go)",
		},
		{
			name:    "all that can be left",
			before:  report{findings: []finding{fixable("a.go", "x"), fixable("a.go", "y"), fixable("b.go", "x"), hand("c.go", "x")}},
			after:   report{findings: []finding{fixable("a.go", "z"), fixable("b.go", "x"), hand("c.go", "x"), hand("d.go", "new")}},
			changed: []string{"a.go"},
			want: "fixed 2 findings in a.go; 2 left to a person (c.go, d.go); 1 could not be fixed (b.go);" +
				" 1 can be fixed by running mprlint -fix again (a.go)",
		},
		{
			name:    "a file that goes by another name in the findings, as with //line",
			before:  report{findings: []finding{fixable("a.y", "x")}},
			changed: nil,
			want:    "fixed 1 finding; none left",
		},
		{
			name:   "trouble after the fixes, which wrote nothing",
			before: report{findings: []finding{fixable("a.go", "x")}},
			after:  report{problems: "oops"},
			want:   "changed nothing; not everything could be analysed afterwards, so what is fixed was not counted",
		},
	} {
		if c.want != "" {
			c.want = "mprlint: " + c.want + "\n"
		}
		if got := summary(c.before, c.after, c.changed); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", c.name, got, c.want)
		}
	}
}

// A long list of files is cut.
func TestList(t *testing.T) {
	var files []string
	for i := range maxFiles + 2 {
		files = append(files, fmt.Sprintf("%02d.go", i))
	}
	all := strings.Join(files[:maxFiles], ", ")
	for n, want := range map[int]string{0: "nothing", 1: "00.go", maxFiles: all, maxFiles + 1: all + " and 1 more file", maxFiles + 2: all + " and 2 more files"} {
		if got := list(files[:n]); got != want {
			t.Errorf("%d files: got %q, want %q", n, got, want)
		}
	}
}

// What kept go vet from analysing a package is told once, by the report.
func TestWarn(t *testing.T) {
	const compile, write = "# m/a\na.go:1:1: oops\n", "applying fix: open b.go: permission denied\n"
	for _, c := range []struct{ name, problems, complaint, want string }{
		{"a file that cannot be written", "", write, "mprlint: " + write},
		{"besides code that does not compile", "a.go:1:1: oops\n", compile + write, "mprlint: " + write},
		{"what a later go may say", "", "oops\n", "oops\n"},
	} {
		var got strings.Builder
		report{problems: c.problems}.warn(outcome{complaint: c.complaint, failed: true}, &got)
		if got.String() != c.want {
			t.Errorf("%s: got %q, want %q", c.name, &got, c.want)
		}
	}
}
