// Package settings reads .mprlint.toml, which holds the settings of a module beside its code.
//
// All that runs the rules reads it here, and finds it the same way: from the files of the
// package that is looked at. So mprlint by hand, go vet, golangci-lint and gopls say the same.
// What was given by hand, as a flag or in the settings of golangci-lint, wins over the file.
//
//	exclude = ["internal/legacy", "**/*_gen.go"] # folders and files, as seen from here
//	strict = true                                # for all rules, as the flag -strict
//	hostmismatch = false                         # this rule is off
//
//	[companyid]                                  # the options of a rule
//	hosts = ["gw.example.com"]
package settings

import (
	"flag"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes"
	"github.com/mprlint/mprlint/settings/where"
)

// Name is what a file of settings is called.
const Name = where.Name

// A Suite is the rules, each of which looks for the settings of the package that it is run on.
type Suite struct {
	// Tell says that what is wrong with a file is reported as a finding, where nobody would
	// see the error.
	Tell bool

	analyzers []*analysis.Analyzer
	given     map[string]string // flags that were set by hand: RULE.OPTION and the value
	asked     map[string]bool   // rules that were asked for by name

	mu   sync.Mutex
	sets map[string]*set // by the name and the text of the file
}

// A set is the rules as one file has them.
type set struct {
	file  *File
	rules []*analysis.Analyzer
}

// New returns the rules of mprlint. They are set by nothing but files and their own flags.
func New() *Suite {
	s := &Suite{given: make(map[string]string), asked: make(map[string]bool), sets: make(map[string]*set)}
	for i, rule := range passes.New() {
		a := *rule
		a.Flags = flag.FlagSet{}
		rule.Flags.VisitAll(func(f *flag.Flag) {
			a.Flags.Var(noted{f.Value, a.Name + "." + f.Name, s}, f.Name, f.Usage)
		})
		a.Run = func(pass *analysis.Pass) (any, error) { return s.run(i, rule, pass) }
		s.analyzers = append(s.analyzers, &a)
	}
	return s
}

// Analyzers are the rules, for a driver.
func (s *Suite) Analyzers() []*analysis.Analyzer { return s.analyzers }

// Ask names rules that the user asked for, which no file switches off.
func (s *Suite) Ask(rules ...string) {
	for _, name := range rules {
		s.asked[name] = true
	}
}

// In returns the rules as they are set for the packages in a folder.
func (s *Suite) In(dir string) ([]*analysis.Analyzer, error) {
	set, err := s.of(where.Find(dir))
	if err != nil {
		return nil, err
	}
	if set == nil {
		return s.analyzers, nil
	}
	return set.rules, nil
}

// run runs a rule as the file of the package has it.
func (s *Suite) run(i int, rule *analysis.Analyzer, pass *analysis.Pass) (any, error) {
	set, err := s.of(findFor(pass))
	if err != nil && s.Tell {
		if i == 0 && len(pass.Files) > 0 {
			pass.Report(analysis.Diagnostic{Pos: pass.Files[0].Package, End: pass.Files[0].Name.End(), Category: Name, Message: err.Error()})
		}
	} else if err != nil {
		return nil, err
	}
	if set == nil {
		return rule.Run(pass)
	}
	return set.rules[i].Run(set.filter(pass, s.asked[rule.Name]))
}

// filter returns the pass without the findings that the file does not want.
func (s *set) filter(pass *analysis.Pass, asked bool) *analysis.Pass {
	p := *pass
	off := s.file.Off(pass.Analyzer.Name) && !asked
	p.Report = func(d analysis.Diagnostic) {
		if !off && !s.file.Excludes(pass.Fset.Position(d.Pos).Filename) {
			pass.Report(d)
		}
	}
	return &p
}

// Excluding returns an analyzer that is no rule, such as the inventory, without what it says
// of files that are excluded.
func (s *Suite) Excluding(a *analysis.Analyzer) *analysis.Analyzer {
	b := *a
	b.Run = func(pass *analysis.Pass) (any, error) {
		set, err := s.of(findFor(pass))
		if err != nil || set == nil {
			return a.Run(pass)
		}
		return a.Run(set.filter(pass, true))
	}
	return &b
}

// of reads a file, unless it was read before and is still the same; nil without a file.
func (s *Suite) of(name string) (*set, error) {
	if name == "" {
		return nil, nil
	}
	text, err := readText(name)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	key := name + "\x00" + string(text)
	if known := s.sets[key]; known != nil {
		return known, nil
	}
	file, err := parse(name, text)
	if err != nil {
		return nil, err
	}
	rules := passes.New()
	for _, given := range []map[string]string{file.flags, s.given} {
		for _, name := range slices.Sorted(maps.Keys(given)) {
			rule, option, _ := strings.Cut(name, ".")
			i := slices.IndexFunc(rules, func(a *analysis.Analyzer) bool { return a.Name == rule })
			if err := rules[i].Flags.Set(option, given[name]); err != nil {
				return nil, err // parse has tried it: of those by hand only, and told already
			}
		}
	}
	s.sets[key] = &set{file, rules}
	return s.sets[key], nil
}

// A noted flag is one that tells the suite when it is set by hand.
type noted struct {
	flag.Value
	name  string
	suite *Suite
}

func (n noted) Set(value string) error {
	err := n.Value.Set(value)
	if err == nil {
		n.suite.given[n.name] = value
	}
	return err
}

// String copes with a zero value, which package flag makes to ask for it.
func (n noted) String() string {
	if n.Value == nil {
		return ""
	}
	return n.Value.String()
}

func (n noted) IsBoolFlag() bool { return kindOf(n.Value) == reflect.Bool }

// kindOf is the kind of what a flag sets: a bool, a string, or a slice of strings.
func kindOf(v flag.Value) reflect.Kind {
	if n, ok := v.(noted); ok {
		v = n.Value
	}
	if t := reflect.TypeOf(v); t != nil && t.Kind() == reflect.Pointer {
		return t.Elem().Kind()
	}
	return reflect.Invalid
}
