package main

import (
	"flag"
	"fmt"
	"strings"

	"github.com/mprlint/mprlint/passes"
)

// This file holds what is said of a word that is a slip for another: of a command, a rule or
// a flag.

// near is the name that a word is a slip for, or "". Two letters may be wrong, or half of a
// short word.
//
//	near("hlep", "config", "help")  =>  "help"
func near(word string, names ...string) (name string) {
	least := min(2, len(word)/2) + 1
	for _, n := range names {
		if d := passes.Slips(word, n); d < least {
			least, name = d, n
		}
	}
	return name
}

// meant asks whether a name was meant, behind what is said of the slip; it is "" for none.
func meant(prefix, name string) string {
	if name == "" {
		return ""
	}
	return fmt.Sprintf(" (did you mean %s%s?)", prefix, name)
}

// wrongFlags is the error of flags that cannot be parsed. help is the command that lists them.
func wrongFlags(err error, fs *flag.FlagSet, help string) error {
	var names []string
	fs.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	slip, unknown := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !unknown {
		return fmt.Errorf("%w; run %s for the flags", err, help)
	}
	return fmt.Errorf("%w%s; run %s for the flags", err, meant("-", near(slip, names...)), help)
}

// meantCommand asks whether the first of the packages was meant for a command.
func meantCommand(packages []string) string {
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	return meant("mprlint ", near(packages[0], names...))
}

// slipFor says that a package which go does not find was meant for a command, or is "".
func slipFor(complaint, pkg string) string {
	command := meantCommand([]string{pkg})
	if command == "" || !strings.Contains(complaint, "package "+pkg+" is not in std") {
		return ""
	}
	return fmt.Sprintf("mprlint: %s is neither a command nor a package%s; run mprlint help for the commands\n", pkg, command)
}
