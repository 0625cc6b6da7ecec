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

// pre-commit installs the hook from the repository, and runs it when anything is to be
// committed.
func TestPreCommit(t *testing.T) {
	if _, err := exec.LookPath("pre-commit"); err != nil {
		t.Fatal("pre-commit is not installed; on Debian, apt-get install pre-commit")
	}
	from := snapshot(t)
	env := []string{"PRE_COMMIT_HOME=" + t.TempDir(), "GOFLAGS=-modcacherw " + anywhere}
	for _, c := range []struct {
		name string
		test func(h hookedShell)
	}{{"findings", findingsStop}, {"embedded", embeddedStart}, {"subfolders", subfoldersHaveHooks}} {
		t.Run(c.name, func(t *testing.T) { c.test(hookedShell{shell{t: t, dir: example(t), env: env}, from}) })
	}
}

// Findings and fixes stop the commit, and code that is clean goes through.
func findingsStop(sh hookedShell) {
	sh.hooks("[]")
	sh.git("init", "-q")
	sh.git("add", "-A")
	sh.hook(1, "Failed", "exit code: 1", "config.go:18:51: OAuth base uses app.procore.com; use login.procore.com (MPR) [legacyhost]")
	sh.hooks("[-fix]")
	sh.git("add", "-A")
	sh.hook(1, "files were modified by this hook", "mprlint: fixed ")
	sh.hooks("[-companyid]")
	sh.git("add", "-A")
	sh.hook(0, "Passed")
}

// What a package embeds may be in a file of any name, and go.mod decides what is analysed.
func embeddedStart(sh hookedShell) {
	sh.dir = tempDir(sh.t)
	write(sh.t, sh.dir+"/go.mod", "module example.com/m\n\ngo 1.26\n")
	write(sh.t, sh.dir+"/m.go", "package m\n\nimport _ \"embed\"\n\n//go:embed settings.json\nvar settings string\n")
	write(sh.t, sh.dir+"/settings.json", "{}\n")
	sh.hooks("[]")
	sh.git("init", "-q")
	sh.commit()
	write(sh.t, sh.dir+"/settings.json", "{\"token_url\": \"https://app.procore.com/oauth/token\"}\n")
	sh.git("add", "-A")
	sh.hook(1, "Failed", "settings.json:1: OAuth", "[legacyhost]")
	sh.git("reset", "-q", "--hard")
	write(sh.t, sh.dir+"/go.mod", "module example.com/m\n\ngo 1.999\n")
	sh.git("add", "-A")
	sh.hook(1, "Failed", "exit code: 2")
}

// Modules in folders below have a hook each, which names the folder.
func subfoldersHaveHooks(sh hookedShell) {
	sh.dir = tempDir(sh.t)
	for _, name := range []string{"a", "b"} {
		write(sh.t, sh.dir+"/services/"+name+"/go.mod", "module example.com/"+name+"\n\ngo 1.26\n")
		write(sh.t, sh.dir+"/services/"+name+"/m.go", "package m\n\nconst tokenURL = \"https://login.procore.com/oauth/token\"\n")
	}
	sh.hooks("[-C, services/a]\n    files: ^services/a/", "[-C, services/b]\n    files: ^services/b/")
	sh.git("init", "-q")
	sh.commit()
	write(sh.t, sh.dir+"/services/b/m.go", "package m\n\nconst tokenURL = \"https://app.procore.com/oauth/token\"\n")
	sh.git("add", "-A")
	sh.hook(1, "Skipped", "Failed", "m.go:3:27: ", "[legacyhost]")
}

// A hookedShell is in a repository that mprlint's hooks are for.
type hookedShell struct {
	shell
	from shell
}

// hooks configures a hook for each of the arguments.
func (h hookedShell) hooks(args ...string) {
	h.t.Helper()
	config := "repos:\n- repo: " + h.from.dir + "\n  rev: " + h.from.git("rev-parse", "HEAD") + "  hooks:\n"
	for _, a := range args {
		config += "  - id: mprlint\n    args: " + a + "\n"
	}
	write(h.t, h.dir+"/.pre-commit-config.yaml", config)
}

func (h hookedShell) hook(code int, wants ...string) {
	h.t.Helper()
	got := h.must(code, "pre-commit", "run", "--color=never")
	for _, want := range wants {
		if !strings.Contains(got, want) {
			h.t.Errorf("pre-commit does not say %q:\n%s", want, got)
		}
	}
}
