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

// A package of the usual size is done before garbage is collected, unless the user wants
// it otherwise.
func TestCollectLate(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "p.go")
	text := "package p\n" + strings.Repeat("\nfunc _(x, y int) (s []int) {\n\tfor i := range x {\n\t\ts = append(s, i*y)\n\t}\n\treturn s\n}\n", 2000)
	if err := os.WriteFile(source, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	config, err := json.Marshal(map[string]any{"ImportPath": "p", "GoFiles": []string{source}, "VetxOutput": filepath.Join(dir, "vetx")})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "vet.cfg")
	if err := os.WriteFile(file, config, 0o666); err != nil {
		t.Fatal(err)
	}
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
