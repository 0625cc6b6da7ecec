package rewrite

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

const before, after = "package p\n\nvar a = 1\n", "package p\n\nvar a = 2\n"

func change(t *testing.T, name string) *Change {
	t.Helper()
	return one(t, in(name, swap(before, "1", "2")))
}

// alone checks that nothing is left beside a file.
func alone(t *testing.T, name string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(name))
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 1 {
		t.Errorf("the folder holds %v", entries)
	}
}

func TestWrite(t *testing.T) {
	name := file(t, before)
	for _, mode := range []os.FileMode{0o600, 0o640, 0o755} {
		if runtime.GOOS == "windows" {
			mode = 0o666
		}
		if err := os.Chmod(name, mode); err != nil {
			t.Fatal(err)
		}
		if err := change(t, name).Write(); err != nil {
			t.Fatal(err)
		}
		if got := read(t, name); got != after {
			t.Errorf("got %q", got)
		}
		if info, err := os.Stat(name); err != nil || info.Mode() != mode {
			t.Errorf("mode %v became %v, %v", mode, info.Mode(), err)
		}
		if err := os.WriteFile(name, []byte(before), mode); err != nil {
			t.Fatal(err)
		}
	}
	alone(t, name)
}

// A symbolic link stays one, and a file is changed once under all its names.
func TestWriteLink(t *testing.T) {
	name, dir := file(t, before), t.TempDir()
	link := filepath.Join(dir, "link.go")
	if err := os.Symlink(name, link); err != nil {
		t.Fatal(err)
	}
	c := one(t, append(in(link, swap(before, "1", "2")), in(name, swap(before, "var a", "var b"))...))
	if c.Real() != name {
		t.Errorf("a patch would be for %s", c.Real())
	}
	if err := c.Write(); err != nil {
		t.Fatal(err)
	}
	if got, want := read(t, name), strings.Replace(after, "a =", "b =", 1); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if to, err := os.Readlink(link); err != nil || to != name {
		t.Errorf("the link points to %q, %v", to, err)
	}
	alone(t, name)
}

// What cannot be written stays as it is, and the error names it once.
func TestWriteNot(t *testing.T) {
	for _, tt := range []struct {
		what    string
		disturb func(name string) error
		left    string
	}{
		{"a folder now", func(name string) error { return errors.Join(os.Remove(name), os.Mkdir(name, 0o755)) }, ""},
		{"edited", func(name string) error { return os.WriteFile(name, []byte("edited"), 0o644) }, "edited"},
		{"gone", os.Remove, ""},
	} {
		t.Run(tt.what, func(t *testing.T) {
			name := file(t, before)
			c := change(t, name)
			if err := tt.disturb(name); err != nil {
				t.Fatal(err)
			}
			err := c.Write()
			if err == nil || strings.Count(err.Error(), name) != 1 {
				t.Errorf("got %v, want an error that names %s", err, name)
			}
			if tt.left == "" {
				return
			}
			if got := read(t, name); got != tt.left {
				t.Errorf("the file holds %q", got)
			}
			alone(t, name)
		})
	}
}
