package inventory_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/txtar"

	"github.com/mprlint/mprlint/passes/companyid"
	"github.com/mprlint/mprlint/passes/inventory"
	"github.com/mprlint/mprlint/passes/resourceid"
)

var update = flag.Bool("update", false, "write the rows into the programs' files")

// TestRows lists what is in the programs in testdata, and compares it with what their files
// say.
func TestRows(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no programs: %v", err)
	}
	for _, name := range files {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		last := &archive.Files[len(archive.Files)-1]
		if last.Name != "rows" {
			t.Fatalf("%s does not end with its rows", name)
		}
		pkgs := load(t, archive)
		got := list(t, pkgs)
		if got != list(t, pkgs) {
			t.Errorf("%s: listed twice, the rows differ", name)
		}
		if *update {
			last.Data = []byte(got)
			if err := os.WriteFile(name, txtar.Format(archive), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		if got != string(last.Data) {
			t.Errorf("%s: the rows are\n%s", name, got)
		}
	}
}

// load writes a program to a folder, and loads it.
func load(t *testing.T, archive *txtar.Archive) []*packages.Package {
	t.Helper()
	dir := t.TempDir()
	for _, f := range archive.Files[:len(archive.Files)-1] {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir}, "./...")
	if err != nil || packages.PrintErrors(pkgs) > 0 {
		t.Fatalf("the program cannot be loaded (%v)", err)
	}
	return pkgs
}

// list lists what the packages do.
func list(t *testing.T, pkgs []*packages.Package) string {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{inventory.New(companyid.Analyzer, inventory.Options{After: []*analysis.Analyzer{resourceid.Analyzer}})}, pkgs, &checker.Options{SanityCheck: true})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Fatal(act.Err)
		}
		for _, d := range act.Diagnostics {
			var row inventory.Row
			if err := json.Unmarshal([]byte(d.Message), &row); err != nil {
				t.Fatal(err)
			}
			describe(&b, row)
		}
	}
	return b.String()
}

func describe(b *strings.Builder, row inventory.Row) {
	switch {
	case row.Package != nil:
		fmt.Fprintf(b, "package %s\n", row.Package.Path)
	case row.Call != nil:
		c := row.Call
		fmt.Fprintf(b, "%s: call %s %s in %s: %s: %s\n", c.At.At, c.Method, c.Route, c.Function, c.Verdict.Kind, c.Verdict.Why)
		fmt.Fprintf(b, "\t%s; %s; %s\n", strings.Join(c.URLs, " "), strings.Join(c.Environments, ", "), c.Library)
		if c.Open != "" {
			fmt.Fprintf(b, "\tcallers of %s decide\n", c.Open)
		}
		for _, s := range c.Trail {
			fmt.Fprintf(b, "\t%s %s %s: %s\n", s.Kind, s.At.Package, s.At.At, s.Text)
		}
	case row.SignIn != nil:
		fmt.Fprintf(b, "%s: sign-in %s at %s for %s in %s\n", row.SignIn.At.At, row.SignIn.URL, row.SignIn.Host, row.SignIn.Purpose, row.SignIn.Environment)
	case row.Grant != nil:
		fmt.Fprintf(b, "%s: grant %s\n", row.Grant.At.At, row.Grant.Grant)
	case row.Other != nil:
		fmt.Fprintf(b, "%s: other %s: %s: %s\n", row.Other.At.At, strings.Join(row.Other.URLs, " "), row.Other.Why, row.Other.Advice)
	case row.ID != nil:
		fmt.Fprintf(b, "%s: id: %s %s in %s, use %s\n", row.ID.At.At, row.ID.What, row.ID.Name, row.ID.In, row.ID.Use)
	case row.Host != nil:
		fmt.Fprintf(b, "%s: host %s of %s, %s, used for %s\n", row.Host.At.At, row.Host.Host, row.Host.Environment, row.Host.Role, row.Host.Use)
	}
}
