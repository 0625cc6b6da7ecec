package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// What stands in a module of go.work is the reader's own: reported there, and not where it is
// used. What stands in a module that go.mod replaces by a folder is not, so each use that sends is
// reported.
func TestOwnModules(t *testing.T) {
	sh := shell{t: t, dir: filepath.Join(tempDir(t), "workspace")}
	if err := os.CopyFS(sh.dir, os.DirFS("testdata/workspace")); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range regexp.MustCompile(`(?m)^(\S+:\d+):\d+: .*\[(\w+)\]$`).FindAllStringSubmatch(sh.must(1, bin, "./app/...", "./lib/..."), -1) {
		got = append(got, m[1]+" "+m[2])
	}
	slices.Sort(got)
	if want := reported(t, sh.dir); !slices.Equal(got, want) {
		t.Errorf("mprlint reports\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// reported lists the lines that end in a comment which names the rule that reports them.
func reported(t *testing.T, dir string) (lines []string) {
	err := filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		n := 0
		for line := range strings.Lines(string(text)) {
			n++
			if _, rule, ok := strings.Cut(strings.TrimSpace(line), "// reported "); ok {
				lines = append(lines, fmt.Sprintf("%s:%d %s", filepath.ToSlash(rel), n, rule))
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(lines)
	return lines
}
