// Command irprint shows how the engine sees Go packages: how far its gate opens for each
// and why, which functions are run by themselves, and what they look like in the engine's
// language. It is for those who work on mprlint.
//
//	go run ./passes/internal/ir/cmd/irprint [-C folder] [-func regexp] [-start] [-at] [-all] [-run] packages
package main

import (
	"flag"
	"fmt"
	"go/token"
	"io"
	"os"
	"regexp"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/mprlint/mprlint/passes/internal/exec"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/compile"
	"github.com/mprlint/mprlint/passes/internal/ir/facts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/reach"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/work"
)

func main() {
	var v view
	flag.StringVar(&v.dir, "C", "", "look up the packages in this `folder`")
	funcs := flag.String("func", "", "print the functions whose full name this `regexp` matches")
	flag.BoolVar(&v.start, "start", false, "print how a package starts, too")
	flag.BoolVar(&v.at, "at", false, "print where calls and literals stand")
	flag.BoolVar(&v.run, "run", false, "print how functions are run, step by step, and what that shows")
	flag.BoolVar(&v.all, "all", false, "look behind a gate that is closed, too")
	flag.Parse()
	if *funcs != "" {
		re, err := regexp.Compile(*funcs)
		if err != nil {
			fail(err)
		}
		v.funcs = re
	}
	if err := v.print(os.Stdout, flag.Args()); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "irprint:", err)
	os.Exit(1)
}

// A view says what to print.
type view struct {
	dir                 string
	funcs               *regexp.Regexp
	start, at, all, run bool
}

// print loads packages with all that they import, and prints what the engine makes of them.
func (v *view) print(w io.Writer, patterns []string) error {
	pkgs, err := load(v.dir, patterns...)
	if err != nil {
		return err
	}
	return v.packages(w, pkgs)
}

// load loads packages, with the text of all that they import.
func load(dir string, patterns ...string) ([]*packages.Package, error) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: dir}, patterns...)
	if err != nil {
		return nil, err
	}
	if packages.PrintErrors(pkgs) > 0 {
		return nil, fmt.Errorf("the packages have errors")
	}
	return pkgs, nil
}

// packages runs the engine over packages with all that they import, and prints those that
// were asked for.
func (v *view) packages(w io.Writer, pkgs []*packages.Package) error {
	asked := make(map[string]bool, len(pkgs))
	for _, pkg := range pkgs {
		asked[pkg.PkgPath] = true
	}
	engine := request.New(procore.Mentions)
	run := engine.Run
	engine.Run = func(pass *analysis.Pass) (any, error) {
		if asked[pass.Pkg.Path()] {
			v.pkg(w, pass)
		}
		return run(pass)
	}
	_, err := checker.Analyze([]*analysis.Analyzer{engine}, pkgs, &checker.Options{Sequential: true})
	return err
}

// pkg prints one package.
func (v *view) pkg(w io.Writer, pass *analysis.Pass) {
	gate, why := reach.WhyGate(pass, procore.Mentions)
	fmt.Fprintf(w, "# %s: the gate is %s: %s\n", pass.Pkg.Path(), gate, why)
	if gate == reach.Closed && !v.all {
		return
	}
	pkg := compile.Package(pass.Pkg, pass.TypesInfo, pass.Fset, pass.Files)
	if err := ir.Check(pkg); err != nil {
		fmt.Fprintf(w, "# the compiler made a mistake:\n%v\n", err)
	}
	sums := reach.Summarize(pkg, facts.Import(pass, pass.Files), func(s string) bool { return procore.Mentions([]byte(s)) })
	var p ir.Printer
	if v.at {
		p.Place = func(pos token.Pos) string { return ir.Place(pass.Fset, pos) }
	}
	if v.start {
		p.Package(w, &ir.Package{Path: pkg.Path, Inits: pkg.Inits, Embeds: pkg.Embeds, Implementations: pkg.Implementations, Closed: pkg.Closed, ReplacesDefault: pkg.ReplacesDefault})
	}
	for _, f := range pkg.Funcs {
		fmt.Fprintf(w, "\n# %s: %s\n", f.Name, sums.Why(f))
		if v.funcs != nil && v.funcs.MatchString(f.Name) {
			p.Func(w, f)
		}
	}
	if v.run {
		v.watch(w, pass)
	}
}

// watch prints how the functions of a package are run, those that were asked for, and what
// that shows.
func (v *view) watch(w io.Writer, pass *analysis.Pass) {
	place := func(pos token.Pos) string { return ir.Place(pass.Fset, pos) }
	root := ""
	info := request.Watch(pass, procore.Mentions, func(s exec.Step) {
		if v.funcs != nil && !v.funcs.MatchString(s.Root) {
			return
		}
		if s.Root != root {
			root = s.Root
			fmt.Fprintf(w, "\n# running %s\n", root)
		}
		s.Write(w, place)
	})
	fmt.Fprintln(w, "\n# what that shows")
	info.Print(w)
	if s := work.Reached(); s != "" {
		fmt.Fprintf(w, "# left out: %s\n", s)
	}
	if info.Err != nil {
		fmt.Fprintf(w, "# the engine made a mistake: %v\n", info.Err)
	}
}
