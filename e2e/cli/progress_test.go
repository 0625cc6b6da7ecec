package cli_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// slowly is a project that takes more than two seconds, since go waits when it has compiled what
// its packages import.
func slowly(t *testing.T) shell {
	sh := shell{t: t, dir: tempDir(t)}
	write(t, sh.dir+"/go.mod", "module example.com/slow\n\ngo 1.26\n")
	for i := range 4 {
		write(t, fmt.Sprintf("%s/p%d/p.go", sh.dir, i), fmt.Sprintf("package p%d\n\nimport _ \"errors\"\n\nconst tokenURL = \"https://login.procore.com/oauth/token\"\n", i))
	}
	write(t, sh.dir+"/other/other.go", "package other\n")
	real, err := exec.LookPath("go")
	if err != nil {
		t.Fatal(err)
	}
	write(t, sh.dir+"/bin/go", fmt.Sprintf("#!/bin/sh\n%s \"$@\"\nstatus=$?\ncase \" $* \" in *\" -export \"*) sleep 3 ;; esac\nexit $status\n", real))
	if err := os.Chmod(sh.dir+"/bin/go", 0o755); err != nil {
		t.Fatal(err)
	}
	sh.env = []string{"PATH=" + sh.dir + "/bin:" + os.Getenv("PATH"), "GOFLAGS=", "GOWORK=off"}
	return sh
}

// alive is what a terminal gets on standard error from mprlint; standard output goes
// elsewhere.
func (s shell) alive(env ...string) (shown, stdout string) {
	s.t.Helper()
	var out bytes.Buffer
	shown = s.onTerminal(func(cmd *exec.Cmd, tty *os.File) { cmd.Stdout, cmd.Stderr = &out, tty }, []string{"CI"}, env, "-q", "./...")
	return shown, out.String()
}

// A long run shows on a terminal that it is alive, and leaves nothing there; it shows
// nothing in a pipe or in CI.
func TestAlive(t *testing.T) {
	sh := slowly(t)
	const clear = "\r\x1b[K"
	shown, out := sh.alive()
	if want := clear + "mprlint: 4 of 4 packages done" + clear; !strings.HasSuffix(shown, want) || strings.Contains(out, "done") {
		t.Errorf("a terminal shows %q and %q, want %q at the end", shown, out, want)
	}
	if shown, _ := sh.alive("CI=true"); shown != "" {
		t.Errorf("in CI a terminal shows %q", shown)
	}
	if out, errs, code := sh.run(bin, "-q", "./..."); out+errs != "" || code != 0 {
		t.Errorf("a pipe gets %q and %q (exit %d)", out, errs, code)
	}
}
