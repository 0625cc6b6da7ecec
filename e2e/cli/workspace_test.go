package cli_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A literal of a module in go.work is the reader's own: reported where it stands, and not
// where it is used. One of a module that go.mod replaces by a folder is not, so each use
// that sends is reported.
func TestWorkspaceLiterals(t *testing.T) {
	sh := shell{t: t, dir: filepath.Join(tempDir(t), "workspace")}
	if err := os.CopyFS(sh.dir, os.DirFS("testdata/workspace")); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range regexp.MustCompile(`(?m)^(\S+:\d+):\d+: .*\[legacyhost\]$`).FindAllStringSubmatch(sh.must(1, bin, "./app/...", "./lib/..."), -1) {
		got = append(got, m[1])
	}
	slices.Sort(got)
	if want := reported(t, sh.dir); !slices.Equal(got, want) {
		t.Errorf("mprlint reports\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// reported lists the lines that end in a comment which says that they are.
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
			if n++; strings.HasSuffix(strings.TrimSpace(line), "// reported") {
				lines = append(lines, filepath.ToSlash(rel)+":"+strconv.Itoa(n))
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
