package reach

// This file holds the gate: how much of a package has to be looked at at all. Most packages
// have nothing to do with HTTP or with what the rules care for, and cost no more than this.

import (
	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/ir/facts"
	"github.com/mprlint/mprlint/passes/internal/paths"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// A Gate says how much of a package has to be looked at. The zero value is nothing.
//
//	closed        a package that sorts lists: nothing is compiled, it has no fact
//	facts only    a client of net/http that names no host: others may give it one of Procore's
//	open          one that mentions Procore, or uses what leads to it
type Gate uint8

// The gates, from the narrowest to the widest.
const (
	Closed    Gate = iota
	FactsOnly      // its functions may matter to packages that import it
	Open           // it may be reported itself
)

func (g Gate) String() string {
	return [...]string{"closed", "facts only", "open"}[g]
}

// GateOf decides how much of a package has to be looked at, from its imports, the facts of
// what it imports and the text of its files, before anything is compiled. interesting reports
// whether a text may be of interest to the rules. A gate that is closed for a package which
// matters loses all its findings; one that is open in vain costs time. So every doubt opens
// it.
func GateOf(pass *analysis.Pass, interesting func([]byte) bool) Gate {
	g, _ := WhyGate(pass, interesting)
	return g
}

// WhyGate is GateOf, with the reason in words.
func WhyGate(pass *analysis.Pass, interesting func([]byte) bool) (Gate, string) {
	if IsIgnored(pass) {
		return Closed, "it belongs to the standard library or to a client library, which the table describes"
	}
	if Mentions(pass, interesting) {
		return Open, "its text or its path mentions something of interest"
	}
	g, why := Closed, "it mentions nothing of interest, and uses nothing that leads to a request"
	reach := &importedReach{interesting: interesting}
	for _, imp := range pass.Pkg.Imports() {
		if paths.Lead(imp.Path()) {
			g, why = FactsOnly, "it imports "+imp.Path()
		}
		var fact facts.Fact
		if pass.ImportPackageFact(imp, &fact) {
			reach.add(imp.Path(), &fact)
		}
	}
	if g == Closed && reach.replaces != "" {
		g, why = FactsOnly, "it imports "+reach.replaces+", which replaces the client of another package"
	}
	if used, by := reach.used(pass.TypesInfo); used > g {
		return used, "it uses " + by + ", which leads to a request"
	}
	return g, why
}

// Mentions reports whether a package's path, or the literals or names of a file, may be of
// interest. It looks at the bytes of the files: that is where a package that has nothing to do
// with Procore must cost next to nothing.
func Mentions(pass *analysis.Pass, interesting func([]byte) bool) bool {
	if interesting([]byte(pass.Pkg.Path())) {
		return true
	}
	for _, f := range pass.Files {
		name := pass.Fset.File(f.FileStart).Name()
		text, err := source.Read(pass, name)
		if err != nil || interesting(text) {
			return true
		}
	}
	return false
}

// IsIgnored reports whether the engine never looks at a package.
func IsIgnored(pass *analysis.Pass) bool {
	module := ""
	if pass.Module != nil {
		module = pass.Module.Path
	}
	return paths.Ignored(pass.Pkg.Path(), module)
}
