package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// explain follows a value through the modules of a workspace, from its root and from inside a
// module, and says nothing of the folder that the workspace lies in.
func TestExplainInWorkspace(t *testing.T) {
	sh := shell{t: t, dir: filepath.Join(tempDir(t), "workspace")}
	if err := os.CopyFS(sh.dir, os.DirFS("testdata/workspace")); err != nil {
		t.Fatal(err)
	}
	for _, finding := range reported(t, sh.dir) {
		line, rule, _ := strings.Cut(finding, " ")
		rule = "[" + rule + "]"
		root := sh.must(0, bin, "explain", line)
		if !strings.Contains(root, rule) {
			t.Errorf("explain %s does not tell the finding:\n%s", line, root)
		}
		module, rest, _ := strings.Cut(line, "/")
		inside := sh.must(0, bin, "explain", "-C", module, rest)
		if !strings.Contains(inside, rule) || strings.Contains(root+inside, sh.dir) {
			t.Errorf("explain -C %s %s says\n%s", module, rest, inside)
		}
	}
}

// A line that only another build has is explained by the command that explain names.
func TestExplainOtherBuild(t *testing.T) {
	sh := shell{t: t, dir: example(t)}
	text := "//go:build integration\n\npackage main\n\nconst tokenURL = \"https://app.procore.com/oauth/token\"\n"
	if err := os.WriteFile(filepath.Join(sh.dir, "more.go"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	said := sh.must(0, bin, "explain", "more.go:5")
	_, command, ok := strings.Cut(strings.TrimSpace(said), "To change it: mprlint ")
	if !ok {
		t.Fatalf("explain names no command:\n%s", said)
	}
	if said := sh.must(0, bin, strings.Fields(command)...); !strings.Contains(said, "[legacyhost]") {
		t.Errorf("%s says\n%s", command, said)
	}
}
