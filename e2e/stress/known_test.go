package main

import (
	"fmt"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// FuzzKnown compares what companyid reports in a program with what is true of it. The seeds run
// with the ordinary tests.
func FuzzKnown(f *testing.F) {
	for seed := range uint64(60) {
		f.Add(seed)
	}
	m := newMeter()
	m.asIs = true
	f.Fuzz(func(t *testing.T, seed uint64) {
		clear(m.costs)
		k := newKnown(seed)
		dir := t.TempDir()
		pkgs := k.write(t, dir)
		if err := m.run(pkgs); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, c := range m.costs {
			for _, p := range c.Panics {
				t.Error(p)
			}
			for _, r := range c.Reports {
				if strings.HasSuffix(r, "[companyid]") {
					got = append(got, k.functionAt(t, r))
				}
			}
		}
		if slices.Contains(got, "NewAPI") && len(k.bare) > 0 {
			got = slices.DeleteFunc(got, func(f string) bool { return f == "NewAPI" })
			got = slices.AppendSeq(got, maps.Keys(k.bare))
		}
		for f := range k.missing {
			if !slices.Contains(got, f) {
				t.Errorf("seed %d: %s is not reported", seed, f)
			}
		}
		for _, f := range got {
			if !k.missing[f] {
				t.Errorf("seed %d: %s is reported", seed, f)
			}
		}
		if t.Failed() {
			t.Logf("%s", strings.Join(k.packages, "\n"))
		}
	})
}

// functionAt is the function that a report stands in. Where in it depends on how the request is
// made and copied.
func (k *known) functionAt(t *testing.T, report string) string {
	t.Helper()
	var i, line int
	if _, err := fmt.Sscanf(filepath.Base(strings.SplitN(report, ": ", 2)[0]), "p%d.go:%d", &i, &line); err != nil {
		t.Fatalf("no position: %s", report)
	}
	in, n := "", 0
	for text := range strings.Lines(k.packages[i]) {
		if n++; n > line {
			break
		}
		if name, ok := strings.CutPrefix(text, "func "); ok {
			in, _, _ = strings.Cut(name, "(")
		}
	}
	return in
}

// write writes the packages.
func (k *known) write(t *testing.T, dir string) (pkgs []*packages.Package) {
	t.Helper()
	fset := token.NewFileSet()
	std, err := stdImporter(fset)
	if err != nil {
		t.Fatal(err)
	}
	made := make(map[string]*packages.Package)
	for i, text := range k.packages {
		name := fmt.Sprintf("p%d.go", i)
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		path := fmt.Sprintf("example.com/known/p%d", i)
		imports := make(map[string]*packages.Package)
		if i > 0 {
			before := fmt.Sprintf("example.com/known/p%d", i-1)
			imports[before] = made[before]
		}
		pkg, err := packageOf(fset, path, importerOf{imports, std}, []string{file})
		if err != nil || pkg.IllTyped {
			t.Fatalf("%s does not compile: %v %v\n%s", path, err, pkg.TypeErrors, text)
		}
		made[path] = pkg
		pkgs = append(pkgs, pkg)
	}
	return pkgs
}

// TestKnown checks that the programs ask for something: that there are findings to miss, and
// requests of which nothing is to be said.
func TestKnown(t *testing.T) {
	calls, missing := 0, 0
	sizes := make(map[int]bool)
	for seed := range uint64(60) {
		k := newKnown(seed)
		sizes[len(k.packages)] = true
		missing += len(k.missing)
		for _, text := range k.packages {
			calls += strings.Count(text, "func Call")
		}
	}
	if len(sizes) != 4 || missing < calls/5 || missing > calls/2 {
		t.Errorf("%d calls, %d of them wrong, in programs of %v packages", calls, missing, sizes)
	}
}
