package embedded

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestFiles(t *testing.T) {
	wanted := func(name string) bool { return !slices.Contains([]string{"", ".txt"}, filepath.Ext(name)) }
	dir := t.TempDir()
	for _, name := range []string{"a.json", "b.txt", "c/d.YAML", "c/.e.toml", "c/.git/f.ini", "c/g/h.env", "[x]/i.json"} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	big := filepath.Join(dir, "big.json")
	if err := os.WriteFile(big, make([]byte, MaxSize+1), 0o666); err != nil {
		t.Fatal(err)
	}
	for patterns, want := range map[string]string{
		"a.json b.txt":     "a.json",
		"*":                "[x]/i.json a.json c/d.YAML c/g/h.env",
		"all:c":            "c/.e.toml c/d.YAML c/g/h.env",
		"c/*":              "c/.e.toml c/.git/f.ini c/d.YAML c/g/h.env", // the compiler refuses c/.git
		"c/d.YAML c":       "c/d.YAML c/g/h.env",
		`\[x\]/*.json`:     "[x]/i.json",
		"big.json":         "",
		"missing.json":     "missing.json", // it may be in an editor
		"missing/*.json":   "",
		"../a.json /a . [": "",
	} {
		if got := strings.Join(Files(dir, strings.Fields(patterns), wanted), " "); got != want {
			t.Errorf("%s: got %s, want %s", patterns, got, want)
		}
	}
	if got := Files(filepath.Join(dir, "nowhere"), []string{"*", "all:x"}, wanted); len(got) > 0 {
		t.Errorf("a directory that is not there has %v", got)
	}
	for i := range maxFiles + 10 {
		if err := os.WriteFile(filepath.Join(dir, "c", fmt.Sprintf("%d.json", i)), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if got := Files(dir, []string{"c"}, wanted); len(got) != maxFiles || !slices.IsSorted(got) {
		t.Errorf("got %d files, want %d in order", len(got), maxFiles)
	}
}
