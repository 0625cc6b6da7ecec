//lint:file-ignore legacyhost the tests write programs with findings

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// copyExample copies the example to a folder of its own.
func copyExample(t *testing.T, name string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), name)
	if err := os.CopyFS(dir, os.DirFS("../../testdata/example")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// A report is the same wherever the code lies, and whatever the cache holds.
func TestReportSame(t *testing.T) {
	forms := []string{"-json", "-csv", "-html=/dev/stdout"}
	said := make(map[string]string)
	for _, name := range []string{"here", "over there"} {
		dir := copyExample(t, name)
		for range 2 {
			for _, form := range forms {
				cmd := exec.Command(bin, "report", form)
				cmd.Dir = dir
				out, _ := cmd.Output()
				if code := cmd.ProcessState.ExitCode(); code != 1 || len(out) == 0 {
					t.Fatalf("mprlint report %s: exit %d, %d bytes", form, code, len(out))
				}
				if was, ok := said[form]; ok && was != string(out) {
					t.Errorf("mprlint report %s differs in %q", form, name)
				}
				said[form] = string(out)
				if strings.Contains(string(out), filepath.Dir(dir)) {
					t.Errorf("mprlint report %s names the folder", form)
				}
			}
		}
	}
}

// What the inventory lists is for the report only: no other run shows it, whichever rules
// are asked for.
func TestInventoryStaysOut(t *testing.T) {
	dir := copyExample(t, "example")
	for _, args := range [][]string{
		{"go", "vet", "-vettool=" + bin, "-json", "."},
		{"go", "vet", "-vettool=" + bin, "-json", "-companyid", "."},
		{"go", "vet", "-vettool=" + bin, "-json", "-companyid=false", "."},
		{bin, "-json", "."},
		{bin, "-sarif", "."},
	} {
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Dir = dir
		out, _ := cmd.Output()
		if !strings.Contains(string(out), "legacyhost") && !strings.Contains(string(out), "companyid") || strings.Contains(string(out), "inventory") {
			t.Errorf("%s says\n%s", strings.Join(args, " "), out)
		}
	}
}

// A report holds the hosts of configuration files beside the code, and what is wrong with
// them; each once, and none of another module or of tests.
func TestReportConfig(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":             "module example.com/m\n\ngo 1.26\n",
		"main.go":            "package main\n\nimport _ \"embed\"\n\n//go:embed app.yaml\nvar app string\n\nfunc main() { println(app) }\n",
		"app.yaml":           "procore:\n  tokenURL: https://app.procore.com/oauth/token\n",
		"deploy/.env":        "PROCORE_API=https://api.procore.com\n",
		"deploy/prod.env":    "PROCORE_API=https://app.procore.com/rest/v1.0/me # mprlint:ignore legacyhost until we move\n",
		"testdata/old.env":   "PROCORE_API=https://app.procore.com/rest/v1.0/me\n",
		"tools/go.mod":       "module example.com/tools\n\ngo 1.26\n",
		"tools/settings.env": "PROCORE_API=https://app.procore.com/rest/v1.0/me\n",
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(bin, "report")
	cmd.Dir = dir
	out, _ := cmd.Output()
	if code := cmd.ProcessState.ExitCode(); code != 1 {
		t.Errorf("exit code %d, want 1 for the finding in app.yaml", code)
	}
	for want, times := range map[string]int{
		"3 configuration files read":                                  1,
		"OAuth URL uses app.procore.com; use login.procore.com (MPR)": 1,
		"until we move": 1,
		"deploy/.env:1:21: api.procore.com: API host of production, used for the setting PROCORE_API": 1,
		"old.env":      0,
		"settings.env": 0,
	} {
		if n := strings.Count(string(out), want); n != times {
			t.Errorf("the report says %q %d times, want %d:\n%s", want, n, times, out)
		}
	}
}

// What mprlint wrote beside the code is no configuration: it names the hosts that are wrong.
func TestOwnOutput(t *testing.T) {
	dir := copyExample(t, "example")
	config := say(dir, "mprlint config")
	for name, args := range map[string][]string{"report.json": {"report", "-json"}, "log.json": {"-sarif"}, "base.json": {"-write-baseline=/dev/stdout"}} {
		cmd := exec.Command(bin, args...)
		cmd.Dir = dir
		out, _ := cmd.Output()
		if !strings.Contains(string(out), "app.procore.com") {
			t.Fatalf("mprlint %s says %q", strings.Join(args, " "), out)
		}
		if err := os.WriteFile(filepath.Join(dir, name), out, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if got := say(dir, "mprlint config"); got != config {
		t.Errorf("with what mprlint wrote, mprlint config says\n%s\nwant\n%s", got, config)
	}
	if got := say(dir, "mprlint report"); !strings.Contains(got, "1 configuration file read") {
		t.Errorf("with what mprlint wrote, mprlint report says\n%s", got)
	}
}
