package main

import (
	"errors"
	"flag"
	"fmt"
	"io"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
	"github.com/mprlint/mprlint/passes"
)

const explainHelp = `explain: say how the value at a line comes about, and why it is reported or not

Usage:

	mprlint explain [flags] FILE:LINE[:COLUMN] [packages]   (default: the module of the file)

Of each call to the Procore API that the line makes, or is on the way of, it prints the places
from the literal to the sending, the verdict on the header Procore-Company-Id, what decides it
and what would change it; of a host, what it is used for. Where there is nothing to report it
says why: the request goes elsewhere, or the header is set, and where; the call needs none;
it is not known, and what would make it known; a comment keeps it silent; the build leaves the
file out; the package cannot matter.

The packages are those whose callers count. A configuration file can be asked about too.

The flags of the rules' options and go vet's -mod, -modfile, -overlay, -p, -race and -tags
work too.

Exit codes: 0 explained, 2 there is no such line, or its package could not be analysed.
`

// explainCommand is mprlint explain: it says of one line what mprlint report knows of it, or
// why it knows nothing. There is no analysis of its own.
func explainCommand(args []string, stdout, stderr io.Writer) (code int, err error) {
	o, s, err := parseExplain(args)
	if errors.Is(err, flag.ErrHelp) {
		_, err := io.WriteString(stdout, explainHelp)
		return clean, err
	}
	if err != nil {
		return failed, err
	}
	g, err := findGo()
	if err != nil {
		return failed, err
	}
	if err := o.readBuilds(); err != nil {
		return failed, err
	}
	var f folder
	if s.isGo() {
		if f, err = s.folder(o); err != nil {
			return failed, err
		}
		if why := f.leftOut(s); why != "" {
			_, err := io.WriteString(stdout, why)
			return clean, err
		}
	}
	if len(o.packages) == 0 {
		o.packages = s.everyCaller()
	}
	e, problems, err := g.explanation(o, s)
	if err != nil {
		return failed, err
	}
	fmt.Fprint(stderr, problems)
	for _, pkg := range e.Packages.Failed {
		if pkg == f.ImportPath {
			return failed, fmt.Errorf("nothing is known of %s, as its package could not be analysed", s.at())
		}
	}
	e.folder = f
	_, err = io.WriteString(stdout, e.text())
	return clean, err
}

func parseExplain(args []string) (o *reportOptions, s *spot, err error) {
	o = new(reportOptions)
	fs := o.explainFlagSet()
	if err := fs.Parse(args); err != nil {
		return nil, nil, wrongFlags(err, fs, "mprlint help explain")
	}
	if fs.NArg() == 0 {
		return nil, nil, errors.New("name a line as FILE:LINE, such as client.go:66")
	}
	o.packages = fs.Args()[1:]
	if err := o.checkReport(); err != nil {
		return nil, nil, err
	}
	s, err = readSpot(fs.Arg(0))
	return o, s, err
}

// explainFlagSet declares the flags that decide what is known.
func (o *reportOptions) explainFlagSet() *flag.FlagSet {
	fs := flag.NewFlagSet("mprlint explain", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	o.passAnalysis(fs)
	return fs
}

// passAnalysis declares go vet's flags and the options of the rules, but for those that a
// report always has.
func (o *options) passAnalysis(fs *flag.FlagSet) {
	fs.Func("builds", buildsUsage, o.setBuilds)
	o.pass(fs, "", buildFlags())
	for _, a := range passes.All() {
		options := flag.NewFlagSet("", 0)
		a.Flags.VisitAll(func(f *flag.Flag) {
			if f.Name != "ignored" && f.Name != "strict" {
				options.Var(f.Value, f.Name, f.Usage)
			}
		})
		o.pass(fs, a.Name+".", options)
	}
}

// An explanation is what is known of a program, to be told of one line.
type explanation struct {
	reports.Report
	spot    *spot
	folder  folder
	file    string            // the spot's, as the report names it
	run     options           // what was run
	fixed   map[fixedKey]bool // the findings that have a fix
	related map[fixedKey][]related
}

// A fixedKey tells findings apart.
type fixedKey struct {
	at   reports.Position
	rule string
}

// explanation analyses the packages, and keeps what is known of all of them.
func (g goCommand) explanation(o *reportOptions, s *spot) (*explanation, string, error) {
	run, said, packages, err := g.gather(o.options)
	if err != nil {
		return nil, "", err
	}
	packages.near = true
	e := &explanation{spot: s, run: run, fixed: make(map[fixedKey]bool), related: make(map[fixedKey][]related)}
	said.split(&e.Report, packages)
	if err := o.config(&e.Report, packages); err != nil {
		return nil, "", err
	}
	e.Rows(said.rows, packages)
	e.Excuse()
	e.Quote(packages.line)
	e.Complete()
	e.Packages.Failed = notAnalysed(said.problems)
	e.file = packages.file(s.full() + ":1:1").File
	for _, f := range said.findings {
		k := fixedKey{packages.file(f.Posn), f.rule}
		e.fixed[k] = e.fixed[k] || len(f.Fixes) > 0
		e.related[k] = append(e.related[k], f.Related...)
	}
	return e, said.problems, nil
}

// names reports whether the report was asked about a package.
func (e *explanation) names(pkg string) bool { return asked(e.run.named, pkg) }

// matters reports whether a package was looked at, as far as that is known.
func (e *explanation) matters(pkg string) bool {
	if e.run.named == nil {
		return true
	}
	for _, p := range e.run.matter {
		if p == pkg {
			return true
		}
	}
	return false
}
