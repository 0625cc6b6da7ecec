package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestConfigPatch checks that git makes of the patch what -fix makes, whatever the lines of
// the files end in, and that nothing changes but hosts and schemes.
func TestConfigPatch(t *testing.T) {
	archives, err := filepath.Glob("../../passes/internal/configcheck/testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no files: %v", err)
	}
	crlf := func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")) }
	for form, change := range map[string]func([]byte) []byte{
		"LF":           func(b []byte) []byte { return b },
		"CRLF":         crlf,
		"CRLF and BOM": func(b []byte) []byte { return append([]byte("\xef\xbb\xbf"), crlf(b)...) },
	} {
		t.Run(form, func(t *testing.T) {
			patched, fixed := t.TempDir(), t.TempDir()
			want := make(map[string][]byte)
			for _, archive := range archives {
				a, err := txtar.ParseFile(archive)
				if err != nil {
					t.Fatal(err)
				}
				for _, f := range a.Files {
					name := filepath.Join(strings.TrimSuffix(filepath.Base(archive), ".txtar"), filepath.FromSlash(f.Name))
					switch whole, ok := strings.CutSuffix(name, ".fixed"); {
					case ok:
						want[whole] = change(f.Data)
					case !strings.HasSuffix(name, ".want"):
						want[name] = change(f.Data)
						write(t, filepath.Join(patched, name), change(f.Data))
						write(t, filepath.Join(fixed, name), change(f.Data))
					}
				}
			}
			git(t, patched, "init", "-q")
			patch := mprlint(t, patched, "config", "-diff")
			write(t, filepath.Join(patched, "the.patch"), patch)
			git(t, patched, "apply", "the.patch")
			mprlint(t, fixed, "config", "-fix")
			for name, text := range want {
				for how, dir := range map[string]string{"git apply": patched, "-fix": fixed} {
					got, err := os.ReadFile(filepath.Join(dir, name))
					if err != nil {
						t.Fatal(err)
					}
					if !bytes.Equal(got, text) {
						t.Errorf("%s makes of %s\n%q\nwant\n%q", how, name, got, text)
					}
				}
			}
		})
	}
}

func write(t *testing.T, file string, text []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, text, 0o666); err != nil {
		t.Fatal(err)
	}
}

// mprlint runs the program in a folder where it finds something, and returns what it prints.
func mprlint(t *testing.T, dir string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(bin, args...)
	cmd.Dir = dir
	out, err := cmd.Output()
	if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() != found {
		t.Fatalf("mprlint %v: %v", args, err)
	}
	return out
}

func git(t *testing.T, dir string, args ...string) {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

// TestConfigUnread checks that a file that is too large to be looked at is named, where it speaks
// of Procore, and not taken for one that is right.
func TestConfigUnread(t *testing.T) {
	dir := t.TempDir()
	filler := bytes.Repeat([]byte("key: some value of no interest\n"), 1<<16)
	host := []byte("api: https://api.procore.com\n")
	write(t, filepath.Join(dir, "across.yaml"), append(append(bytes.Repeat([]byte("#"), 1<<20-2), "procore\n"...), filler...))
	write(t, filepath.Join(dir, "data.yaml"), filler)
	write(t, filepath.Join(dir, "settings.yaml"), append(bytes.Clone(filler), host...))
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"config"}, "mprlint: 2 files are not known in full (mprlint report lists them), such as across.yaml: a file over 1 MiB\n"},
		{[]string{"config", "data.yaml"}, ""},
		{[]string{"config", "settings.yaml"}, "mprlint: not known in full: settings.yaml: a file over 1 MiB\n"},
	} {
		cmd := exec.Command(bin, c.args...)
		cmd.Dir = dir
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		if err := cmd.Run(); err != nil || stderr.String() != c.want {
			t.Errorf("%v: got %v, %q; want %q", c.args, err, stderr.String(), c.want)
		}
	}
}
