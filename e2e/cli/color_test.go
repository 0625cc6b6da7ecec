package cli_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// printed is what mprlint prints on a terminal.
func (s shell) printed(env []string, args ...string) string {
	s.t.Helper()
	out := s.onTerminal(func(cmd *exec.Cmd, tty *os.File) { cmd.Stdout = tty }, []string{"NO_COLOR", "TERM"}, env, args...)
	return strings.ReplaceAll(out, "\r\n", "\n")
}

// Findings have colours and links on a terminal, and nowhere else unless it is asked for.
func TestColor(t *testing.T) {
	sh := shell{t: t, dir: tempDir(t)}
	write(t, sh.dir+"/go.mod", "module example.com/m\n\ngo 1.26\n")
	write(t, sh.dir+"/a b.go", "package m\n\nconst tokenURL = \"https://app.procore.com/oauth/token\"\n")
	host, err := os.Hostname()
	if err != nil {
		t.Fatal(err)
	}
	const says = ": OAuth URL uses app.procore.com; use login.procore.com (MPR) "
	var (
		plain   = "a b.go:3:27" + says + "[legacyhost]\n"
		colored = "\x1b[1ma b.go:3:27\x1b[0m" + says + "\x1b[36m[legacyhost]\x1b[0m\n"
		linked  = "\x1b]8;;file://" + host + sh.dir + "/a%20b.go\x1b\\" + strings.Replace(colored, says, "\x1b]8;;\x1b\\"+says, 1)
	)
	for _, c := range []struct {
		env  []string
		args []string
		want string
	}{
		{nil, nil, linked},
		{[]string{"TERM=xterm"}, []string{"-color=auto"}, linked},
		{nil, []string{"-color=never"}, plain},
		{[]string{"NO_COLOR=1"}, nil, plain},
		{[]string{"NO_COLOR="}, nil, linked},
		{[]string{"NO_COLOR=1"}, []string{"-color=always"}, linked},
		{[]string{"TERM=dumb"}, nil, plain},
		{[]string{"TERM=dumb"}, []string{"-color=always"}, colored},
		{[]string{"NO_COLOR=1"}, []string{"./..."}, plain},
		{[]string{"NO_COLOR=1"}, []string{sh.dir + "/..."}, sh.dir + "/" + plain}, // as it was typed
		{nil, []string{sh.dir + "/..."}, strings.Replace(linked, "\x1b[1ma b.go", "\x1b[1m"+sh.dir+"/a b.go", 1)},
	} {
		if got := sh.printed(c.env, append([]string{"-q"}, c.args...)...); got != c.want {
			t.Errorf("with %q, mprlint %q prints on a terminal\n%q, want\n%q", c.env, c.args, got, c.want)
		}
	}
	for want, args := range map[string][]string{plain: nil, colored: {"-color", "always"}} {
		if out, _, _ := sh.run(bin, args...); out != want {
			t.Errorf("mprlint %q prints to a pipe %q, want %q", args, out, want)
		}
	}
}
