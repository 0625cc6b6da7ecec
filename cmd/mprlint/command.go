package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// A command is what mprlint does besides checking packages. It stands before all flags
// but -C.
type command struct {
	name, args, about string
	run               func(args []string, stdout, stderr io.Writer) (code int, err error)
}

func commands() []command {
	return []command{
		{"help", "[rule]", "show this page, or all about a rule", func(args []string, stdout, _ io.Writer) (int, error) {
			return clean, help(stdout, args)
		}},
		{"config", "[flags] [paths]", "look for hosts in configuration files", configCommand},
		{"explain", "FILE:LINE", "say how the value at a line comes about, and why it is reported or not", explainCommand},
		{"report", "[flags]", "list every call to the Procore API, and what is known of it", reportCommand},
		{"version", "", "show which mprlint this is", func(_ []string, stdout, _ io.Writer) (int, error) {
			return clean, printVersion(stdout)
		}},
		{"completion", "SHELL", "print a script that completes command lines: bash, fish, powershell, zsh", completion},
		{"man", "", "print the manual page", manual},
	}
}

func findCommand(name string) (command, bool) {
	all := commands()
	i := slices.IndexFunc(all, func(c command) bool { return c.name == name })
	if i < 0 {
		return command{}, false
	}
	return all[i], true
}

// usage lists the commands for the overview.
func usage() string {
	var b strings.Builder
	for _, c := range commands() {
		fmt.Fprintf(&b, "\tmprlint %-20s %s\n", strings.TrimSpace(c.name+" "+c.args), c.about)
	}
	return b.String()
}

// changeDir obeys -C DIR and returns the arguments without it. As with go, it comes first,
// or first after a command's name.
//
//	mprlint -C ../service -json ./...
//	mprlint help -C ../service companyid
func changeDir(args []string) ([]string, error) {
	at := 0
	if len(args) > 0 {
		if _, ok := findCommand(args[0]); ok {
			at = 1
		}
	}
	if at == len(args) || !strings.HasPrefix(args[at], "-") {
		return args, nil
	}
	name, dir, joined := strings.Cut(strings.TrimPrefix(args[at][1:], "-"), "=")
	if name != "C" {
		return args, nil
	}
	end := at + 1
	if !joined {
		if end == len(args) {
			return args, nil // parse misses the folder
		}
		dir, end = args[end], end+1
	}
	if err := os.Chdir(dir); err != nil {
		return nil, fmt.Errorf("cannot go to the folder that -C names: %w", err)
	}
	return slices.Concat(args[:at], args[end:]), nil
}
