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
		unfixed       map[string]bool
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
			unfixed: map[string]bool{"b.go": true},
			want:    "fixed 1 finding in a.go; 1 could not be fixed (b.go)",
		},
		{
			name:    "all that can be left",
			before:  report{findings: []finding{fixable("a.go", "x"), fixable("a.go", "y"), fixable("b.go", "x"), hand("c.go", "x")}},
			after:   report{findings: []finding{fixable("a.go", "z"), fixable("b.go", "x"), hand("c.go", "x"), hand("d.go", "new")}},
			changed: []string{"a.go"},
			unfixed: map[string]bool{"b.go": true},
			want: "fixed 2 findings in a.go; 2 left to a person (c.go, d.go); 1 could not be fixed (b.go);" +
				" 1 can be fixed by running mprlint -fix again (a.go)",
		},
		{
			name:    "one that overlaps with another",
			before:  report{findings: []finding{fixable("a.go", "x"), fixable("a.go", "y")}},
			after:   report{findings: []finding{fixable("a.go", "y")}},
			changed: []string{"a.go"},
			want:    "fixed 1 finding in a.go; 1 can be fixed by running mprlint -fix again (a.go)",
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
		if got := summary(c.before, c.after, done{c.changed, c.unfixed}); got != c.want {
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
