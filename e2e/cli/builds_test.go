package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Files for three systems and a tag: each finding is there once, with the builds that have it;
// what none has is named; and the fixes of all builds are one patch.
func TestBuilds(t *testing.T) {
	sh := shell{t: t, dir: tempDir(t)}
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(sh.dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	const base = "package p\n\nconst tokenURL = \"https://app.procore.com/oauth/token\"\n"
	write("go.mod", "module example.com/p\n\ngo 1.26\n")
	write("p.go", "package p\n\nvar both = tokenURL + \"\" + \"https://app.procore.com/oauth/revoke\"\n")
	write("p_linux.go", base)
	write("p_windows.go", base)
	write("p_darwin_arm64.go", base)
	write("p_plan9.go", base)
	const names = "linux,windows/arm64,darwin/arm64/slow"
	said := sh.must(1, bin, "-builds", names)
	for line, only := range map[string]string{
		"p.go:3:": "[legacyhost]\n", "p_linux.go:3:": "(only in linux)", "p_windows.go:3:": "(only in windows/arm64)",
		"p_darwin_arm64.go:3:": "(only in darwin/arm64/slow)", "mprlint: no Procore": "1 file that none of the builds has (p_plan9.go)",
	} {
		_, rest, ok := strings.Cut("\n"+said, "\n"+line)
		if rest, _, _ = strings.Cut(rest, "\n"); !ok || !strings.HasSuffix(rest+"\n", only) && !strings.HasSuffix(rest, only) {
			t.Errorf("%s lacks %q in\n%s", line, only, said)
		}
	}
	var log struct {
		Runs []struct {
			Results []struct{ Message struct{ Text string } }
		}
	}
	out, _, _ := sh.run(bin, "-q", "-sarif", "-builds", names)
	if err := json.Unmarshal([]byte(out), &log); err != nil || len(log.Runs) != 1 || len(log.Runs[0].Results) != 4 {
		t.Errorf("-sarif: %v, %s", err, out)
	}
	patch, _, _ := sh.run(bin, "-diff", "-builds", names)
	sh.must(1, bin, "report", "-builds", names)
	sh.must(0, bin, "-fix", "-builds", names)
	sh.must(0, bin, "-q", "-builds", names)
	if n := strings.Count(patch, "\n+++ "); n != 4 || strings.Contains(patch, "plan9") {
		t.Errorf("the patch has %d files:\n%s", n, patch)
	}
}
