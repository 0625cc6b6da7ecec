// Package ci_test checks what other programs take from mprlint: its SARIF against the
// published schema, the examples of workflows, and the hook for pre-commit. That needs
// libraries and programs that mprlint itself doesn't, hence the module of its own.
package ci_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

var bin string // mprlint, built once

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "mprlint")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	bin = filepath.Join(dir, "mprlint")
	build := exec.Command("go", "build", "-o", bin, "./cmd/mprlint")
	build.Dir = repository
	if out, err := build.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

const repository = "../.."

// example copies the example program.
func example(t *testing.T) string {
	dir := filepath.Join(t.TempDir(), "example")
	if err := os.CopyFS(dir, os.DirFS(repository+"/testdata/example")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// A shell runs commands in a folder, with additions to the environment. mprlint is in
// its PATH.
type shell struct {
	t   *testing.T
	dir string
	env []string
}

// run returns what the command printed, and its exit code.
func (s shell) run(name string, args ...string) (stdout, stderr string, code int) {
	s.t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = s.dir
	path := "PATH=" + filepath.Dir(bin) + string(filepath.ListSeparator) + os.Getenv("PATH")
	cmd.Env = append(append(os.Environ(), "GOFLAGS=", "GOWORK=off", path), s.env...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); cmd.ProcessState == nil {
		s.t.Fatalf("%s: %v", name, err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

// must runs a command that exits with the code, and returns all that it printed.
func (s shell) must(code int, name string, args ...string) string {
	s.t.Helper()
	out, errs, got := s.run(name, args...)
	if got != code {
		s.t.Fatalf("%s %q: exit %d, want %d\n%s%s", filepath.Base(name), args, got, code, out, errs)
	}
	return out + errs
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
