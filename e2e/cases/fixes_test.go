package cases

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// What a label wants of the fix, behind "=": the host that the line holds then; fix, that
// the line is reported no more; stay, that it is.
var wanted = regexp.MustCompile(`mpr:([a-z]+)=([a-z0-9.-]+)`)

// TestFixes applies all fixes to a copy and holds each line to its label.
func TestFixes(t *testing.T) {
	bin := build(t)
	dir := filepath.Join(t.TempDir(), "cases")
	if err := os.CopyFS(dir, os.DirFS("testdata")); err != nil {
		t.Fatal(err)
	}
	_ = command(dir, bin, "-fix", "./...").Run() // exits 1 where something is left
	left := findings(t, bin, dir)                // which fails where the fixed code does not compile
	n := 0
	err := filepath.WalkDir("testdata", func(path string, _ os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") {
			return err
		}
		rel, err := filepath.Rel("testdata", path)
		if err != nil {
			return err
		}
		n += checkFixed(t, dir, rel, left)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d labels", n)
}

// checkFixed compares the lines of one file, and returns how many labels it has. Fixes
// move lines: the n-th with a label is the n-th with that label.
func checkFixed(t *testing.T, dir, rel string, left map[place]bool) int {
	before, after := labelled(t, filepath.Join("testdata", rel)), labelled(t, filepath.Join(dir, rel))
	n := 0
	for label, lines := range before {
		if len(after[label]) != len(lines) {
			t.Errorf("%s: %d lines end in %q, %d after the fixes", rel, len(lines), label, len(after[label]))
			continue
		}
		for i, line := range lines {
			now := after[label][i]
			for _, m := range wanted.FindAllStringSubmatch(label, -1) {
				n++
				rule, want := m[1], m[2]
				reported := left[place{rel, now.number, rule}]
				switch {
				case want == "fix" && reported, want == "stay" && !reported:
					t.Errorf("%s:%d: want %s, got %s", rel, line.number, m[0], now.text)
				case strings.Contains(want, ".") && !holds(now.text, want):
					t.Errorf("%s:%d: want the host %s, got %s", rel, line.number, want, now.text)
				}
			}
		}
	}
	return n
}

// holds reports whether a text has a host as a whole.
func holds(text, host string) bool {
	return regexp.MustCompile(`(^|[^\w.-])` + regexp.QuoteMeta(host) + `($|[^\w.-])`).MatchString(text)
}

type line struct {
	number int
	text   string
}

// labelled lists the lines of a file by their labels.
func labelled(t *testing.T, file string) map[string][]line {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[string][]line)
	n := 0
	for l := range strings.Lines(string(text)) {
		n++
		if code, label, ok := cutLabel(l); ok {
			out[label] = append(out[label], line{n, code})
		}
	}
	return out
}

// cutLabel cuts a line before its label.
func cutLabel(l string) (code, label string, ok bool) {
	i := strings.LastIndex(l, "// mpr:")
	if i < 0 {
		return l, "", false
	}
	return strings.TrimSpace(l[:i]), strings.TrimSpace(l[i:]), true
}

func command(dir, name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	return cmd
}
