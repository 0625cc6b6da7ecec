package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/direct"
	"github.com/mprlint/mprlint/passes"
)

// Options are what a command line asks for.
type options struct {
	json, sarif, fix, diff bool
	github                 bool
	color                  string // a value of -color; "" is auto
	version, quiet         bool
	baseline, newBaseline  string   // names of files
	flags                  []string // for go vet, in the order they were given
	packages               []string

	settings string               // the key of the files of settings; "" without any
	gate     []*analysis.Analyzer // the rules as the flags and the files set them

	builds []build

	named  map[string]bool // the import paths of packages; nil if they are not known
	matter []string        // those that may matter, if that is known
	none   bool            // none matters
	direct *direct.Plan    // how to look at them; nil if go vet has to
	unseen unseen
}

// parse reads the command line. Every flag is known here, so that a wrong one
// is told at once and in plain words.
func parse(args []string) (options, error) {
	var o options
	fs := o.flagSet()
	if err := fs.Parse(args); err != nil {
		return o, wrongFlags(err, fs, "mprlint help")
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

// flagSet declares every flag, with what completion and the manual page say of it.
func (o *options) flagSet() *flag.FlagSet {
	fs := flag.NewFlagSet("mprlint", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Func("C", "change to `dir` before anything else; must be the first flag", func(string) error {
		return errors.New("it must be the first flag")
	})
	fs.BoolVar(&o.json, "json", false, "print the findings as JSON, as go vet -json does")
	fs.BoolVar(&o.sarif, "sarif", false, "print the findings as SARIF 2.1.0, for code scanning")
	fs.Func("format", "print the findings in this `form`: "+strings.Join(formats, ", "), o.setFormat)
	fs.Func("builds", buildsUsage, o.setBuilds)
	fs.Func("color", "`when` to print colours and links to files: auto (on a terminal, unless NO_COLOR is set), always, never", o.setColor)
	fs.BoolFunc("ignored", "also report what a comment keeps silent, with its reason; for all rules", o.ofAllRules("ignored"))
	fs.BoolFunc("strict", "also report what cannot be decided, saying why; for all rules", o.ofAllRules("strict"))
	fs.Func("hosts", "comma-separated further `hosts` that stand for the Procore API; for all rules", o.ofAllRules("hosts"))
	fs.BoolVar(&o.fix, "fix", false, "apply the suggested fixes, report what is left, and sum up")
	fs.BoolVar(&o.diff, "diff", false, "print what -fix would change, as a patch")
	fs.StringVar(&o.baseline, "baseline", "", "leave out the findings that `file` lists, and name its entries that match nothing any more")
	fs.StringVar(&o.newBaseline, "write-baseline", "", "list today's findings in `file`, for -baseline, and exit 0")
	fs.BoolVar(&o.quiet, "q", false, "leave out the last lines, which count findings and calls")
	fs.BoolVar(&o.version, "version", false, "show which mprlint this is")
	o.pass(fs, "", buildFlags())
	for _, a := range passes.All() {
		title, _, _ := strings.Cut(a.Doc, "\n")
		on := flag.NewFlagSet("", 0)
		on.Bool(a.Name, true, title+"; alone, run nothing else")
		o.pass(fs, "", on)
		o.pass(fs, a.Name+".", &a.Flags)
	}
	return fs
}

// buildFlags are those of go vet's own flags that decide which code is read.
// The others can be given in GOFLAGS.
func buildFlags() *flag.FlagSet {
	fs := flag.NewFlagSet("", 0)
	fs.String("mod", "", "module download `mode`: readonly, vendor or mod")
	fs.String("modfile", "", "a `file` to read in place of go.mod")
	fs.String("overlay", "", "a JSON `file` that puts files in the place of others")
	fs.String("p", "", "analyse `n` packages at once")
	fs.String("tags", "", "comma-separated build `tags`")
	fs.Bool("race", false, "read the code that the race detector is built with")
	return fs
}

func (o *options) check() error {
	switch {
	case o.newBaseline != "" && (o.fix || o.diff || o.json || o.sarif || o.github || o.baseline != ""):
		return errors.New("-write-baseline goes with none of -baseline, -diff, -fix, -format, -json and -sarif")
	case o.json && o.diff:
		return errors.New("-json and -diff cannot be used together")
	case o.github && (o.json || o.sarif || o.diff):
		return errors.New("-format github goes with none of -diff, -json and -sarif")
	case o.json && o.sarif:
		return errors.New("-json and -sarif cannot be used together")
	case o.sarif && o.diff:
		return errors.New("-sarif and -diff cannot be used together; -sarif holds the fixes too")
	case o.sarif && slices.ContainsFunc(o.flags, func(f string) bool { return strings.HasPrefix(f, "-overlay=") }):
		return errors.New("-sarif and -overlay cannot be used together; -sarif describes the files as they are on disk")
	}
	for _, p := range o.packages {
		if strings.HasPrefix(p, "-") {
			return fmt.Errorf("the flag %s stands after the packages%s; put it before them", p, meantCommand(o.packages))
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
