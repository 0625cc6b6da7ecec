package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// go vet starts mprlint once for each package, so it starts fast: it is small, and linked
// statically, which package net undoes where there is a C compiler.
func TestStart(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if !slices.Contains(deps, "go/types") {
		t.Fatalf("go list -deps says %q", deps)
	}
	for _, slow := range []string{"net", "net/http", "net/textproto", "os/user", "runtime/cgo"} {
		if slices.Contains(deps, slow) {
			t.Errorf("mprlint links %s", slow)
		}
	}
	info, err := os.Stat(bin)
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() > 18<<20 { // of which the report's html/template takes two
		t.Errorf("mprlint has %d bytes", info.Size())
	}
}

// A package that cannot matter is answered before what analyses is initialised.
func TestEarly(t *testing.T) {
	out, err := exec.Command("go", "list", "-export", "-f", "{{.Export}}", "strings").Output()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	source := filepath.Join(dir, "p.go")
	initialized := func(text string) string {
		if err := os.WriteFile(source, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(bin, "-json", vetConfig(t, dir, map[string]any{
			"Compiler": "gc", "ImportPath": "p", "Dir": dir, "GoFiles": []string{source}, "VetxOutput": filepath.Join(dir, "vetx"),
			"ImportMap":   map[string]string{"strings": "strings"},
			"PackageFile": map[string]string{"strings": strings.TrimSpace(string(out))},
			"Standard":    map[string]bool{"strings": true},
		}))
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		trace, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, trace)
		}
		return string(trace)
	}
	skipped, looked := initialized("package p\n"), initialized("package p\n\nconst api = `procore`\n")
	for _, heavy := range []string{"go/types", "html/template", "golang.org/x/tools/go/types/typeutil", "github.com/mprlint/mprlint/passes/companyid"} {
		if strings.Contains(skipped, "init "+heavy+" @") || !strings.Contains(looked, "init "+heavy+" @") {
			t.Errorf("%s is initialised for a package that cannot matter, or not for one that may:\n%s", heavy, skipped)
		}
	}
}

// vetConfig writes what go vet says of a package.
func vetConfig(t *testing.T, dir string, config map[string]any) (file string) {
	t.Helper()
	text, err := json.Marshal(config)
	if err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(dir, "vet.cfg")
	if err := os.WriteFile(file, text, 0o666); err != nil {
		t.Fatal(err)
	}
	return file
}

// A package of the usual size is done before garbage is collected, unless the user wants
// it otherwise.
func TestCollectLate(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "p.go")
	text := "package p\n" + strings.Repeat("\nfunc _(x, y int) (s []int) {\n\tfor i := range x {\n\t\ts = append(s, i*y)\n\t}\n\treturn s\n}\n", 2000)
	if err := os.WriteFile(source, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	file := vetConfig(t, dir, map[string]any{"ImportPath": "p", "GoFiles": []string{source}, "VetxOutput": filepath.Join(dir, "vetx")})
	collections := func(env ...string) int {
		cmd := exec.Command(bin, file)
		cmd.Env = append(append(os.Environ(), "GODEBUG=gctrace=1", "GOGC=", "GOMEMLIMIT="), env...)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return strings.Count("\n"+string(out), "\ngc ")
	}
	if n := collections(); n != 0 {
		t.Errorf("%d collections", n)
	}
	if collections("GOGC=100") == 0 || collections("GOMEMLIMIT=8MiB") == 0 {
		t.Error("no collections, whatever the user says")
	}
}
