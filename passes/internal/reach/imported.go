package reach

// This file holds what the facts of imported packages say to the gate: which of their
// functions, types, constants and variables lead on to requests, or to what is of interest.
//
//	// Have: import "example.com/sdk"; func main() { sdk.New().Projects() }
//
// opens the gate, since the fact of package sdk says that Projects leads to a request.

import (
	"go/constant"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/facts"
)

// importedReach is what leads from a package to requests, of the packages that it imports.
type importedReach struct {
	interesting func([]byte) bool
	from        map[string]*reachOf // by package
	replaces    string              // a package that replaces what requests of others go through
}

// reachOf is what leads on in one package.
type reachOf struct {
	interesting  bool // the package, or one that it imports, is of interest to the rules
	funcs, types map[string]bool
}

// add takes in a fact, with what it says of other packages: a package uses methods of types
// that it need not import.
func (r *importedReach) add(path string, fact *facts.Fact) {
	r.take(path, fact.Interesting, fact.Data)
	for _, t := range fact.Transitive {
		r.take(t.Path, fact.Interesting, t.Data)
	}
}

// take takes in what a fact says of one package. Several facts may speak of the same one,
// and each of them only of what it needed: all of it counts.
func (r *importedReach) take(path string, interesting bool, data []byte) {
	d, err := facts.DecodePacked(data, path)
	if err != nil {
		return
	}
	if d.ReplacesDefault || len(d.Replaced) > 0 {
		r.replaces = path
	}
	if r.from == nil {
		r.from = make(map[string]*reachOf)
	}
	known := r.from[path]
	if known == nil {
		r.from[path] = &reachOf{interesting, d.ReachRequest, d.StateTypes}
		return
	}
	known.interesting = known.interesting || interesting
	for f, leads := range d.ReachRequest {
		known.funcs[f] = known.funcs[f] || leads
	}
}

// used tells how far the gate opens for what a package uses, and one thing that it uses. What
// leads to requests of a package that nothing of interest comes from can be of use to
// importers only: then the gate opens for facts alone.
//
//	// Have: var c sdk.Client; c.Name()     // Name leads to nothing, the type sdk.Client has state
//	// Want: Open by example.com/sdk.Client, if sdk is of interest
func (r *importedReach) used(info *types.Info) (g Gate, by string) {
	if len(r.from) == 0 {
		return Closed, ""
	}
	for _, obj := range info.Uses { // in any order: the widest counts
		if obj.Pkg() == nil {
			continue
		}
		from := r.from[obj.Pkg().Path()]
		if from == nil || !from.leads(obj, r.interesting) {
			continue
		}
		by = obj.Pkg().Path() + "." + obj.Name()
		if from.interesting {
			return Open, by
		}
		g = FactsOnly
	}
	return g, by
}

// leads reports whether an object may lead to a request, or to what is of interest. A method
// of an interface may be any, and a variable or a field may hold anything.
func (r *reachOf) leads(obj types.Object, interesting func([]byte) bool) bool {
	switch obj := obj.(type) {
	case *types.Func:
		recv := obj.Signature().Recv()
		return r.funcs[ir.FuncName(obj)] || recv != nil && types.IsInterface(recv.Type())
	case *types.Const:
		return obj.Val().Kind() == constant.String && interesting([]byte(constant.StringVal(obj.Val())))
	case *types.TypeName:
		return r.types[ir.TypeName(obj.Type())]
	case *types.Var:
		return true // a package variable, or a field
	}
	return false
}
