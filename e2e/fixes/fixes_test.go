// Package fixes_test holds the fixes to what a team expects that applies them without
// reading them twice: the code still compiles and is formatted, what had a fix is
// reported no more, nothing new is reported, a second run changes nothing, and it does
// not matter which driver applies them. It does so over every fixture of the repository.
// Where there is a corpus beside the repository, its own score looks at its fixes.
package fixes_test

import (
	"fmt"
	"go/ast"
	goformat "go/format"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// mprlint and the stand-alone checker, built once.
var mprlint, checker string

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "fixes")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	mprlint, checker = filepath.Join(dir, "mprlint"), filepath.Join(dir, "checker")
	for out, pkg := range map[string][2]string{mprlint: {repository, "./cmd/mprlint"}, checker: {".", "./checker"}} {
		if said, err := exec.Command("go", "build", "-C", pkg[0], "-o", out, pkg[1]).CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "go build %s: %v\n%s", pkg, err, said)
			return 1
		}
	}
	return m.Run()
}

// A driver applies the fixes of packages.
type driver struct {
	name string
	args func() []string
	left int // the exit code when findings are left that have no fix
}

var byHand = driver{"mprlint -fix", func() []string { return []string{mprlint, "-fix"} }, 1}

var drivers = []driver{
	{"go vet -fix", func() []string { return []string{"go", "vet", "-vettool=" + mprlint, "-fix"} }, 0},
	{"go fix", func() []string { return []string{"go", "fix", "-fixtool=" + mprlint} }, 0},
	byHand,
	{"checker -fix", func() []string { return []string{checker, "-fix"} }, 0},
}

// apply applies the fixes. What a driver complains of is an error: a fix that it cannot
// apply is one that a team reads twice.
func (d driver) apply(t *testing.T, s *subject) {
	t.Helper()
	args := append(d.args(), s.fixable...)
	_, errs, code := s.run(t, args[0], args[1:]...)
	if complaint := complaints(errs); code != 0 && code != d.left || len(complaint) > 0 {
		t.Errorf("%s: exit %d\n%s", d.name, code, errs)
	}
}

// complaints are the lines that a driver or compiler prints on standard error, but for
// those with which go begins what it says of a package, and for mprlint's summary and what
// it does not know in full.
func complaints(errs string) (lines []string) {
	for line := range strings.Lines(errs) {
		if !strings.HasPrefix(line, "# ") && !strings.HasPrefix(line, "mprlint: fixed ") && !strings.Contains(line, "not known in full") {
			lines = append(lines, line)
		}
	}
	return lines
}

func TestFixes(t *testing.T) {
	for _, s := range subjects(t) {
		t.Run(s.name, s.test)
	}
}

func (s *subject) test(t *testing.T) {
	s.restore(t)
	original := s.tree(t)
	before := s.report(t)
	s.fixable = before.packages()
	fixed, plain := s.fixWithEach(t, original)
	changed := changes(original, fixed)
	fixable := 0
	for _, n := range before.fixable {
		fixable += n
	}
	t.Logf("%d kinds of findings, %d fixes, %d files changed", len(before.count), fixable, len(changed))
	if fixable > 0 && len(changed) == 0 {
		t.Error("there are fixes and no changes")
	}
	checkFiles(t, original, fixed, changed)
	for _, name := range checkFindings(t, before, s.report(t)) {
		t.Logf("the fixes are\n%s", difference(t, only(original, name), only(fixed, name)))
	}
	s.fixAgain(t, fixed)
	s.checkCompiles(t)
	t.Run("forms", func(t *testing.T) { s.testForms(t, plain) })
}

// fixWithEach has each driver fix the original, and leaves and returns the fixed tree, and what
// mprlint by hand made of it. That leaves a file as it is that was not formatted, and x/tools
// formats it.
func (s *subject) fixWithEach(t *testing.T, original map[string]string) (first, plain map[string]string) {
	for _, d := range drivers {
		s.restore(t)
		d.apply(t, s)
		got := s.tree(t)
		if d.name == byHand.name {
			plain = maps.Clone(got)
		}
		for name, text := range got {
			if filepath.Ext(name) == ".go" && !formatted(original[name]) && text != original[name] {
				got[name] = format(text)
			}
		}
		if first == nil {
			first = got
		} else if diff := difference(t, first, got); diff != "" {
			t.Errorf("%s gives other bytes than %s:\n%s", d.name, drivers[0].name, diff)
		}
	}
	return first, plain
}

// fixAgain fixes what is fixed already. One driver says enough: all have left the same bytes.
func (s *subject) fixAgain(t *testing.T, fixed map[string]string) {
	byHand.apply(t, s)
	if diff := difference(t, fixed, s.tree(t)); diff != "" {
		t.Errorf("a second run of %s changes:\n%s", byHand.name, diff)
	}
}

// checkCompiles checks that the fixed code compiles, or that the original did not. To compile takes
// most of the time, so that the original is looked at only then. go list links no programs.
func (s *subject) checkCompiles(t *testing.T) {
	compile := func() (lines []string) {
		_, errs, _ := s.run(t, "go", "list", "-export", "-test", "./...")
		for _, line := range complaints(errs) {
			lines = append(lines, position.ReplaceAllString(line, ":"))
		}
		return lines
	}
	after := compile()
	if len(after) == 0 {
		return
	}
	s.restore(t)
	before := compile()
	for _, line := range after {
		if !slices.Contains(before, line) {
			t.Errorf("does not compile any more: %s", line)
		}
	}
}

// changes lists the files that are not the same in both trees.
func changes(before, after map[string]string) []string {
	names := maps.Clone(before)
	maps.Copy(names, after)
	var out []string
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if was, ok := before[name]; !ok || was != after[name] {
			out = append(out, name)
		}
	}
	return out
}

// checkFiles checks that only files were changed that people write, and that those
// which were formatted still are.
func checkFiles(t *testing.T, before, after map[string]string, changed []string) {
	for _, name := range changed {
		was, now := before[name], after[name]
		switch {
		case was == "" || now == "":
			t.Errorf("%s was made or removed", name)
		case filepath.Ext(name) != ".go":
			t.Errorf("%s is no Go file, and was changed", name)
		case generated(t, name, was):
			t.Errorf("%s is generated, and was changed", name)
		case slices.Contains(strings.Split(name, "/"), "vendor"):
			t.Errorf("%s is vendored, and was changed", name)
		case formatted(was) && !formatted(now):
			t.Errorf("%s was formatted, and is no longer", name)
		}
	}
}

func generated(t *testing.T, name, text string) bool {
	f, err := parser.ParseFile(token.NewFileSet(), name, text, parser.PackageClauseOnly|parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	return ast.IsGenerated(f)
}

func formatted(text string) bool { return format(text) == text }

// format is a text as gofmt has it, or as it is if it is no Go.
func format(text string) string {
	out, err := goformat.Source([]byte(text))
	if err != nil {
		return text
	}
	return string(out)
}

// sendsSince reports whether a finding is about a field or parameter of 32 bits in a file in which the
// header was missing: the fix of the header may send it, which makes it an id. It was one before, but
// nobody could see that; mprlint -fix tells it in the same run, and the next run repairs it.
func sendsSince(before report, k key) bool {
	if k.rule != "resourceid" || !strings.HasPrefix(k.message, "field ") && !strings.HasPrefix(k.message, "parameter ") {
		return false
	}
	for other := range before.fixable {
		if other.rule == "companyid" && other.file == k.file {
			return true
		}
	}
	return false
}

// checkFindings checks that what had a fix is gone, and that nothing is new. The lines of a
// file shift, so findings are counted. It returns the files in which that is not so.
func checkFindings(t *testing.T, before, after report) []string {
	wrong := make(map[string]bool)
	for k, n := range after.count {
		if sendsSince(before, k) {
			continue
		}
		if allowed := before.count[k] - before.fixable[k]; n > allowed {
			t.Errorf("found %d times afterwards, %d times before, %d times with a fix: %s", n, before.count[k], before.fixable[k], k)
			wrong[k.file] = true
		}
	}
	return slices.Sorted(maps.Keys(wrong))
}

func only(files map[string]string, name string) map[string]string {
	return map[string]string{name: files[name]}
}
