package cli_test

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"

	"github.com/creack/pty"
)

// onTerminal runs mprlint and returns what a terminal gets of it. connect says which of its
// outputs that is; the environment is without some variables that the machine may have, and
// with others.
func (s shell) onTerminal(connect func(cmd *exec.Cmd, tty *os.File), without, env []string, args ...string) string {
	s.t.Helper()
	screen, tty, err := pty.Open()
	if err != nil {
		s.t.Fatal(err)
	}
	defer screen.Close()
	cmd := exec.Command(bin, args...)
	cmd.Dir = s.dir
	cmd.Env = slices.DeleteFunc(os.Environ(), func(v string) bool {
		name, _, _ := strings.Cut(v, "=")
		return slices.Contains(without, name)
	})
	cmd.Env = append(append(cmd.Env, s.env...), env...)
	connect(cmd, tty)
	var seen bytes.Buffer
	read := make(chan bool)
	go func() {
		io.Copy(&seen, screen) // ends with an error when nobody writes any more
		close(read)
	}()
	if err := cmd.Run(); cmd.ProcessState == nil {
		s.t.Fatal(err)
	}
	tty.Close()
	<-read
	return seen.String()
}
