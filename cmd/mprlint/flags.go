package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes"
)

// Options are what a command line asks for.
type options struct {
	json, sarif, fix, diff bool
	flags                  []string // for go vet, in the order they were given
	packages               []string
}

// parse reads the command line. Every flag is known here, so that a wrong one
// is told at once and in plain words.
func parse(args []string) (options, error) {
	var o options
	fs := flag.NewFlagSet("mprlint", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "")
	fs.BoolVar(&o.sarif, "sarif", false, "")
	fs.BoolVar(&o.fix, "fix", false, "")
	fs.BoolVar(&o.diff, "diff", false, "")
	o.pass(fs, "", buildFlags())
	for _, a := range passes.All() {
		on := flag.NewFlagSet("", 0)
		on.Bool(a.Name, true, "")
		o.pass(fs, "", on)
		o.pass(fs, a.Name+".", &a.Flags)
	}
	if err := fs.Parse(args); err != nil {
		return o, fmt.Errorf("%w; run mprlint help for the flags", err)
	}
	o.packages = fs.Args()
	if len(o.packages) == 0 {
		o.packages = []string{"./..."}
	}
	if o.sarif { // which says what comments keep silent
		for _, a := range passes.All() {
			o.flags = append(o.flags, "-"+a.Name+".ignored")
		}
	}
	return o, o.check()
}

// buildFlags are those of go vet's own flags that decide which code is read.
// The others can be given in GOFLAGS.
func buildFlags() *flag.FlagSet {
	fs := flag.NewFlagSet("", 0)
	for _, name := range []string{"mod", "modfile", "overlay", "p", "tags"} {
		fs.String(name, "", "")
	}
	fs.Bool("race", false, "")
	return fs
}

func (o *options) check() error {
	switch {
	case o.json && o.diff:
		return errors.New("-json and -diff cannot be used together")
	case o.json && o.sarif:
		return errors.New("-json and -sarif cannot be used together")
	case o.sarif && o.diff:
		return errors.New("-sarif and -diff cannot be used together; -sarif holds the fixes too")
	case o.sarif && slices.ContainsFunc(o.flags, func(f string) bool { return strings.HasPrefix(f, "-overlay=") }):
		return errors.New("-sarif and -overlay cannot be used together; -sarif describes the files as they are on disk")
	}
	for _, p := range o.packages {
		if strings.HasPrefix(p, "-") {
			return fmt.Errorf("the flag %s stands after the packages; put it before them", p)
		}
	}
	return nil
}

// pass declares flags that are checked here and acted upon by the vet tool.
func (o *options) pass(fs *flag.FlagSet, prefix string, flags *flag.FlagSet) {
	flags.VisitAll(func(f *flag.Flag) {
		name := prefix + f.Name
		fs.Var(passed{f.Value, name, &o.flags}, name, f.Usage)
	})
}

// A passed flag notes how it was given, besides taking the value.
type passed struct {
	flag.Value
	name  string
	given *[]string
}

func (p passed) Set(s string) error {
	*p.given = append(*p.given, "-"+p.name+"="+s)
	return p.Value.Set(s)
}

func (p passed) IsBoolFlag() bool {
	b, ok := p.Value.(interface{ IsBoolFlag() bool })
	return ok && b.IsBoolFlag()
}
