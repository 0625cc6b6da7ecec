package plugin

import (
	"flag"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	beside "github.com/mprlint/mprlint/settings"
)

// This file holds what becomes of .mprlint.toml, which the rules read for each package. What the
// settings of golangci-lint say wins over it.

// in returns the suite's analyzer for a rule, with the options that were given.
func (r chosen) in(suite *beside.Suite) (a *analysis.Analyzer, err error) {
	a = suite.Analyzers()[slices.IndexFunc(suite.Analyzers(), func(a *analysis.Analyzer) bool { return a.Name == r.Name })]
	if r.asked {
		suite.Ask(r.Name)
	}
	r.Flags.VisitAll(func(f *flag.Flag) {
		given := slices.ContainsFunc(r.given, func(name string) bool { return strings.EqualFold(name, f.Name) })
		if given && err == nil {
			err = a.Flags.Set(f.Name, f.Value.String())
		}
	})
	return a, err
}

// keyed makes the content of the files part of what golangci-lint keeps results by, which is the
// names of analyzers. Those of issues are the linter's: one more, which finds nothing, is named
// for the content. Those of facts are the analyzer's that has them: it works under another, which
// keeps its own name, since users see that.
func (p *linter) keyed() error {
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	files := beside.All(dir)
	for _, file := range files {
		if _, err := beside.Read(file); err != nil {
			return err
		}
	}
	key := beside.Key(files)
	if key == "" {
		return nil
	}
	for i, a := range p.analyzers {
		if len(a.FactTypes) > 0 {
			p.analyzers[i] = under(a, a.Name+"_"+key)
		}
	}
	p.analyzers = append(p.analyzers, &analysis.Analyzer{
		Name: "settings_" + key,
		Doc:  fmt.Sprintf("find nothing; be there when %s changes", beside.Name),
		Run:  func(*analysis.Pass) (any, error) { return nil, nil },
	})
	return nil
}

// under returns an analyzer that reports what another one finds, which does the work under a name
// of its own.
func under(a *analysis.Analyzer, name string) *analysis.Analyzer {
	worker, shown := *a, *a
	worker.Name = name
	worker.ResultType = reflect.TypeFor[[]analysis.Diagnostic]()
	worker.Run = func(pass *analysis.Pass) (any, error) {
		var found []analysis.Diagnostic
		p := *pass
		p.Analyzer = a
		p.Report = func(d analysis.Diagnostic) { found = append(found, d) }
		_, err := a.Run(&p)
		return found, err
	}
	shown.Requires, shown.FactTypes, shown.ResultType = []*analysis.Analyzer{&worker}, nil, nil
	shown.Run = func(pass *analysis.Pass) (any, error) {
		for _, d := range pass.ResultOf[&worker].([]analysis.Diagnostic) {
			pass.Report(d)
		}
		return nil, nil
	}
	return &shown
}
