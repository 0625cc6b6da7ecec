package request

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// everything is the engine with its gate wide open.
func everything() *analysis.Analyzer { return New(func([]byte) bool { return true }) }

// load loads the packages of a GOPATH with their dependencies.
func load(t testing.TB, gopath string, patterns ...string) []*packages.Package {
	t.Helper()
	gopath, err := filepath.Abs(gopath)
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadAllSyntax | packages.NeedModule,
		Dir:  filepath.Join(gopath, "src"),
		Env:  append(os.Environ(), "GOPATH="+gopath, "GO111MODULE=off", "GOWORK=off", "GOPROXY=off"),
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("the packages have errors")
	}
	return pkgs
}

// analyzeAll runs the engine and returns its actions, which found no error.
func analyzeAll(t testing.TB, pkgs []*packages.Package) []*checker.Action {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{everything()}, pkgs, &checker.Options{SanityCheck: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%s: %v", act, act.Err)
		} else if err := act.Result.(*Info).Err; err != nil {
			t.Errorf("%s: %v", act, err)
		}
	}
	return graph.Roots
}

// describe writes down a result, a text or request a line, in order.
func describe(info *Info) string {
	var b strings.Builder
	for _, t := range info.Texts {
		fmt.Fprintf(&b, "text %q %d %s %d\n", t.Text.Holed(), t.Use, t.Name, t.Pos)
	}
	for _, q := range info.Requests {
		fmt.Fprintf(&b, "request %v %v %v %d %s", q.Site, q.Chain, q.Methods, q.State, q.Escape)
		for _, u := range q.URLs {
			fmt.Fprintf(&b, " %q", u.Holed())
		}
		for _, h := range q.Headers.Names {
			fmt.Fprintf(&b, " %s=%v", h.Name, h.Empty)
		}
		fmt.Fprintf(&b, " %v %v %d opens\n", q.Headers.Deleted, q.Headers.PassedTo, len(q.Headers.UnknownSources))
	}
	return b.String()
}

// TestNasty runs the engine over everything that the language has, down to what
// nobody writes: it ends soon, and finds the same each time.
func TestNasty(t *testing.T) {
	pkgs := load(t, "testdata", "./...")
	start := time.Now()
	first, second := analyzeAll(t, pkgs), analyzeAll(t, pkgs)
	if d := time.Since(start); d > time.Minute {
		t.Errorf("two runs took %v", d)
	}
	requests := 0
	for i, act := range first {
		one, two := act.Result.(*Info), second[i].Result.(*Info)
		if describe(one) != describe(two) {
			t.Errorf("%s: the first run found\n%s\nand the second\n%s", act.Package.PkgPath, describe(one), describe(two))
		}
		requests += len(one.Requests)
	}
	if requests == 0 {
		t.Error("there are no requests")
	}
}

// TestMistake checks that a mistake of the engine's own becomes an error.
func TestMistake(t *testing.T) {
	info := &Info{Skipped: true}
	info.safely(func() {
		var none map[string]int
		none["x"] = 1
	})
	if info.Err == nil || !strings.Contains(info.Err.Error(), "TestMistake") {
		t.Errorf("the error is %v, want one that says where the mistake is", info.Err)
	}
}
