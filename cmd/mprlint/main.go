// Command mprlint checks that Go code is ready for Multiple Procore Regions.
//
// It is three programs in one. Called by go vet -vettool=mprlint or go fix
// -fixtool=mprlint, it analyses the one package that it is handed. Called by
// hand, it looks for the packages that may matter, and starts go vet on those
// with itself as the tool, which gives it the build cache and parallelism; or
// where there is little to look at, itself. It prints what comes back in a fixed
// order.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	_ "github.com/mprlint/mprlint/cmd/mprlint/internal/early" // may answer go vet and end
	"github.com/mprlint/mprlint/cmd/mprlint/internal/unit"
	"github.com/mprlint/mprlint/passes"
	"github.com/mprlint/mprlint/passes/companyid"
	"github.com/mprlint/mprlint/passes/inventory"
	"github.com/mprlint/mprlint/settings"
)

// Exit codes of mprlint run by hand.
const (
	clean  = iota // nothing to report
	found         // there are findings, or -diff has something to change
	failed        // something could not be analysed; standard error says what
)

func main() {
	args := os.Args[1:]
	if calledByGo(args) {
		suite := settings.New()
		unit.Main(args, suite, analyzers(args, suite), collectLate)
	}
	stopOnSignals()
	code, err := byHand(args, os.Stdout, os.Stderr)
	if err != nil {
		fmt.Fprintln(os.Stderr, "mprlint:", err)
		code = failed
	}
	os.Exit(code)
}

// analyzers are the rules, allowed to read the files that a package embeds. go vet's
// own driver lets a pass read Go files only; reading more is safe here, as what is
// embedded is part of the key that go vet caches results by. The inventory is there when
// it is asked for, and when go vet asks for the flags. For mprlint run by hand, fixes are
// stamped.
func analyzers(args []string, suite *settings.Suite) []*analysis.Analyzer {
	byHand := slices.Contains(args, "-"+importedFlag)
	alone := !byHand && !slices.Contains(args, "-json") // nothing else tells the rule's name
	var out, asked []*analysis.Analyzer
	var judge *analysis.Analyzer // companyid
	for _, a := range suite.Analyzers() {
		b := *a
		b.Run = func(pass *analysis.Pass) (any, error) {
			p := *pass
			p.ReadFile = os.ReadFile
			if byHand {
				p.Report = stamped(&p, pass.Report)
			}
			if alone {
				p.Report = named(a.Name, pass.Report)
			}
			return a.Run(&p)
		}
		out = append(out, &b)
		switch {
		case a.Name == companyid.Analyzer.Name:
			judge = &b
		case slices.Contains(args, "-"+a.Name):
			asked = append(asked, &b)
		}
	}
	if args[0] == "-flags" || slices.Contains(args, "-"+inventory.Name) {
		out = append(out, suite.Excluding(inventory.New(judge, inventory.Options{After: asked, Unknown: passes.Unknown})))
	}
	return out
}

// named has messages end in the name of their rule, as mprlint by hand prints them.
func named(rule string, report func(analysis.Diagnostic)) func(analysis.Diagnostic) {
	return func(d analysis.Diagnostic) {
		d.Message += " [" + rule + "]"
		report(d)
	}
}

// calledByGo reports whether these are the arguments that go vet and go fix
// give their tool.
func calledByGo(args []string) bool {
	if len(args) == 0 {
		return false
	}
	return args[0] == "-V=full" || args[0] == "-flags" || strings.HasSuffix(args[len(args)-1], ".cfg")
}

func byHand(args []string, stdout, stderr io.Writer) (code int, err error) {
	if args, err = changeDir(args); err != nil {
		return failed, err
	}
	if len(args) > 0 {
		if c, ok := findCommand(args[0]); ok {
			return c.run(args[1:], stdout, stderr)
		}
	}
	o, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return clean, help(stdout, nil)
	case err != nil:
		return failed, err
	case o.version:
		return clean, printVersion(stdout)
	}
	return check(o, stdout, stderr)
}

// check analyses the packages, does what the flags say, and reports.
func check(o options, stdout, stderr io.Writer) (code int, err error) {
	g, err := findGo()
	if err != nil {
		return failed, err
	}
	if err := o.readBuilds(); err != nil {
		return failed, err
	}
	inFolders := make(chan below, 1)
	go func() { inFolders <- g.below(o) }()
	old, err := o.readBaseline() // before what takes time
	if err != nil {
		return failed, err
	}
	r, err := o.vet(g)
	if err != nil {
		return failed, err
	}
	there := <-inFolders
	o.unseen.files.find(there.files)
	o.unseen.modules = there.modules
	if o.newBaseline != "" {
		return writeBaseline(o.newBaseline, r, stderr)
	}
	if err := r.leaveOut(old); err != nil {
		return failed, err
	}
	switch {
	case o.diff:
		return diff(r, stdout, stderr)
	case o.fix:
		return fix(func() (report, error) { return g.vetAgain(o, old) }, o, r, stdout, stderr)
	}
	if code, err = r.show(o, stdout, stderr); err == nil {
		r.tellGone(o, stderr)
		r.sumUp(o, stderr)
	}
	return code, err
}

// show prints the findings and what could not be analysed, and chooses the exit code.
func (r report) show(o options, stdout, stderr io.Writer) (code int, err error) {
	switch {
	case o.json:
		err = r.printJSON(stdout)
	case o.sarif:
		err = r.printSARIF(stdout)
	case o.github:
		err = r.printAnnotations(stdout)
	default:
		err = r.printText(stdout, o.style(stdout))
	}
	news := slices.ContainsFunc(r.findings, func(f finding) bool { _, _, silent := f.silenced(); return !silent })
	return r.finish(news, stderr), err
}

// finish says what could not be analysed, and chooses the exit code.
func (r report) finish(news bool, stderr io.Writer) int {
	fmt.Fprint(stderr, r.gaps(), r.differing(), r.problems)
	switch {
	case r.problems != "":
		return failed
	case news:
		return found
	}
	return clean
}
