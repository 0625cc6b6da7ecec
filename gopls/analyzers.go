package main

import (
	"os"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/settings"
)

// analyzers are the rules, which obey .mprlint.toml. A mistake in that file is shown where the
// package starts: gopls keeps errors of analyzers to itself.
//
// gopls keeps results by the names of analyzers. So where the folder that it is started in has
// such files, the rules with facts require one more, named for the content, which finds nothing.
// It gets into the key of every package, but stays as it is until gopls is started again.
func analyzers() []*analysis.Analyzer {
	suite := settings.New()
	suite.Tell = true
	list := suite.Analyzers()
	for _, a := range list {
		a.Run = named(a)
	}
	dir, err := os.Getwd()
	if err != nil {
		return list
	}
	key := settings.Key(settings.All(dir))
	if key == "" {
		return list
	}
	files := &analysis.Analyzer{
		Name: "mprlint_settings_" + key,
		Doc:  "find nothing; be there when " + settings.Name + " changes",
		Run:  func(*analysis.Pass) (any, error) { return nil, nil },
	}
	for _, a := range list {
		a.Requires = append([]*analysis.Analyzer{files}, a.Requires...)
	}
	return list
}

// named has the messages of a rule end in its name, which not all editors show, nor does gopls
// check.
func named(a *analysis.Analyzer) func(*analysis.Pass) (any, error) {
	run := a.Run
	return func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.Report = func(d analysis.Diagnostic) {
			d.Message += " [" + a.Name + "]"
			pass.Report(d)
		}
		return run(&p)
	}
}
