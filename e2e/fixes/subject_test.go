package fixes_test

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const repository = "../.."

// A subject is a tree of packages that the fixes are tried on, and a copy of it.
type subject struct {
	name   string
	source string
	dir    string   // of the copy, where commands run
	env    []string // besides the environment of the test

	fixable []string // the packages with a finding that has a fix: drivers are run on no others
}

// subjects are the fixtures of the repository.
func subjects(t *testing.T) []*subject {
	var all []*subject
	for _, dir := range fixtures(t) {
		all = append(all, newSubject(t, dir))
	}
	if len(all) == 0 {
		t.Fatal("there are no fixtures")
	}
	return all
}

// fixtures are the modules below testdata folders, the module that uses every row of
// the clients' table, and the testdata folders that hold a GOPATH.
func fixtures(t *testing.T) []string {
	rows := filepath.Join(repository, "passes/internal/clients/rows")
	dirs := []string{rows}
	err := filepath.WalkDir(repository, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil || !d.IsDir():
			return err
		case path != repository && strings.HasPrefix(d.Name(), "."):
			return filepath.SkipDir
		case exists(path + "/go.work"): // its modules need each other
			return filepath.SkipDir
		case d.Name() == "testdata" && exists(path+"/src"),
			inTestdata(path) && exists(path+"/go.mod"):
			dirs = append(dirs, path)
			return filepath.SkipDir
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return dirs
}

func inTestdata(path string) bool {
	return slices.Contains(strings.Split(filepath.ToSlash(path), "/"), "testdata")
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

func newSubject(t *testing.T, source string) *subject {
	source, err := filepath.Abs(source)
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs(repository)
	if err != nil {
		t.Fatal(err)
	}
	name, err := filepath.Rel(root, source)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	s := &subject{name: filepath.ToSlash(name), source: source, dir: dir}
	s.env = []string{"GOFLAGS=", "GOWORK=off"}
	if !exists(source + "/go.mod") {
		s.env = append(s.env, "GO111MODULE=off", "GOPATH="+dir)
		s.dir = filepath.Join(dir, "src")
		s.source = filepath.Join(source, "src")
	}
	return s
}

// restore puts the original back into the copy's place. All drivers work in one place,
// so that go compiles what does not change once.
func (s *subject) restore(t *testing.T) {
	t.Helper()
	if err := os.RemoveAll(s.dir); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(s.dir, os.DirFS(s.source)); err != nil {
		t.Fatal(err)
	}
	s.moveReplacement(t)
}

// moveReplacement has a go.mod that replaces mprlint by a folder above it point there
// from the copy's place.
func (s *subject) moveReplacement(t *testing.T) {
	name := filepath.Join(s.dir, "go.mod")
	text, err := os.ReadFile(name)
	if err != nil || !bytes.Contains(text, []byte("mprlint/mprlint => .")) {
		return
	}
	root, err := filepath.Abs(repository)
	if err != nil {
		t.Fatal(err)
	}
	s.must(t, "go", "mod", "edit", "-replace=github.com/mprlint/mprlint="+root)
}

// tree reads the copy's files.
func (s *subject) tree(t *testing.T) map[string]string {
	t.Helper()
	files := make(map[string]string)
	err := filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(s.dir, path)
		files[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// run runs a command in the copy, and returns what it printed and its exit code.
func (s *subject) run(t *testing.T, name string, args ...string) (out, errs string, code int) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = s.dir
	cmd.Env = append(os.Environ(), s.env...)
	var o, e strings.Builder
	cmd.Stdout, cmd.Stderr = &o, &e
	if err := cmd.Run(); cmd.ProcessState == nil {
		t.Fatalf("%s: %v", name, err)
	}
	return o.String(), e.String(), cmd.ProcessState.ExitCode()
}

func (s *subject) must(t *testing.T, name string, args ...string) {
	t.Helper()
	if out, errs, code := s.run(t, name, args...); code != 0 {
		t.Fatalf("%s %q: exit %d\n%s%s", name, args, code, out, errs)
	}
}

// difference says what differs between two trees, as a patch.
func difference(t *testing.T, before, after map[string]string) string {
	changed := changes(before, after)
	if len(changed) == 0 {
		return ""
	}
	dir := t.TempDir()
	for side, files := range map[string]map[string]string{"a": before, "b": after} {
		if err := os.Mkdir(filepath.Join(dir, side), 0o755); err != nil {
			t.Fatal(err)
		}
		for _, name := range changed {
			if text, ok := files[name]; ok {
				write(t, filepath.Join(dir, side, name), text)
			}
		}
	}
	cmd := exec.Command("git", "diff", "--no-index", "--no-prefix", "a", "b")
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if len(out) == 0 {
		t.Fatalf("git diff: %v", err)
	}
	return string(out)
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
