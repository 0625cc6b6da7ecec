//lint:file-ignore legacyhost the tests write programs with findings

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// What a baseline lists stays known when its lines move, in every form of output, and is
// not fixed either; what is new is reported.
func TestBaselineMoves(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	mprlint := func(want int, args ...string) string {
		t.Helper()
		cmd := exec.Command(bin, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
		out, _ := cmd.Output()
		if code := cmd.ProcessState.ExitCode(); code != want {
			t.Errorf("mprlint %s: exit code %d, want %d\n%s", strings.Join(args, " "), code, want, out)
		}
		return string(out)
	}
	const old = "const token = \"https://app.procore.com/oauth/token\"\n"
	write("go.mod", "module example.com/old\n\ngo 1.26\n")
	write("old.go", "package old\n\n"+old)
	mprlint(0, "-write-baseline", "known.json")

	write("old.go", "package old\n\n// One.\n// Two.\n\n"+old)
	mprlint(0, "-baseline", "known.json")

	write("new.go", "package old\n\nconst again = \"https://app.procore.com/oauth/authorize\"\n")
	for _, args := range [][]string{{}, {"-json"}, {"-sarif"}, {"-diff"}} {
		want := 1
		out := mprlint(want, append(args, "-baseline", "known.json")...)
		if !strings.Contains(out, "new.go") || strings.Contains(out, "old.go") {
			t.Errorf("mprlint %v -baseline says\n%s\nwant new.go alone", args, out)
		}
	}
	mprlint(0, "-fix", "-baseline", "known.json")
	for name, want := range map[string]string{"old.go": "app.procore.com", "new.go": "login.procore.com"} {
		if text, _ := os.ReadFile(filepath.Join(dir, name)); !strings.Contains(string(text), want) {
			t.Errorf("after -fix, %s is\n%s\nwant %s in it", name, text, want)
		}
	}
}
