// Package fixtest checks what must hold for the fixes of a rule, whatever they change.
package fixtest

import (
	"bytes"
	"fmt"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// An edit is one of a fix, in offsets of a file.
type edit struct {
	at, end int
	text    string
}

// Run applies all fixes that a offers for the test data and checks that they don't
// overlap, stay in their diagnostic's file and compile, that just the diagnostics that
// they are for are gone then, that no fix is left, and that the other rules have
// nothing new to say. A fix of several edits must also leave a formatted file
// formatted.
func Run(t *testing.T, a *analysis.Analyzer, others ...*analysis.Analyzer) {
	t.Helper()
	dir, fixed := analysistest.TestData(), t.TempDir()
	if err := os.CopyFS(fixed, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	before := run(t, dir, a)
	files := make(map[string][]edit)
	for _, r := range before {
		for _, d := range r.Diagnostics {
			file := r.Pass.Fset.File(d.Pos)
			es := editsOf(t, r.Pass, d)
			for _, e := range es {
				if !slices.Contains(files[file.Name()], e) {
					files[file.Name()] = append(files[file.Name()], e)
				}
			}
			if src := read(t, file.Name()); len(es) > 1 && tidy(src) && !tidy(apply(t, file.Name(), src, es)) {
				t.Errorf("%s: the fix is not formatted:\n%s", r.Pass.Fset.Position(d.Pos), apply(t, file.Name(), src, es))
			}
		}
	}
	for name, es := range files {
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(fixed, rel), apply(t, name, read(t, name), es), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	compare(t, messages(before, true), messages(run(t, fixed, a), false))
	for _, o := range others {
		compare(t, hostless(messages(run(t, dir, o), false)), hostless(messages(run(t, fixed, o), false)))
	}
}

func run(t *testing.T, dir string, a *analysis.Analyzer) []*analysistest.Result {
	rs := analysistest.Run(quiet{}, dir, a, "example.com/...")
	for _, r := range rs {
		if r.Err != nil {
			t.Errorf("%s: %v", r.Pass.Pkg.Path(), r.Err)
		}
	}
	return rs
}

// quiet is a test that doesn't mind: the expectations are another test's.
type quiet struct{}

func (quiet) Errorf(string, ...any) {}

func editsOf(t *testing.T, pass *analysis.Pass, d analysis.Diagnostic) []edit {
	if len(d.SuggestedFixes) == 0 {
		return nil
	}
	if len(d.SuggestedFixes) > 1 {
		t.Errorf("%s: there are several fixes", pass.Fset.Position(d.Pos))
	}
	f := pass.Fset.File(d.Pos)
	var out []edit
	for _, e := range d.SuggestedFixes[0].TextEdits {
		if pass.Fset.File(e.Pos) != f || pass.Fset.File(e.End) != f {
			t.Fatalf("%s: the fix is for another file", pass.Fset.Position(d.Pos))
		}
		out = append(out, edit{f.Offset(e.Pos), f.Offset(e.End), string(e.NewText)})
	}
	return out
}

func apply(t *testing.T, name string, src []byte, es []edit) []byte {
	es = slices.Clone(es)
	sort.SliceStable(es, func(i, j int) bool { return es[i].at < es[j].at })
	var out bytes.Buffer
	at := 0
	for _, e := range es {
		if e.at < at {
			t.Errorf("%s: edits overlap at byte %d", name, e.at)
			continue
		}
		out.Write(src[at:e.at])
		out.WriteString(e.text)
		at = e.end
	}
	out.Write(src[at:])
	return out.Bytes()
}

func tidy(src []byte) bool {
	f, err := format.Source(src)
	return err == nil && bytes.Equal(f, src)
}

func read(t *testing.T, name string) []byte {
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return src
}

// messages counts what is said of each package; without those that have a fix, or that
// another's fix is for too, if only what stays is asked for. Tests are part of a package
// twice.
func messages(rs []*analysistest.Result, stays bool) map[string]int {
	out := make(map[string]int)
	for _, r := range rs {
		for _, d := range r.Diagnostics {
			if !stays || len(d.SuggestedFixes) == 0 && !changed(r, d) {
				out[fmt.Sprintf("%s: %s (%d fixes)", strings.TrimSuffix(r.Pass.Pkg.Path(), "_test"), d.Message, len(d.SuggestedFixes))]++
			}
		}
	}
	return out
}

// changed reports whether a fix of another diagnostic changes what one is about.
func changed(r *analysistest.Result, d analysis.Diagnostic) bool {
	return slices.ContainsFunc(r.Diagnostics, func(o analysis.Diagnostic) bool {
		return len(o.SuggestedFixes) > 0 && slices.ContainsFunc(o.SuggestedFixes[0].TextEdits, func(e analysis.TextEdit) bool {
			return e.Pos == d.Pos && e.End == d.End
		})
	})
}

// hostless counts messages as if all hosts were one: a rule may have something to say
// of a host that another rule's fix changes.
func hostless(messages map[string]int) map[string]int {
	out := make(map[string]int)
	for m, n := range messages {
		out[host.ReplaceAllString(m, "HOST")] += n
	}
	return out
}

var host = regexp.MustCompile(`[a-z0-9.-]+\.procore(gov)?\.com`)

func compare(t *testing.T, want, got map[string]int) {
	for _, m := range slices.Sorted(maps.Keys(got)) {
		if got[m] > want[m] {
			t.Errorf("after the fixes there is %d times, not %d times: %s", got[m], want[m], m)
		}
	}
	for _, m := range slices.Sorted(maps.Keys(want)) {
		if want[m] > got[m] {
			t.Errorf("after the fixes there is no longer: %s", m)
		}
	}
}
