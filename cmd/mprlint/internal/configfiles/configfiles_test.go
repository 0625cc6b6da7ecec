package configfiles

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// fill writes files to a new folder.
func fill(t *testing.T, names ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range names {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("A=1\n"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// list names what List finds below a folder, as seen from there.
func list(t *testing.T, dir string, paths ...string) string {
	t.Helper()
	for i := range paths {
		paths[i] = filepath.Join(dir, paths[i])
	}
	files, err := List(paths)
	if err != nil {
		t.Fatal(err)
	}
	for i := range files {
		rel, err := filepath.Rel(dir, files[i])
		if err != nil {
			t.Fatal(err)
		}
		files[i] = filepath.ToSlash(rel)
	}
	return strings.Join(files, " ")
}

func TestWalk(t *testing.T) {
	dir := fill(t, ".env", ".env.production", ".envrc", "a.go", "README.md", "b/c.yaml", "b/main.tf", "b/Dockerfile", "b/Dockerfile.prod",
		"b/config.json.example", "b/package-lock.json", "node_modules/x/d.json", "vendor/e.yaml", ".git/f.yaml", ".terraform/g.tf", "templates/_helpers.tpl")
	if err := os.Symlink(filepath.Join(dir, "b", "c.yaml"), filepath.Join(dir, "link.yaml")); err != nil {
		t.Fatal(err)
	}
	const want = ".env .env.production .envrc b/Dockerfile b/Dockerfile.prod b/c.yaml b/config.json.example b/main.tf templates/_helpers.tpl"
	if got := list(t, dir, "."); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := list(t, dir, "b/c.yaml", "b", "vendor/e.yaml"), "b/Dockerfile b/Dockerfile.prod b/c.yaml b/config.json.example b/main.tf vendor/e.yaml"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestGit(t *testing.T) {
	dir := fill(t, "a.yaml", "ignored.yaml", "b/c.env", "b/d.env", "out/e.json", "vendor/f.yaml")
	if err := os.WriteFile(filepath.Join(dir, ".gitignore"), []byte("ignored.yaml\nout/\nd.env\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"init", "-q"}, {"add", "-f", "a.yaml", "b/d.env"}} {
		cmd := exec.Command("git", args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	if err := os.Remove(filepath.Join(dir, "a.yaml")); err != nil { // which git still knows
		t.Fatal(err)
	}
	if got, want := list(t, dir, "."), "b/c.env b/d.env"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := list(t, dir, "b", "ignored.yaml"), "b/c.env b/d.env ignored.yaml"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestWrongPaths(t *testing.T) {
	dir := fill(t, "a.go")
	for path, want := range map[string]string{"nowhere": "there is no file or folder", "a.go": "no format that mprlint config reads"} {
		if _, err := List([]string{filepath.Join(dir, path)}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %s", path, err, want)
		}
	}
}
