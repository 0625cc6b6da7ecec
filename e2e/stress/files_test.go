package main

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// TestCgo looks at a host that stands in a preamble of C: the file that cgo puts it into is gone
// before anybody can look at it.
func TestCgo(t *testing.T) {
	m := newMeter()
	if err := runDir(m, filepath.Join("testdata", "cgodefine"), nil); err != nil {
		t.Fatal(err)
	}
	got := m.of("cgodefine.example.com").Reports
	if len(got) == 0 {
		t.Fatal("nothing is reported")
	}
	for _, r := range got {
		if !strings.Contains(r, filepath.Join("cgodefine", "main.go")+":9:") {
			t.Errorf("%s does not lie where the program says C.URL", r)
		}
	}
}

// TestTypeErrors runs the rules over the tests of Go's type checker and compiler, most of which have
// errors: the rules say nothing of them, and go on.
func TestTypeErrors(t *testing.T) {
	m := newMeter()
	root := runtime.GOROOT()
	for _, glob := range []string{"src/internal/types/testdata/*/*.go", "test/*.go", "test/fixedbugs/*.go", "test/typeparam/*.go"} {
		if err := runFiles(m, filepath.Join(root, filepath.FromSlash(glob))); err != nil {
			t.Fatal(err)
		}
	}
	bad := filepath.Join(t.TempDir(), "p.go")
	text := "package p\n\nimport \"net/http\"\n\nconst base = \"https://app.procore.com\"\n\n" +
		"func F() { _ = new(); _ = append(); copy(); delete(); _ = len(); _ = make(); clear(); http.Get(base) }\n"
	if err := os.WriteFile(bad, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := runFiles(m, bad); err != nil {
		t.Fatal(err)
	}
	if len(m.costs) < 100 {
		t.Errorf("only %d files were run", len(m.costs))
	}
	for path, c := range m.costs {
		for _, p := range c.Panics {
			t.Errorf("%s: %s", path, p)
		}
		own := func(r string) bool { return strings.HasPrefix(r, bad) }
		if !slices.ContainsFunc(c.Reports, own) && len(c.Reports) > 0 {
			t.Errorf("%s: reported where there is no Procore: %s", path, c.Reports)
		}
		if c.Time > maxTime || c.Peak > maxPeak {
			t.Errorf("%s takes over %v or %d MiB", c, maxTime, maxPeak>>20)
		}
	}
}
