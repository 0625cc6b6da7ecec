// Package complete writes what shells and man know of a command, from its flags.
//
// The scripts are fixed text: no shell starts the command to complete a word. Libraries that
// do this belong to frameworks for command lines, which would make every start of mprlint
// dearer, and go vet starts it once for each package.
package complete

import (
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
)

// A Program is a command with its flags.
type Program struct {
	Name     string
	About    string // one line
	Version  string
	Commands []Command
	Flags    *flag.FlagSet
	Values   map[string][]string // what may follow a flag or a command, if that is a choice
	Pages    []Page              // further sections of the manual page
}

// A Command is a word that may come first.
type Command struct{ Name, Args, About string }

// A Page is a section of the manual page; its text is in paragraphs and indented examples.
type Page struct{ Title, Text string }

// Shells are those that Write knows.
var Shells = []string{"bash", "fish", "powershell", "zsh"}

// Write writes the completion script for a shell.
func Write(w io.Writer, shell string, p Program) error {
	scripts := map[string]func(Program) string{"bash": bash, "fish": fish, "powershell": powershell, "zsh": zsh}
	script, ok := scripts[shell]
	if !ok {
		return fmt.Errorf("there is no completion for %q; name one of %s", shell, strings.Join(Shells, ", "))
	}
	_, err := io.WriteString(w, script(p))
	return err
}

// An option is one way to give a flag.
type option struct {
	name, value, usage string // value names what follows, and is "" for a switch
	values             []string
}

// options lists the flags. A switch that is on can be given as -name=false too.
func (p Program) options() []option {
	var all []option
	p.Flags.VisitAll(func(f *flag.Flag) {
		value, usage := flag.UnquoteUsage(f)
		if isSwitch(f) {
			value = ""
		}
		all = append(all, option{"-" + f.Name, value, usage, p.Values["-"+f.Name]})
		if isSwitch(f) && f.DefValue == "true" {
			all = append(all, option{name: "-" + f.Name + "=false", usage: "leave this out"})
		}
	})
	return all
}

func isSwitch(f *flag.Flag) bool {
	b, ok := f.Value.(interface{ IsBoolFlag() bool })
	return ok && b.IsBoolFlag()
}

// names are what may stand first: the commands.
func (p Program) names() []string {
	var names []string
	for _, c := range p.Commands {
		names = append(names, c.Name)
	}
	return names
}

// choices are flags and commands that one of a few words follows, in order.
func (p Program) choices() []string {
	var names []string
	for name := range p.Values {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
