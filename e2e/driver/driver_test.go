// Package driver_test compares mprlint as a vet tool, which leaves out packages that cannot
// matter and reads types from the compiler's export data, with the same rules under
// x/tools' own driver: findings, text, patches, fixes, facts and exit codes are the same.
package driver_test

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var mprlint, reference, watch string // the tools, built once

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "driver")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	for _, tool := range []struct {
		file     *string
		dir, pkg string
	}{{&mprlint, "../..", "cmd/mprlint"}, {&reference, ".", "reference"}, {&watch, ".", "watch"}} {
		*tool.file = filepath.Join(dir, filepath.Base(tool.pkg))
		cmd := exec.Command("go", "build", "-C", tool.dir, "-o", *tool.file, "./"+tool.pkg)
		if out, err := cmd.CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
			return 1
		}
	}
	for _, tool := range []string{mprlint, reference} {
		if err := makeOther(tool, tool); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
	}
	return m.Run()
}

// makeOther copies a tool, with other bytes at its end: go vet keeps results by the tool's content, so
// that the copy starts with none.
func makeOther(tool, to string) error {
	text, err := os.ReadFile(tool)
	if err != nil {
		return err
	}
	return os.WriteFile(to, append(text, rand.Text()...), 0o777)
}

// said is what a command printed, and how it ended.
type said struct {
	stdout, stderr string
	code           int
}

func run(t testing.TB, dir string, env []string, args ...string) said {
	t.Helper()
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Env = append(append(os.Environ(), "GOFLAGS=", "GOWORK=off"), env...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return said{out.String(), errs.String(), cmd.ProcessState.ExitCode()}
}

// findings puts what go vet -json printed in order, without packages in which nothing was
// found.
func findings(t testing.TB, out string) string {
	t.Helper()
	all := make(map[string]json.RawMessage)
	for dec := json.NewDecoder(strings.NewReader(out)); ; {
		var unit map[string]json.RawMessage
		err := dec.Decode(&unit)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, out)
		}
		maps.Copy(all, unit)
	}
	text, err := json.MarshalIndent(all, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// sorted puts lines in order, as packages get done in any.
func sorted(text string) string {
	lines := slices.Collect(strings.Lines(text))
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// extract writes an archive to a new folder.
func extract(t testing.TB, archive *txtar.Archive) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range archive.Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// tree is the text of all files below a folder.
func tree(t testing.TB, dir string) string {
	t.Helper()
	var all strings.Builder
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(filepath.Join(dir, name))
		fmt.Fprintf(&all, "-- %s --\n%s", name, text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}

// A driver is a tool with watch before it.
type driver struct {
	tool string
	env  []string
	log  string
}

// newDriver is a driver of a tool. What go vet has kept of the standard library since the tests began
// is kept: both tools look at it where the first test needs it.
func newDriver(t testing.TB, tool string) driver {
	d := driver{tool: tool, log: filepath.Join(t.TempDir(), "log")}
	d.env = []string{"WATCH_TOOL=" + d.tool, "WATCH_LOG=" + d.log}
	return d
}

// coldDriver is a driver of which go vet has kept nothing.
func coldDriver(t testing.TB, tool string) driver {
	t.Helper()
	other := filepath.Join(t.TempDir(), "tool")
	if err := makeOther(tool, other); err != nil {
		t.Fatal(err)
	}
	return newDriver(t, other)
}

func (d driver) vet(t testing.TB, dir string, args ...string) said {
	t.Helper()
	return run(t, dir, d.env, append([]string{"go", "vet", "-vettool=" + watch}, args...)...)
}

// facts are how many bytes of them each package has.
func (d driver) facts(t testing.TB) string {
	t.Helper()
	text, err := os.ReadFile(d.log)
	if err != nil {
		t.Fatal(err)
	}
	return sorted(string(text))
}

// The ways in which a driver tells what it found. Each has go vet begin with the standard library
// anew, as each flag does, so that what is large or has flags is looked at in the first way alone.
var allWays = [][]string{{"-json"}, {"-c=1"}, {"-fix", "-diff"}}

// all is what a driver says of packages.
func (d driver) all(t testing.TB, dir string, ways [][]string, args ...string) string {
	t.Helper()
	var all strings.Builder
	for _, way := range ways {
		got := d.vet(t, dir, slices.Concat(way, args)...)
		out := sorted(got.stdout)
		if way[0] == "-json" {
			out = findings(t, got.stdout)
		}
		fmt.Fprintf(&all, "%s, exit %d\n%s\n%s\n", way, got.code, out, sorted(got.stderr))
	}
	return all.String() + "facts\n" + d.facts(t)
}

// agree compares what the drivers say of packages, and returns it.
func agree(t testing.TB, dir string, ways [][]string, args ...string) string {
	t.Helper()
	got := newDriver(t, mprlint).all(t, dir, ways, args...)
	if want := newDriver(t, reference).all(t, dir, ways, args...); got != want {
		t.Errorf("mprlint says\n%s\nx/tools' driver says\n%s", got, want)
	}
	if strings.Contains(got, "exit status") {
		t.Errorf("mprlint failed without a word:\n%s", got)
	}
	return got
}
