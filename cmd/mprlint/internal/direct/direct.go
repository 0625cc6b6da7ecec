// Package direct does what go vet does with mprlint as its tool, and less: it starts mprlint
// once, for those packages alone in which something is to be looked at. go vet starts it for
// each package that these import, too: for 190 of them, if a program only imports net/http.
//
// What is found is the same, and so is what mprlint is told: for each package, a file with
// go vet's description of it. Types come from the compiler's export data, for which go list
// -export is asked.
//
// Nothing is kept from one run to the next. So packages are left to go vet, which keeps what
// was found, if they are large: what is looked at again may take a few times what go vet
// takes to see that it need not look, and no more. It is then a tenth of what go vet takes
// where nothing is known yet, as after each new version and on a fresh CI machine. All that
// is unusual is left to go vet, too, and whatever goes wrong here is begun anew by it, so
// that there is one place where trouble is told.
package direct

import (
	"cmp"
	"maps"
	"os"
	"slices"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
	"github.com/mprlint/mprlint/cmd/mprlint/internal/decide"
	"github.com/mprlint/mprlint/passes/gate"
)

// What a byte of Go takes, in half microseconds, as measured: one of a package that may have
// findings, and one of a package that is looked at for what its importers must know of it.
const (
	ofJudged   = 4
	ofImported = 1
)

// perPackage is what may be taken for each package that go vet would see to, in half
// microseconds. go vet takes two milliseconds with all results known, and 60 with none.
const perPackage = 10_000

// A Plan is which packages are looked at, in which order.
type Plan struct {
	all   map[string]*choose.Package // that go list told of, by import path
	units []*unit                    // what is imported comes first
}

// A unit is a package that is looked at if something in it matters, or an import has facts.
type unit struct {
	*choose.Package
	opens bool    // something in it matters
	units []*unit // among its imports
	vetx  string  // the file for its facts
}

// Make plans to look at the packages that were chosen. It returns nil where go vet should.
func Make(c *choose.Choice, g *gate.Gate) *Plan {
	plan := &Plan{all: make(map[string]*choose.Package)}
	for _, p := range c.All {
		plan.all[p.ImportPath] = p
	}
	roots := rootsOf(c)
	for p := range roots {
		if p.Standard {
			return nil // which has packages of other modules in it
		}
	}
	reached := plan.reach(c, roots)
	units := make(map[string]*unit) // by import path
	cost := int64(0)                // of what is looked at, as far as can be told before facts are known
	for _, p := range c.All {
		if !reached[p] || p.Standard {
			continue
		}
		u := newUnit(p, units, g)
		if !u.opens && len(u.units) == 0 {
			continue // nothing can matter
		}
		if len(p.CgoFiles) > 0 || p.Module == nil || !plan.knowsImports(p) {
			return nil // go vet has cgo write the files that are looked at, and knows of GOPATH
		}
		units[p.ImportPath] = u
		plan.units = append(plan.units, u)
		if u.opens || slices.ContainsFunc(u.units, func(i *unit) bool { return i.opens }) {
			cost += sizeOf(p) * costOf(roots[p])
		}
	}
	if cost > int64(len(reached))*perPackage || !choose.Fits(plan.imports()) {
		return nil
	}
	return plan
}

func costOf(judged bool) int64 {
	if judged {
		return ofJudged
	}
	return ofImported
}

// rootsOf are the packages that go vet would be asked about: the chosen ones, in the place of each
// the one with its tests, if there is one, and its external tests.
func rootsOf(c *choose.Choice) map[*choose.Package]bool {
	chosen, tested := make(map[string]bool), make(map[string]bool)
	for _, path := range c.Matters {
		chosen[path] = true
	}
	for _, p := range c.All {
		if p.ForTest != "" && choose.Plain(p.ImportPath) == p.ForTest {
			tested[p.ForTest] = true
		}
	}
	roots := make(map[*choose.Package]bool)
	for _, p := range c.All {
		if chosen[p.Owner()] && (p.ForTest != "" || !tested[p.ImportPath]) {
			roots[p] = true
		}
	}
	return roots
}

// reach adds to the roots all that these import, which stands before them in the list.
func (p *Plan) reach(c *choose.Choice, roots map[*choose.Package]bool) map[*choose.Package]bool {
	reached := maps.Clone(roots)
	for _, from := range slices.Backward(c.All) {
		if reached[from] {
			for _, path := range typed(from) {
				reached[p.all[path]] = true
			}
		}
	}
	return reached
}

// newUnit looks whether something in a package matters. units are those before it.
func newUnit(p *choose.Package, units map[string]*unit, g *gate.Gate) *unit {
	u := &unit{Package: p}
	asked := gate.Unit{Path: choose.Plain(p.ImportPath), Files: p.Files()}
	if p.Module != nil {
		asked.Module, asked.Own = p.Module.Path, p.Module.Version == ""
	}
	for _, path := range typed(p) {
		if imported := units[path]; imported != nil {
			u.units = append(u.units, imported)
		}
		asked.Imports = append(asked.Imports, choose.Plain(path))
	}
	u.opens = g.Opens(asked) != ""
	return u
}

// knowsImports reports whether go list told of all that a package imports.
func (p *Plan) knowsImports(of *choose.Package) bool {
	return !slices.ContainsFunc(typed(of), func(path string) bool { return p.all[path] == nil })
}

// typed are the imports of a package of which there are types to read.
func typed(p *choose.Package) []string {
	return slices.DeleteFunc(slices.Clone(p.Imports), func(path string) bool { return !decide.Known(path) })
}

// imports are the packages that go list is asked about: what the units import, and for a variant
// for tests the package that is tested.
func (p *Plan) imports() []string {
	need := make(map[string]bool)
	for _, u := range p.units {
		for _, path := range typed(u.Package) {
			need[cmp.Or(p.all[path].ForTest, path)] = true
		}
	}
	return slices.Sorted(maps.Keys(need))
}

// sizeOf is how many bytes of Go a package has.
func sizeOf(p *choose.Package) (size int64) {
	for _, file := range p.Files() {
		if info, err := os.Stat(file); err == nil {
			size += info.Size()
		}
	}
	return size
}
