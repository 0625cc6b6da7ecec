package passes

import (
	"flag"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/tools/go/analysis"
)

const module = "github.com/mprlint/mprlint"

// TestSuite finds rules that have a folder and are not in the suite, or the other way
// round.
func TestSuite(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	folders := make(map[string]bool)
	for _, e := range entries {
		// The inventory is no rule, and the gate is what drivers ask before the rules.
		if e.IsDir() && !slices.Contains([]string{"internal", "testdata", "inventory", "gate"}, e.Name()) {
			folders[e.Name()] = true
		}
	}
	var names []string
	for _, a := range All() {
		names = append(names, a.Name)
		if !folders[a.Name] {
			t.Errorf("rule %s of the suite has no folder passes/%[1]s", a.Name)
		}
		delete(folders, a.Name)
	}
	for name := range folders {
		t.Errorf("folder passes/%s is not in the suite: add %[1]s.Analyzer to All in passes.go", name)
	}
	if !slices.IsSorted(names) {
		t.Errorf("the suite is not in alphabetical order: %v", names)
	}
}

func TestValidate(t *testing.T) {
	if err := analysis.Validate(All()); err != nil {
		t.Error(err)
	}
}

// TestDocumentation checks what help and the drivers show of a rule: a summary line, a
// text that has an example with its diagnostic, the flags and an address.
func TestDocumentation(t *testing.T) {
	for _, a := range All() {
		summary, rest, ok := strings.Cut(a.Doc, "\n\n")
		if !ok || strings.Contains(summary, "\n") || strings.HasSuffix(summary, ".") || !unicode.IsLower(rune(summary[0])) {
			t.Errorf("%s: the documentation starts with %q, want a line of its own with a verb phrase", a.Name, summary)
		}
		if strings.HasPrefix(summary, a.Name) {
			t.Errorf("%s: the summary %q repeats the name", a.Name, summary)
		}
		if !strings.Contains(rest, "\n\t") || !strings.Contains(rest, " // ") {
			t.Errorf("%s: the documentation has no example with its diagnostic", a.Name)
		}
		if file, ok := strings.CutPrefix(a.URL, "https://"+module+"/blob/main/passes/"); !ok {
			t.Errorf("%s: the URL is %s, want one of a file in the repository", a.Name, a.URL)
		} else if text, err := os.ReadFile(file); err != nil || !strings.Contains(string(text), "# Analyzer "+a.Name) {
			t.Errorf("%s: the URL %s leads to no documentation of the rule (%v)", a.Name, a.URL, err)
		}
		a.Flags.VisitAll(func(f *flag.Flag) {
			if !strings.Contains(a.Doc, "-"+a.Name+"."+f.Name) {
				t.Errorf("%s: the documentation doesn't mention -%[1]s.%s", a.Name, f.Name)
			}
		})
	}
}

// TestFiles checks that a rule's folder has what every rule's has.
func TestFiles(t *testing.T) {
	for _, a := range All() {
		for _, name := range []string{"doc.go", a.Name + ".go", a.Name + "_test.go", "testdata/src"} {
			if _, err := os.Stat(filepath.Join(a.Name, filepath.FromSlash(name))); err != nil {
				t.Error(err)
			}
		}
	}
}

// may says which of the module's own packages a package may import, and whether it may
// import golang.org/x/tools. The standard library is free to all.
//
// The engine knows nothing of Procore, the tables import nothing but what texts with holes
// are, and no rule knows another.
var may = map[string]struct {
	own   []string
	tools bool
}{
	"passes/gate":                 {[]string{"passes/internal/comment", "passes/internal/paths", "passes/internal/procore"}, false},
	"passes/internal/comment":     {[]string{"passes/internal/procore"}, false},
	"passes/internal/paths":       {nil, false},
	"passes":                      {append([]string{"passes/companyid", "passes/gate", "passes/hostmismatch", "passes/legacyhost", "passes/resourceid", "passes/internal/configcheck", "passes/internal/reach", "passes/internal/work"}, rule...), true},
	"passes/companyid":            {append([]string{"passes/internal/gateway", "passes/internal/source", "passes/internal/work", "passes/internal/clients", "passes/internal/headerfix", "passes/internal/verdict"}, rule...), true},
	"passes/inventory":            {append([]string{"passes/internal/verdict", "passes/internal/work"}, rule...), true},
	"passes/internal/verdict":     {[]string{"passes/internal/holed", "passes/internal/procore", "passes/internal/request"}, false},
	"passes/hostmismatch":         {append([]string{"passes/internal/source", "passes/internal/work", "passes/internal/hostfix"}, rule...), true},
	"passes/legacyhost":           {append([]string{"passes/internal/source", "passes/internal/work", "passes/internal/hostfix", "passes/internal/configfile", "passes/internal/embedded"}, rule...), true},
	"passes/resourceid":           {append([]string{"passes/internal/gateway", "passes/internal/work", "passes/internal/source", "passes/internal/traffic", "passes/internal/embedded", "passes/internal/configfile", "passes/internal/verb", "passes/internal/verdict"}, rule...), true},
	"passes/internal/gateway":     {[]string{"passes/internal/holed", "passes/internal/procore"}, false},
	"passes/internal/embedded":    {[]string{"passes/internal/work"}, false},
	"passes/internal/traffic":     {[]string{"passes/internal/clients", "passes/internal/gateway", "passes/internal/work", "passes/internal/source", "passes/internal/verb", "passes/internal/hosts", "passes/internal/rulekit", "passes/internal/procore", "passes/internal/request"}, true},
	"passes/internal/headerfix":   {[]string{"passes/internal/paths", "passes/internal/holed", "passes/internal/source", "passes/internal/work", "passes/internal/verb", "passes/internal/clients", "passes/internal/rulekit", "passes/internal/procore"}, true},
	"passes/internal/hostfix":     {append([]string{"passes/internal/source", "passes/internal/work", "passes/internal/verb"}, rule...), true},
	"passes/internal/hosts":       {[]string{"passes/internal/clients", "passes/internal/holed", "passes/internal/source", "passes/internal/work", "passes/internal/rulekit", "passes/internal/procore", "passes/internal/request"}, true},
	"passes/internal/rulekit":     {[]string{"passes/internal/comment", "passes/internal/source", "passes/internal/work", "passes/internal/procore", "passes/internal/request"}, true},
	"passes/internal/configcheck": {[]string{"passes/internal/work", "passes/internal/holed", "passes/hostmismatch", "passes/legacyhost", "passes/internal/configfile", "passes/internal/hosts", "passes/internal/procore"}, false},
	"passes/internal/configfile":  {[]string{"passes/internal/work"}, false},
	"passes/internal/request":     {[]string{"passes/internal/clients", "passes/internal/outcome", "passes/internal/source", "passes/internal/exec", "passes/internal/ir", "passes/internal/ir/compile", "passes/internal/ir/facts", "passes/internal/reach", "passes/internal/value"}, true},
	"passes/internal/outcome":     {[]string{"passes/internal/clients", "passes/internal/ir", "passes/internal/value"}, false},
	"passes/internal/exec":        {[]string{"passes/internal/paths", "passes/internal/outcome", "passes/internal/holed", "passes/internal/work", "passes/internal/clients", "passes/internal/ir", "passes/internal/value"}, false},
	"passes/internal/reach":       {[]string{"passes/internal/paths", "passes/internal/source", "passes/internal/work", "passes/internal/clients", "passes/internal/ir", "passes/internal/ir/facts"}, true},
	"passes/internal/ir/compile":  {[]string{"passes/internal/paths", "passes/internal/source", "passes/internal/work", "passes/internal/clients", "passes/internal/ir"}, true},
	"passes/internal/ir/facts":    {[]string{"passes/internal/source", "passes/internal/ir"}, true},
	"passes/internal/value":       {[]string{"passes/internal/clients", "passes/internal/holed", "passes/internal/work", "passes/internal/verb", "passes/internal/ir"}, false},
	"passes/internal/ir":          {nil, false},
	"passes/internal/clients":     {nil, false},
	"passes/internal/procore":     {[]string{"passes/internal/holed"}, false},
	"passes/internal/holed":       {nil, false},
	"passes/internal/verb":        {nil, false},
	"passes/internal/source":      {[]string{"passes/internal/work"}, true},
	"passes/internal/work":        {nil, false},

	"passes/internal/fixtest":   {[]string{"passes/internal/work"}, true}, // of the tests
	"passes/internal/suitetest": {nil, false},                             // it is tests only
}

// rule is what a rule may import.
var rule = []string{"passes/internal/holed", "passes/internal/hosts", "passes/internal/rulekit", "passes/internal/procore", "passes/internal/request"}

// TestImports checks who imports whom, tests aside.
func TestImports(t *testing.T) {
	seen := make(map[string]bool)
	for pkg, list := range imports(t) {
		seen[pkg] = true
		allowed, ok := may[pkg]
		if !ok {
			t.Errorf("package %s is new: say in this test what it may import", pkg)
			continue
		}
		for _, imp := range list {
			own, inModule := strings.CutPrefix(imp, module+"/")
			first, _, _ := strings.Cut(imp, "/")
			switch {
			case inModule && slices.Contains(allowed.own, own):
			case !inModule && !strings.Contains(first, "."): // the standard library
			case strings.HasPrefix(imp, "golang.org/x/tools/") && allowed.tools && !strings.Contains(imp, "/ssa"):
			default:
				t.Errorf("package %s imports %s", pkg, imp)
			}
		}
	}
	for pkg := range may {
		if !seen[pkg] {
			t.Errorf("package %s is gone: strike it from this test", pkg)
		}
	}
}

// TestHoles checks that only package holed knows how a hole is written.
func TestHoles(t *testing.T) {
	eachLine(t, func(name string, n int, line string) {
		if strings.Contains(line, `\x00`) && path.Base(path.Dir(filepath.ToSlash(name))) != "holed" {
			t.Errorf("%s:%d: ask the methods of holed.Text for what is not known", name, n)
		}
	})
}

// eachLine calls check for the lines of the source files below this folder, tests aside.
func eachLine(t *testing.T, check func(name string, n int, line string)) {
	t.Helper()
	err := filepath.WalkDir(".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && (e.Name() == "testdata" || e.Name() == "fixtures"):
			return filepath.SkipDir
		case e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(name)
		for i, line := range strings.Split(string(text), "\n") {
			check(name, i+1, line)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// innards are the fields of a result that its methods answer for.
var innards = regexp.MustCompile(`\.(Parts|Hole|UnknownSources|PassedTo|Deleted|Cleared)\b|Headers\.Names\b`)

// TestInnards checks that rules ask a result by its methods, and do not walk what lies in it.
func TestInnards(t *testing.T) {
	eachLine(t, func(name string, n int, line string) {
		if name = filepath.ToSlash(name); !strings.HasPrefix(name, "internal/") && innards.MatchString(line) && !strings.Contains(line, "holed.Hole") {
			t.Errorf("%s:%d: ask a method of the request, its headers or the text: %s", name, n, strings.TrimSpace(line))
		}
	})
}

// declaresCap and usesNumber find caps that have no name, or none in a file of caps.
var (
	declaresCap = regexp.MustCompile(`^\s*(const )?[mM]ax[A-Z]\w* *= *\d`)
	usesNumber  = regexp.MustCompile(`\bdepth *(>|>=|<|<=|==) *([2-9]|[1-9]\d+)\b`)
)

// TestCaps checks that what cuts something short stands in the file caps.go of its room, with
// what was measured when it was chosen.
func TestCaps(t *testing.T) {
	eachLine(t, func(name string, n int, line string) {
		if base := filepath.Base(name); base != "caps.go" && (declaresCap.MatchString(line) || usesNumber.MatchString(line)) {
			t.Errorf("%s:%d: a cap belongs into caps.go, with its reason", name, n)
		}
	})
}

// counting are the functions that say that a cap was reached.
var counting = []string{"Reach", "ReachFix", "reach", "note", "lose", "loseAll", "InsteadOf"}

// TestCapsAreCounted checks that each cap is counted where it is reached: a function that reads it
// says so. The first words of a group of caps that need not be are those of notCounted.
func TestCapsAreCounted(t *testing.T) {
	const notCounted = "These are not counted when they are reached"
	files, err := filepath.Glob("internal/*/caps.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, pattern := range []string{"*/caps.go", "internal/ir/*/caps.go"} {
		more, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, more...)
	}
	for _, name := range files {
		counted := countedIn(t, filepath.Dir(name))
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.CONST || strings.HasPrefix(g.Doc.Text(), notCounted) {
				continue
			}
			for _, s := range g.Specs {
				for _, id := range s.(*ast.ValueSpec).Names {
					if strings.HasPrefix(strings.ToLower(id.Name), "max") && !counted[id.Name] {
						t.Errorf("%s: no function that reads %s says work.Reach; or put it into a group that begins %q, with the reason", name, id.Name, notCounted)
					}
				}
			}
		}
	}
}

// countedIn are the names that are read by functions which say that a cap was reached.
func countedIn(t *testing.T, dir string) map[string]bool {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[string]bool)
	for _, name := range names {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			used, says := make(map[string]bool), false
			ast.Inspect(d, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok {
					used[id.Name] = true
					says = says || slices.Contains(counting, id.Name)
				}
				return true
			})
			if _, ok := d.(*ast.FuncDecl); ok && says {
				maps.Copy(out, used)
			}
		}
	}
	return out
}

// imports lists the packages below this folder with what they import.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	found := make(map[string][]string)
	err := filepath.WalkDir(".", func(dir string, e fs.DirEntry, err error) error {
		if err != nil || !e.IsDir() {
			return err
		}
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil || e.Name() == "testdata" {
			return filepath.SkipDir // not part of the module
		}
		pkg, err := build.ImportDir(dir, 0)
		if _, none := err.(*build.NoGoError); none {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %v", dir, err)
		}
		if len(pkg.GoFiles) > 0 && !pkg.IsCommand() { // tests and commands import what they like
			found[path.Join("passes", filepath.ToSlash(dir))] = pkg.Imports
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}
