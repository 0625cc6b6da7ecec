// Package golangci_test runs a real golangci-lint that has mprlint in it. Building one
// takes minutes and a thousand packages, hence the module of its own.
package golangci_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"
)

const repository = "../.."

// The programs under test, built once.
var golangci, mprlint string

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "golangci")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	golangci, mprlint = filepath.Join(dir, "golangci-lint"), filepath.Join(dir, "mprlint")
	for out, pkg := range map[string][2]string{golangci: {".", "./golangci-lint"}, mprlint: {"../..", "./cmd/mprlint"}} {
		if said, err := exec.Command("go", "build", "-C", pkg[0], "-o", out, pkg[1]).CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "go build %s: %v\n%s", pkg, err, said)
			return 1
		}
	}
	os.Setenv("GOLANGCI_LINT_CACHE", filepath.Join(dir, "cache")) // what the user's knows tests nothing
	return m.Run()
}

// run runs a command in a folder, and returns its output and its exit code.
func run(t *testing.T, dir, name string, args ...string) (out, errs string, code int) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	var o, e bytes.Buffer
	cmd.Stdout, cmd.Stderr = &o, &e
	if err := cmd.Run(); cmd.ProcessState == nil {
		t.Fatalf("%s: %v", name, err)
	}
	return o.String(), e.String(), cmd.ProcessState.ExitCode()
}

// golangci-lint refuses to run while another one does, in whatever folder.
const besides = "--allow-parallel-runners"

// lint runs golangci-lint, which must exit with a code, and returns its output.
func lint(t *testing.T, dir string, code int, args ...string) string {
	t.Helper()
	out, errs, got := run(t, dir, golangci, append([]string{"run", besides, "--show-stats=false"}, args...)...)
	if got != code {
		t.Fatalf("golangci-lint run %q: exit %d, want %d\n%s%s", args, got, code, out, errs)
	}
	return out
}

// Exit codes of golangci-lint.
const (
	clean  = 0
	issues = 1
	failed = 3
)

// configure writes a .golangci.yml that runs mprlint alone and hides nothing.
func configure(t *testing.T, dir, settings string) {
	t.Helper()
	write(t, filepath.Join(dir, ".golangci.yml"), `version: "2"
linters:
  default: none
  enable: [mprlint]
  exclusions: {generated: disable}
  settings:
    custom:
      mprlint:
        type: module
        settings: `+settings+`
issues: {max-issues-per-linter: 0, max-same-issues: 0, uniq-by-line: false}
`)
}

// project copies a folder of the repository.
func project(t *testing.T, source string) (dir string) {
	t.Helper()
	dir = filepath.Join(tempDir(t), "project")
	restore(t, dir, source)
	return dir
}

func restore(t *testing.T, dir, source string) {
	t.Helper()
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(repository, source))); err != nil {
		t.Fatal(err)
	}
}

// unpack writes the files of an archive in testdata.
func unpack(t *testing.T, name string) (dir string) {
	t.Helper()
	archive, err := txtar.ParseFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	dir = tempDir(t)
	for _, f := range archive.Files {
		write(t, filepath.Join(dir, f.Name), string(f.Data))
	}
	return dir
}

// tempDir is a new folder by the name that go calls it.
func tempDir(t *testing.T) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return dir
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

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// tree reads all files below a folder but golangci-lint's configuration.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := make(map[string]string)
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && d.Name() != ".golangci.yml" {
			files[path] = read(t, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
