package main

import (
	"flag"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/complete"
)

// Whatever the shell, and on the manual page, every command and flag has its place and says
// what it is for.
func TestShells(t *testing.T) {
	for _, command := range []string{"mprlint completion bash", "mprlint completion fish", "mprlint completion powershell", "mprlint completion zsh", "mprlint man"} {
		script := strings.ReplaceAll(say(".", command), `\-`, "-")
		if !strings.HasSuffix(script, "(exit 0)\n") {
			t.Errorf("%s: %s", command, script)
		}
		program().Flags.VisitAll(func(f *flag.Flag) {
			if name := "-" + f.Name; f.Usage == "" || !strings.Contains(strings.ReplaceAll(script, "-o ", "-"), name) {
				t.Errorf("%s: nothing is said of %s (%q)", command, name, f.Usage)
			}
		})
		for _, c := range commands() {
			if !strings.Contains(script, c.name) {
				t.Errorf("%s: nothing is said of %s", command, c.name)
			}
		}
	}
	if got := say(".", "mprlint completion tcsh"); !strings.HasSuffix(got, "(exit 2)\n") || !strings.Contains(got, strings.Join(complete.Shells, ", ")) {
		t.Errorf("of a shell that is unknown, mprlint says %q", got)
	}
}
