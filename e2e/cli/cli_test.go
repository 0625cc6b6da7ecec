// Package cli_test runs mprlint as its users do: pinned in a module of theirs, by go vet
// and go fix, with empty caches, in workspaces, in CI, before a commit. That takes too
// long for the tests that a contributor runs all day, and libraries and programs that
// mprlint itself doesn't need, hence the module of its own.
package cli_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
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

// anywhere has go compile what lies in a temporary folder once for all of them: without it, each
// clone of mprlint takes half a minute.
const anywhere = "-trimpath"

// example copies the example program.
func example(t *testing.T) string {
	dir := filepath.Join(tempDir(t), "example")
	if err := os.CopyFS(dir, os.DirFS(repository+"/testdata/example")); err != nil {
		t.Fatal(err)
	}
	return dir
}

func tempDir(t *testing.T) string {
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
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
	cmd.Env = append(append(os.Environ(), "GOFLAGS=", "GOWORK=", path), s.env...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); cmd.ProcessState == nil {
		s.t.Fatalf("%s: %v", name, err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

// must runs a command that exits with the code, and returns all that it printed,
// standard output first.
func (s shell) must(code int, name string, args ...string) string {
	s.t.Helper()
	out, errs, got := s.run(name, args...)
	if got != code {
		s.t.Fatalf("%s %q: exit %d, want %d\n%s%s", filepath.Base(name), args, got, code, out, errs)
	}
	return out + errs
}

// answer is what a command prints that is asked for something, such as a path. Standard error is apart:
// a go command that downloads what it needs says so there.
func (s shell) answer(name string, args ...string) string {
	s.t.Helper()
	out, errs, code := s.run(name, args...)
	if code != 0 {
		s.t.Fatalf("%s %q: exit %d\n%s", name, args, code, errs)
	}
	return strings.TrimSpace(out)
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

// files returns a folder's Go files, to compare trees.
func files(t *testing.T, dir string) string {
	var all strings.Builder
	names, _ := filepath.Glob(dir + "/*.go")
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&all, "-- %s --\n%s", filepath.Base(name), data)
	}
	return all.String()
}

// The ways that the README recommends: installed, or pinned in go.mod and run by
// go vet and go fix.
func TestPublished(t *testing.T) {
	sh := shell{t: t, dir: example(t), env: publish(t, "v0.0.1")}
	sh.must(0, "go", "install", "github.com/mprlint/mprlint/cmd/mprlint@v0.0.1")
	installed := sh.answer("go", "env", "GOBIN") + "/mprlint"
	if got := sh.must(0, installed, "version"); !strings.HasPrefix(got, "mprlint v0.0.1,") {
		t.Errorf("mprlint version says %q", got)
	}

	sh.must(0, "go", "get", "-tool", "github.com/mprlint/mprlint/cmd/mprlint")
	tool := sh.answer("go", "tool", "-n", "mprlint")
	vet := sh.must(1, "go", "vet", "-vettool="+tool, "./...")
	byHand := sh.must(1, "go", "tool", "mprlint")
	for line := range strings.Lines(vet) {
		line = strings.Replace(strings.TrimSuffix(line, "\n"), ": \t", ": ", 1) // a related place
		if !strings.HasPrefix(line, "#") && !strings.Contains(byHand, line) {
			t.Errorf("go vet says %q, go tool mprlint says\n%s", line, byHand)
		}
	}

	sh.must(1, "go", "fix", "-fixtool="+tool, "-diff", "./...")
	before := files(t, sh.dir)
	sh.must(0, "go", "fix", "-fixtool="+tool, "./...")
	if files(t, sh.dir) == before {
		t.Error("go fix changed nothing")
	}
	sh.must(0, "go", "fix", "-fixtool="+tool, "-diff", "./...")
	sh.must(0, "go", "build", "-o", os.DevNull, ".")
}

// An empty build cache changes nothing but the time it takes.
func TestColdCache(t *testing.T) {
	cold := shell{t: t, dir: example(t), env: []string{"GOCACHE=" + tempDir(t)}}
	for _, args := range [][]string{{}, {"-json"}, {"-sarif"}, {"-diff"}, {"-legacyhost"}} {
		first := cold.must(1, bin, args...)
		if second := cold.must(1, bin, args...); first != second {
			t.Errorf("mprlint %s says first\n%s\nthen\n%s", args, first, second)
		}
	}
}

// However many packages are analysed at once, the order is the same.
func TestOrder(t *testing.T) {
	sh := shell{t: t, dir: tempDir(t)}
	write(t, sh.dir+"/go.mod", "module example.com/many\n\ngo 1.26\n")
	for i := range 40 {
		name := fmt.Sprintf("p%02d", i)
		write(t, fmt.Sprintf("%s/%s/%[2]s.go", sh.dir, name), "package "+name+"\n\nconst tokenURL = \"https://app.procore.com/oauth/token\"\n")
	}
	one, oneDiff := sh.must(1, bin, "-q", "-p=1"), sh.must(1, bin, "-p=1", "-diff")
	if n := strings.Count(one, "\n"); n != 40 {
		t.Errorf("%d lines for 40 findings:\n%s", n, one)
	}
	for range 3 {
		if many := sh.must(1, bin, "-q", "-p=8"); many != one {
			t.Errorf("-p=8 gives\n%s\n-p=1 gives\n%s", many, one)
		}
		if many := sh.must(1, bin, "-p=8", "-diff"); many != oneDiff {
			t.Errorf("-p=8 gives\n%s\n-p=1 gives\n%s", many, oneDiff)
		}
	}
}

// git apply takes the patch, and it does what -fix does.
func TestPatch(t *testing.T) {
	patched, fixed := shell{t: t, dir: example(t)}, shell{t: t, dir: example(t)}
	patch := filepath.Join(tempDir(t), "patch")
	write(t, patch, patched.must(1, bin, "-diff"))
	patched.must(0, "git", "apply", patch)
	fixed.run(bin, "-fix")
	if a, b := files(t, patched.dir), files(t, fixed.dir); a != b {
		t.Errorf("the patch gives\n%s\n-fix gives\n%s", a, b)
	}
	if left := fixed.must(0, bin, "-diff"); left != "" {
		t.Errorf("-fix has left\n%s", left)
	}
}

// Two checkouts of the same code share a build cache, and GOFLAGS holds
// -trimpath: the findings and fixes are still each checkout's own.
func TestTrimpath(t *testing.T) {
	env := []string{"GOFLAGS=-trimpath"}
	a, b := shell{t, example(t), env}, shell{t, example(t), env}
	a.must(1, bin)
	before := files(t, a.dir)
	if said := b.must(1, bin, "-json"); strings.Contains(said, a.dir) {
		t.Errorf("mprlint in %s speaks of %s:\n%s", b.dir, a.dir, said)
	}
	b.run(bin, "-fix")
	if files(t, a.dir) != before {
		t.Errorf("-fix in %s changes %s", b.dir, a.dir)
	}
	if files(t, b.dir) == before {
		t.Errorf("-fix in %s changes nothing", b.dir)
	}
}

// In a workspace, the modules are named on the command line, as for go vet.
func TestWorkspace(t *testing.T) {
	sh := shell{t: t, dir: filepath.Dir(example(t))}
	write(t, sh.dir+"/go.work", "go 1.26\n\nuse ./example\n\nuse ./other\n")
	write(t, sh.dir+"/other/go.mod", "module example.com/other\n\ngo 1.26\n")
	write(t, sh.dir+"/other/other.go", "package other\n\nconst tokenURL = \"https://app.procore.com/oauth/token\"\n")
	said := sh.must(1, bin, "./example/...", "./other/...")
	for _, file := range []string{"example/config.go", "other/other.go"} {
		if !strings.Contains(said, file+":") {
			t.Errorf("nothing on %s in\n%s", file, said)
		}
	}
	sh.must(2, bin)
}
