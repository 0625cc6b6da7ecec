package golangci_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestCustom builds a golangci-lint as users do, from .custom-gcl.example.yml as it
// stands, in a project beside a clone.
func TestCustom(t *testing.T) {
	dir := exampleProject(t)
	write(t, filepath.Join(dir, ".custom-gcl.yml"), read(t, filepath.Join(repository, ".custom-gcl.example.yml")))
	clone := filepath.Join(filepath.Dir(dir), "mprlint")
	for _, part := range []string{"passes", "plugin", "settings"} {
		restore(t, filepath.Join(clone, part), part)
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		write(t, filepath.Join(clone, name), read(t, filepath.Join(repository, name)))
	}
	serveSource(t)
	if out, errs, code := run(t, dir, golangci, "custom"); code != 0 {
		t.Fatalf("golangci-lint custom: exit %d\n%s%s", code, out, errs)
	}
	out, errs, code := run(t, dir, "./custom-gcl", "run", besides, "--output.text.print-issued-lines=false")
	if code != issues {
		t.Fatalf("custom-gcl run: exit %d\n%s%s", code, out, errs)
	}
	checkText(t, out)
}

// serveSource makes git clone golangci-lint's source from the module cache: it is what
// the test needs of the internet besides a module proxy.
func serveSource(t *testing.T) {
	const module = "github.com/golangci/golangci-lint/v2"
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Version}} {{.Dir}}", module).Output()
	if err != nil {
		t.Fatal(err)
	}
	version, source, _ := strings.Cut(strings.TrimSpace(string(out)), " ")
	repo := tempDir(t)
	if err := os.CopyFS(repo, os.DirFS(source)); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"init", "-q"},
		{"add", "--force", "."},
		{"-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "-q", "-m", version},
		{"tag", version},
	} {
		if out, errs, code := run(t, repo, "git", args...); code != 0 {
			t.Fatalf("git %q: exit %d\n%s%s", args, code, out, errs)
		}
	}
	t.Setenv("GIT_CONFIG_COUNT", "1")
	t.Setenv("GIT_CONFIG_KEY_0", "url."+repo+".insteadOf")
	t.Setenv("GIT_CONFIG_VALUE_0", "https://github.com/golangci/golangci-lint.git")
}
