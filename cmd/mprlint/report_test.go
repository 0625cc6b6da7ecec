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
