package legacyhost

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// readsAll returns the rule in a driver that lets a pass read any file.
func readsAll(opts Options) *analysis.Analyzer {
	a := New(opts)
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		pass.ReadFile = os.ReadFile
		return run(pass)
	}
	return a
}

func TestEmbedded(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), readsAll(Options{}), "embedcfg", "embedfs", "embedlinks")
}

func TestEmbeddedWeb(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), readsAll(Options{Web: true}), "embedweb")
}

// silent collects the complaints of analysistest about missing diagnostics.
type silent struct{ missing, others []string }

func (s *silent) Errorf(format string, args ...any) {
	if msg := fmt.Sprintf(format, args...); strings.Contains(msg, "no diagnostic was reported") {
		s.missing = append(s.missing, msg)
	} else {
		s.others = append(s.others, msg)
	}
}

// The drivers of today let a pass read no embedded file, and none is reported.
func TestEmbeddedUnreadable(t *testing.T) {
	var s silent
	analysistest.Run(&s, analysistest.TestData(), New(Options{}), "embedweb", "embedcfg")
	if len(s.missing) == 0 || len(s.others) > 0 {
		t.Errorf("%d files are passed over, and there are other complaints: %q", len(s.missing), s.others)
	}
}

func TestConfigFiles(t *testing.T) {
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
	if err := os.WriteFile(big, make([]byte, maxSize+1), 0o666); err != nil {
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
		if got := strings.Join(configFiles(dir, strings.Fields(patterns)), " "); got != want {
			t.Errorf("%s: got %s, want %s", patterns, got, want)
		}
	}
	if got := configFiles(filepath.Join(dir, "nowhere"), []string{"*", "all:x"}); len(got) > 0 {
		t.Errorf("a directory that is not there has %v", got)
	}
	for i := range maxFiles + 10 {
		if err := os.WriteFile(filepath.Join(dir, "c", fmt.Sprintf("%d.json", i)), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if got := configFiles(dir, []string{"c"}); len(got) != maxFiles || !slices.IsSorted(got) {
		t.Errorf("got %d files, want %d in order", len(got), maxFiles)
	}
}
