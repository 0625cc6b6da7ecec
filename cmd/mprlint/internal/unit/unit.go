// Package unit is the driver that go vet and go fix start once for each package. It does
// what unitchecker.Main of x/tools does, and less:
//
//   - For a package that cannot matter, which package decide tells from vet.cfg and a look at
//     the files, it writes that there are no facts and ends. Nothing is parsed.
//   - Types of imports come from the compiler's export data (PackageFile), which go vet has
//     at hand, and not from vetx files, which then hold nothing but facts. So nothing is
//     computed for the sake of importers that cannot matter.
//
// Wherever something looks unfamiliar, x/tools' own driver does the work, and so it does
// for all that is no analysis: -V=full, -flags, help, wrong flags. Fixes are applied by it
// too, for the few packages in which there may be any (see [convert]).
//
// What is printed is the same byte for byte.
package unit

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/scanner"
	"go/types"
	"log"
	"os"
	"path/filepath"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/decide"
	"github.com/mprlint/mprlint/passes"
	"github.com/mprlint/mprlint/settings"
)

// Main analyses the package that the arguments of go vet or go fix describe, or answers
// what else they ask their tool, and exits. prepare is called before anything is parsed.
//
// It takes several descriptions, too, which go vet never gives: of packages in an order in
// which what is imported comes first. What they import is read once for all of them. It ends
// with the first that cannot be analysed.
func Main(args []string, suite *settings.Suite, analyzers []*analysis.Analyzer, prepare func()) {
	log.SetFlags(0)
	log.SetPrefix(filepath.Base(os.Args[0]) + ": ")
	if len(args) == 1 && args[0] == "-V=full" {
		printVersion()
	}
	declare()
	if o, ok := parse(args, analyzers); ok {
		suite.Ask(o.asked...)
		b := &batch{options: o, suite: suite, prepare: sync.OnceFunc(prepare), imports: newImports()}
		if code, ok := b.analyze(); ok {
			os.Exit(code)
		}
	}
	prepare()
	unitchecker.Main(analyzers...)
}

// A batch is the packages that one process analyses.
type batch struct {
	options
	suite   *settings.Suite
	prepare func()
	imports *imports
}

// analyze analyses the packages, and returns the exit code: that of the first which is not 0. It
// is not ok for a package that x/tools' driver has to analyse.
func (b *batch) analyze() (code int, ok bool) {
	for _, file := range b.configs {
		cfg, err := b.readConfig(file)
		if err != nil {
			log.Fatal(err)
		}
		if code, ok = b.one(file, cfg); code != 0 || !ok {
			if !ok && len(b.configs) > 1 {
				log.Fatalf("%s has to be analysed by itself", cfg.ImportPath)
			}
			return code, ok
		}
	}
	return 0, true
}

// one analyses one package.
func (b *batch) one(file string, cfg *unitchecker.Config) (code int, ok bool) {
	rules, err := b.suite.In(cfg.Dir)
	if err != nil {
		log.Fatal(err)
	}
	decision, why := decide.How(described(cfg), passes.NewGate(rules))
	u := &unit{Config: cfg, options: b.options, file: file, imports: b.imports.under(cfg), typed: decision == decide.Alone}
	switch {
	case decision == decide.Skipped:
		return u.done(u.skip()), true
	case decision == decide.Unfamiliar:
		err = u.handOver(why)
	case b.fix && !cfg.VetxOnly:
		err = u.convert()
	default:
		b.prepare()
		passes.Begin()
		return u.done(u.analyze()), true
	}
	if err != nil {
		log.Fatal(err)
	}
	return 0, false
}

// described is as much of a description as decides.
func described(cfg *unitchecker.Config) *decide.Config {
	c := &decide.Config{
		Compiler:      cfg.Compiler,
		ImportPath:    cfg.ImportPath,
		ModulePath:    cfg.ModulePath,
		ModuleVersion: cfg.ModuleVersion,
		GoFiles:       cfg.GoFiles,
		ImportMap:     cfg.ImportMap,
		PackageFile:   cfg.PackageFile,
		Standard:      cfg.Standard,
		PackageVetx:   cfg.PackageVetx,
		VetxOnly:      cfg.VetxOnly,
	}
	if cfg.Module != nil {
		c.Module = &struct{ Path, Version string }{cfg.Module.Path, cfg.Module.Version}
	}
	return c
}

// A unit is one package to be analysed.
type unit struct {
	*unitchecker.Config
	options
	file    string // that describes it
	imports *imports
	typed   bool // its vetx file holds types too
}

func (o options) readConfig(file string) (*unitchecker.Config, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	cfg := new(unitchecker.Config)
	if err := json.Unmarshal(data, cfg); err != nil {
		return nil, fmt.Errorf("cannot decode JSON config file %s: %v", file, err)
	}
	if len(cfg.GoFiles) == 0 {
		return nil, fmt.Errorf("package has no files: %s", cfg.ImportPath)
	}
	if o.imported {
		cfg.VetxOnly = false
	}
	return cfg, nil
}

// done prints what was found, and returns the exit code. Code that does not compile is
// the compiler's business where nobody asked about the package.
func (u *unit) done(found *findings, err error) (code int) {
	if invalid(err) {
		switch {
		case u.SucceedOnTypecheckFailure:
			found, err = u.skip()
		case u.VetxOnly:
			return 1
		default:
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
	}
	if err == nil {
		code, err = u.print(found)
	}
	if err != nil {
		log.Fatal(err)
	}
	return code
}

// invalid reports whether an error says that a package has no valid syntax or types.
func invalid(err error) bool {
	var (
		types  types.Error
		syntax *scanner.Error
		list   scanner.ErrorList
	)
	return errors.As(err, &types) || errors.As(err, &syntax) || errors.As(err, &list)
}

// skip writes that there are no facts.
func (u *unit) skip() (*findings, error) { return new(findings), u.writeVetx(nil, nil) }
