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

// A finding that a comment keeps silent is in no baseline, even where those are asked for:
// once the comment is gone, it is new.
func TestBaselineSilenced(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module example.com/old\n\ngo 1.26\n",
		"old.go": "package old\n\n//lint:ignore legacyhost until we move\nconst token = \"https://app.procore.com/oauth/token\"\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(bin, "-ignored", "-write-baseline", "known.json")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	text, err := os.ReadFile(filepath.Join(dir, "known.json"))
	if err != nil || strings.Contains(string(text), "old.go") {
		t.Errorf("the baseline is\n%s\nwant no finding in it (%v)", text, err)
	}
}
