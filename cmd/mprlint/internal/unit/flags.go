package unit

import (
	"flag"
	"io"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/settings"
)

// ImportedFlag tells the tool to speak also of packages that are merely imported. Go 1.26
// analyses those for their facts alone, and later, when such a package is named, takes
// that for an analysis without findings. As a flag, it is part of what go vet keeps
// results by.
const ImportedFlag = "imported"

// declare makes x/tools' driver know the flags of mprlint's own.
func declare() {
	flag.String(settings.Flag, "", "the key of the settings, and the rules asked for; for mprlint's own use")
	flag.Bool(ImportedFlag, false, "with -json or -diff, also speak of packages that are merely imported; for mprlint's own use")
}

// Options are what the command line asks for.
type options struct {
	json, fix, diff, imported bool
	context                   int // lines around a finding
	rules                     []*analysis.Analyzer
	all                       []*analysis.Analyzer // those that are switched off too
	asked                     []string             // rules that the user asked for by name
	configs                   []string
}

// parse reads the arguments as x/tools' driver does. It is not ok with any that ask for
// something other than the analysis of one package.
func parse(args []string, analyzers []*analysis.Analyzer) (o options, ok bool) {
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "")
	fs.BoolVar(&o.fix, "fix", false, "")
	fs.BoolVar(&o.diff, "diff", false, "")
	fs.BoolVar(&o.imported, ImportedFlag, false, "")
	fs.IntVar(&o.context, "c", -1, "")
	files := fs.String(settings.Flag, "", "")
	on := make([]choice, len(analyzers))
	for i, a := range analyzers {
		fs.Var(&on[i], a.Name, "")
		a.Flags.VisitAll(func(f *flag.Flag) { fs.Var(f.Value, a.Name+"."+f.Name, "") })
	}
	isOther := func(arg string) bool { return !strings.HasSuffix(arg, ".cfg") }
	if fs.Parse(args) != nil || fs.NArg() == 0 || slices.ContainsFunc(fs.Args(), isOther) {
		return o, false
	}
	o.configs, o.all, o.rules = fs.Args(), analyzers, chosen(analyzers, on)
	if o.asked = strings.Split(*files, ","); *files == "" {
		o.asked = switchedOn(analyzers, on)
	}
	return o, true
}

// A choice is a boolean flag that knows whether it was given.
type choice struct{ given, on bool }

func (c *choice) String() string { return strconv.FormatBool(c.on) }

func (c *choice) Set(s string) (err error) {
	c.given = true
	c.on, err = strconv.ParseBool(s)
	return err
}

func (c *choice) IsBoolFlag() bool { return true }

// switchedOn are the names of the rules that were switched on.
func switchedOn(analyzers []*analysis.Analyzer, on []choice) (names []string) {
	for i, a := range analyzers {
		if on[i].on {
			names = append(names, a.Name)
		}
	}
	return names
}

// chosen are the rules that are switched on, or where none is, those that are not
// switched off.
func chosen(analyzers []*analysis.Analyzer, on []choice) []*analysis.Analyzer {
	var only, rest []*analysis.Analyzer
	for i, a := range analyzers {
		if on[i].on {
			only = append(only, a)
		}
		if !on[i].given {
			rest = append(rest, a)
		}
	}
	if only != nil {
		return only
	}
	return rest
}
