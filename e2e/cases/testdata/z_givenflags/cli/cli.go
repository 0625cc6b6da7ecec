// Package cli stands for a library of commands and flags, which knows nothing of Procore.
package cli

import "os"

// A Flag is one that may be given.
type Flag interface{ Apply() }

// A StringFlag has its value put into a variable.
type StringFlag struct {
	Name        string
	Value       string
	Destination *string
}

// Apply sets the variable.
func (f *StringFlag) Apply() {
	*f.Destination = f.Value
	if v, ok := os.LookupEnv(f.Name); ok {
		*f.Destination = v
	}
}

// A Command runs an action.
type Command struct {
	Name     string
	Flags    []Flag
	Commands []*Command
	Action   func(args []string) error
}

// Run applies the flags, and runs the action. Its body is not seen, as that of a library is.
func (c *Command) Run(args []string) error
