package suitetest

import (
	"fmt"
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/mprlint/mprlint/passes"
)

// TestDiagnostics runs all rules over the fixtures of each and over those of the engine,
// twice. What they report has the form that all diagnostics have, and is the same in
// both runs.
func TestDiagnostics(t *testing.T) {
	folders := []string{filepath.Join("..", "request")}
	for _, a := range passes.All() {
		folders = append(folders, filepath.Join("..", "..", a.Name))
	}
	for _, folder := range folders {
		t.Run(folder, func(t *testing.T) {
			pkgs := load(t, filepath.Join(folder, "testdata"))
			first, second := report(t, pkgs, check), report(t, pkgs, nil)
			if len(first) == 0 {
				t.Error("there are no diagnostics")
			}
			for i := range max(len(first), len(second)) {
				if i >= len(first) || i >= len(second) || first[i] != second[i] {
					t.Fatalf("two runs differ from here on:\n%q\n%q", first[min(i, len(first)):], second[min(i, len(second)):])
				}
			}
		})
	}
}

// load loads the packages of a GOPATH with their dependencies.
func load(t *testing.T, gopath string) []*packages.Package {
	t.Helper()
	gopath, err := filepath.Abs(gopath)
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode:  packages.LoadAllSyntax | packages.NeedModule,
		Dir:   filepath.Join(gopath, "src"),
		Env:   append(os.Environ(), "GOPATH="+gopath, "GO111MODULE=off", "GOWORK=off", "GOPROXY=off"),
		Tests: true,
	}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	if len(pkgs) == 0 {
		t.Fatal("there are no packages")
	}
	return pkgs
}

// report runs the suite and returns all that it says, a diagnostic a line, in order.
func report(t *testing.T, pkgs []*packages.Package, each func(*testing.T, *checker.Action)) (lines []string) {
	t.Helper()
	graph, err := checker.Analyze(passes.All(), pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%s: %v", act, act.Err)
		}
		if each != nil {
			each(t, act)
		}
		for _, d := range act.Diagnostics {
			lines = append(lines, describe(act.Package.Fset, d))
		}
	}
	return lines
}

// describe writes a diagnostic with everything that belongs to it.
func describe(fset *token.FileSet, d analysis.Diagnostic) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s-%s: [%s] %s", fset.Position(d.Pos), fset.Position(d.End), d.Category, d.Message)
	for _, r := range d.Related {
		fmt.Fprintf(&b, "; %s: %s", fset.Position(r.Pos), r.Message)
	}
	for _, f := range d.SuggestedFixes {
		fmt.Fprintf(&b, "; %s:", f.Message)
		for _, e := range f.TextEdits {
			fmt.Fprintf(&b, " %s-%s %q", fset.Position(e.Pos), fset.Position(e.End), e.NewText)
		}
	}
	return b.String()
}

// check checks the form of what one rule says of one package.
func check(t *testing.T, act *checker.Action) {
	fset := act.Package.Fset
	generated := make(map[*token.File]bool)
	for _, f := range act.Package.Syntax {
		generated[fset.File(f.FileStart)] = ast.IsGenerated(f)
	}
	var edits []analysis.TextEdit
	for _, d := range act.Diagnostics {
		at := fset.Position(d.Pos)
		file := fset.File(d.Pos)
		if d.Category != act.Analyzer.Name {
			t.Errorf("%s: the category is %q, want the rule's name", at, d.Category)
		}
		if d.URL != act.Analyzer.URL {
			t.Errorf("%s: the URL is %q, want that of the rule, %s", at, d.URL, act.Analyzer.URL)
		}
		if problem := messageProblem(d.Message); problem != "" && !strings.HasPrefix(d.Message, "lint:") {
			t.Errorf("%s: %q %s", at, d.Message, problem)
		}
		for _, r := range d.Related {
			if !r.Pos.IsValid() || r.Message == "" || r.Pos == d.Pos {
				t.Errorf("%s: a related position is %s: %q", at, fset.Position(r.Pos), r.Message)
			}
		}
		if len(d.SuggestedFixes) > 1 || len(d.SuggestedFixes) > 0 && generated[file] {
			t.Errorf("%s: there are %d fixes; generated: %v", at, len(d.SuggestedFixes), generated[file])
		}
		for _, f := range d.SuggestedFixes {
			if r, _ := utf8.DecodeRuneInString(f.Message); !unicode.IsUpper(r) || strings.HasSuffix(f.Message, ".") {
				t.Errorf("%s: the fix is %q, want a verb phrase with a capital", at, f.Message)
			}
			for _, e := range f.TextEdits {
				if fset.File(e.Pos) != file {
					t.Errorf("%s: the fix %q changes another file", at, f.Message)
				}
			}
			edits = append(edits, f.TextEdits...)
		}
	}
	slices.SortFunc(edits, func(a, b analysis.TextEdit) int { return int(a.Pos - b.Pos) })
	for i := 1; i < len(edits); i++ {
		if edits[i].Pos < edits[i-1].End {
			t.Errorf("%s: two fixes overlap", fset.Position(edits[i].Pos))
		}
	}
}

// names may start a message in spite of their capitals.
var names = []string{"OAuth ", "API ", "Procore "}

// messageProblem says what is wrong with a message's form.
func messageProblem(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	named := slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(s, n) })
	switch {
	case unicode.IsUpper(r) && !named:
		return "begins with a capital"
	case !strings.HasSuffix(s, " (MPR)"):
		return "doesn't end in (MPR)"
	case strings.HasSuffix(s, ". (MPR)"):
		return "has a full stop"
	case strings.ContainsAny(s, "\n\x00"):
		return "is not one line of text"
	}
	return ""
}
