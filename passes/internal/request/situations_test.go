package request

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write down what the engine concludes")

// TestSituations runs the engine over small programs, each of one situation, and compares
// what it concludes with what stands beside them in the file "want". There is one for each
// operation and each kind of row; that there is one for each loss is tested by package exec.
func TestSituations(t *testing.T) {
	files, err := filepath.Glob("testdata/situations/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no situations", err)
	}
	pkgs := loadSituations(t, files)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txtar")
		t.Run(name, func(t *testing.T) {
			pkg := pkgs[name]
			if pkg == nil || len(pkg.Errors) > 0 {
				t.Fatalf("the program does not compile: %v", pkg)
			}
			compareSituation(t, file, conclude(t, pkg))
		})
	}
	t.Run("every operation", func(t *testing.T) { everyOperation(t, pkgs) })
	t.Run("every kind of row", func(t *testing.T) { everyKind(t, pkgs) })
}

// conclude prints what the engine finds in a package by itself.
func conclude(t *testing.T, pkg *packages.Package) string {
	pass := &analysis.Pass{Fset: pkg.Fset, Files: pkg.Syntax, Pkg: pkg.Types, TypesInfo: pkg.TypesInfo, TypesSizes: pkg.TypesSizes, ReadFile: os.ReadFile}
	info := Alone(pass, func([]byte) bool { return true })
	if info.Err != nil {
		t.Error(info.Err)
	}
	var b strings.Builder
	info.Print(&b)
	return b.String()
}

// compareSituation compares what was concluded with the file "want", or writes it there.
func compareSituation(t *testing.T, file, got string) {
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := &a.Files[len(a.Files)-1]
	if want.Name != "want" {
		t.Fatal(`the last file is not "want"`)
	}
	if *update {
		want.Data = []byte(got)
		if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if string(want.Data) != got {
		t.Errorf("got\n%s\nwant\n%s", got, want.Data)
	}
}

// loadSituations loads the programs at once: each is a package of a GOPATH, and imports
// the standard library and stand-ins for client libraries.
func loadSituations(t *testing.T, files []string) map[string]*packages.Package {
	dir := t.TempDir()
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		pkg := filepath.Join(dir, "src", "situations", strings.TrimSuffix(filepath.Base(file), ".txtar"))
		if err := os.MkdirAll(pkg, 0o755); err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if f.Name != "want" {
				if err := os.WriteFile(filepath.Join(pkg, f.Name), f.Data, 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	libraries, err := filepath.Abs("../../companyid/testdata")
	if err != nil {
		t.Fatal(err)
	}
	list, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax,
		Dir:  filepath.Join(dir, "src"),
		Env:  append(os.Environ(), "GOPATH="+dir+string(filepath.ListSeparator)+libraries, "GO111MODULE=off", "GOWORK=off", "GOPROXY=off"),
	}, "situations/...")
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[string]*packages.Package)
	for _, p := range list {
		for _, e := range p.Errors {
			t.Error(e)
		}
		out[filepath.Base(p.PkgPath)] = p
	}
	return out
}
