package cli_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// git runs git as nobody in particular.
func (s shell) git(args ...string) string {
	s.t.Helper()
	return s.must(0, "git", append([]string{"-c", "user.name=x", "-c", "user.email=x@example.com"}, args...)...)
}

func (s shell) commit() { s.t.Helper(); s.git("add", "-A"); s.git("commit", "-q", "-m", "x") }

// snapshot commits the repository as it stands, with what is not committed yet, elsewhere.
func snapshot(t *testing.T) shell {
	here := shell{t: t, dir: repository}
	there := shell{t: t, dir: t.TempDir()}
	for name := range strings.SplitSeq(here.git("ls-files", "-z", "--cached", "--others", "--exclude-standard"), "\x00") {
		data, err := os.ReadFile(filepath.Join(repository, name))
		if err != nil {
			continue // a folder, or deleted
		}
		write(t, filepath.Join(there.dir, name), string(data))
	}
	there.git("init", "-q")
	there.commit()
	return there
}

// pre-commit installs the hook from the repository, and runs it when there is Go code to
// commit: findings and fixes stop the commit, and code that is clean goes through.
func TestPreCommit(t *testing.T) {
	if _, err := exec.LookPath("pre-commit"); err != nil {
		t.Fatal("pre-commit is not installed; on Debian, apt-get install pre-commit")
	}
	hooks := snapshot(t)
	sh := shell{t: t, dir: example(t), env: []string{"PRE_COMMIT_HOME=" + t.TempDir(), "GOFLAGS=-modcacherw"}}
	config := func(args string) {
		write(t, sh.dir+"/.pre-commit-config.yaml", "repos:\n- repo: "+hooks.dir+"\n  rev: "+hooks.git("rev-parse", "HEAD")+"  hooks:\n  - id: mprlint\n    args: ["+args+"]\n")
	}
	config("")
	sh.git("init", "-q")
	sh.git("add", "-A")
	hook := func(code int, wants ...string) {
		t.Helper()
		got := sh.must(code, "pre-commit", "run", "--color=never")
		for _, want := range wants {
			if !strings.Contains(got, want) {
				t.Errorf("pre-commit does not say %q:\n%s", want, got)
			}
		}
	}
	hook(1, "Failed", "exit code: 1", "config.go:18:51: OAuth base uses app.procore.com; use login.procore.com (MPR) [legacyhost]")
	config("-fix")
	sh.git("add", "-A")
	hook(1, "files were modified by this hook", "mprlint: fixed ")
	config("-companyid")
	sh.git("add", "-A")
	hook(0, "Passed")
	sh.commit()
	write(t, sh.dir+"/notes.txt", "no Go\n")
	sh.git("add", "-A")
	hook(0, "Skipped")
}
