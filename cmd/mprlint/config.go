package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/configfiles"
	"github.com/mprlint/mprlint/cmd/mprlint/internal/rewrite"
	"github.com/mprlint/mprlint/passes"
)

//lint:ignore legacyhost the help shows what is found
const configHelp = `config: look for Procore's hosts in configuration files

	mprlint config [flags] [paths]   check files and folders (default .)

Go code is not all that decides where a program calls: .env files, YAML, JSON, TOML, .ini and
.properties, Dockerfiles, compose files, Helm's values and templates, and Terraform
(.tf, .tfvars) hold hosts too. The rules legacyhost and hostmismatch look at these as at Go
code, with the names of keys in the place of those of variables:

	PROCORE_TOKEN_URL=https://app.procore.com/oauth/token # OAuth URL uses app.procore.com; use login.procore.com (MPR)

	production:
	  apiBase: https://sandbox.procore.com # "production" names the production environment but holds sandbox.procore.com; use api.procore.com (MPR)

Of several keys, the nearest that says something decides. A file that is named after
production, the monthly sandbox or the federal environment counts as one more key around
all others: .env.production, values-prod.yaml. What the keys leave open is not reported,
and neither are comments, prose, links and allowed origins.

In a git repository, the files that git knows or would add are read, elsewhere all below a
folder. Folders named .git, node_modules and vendor, files over 1 MiB and binary ones are
passed over; a file over 1 MiB that speaks of Procore is named on standard error.

A comment keeps a rule silent on its line, or on the next one if it has a line for itself:

	PROCORE_URL=https://app.procore.com # mprlint:ignore legacyhost the old client needs it

Flags:

	-fix               put the right hosts in place, report what is left, and sum up
	-diff              print what -fix would change, as a patch, and change nothing
	-json              print the findings as JSON, by file and rule
	-sarif             print the findings as SARIF 2.1.0, for code scanning
	-legacyhost        run this rule only (=false: leave it out)
	-hostmismatch      run this rule only (=false: leave it out)
	-legacyhost.web    also report browser links and origins

Exit codes: 0 clean, 1 findings, 2 something could not be read.
`

// configCommand is mprlint config: it checks configuration files.
func configCommand(args []string, stdout, stderr io.Writer) (code int, err error) {
	o, err := parseConfig(args)
	if errors.Is(err, flag.ErrHelp) {
		_, err := io.WriteString(stdout, configHelp)
		return clean, err
	}
	if err != nil {
		return failed, err
	}
	r, err := o.check()
	if err != nil {
		return failed, err
	}
	switch {
	case o.diff:
		return diff(r, stdout, stderr)
	case o.fix:
		return fix(o.check, o.options, r, stdout, stderr)
	}
	return r.show(o.options, stdout, stderr)
}

// configOptions are what a command line of mprlint config asks for.
type configOptions struct {
	options
	passes.ConfigOptions
	paths []string
	given map[string]bool // the flags that were set by hand
}

func parseConfig(args []string) (*configOptions, error) {
	o := new(configOptions)
	fs, rules := o.configFlagSet()
	if err := fs.Parse(args); err != nil {
		return nil, wrongFlags(err, fs, "mprlint help config")
	}
	o.choose(fs, rules)
	if o.paths = fs.Args(); len(o.paths) == 0 {
		o.paths = []string{"."}
	}
	o.packages = o.paths
	return o, o.options.check()
}

// configFlagSet declares the flags of mprlint config, and returns those of the rules.
func (o *configOptions) configFlagSet() (*flag.FlagSet, map[string]*bool) {
	fs := flag.NewFlagSet("mprlint config", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "print the findings as JSON, by file and rule")
	fs.BoolVar(&o.sarif, "sarif", false, "print the findings as SARIF 2.1.0, for code scanning")
	fs.BoolVar(&o.fix, "fix", false, "put the right hosts in place, report what is left, and sum up")
	fs.BoolVar(&o.diff, "diff", false, "print what -fix would change, as a patch")
	fs.BoolVar(&o.Web, "legacyhost.web", false, "also report browser links and origins")
	rules := make(map[string]*bool)
	for _, rule := range passes.ConfigRules() {
		rules[rule] = fs.Bool(rule, true, "run this rule only; =false leaves it out")
	}
	return fs, rules
}

// choose leaves out the rules that are not asked for: those set to false, and, where one is
// set to true, all that are not.
func (o *configOptions) choose(fs *flag.FlagSet, rules map[string]*bool) {
	given := make(map[string]bool)
	fs.Visit(func(f *flag.Flag) { given[f.Name] = true })
	o.given = given
	some := false
	for name, on := range rules {
		some = some || given[name] && *on
	}
	for _, name := range passes.ConfigRules() {
		if !*rules[name] || some && !given[name] {
			o.Without = append(o.Without, name)
		}
	}
}

// check reads the files and collects what the rules say of them.
func (o *configOptions) check() (report, error) {
	r := report{units: units{}}
	files, err := configfiles.List(o.paths)
	if err != nil {
		return r, err
	}
	local := make(localSettings)
	for _, file := range files {
		inForce, err := local.of(file)
		if err != nil {
			return r, err
		}
		if inForce.Excludes(file) {
			continue
		}
		read, err := configfiles.Read(file)
		if err != nil {
			r.problems += fmt.Sprintf("mprlint: cannot read %v\n", err)
			continue
		}
		src := read.Text
		if isOwnOutput(src) {
			continue
		}
		for _, f := range passes.Config(filepath.ToSlash(relative(file)), src, forConfig(o.ConfigOptions, inForce, o.given)) {
			if f.Ignored == "" || o.sarif { // which says what comments keep silent
				r.addConfig(file, newSource(src), f)
			}
		}
		if why := unseenOf(read); why != "" {
			r.partly = append(r.partly, relative(file)+": "+why)
		}
	}
	r.findings = r.units.flatten()
	return r, nil
}

// unseenOf says what was not looked at in a file that was just checked, or is empty.
func unseenOf(f configfiles.File) string {
	left := passes.LeftOut()
	if f.Unread {
		return fmt.Sprintf("a file over %d MiB", passes.MaxConfigSize>>20)
	}
	return left
}

// addConfig takes in what a rule says of a configuration file.
func (r *report) addConfig(file string, src *source, f passes.ConfigFinding) {
	at := func(offset int) string { return src.at(file, offset) }
	d := diagnostic{Category: f.Rule, Posn: at(f.Start), End: at(f.End), Message: f.Message}
	if f.Ignored != "" {
		d.Category, d.Message = passes.Silence(f.Rule, f.Message, f.Ignored)
	}
	for _, rel := range f.Related {
		d.Related = append(d.Related, related{at(rel.Start), at(rel.End), rel.Message})
	}
	if len(f.Edits) > 0 {
		fix := suggestedFix{Message: f.Fix, sum: rewrite.Sum(src.text)}
		for _, e := range f.Edits {
			fix.Edits = append(fix.Edits, edit{file, e.Start, e.End, e.New})
		}
		d.Fixes = []suggestedFix{fix}
	}
	unit := strings.TrimPrefix(filepath.ToSlash(relative(file)), "./")
	if r.units[unit] == nil {
		r.units[unit] = map[string][]diagnostic{}
	}
	r.units[unit][f.Rule] = append(r.units[unit][f.Rule], d)
}
