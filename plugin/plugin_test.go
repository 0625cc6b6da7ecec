package plugin

import (
	"encoding/json"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/mprlint/mprlint/passes"
)

// parse returns settings as golangci-lint hands them over.
func parse(t *testing.T, text string) (conf any) {
	if text == "" {
		return nil // .golangci.yml has none
	}
	if err := json.Unmarshal([]byte(text), &conf); err != nil {
		t.Fatal(err)
	}
	return conf
}

// analyzers are those of a linter with these settings.
func analyzers(t *testing.T, settings string) []*analysis.Analyzer {
	newLinter, err := register.GetPlugin("mprlint")
	if err != nil {
		t.Fatal(err)
	}
	l, err := newLinter(parse(t, settings))
	if err != nil {
		t.Fatal(err)
	}
	if mode := l.GetLoadMode(); mode != register.LoadModeTypesInfo {
		t.Errorf("the load mode is %s; the rules need types", mode)
	}
	list, err := l.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	if err := analysis.Validate(list); err != nil {
		t.Fatal(err)
	}
	return list
}

// TestSuite finds rules that the settings do not know.
func TestSuite(t *testing.T) {
	var got, want []string
	for _, a := range analyzers(t, "") {
		got = append(got, a.Name)
	}
	for _, a := range passes.All() {
		want = append(want, a.Name)
	}
	if !slices.Equal(got, want) {
		t.Errorf("the linter has the rules %q, the suite %q: add the missing ones to settings", got, want)
	}
}

// A source is the package of testdata that findings come and go in.
type source struct {
	pkgs  []*packages.Package
	lines []string
}

func load(t *testing.T) source {
	gopath, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	const name = "example.com/settings"
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadAllSyntax,
		Env:  append(os.Environ(), "GO111MODULE=off", "GOFLAGS=", "GOPATH="+gopath),
	}, name)
	if err != nil || packages.PrintErrors(pkgs) > 0 {
		t.Fatalf("%s: %v", name, err)
	}
	text, err := os.ReadFile(filepath.Join(gopath, "src", name, "settings.go"))
	if err != nil {
		t.Fatal(err)
	}
	return source{pkgs, strings.Split(string(text), "\n")}
}

// find returns the findings by their names, in the order of the lines.
func (s source) find(t *testing.T, rules []*analysis.Analyzer) (names []string, found map[string]analysis.Diagnostic) {
	graph, err := checker.Analyze(rules, s.pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	found = make(map[string]analysis.Diagnostic)
	var at []int
	for _, root := range graph.Roots {
		if root.Err != nil {
			t.Fatal(root.Err)
		}
		for _, d := range root.Diagnostics {
			line := s.pkgs[0].Fset.Position(d.Pos).Line
			at = append(at, line)
			found[s.name(line)] = d
		}
	}
	slices.Sort(at)
	for _, line := range at {
		names = append(names, s.name(line))
	}
	return names, found
}

func (s source) name(line int) string {
	text := s.lines[line-1]
	return text[strings.LastIndex(text, "// ")+len("// "):]
}

// TestRelated checks that a message names the related position, and has no other.
func TestRelated(t *testing.T) {
	_, found := load(t).find(t, analyzers(t, ""))
	pair := found["pair"]
	const want = "use hosts of one environment (MPR); settings.go:42:21: the sign-in host is login-sandbox-monthly.procore.com"
	if !strings.HasSuffix(pair.Message, want) || len(pair.Related) > 0 {
		t.Errorf("the message is %q with %d related positions, want it to end in %q, with none", pair.Message, len(pair.Related), want)
	}
}

// TestInOneLine checks which related positions a message names.
func TestInOneLine(t *testing.T) {
	fset := token.NewFileSet()
	code := fset.AddFile("/src/code.go", -1, 100)
	test := fset.AddFile("/src/code_test.go", -1, 100)
	for _, c := range []struct {
		at      *token.File
		related []*token.File
		want    string
	}{
		{code, nil, "bad"},
		{code, []*token.File{code}, "bad; code.go:1:1: here"},
		{code, []*token.File{test, code}, "bad; code.go:1:1: here"},
		{test, []*token.File{test, code}, "bad; code_test.go:1:1: here; code.go:1:1: here"},
		{code, slices.Repeat([]*token.File{code}, 5), "bad" + strings.Repeat("; code.go:1:1: here", 5)},
		{code, slices.Repeat([]*token.File{code}, 7), "bad" + strings.Repeat("; code.go:1:1: here", 5) + "; and 2 more"},
	} {
		d := analysis.Diagnostic{Pos: c.at.Pos(0), Message: "bad"}
		for _, f := range c.related {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: f.Pos(0), Message: "here"})
		}
		if got := inOneLine(&analysis.Pass{Fset: fset}, d); got.Message != c.want || got.Related != nil {
			t.Errorf("the message is %q, want %q", got.Message, c.want)
		}
	}
}
