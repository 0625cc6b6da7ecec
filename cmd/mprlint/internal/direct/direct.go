// Package direct does what go vet does with mprlint as its tool, and less: it starts mprlint
// once, for those packages alone in which something is to be looked at. go vet starts it for
// each package that these import, too: for 190 of them, if a program only imports net/http.
//
// What is found is the same, and so is what mprlint is told: for each package, a file with
// go vet's description of it. Types come from the compiler's export data, for which go list
// -export is asked.
//
// Nothing is kept from one run to the next. So packages are left to go vet, which keeps what
// was found, unless they are small: what is looked at again must take no longer than go vet
// takes to see that it need not look. All that is unusual is left to go vet, too, and
// whatever goes wrong here is begun anew by it, so that there is one place where trouble is
// told.
package direct

import (
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
	"github.com/mprlint/mprlint/passes"
)

// bytesToOne is how much Go may be looked at for each package that go vet would see to.
// Measured with all results known, go vet takes a millisecond or two for a package; mprlint
// takes about a microsecond for a byte.
const bytesToOne = 1 << 10

// A Plan is which packages are looked at, in which order.
type Plan struct {
	units   []*unit // what is imported comes first
	imports []string
}

// A unit is a package that is looked at if something in it matters, or an import has facts.
type unit struct {
	*choose.Package
	opens    bool
	imports  []*unit
	standard map[string]bool // its imports, and whether they belong to the standard library

	vetx string // the file for its facts
}

// Make plans to look at the packages that were chosen. It returns nil where go vet should.
func Make(c *choose.Choice, gate *passes.Gate) *Plan {
	m := &maker{gate: gate, all: make(map[string]*choose.Package), units: make(map[string]*unit)}
	for _, p := range c.All {
		m.all[p.ImportPath] = p
	}
	if m.reach(c); m.standard {
		return nil // which has packages of other modules in it
	}
	plan := new(Plan)
	size := int64(0) // of what is looked at, as far as can be told before facts are known
	for _, p := range c.All {
		if !m.reached[p] || p.Standard {
			continue
		}
		u := m.unit(p)
		if u == nil {
			continue
		}
		if len(p.CgoFiles) > 0 || p.Module == nil {
			return nil // go vet has cgo write the files that are looked at, and knows of GOPATH
		}
		plan.units = append(plan.units, u)
		if u.opens || slices.ContainsFunc(u.imports, func(i *unit) bool { return i.opens }) {
			size += sizeOf(p)
		}
	}
	if size > int64(len(m.reached))*bytesToOne {
		return nil
	}
	if plan.imports = m.asked(plan.units); !choose.Fits(plan.imports) {
		return nil
	}
	return plan
}

// A maker makes a plan.
type maker struct {
	gate    *passes.Gate
	all     map[string]*choose.Package // by import path
	reached map[*choose.Package]bool
	units   map[string]*unit

	standard bool // a chosen package belongs to the standard library
}

// reach finds what go vet would look at: the chosen packages, in the place of each the one
// with its tests, if there is one, its external tests, and all that these import, which stands
// before them in the list.
func (m *maker) reach(c *choose.Choice) {
	chosen, tested := make(map[string]bool), make(map[string]bool)
	for _, path := range c.Matters {
		chosen[path] = true
	}
	for _, p := range c.All {
		if p.ForTest != "" && plain(p.ImportPath) == p.ForTest {
			tested[p.ForTest] = true
		}
	}
	m.reached = make(map[*choose.Package]bool)
	for _, p := range slices.Backward(c.All) {
		if chosen[p.Owner()] && (p.ForTest != "" || !tested[p.ImportPath]) {
			m.reached[p] = true
			m.standard = m.standard || p.Standard
		}
		if m.reached[p] {
			for _, path := range p.Imports {
				m.reached[m.all[path]] = true
			}
		}
	}
	delete(m.reached, nil) // unsafe and C
}

// unit is nil for a package in which nothing can matter, whatever its imports' facts are.
func (m *maker) unit(p *choose.Package) *unit {
	u := &unit{Package: p, standard: make(map[string]bool)}
	asked := passes.Unit{Path: plain(p.ImportPath), Files: p.Files()}
	if p.Module != nil {
		asked.Module = p.Module.Path
	}
	for _, path := range p.Imports {
		if imported := m.units[path]; imported != nil {
			u.imports = append(u.imports, imported)
		}
		if path != "unsafe" && path != "C" {
			u.standard[path] = m.all[path] != nil && m.all[path].Standard
			asked.Imports = append(asked.Imports, plain(path))
		}
	}
	u.opens = m.gate.Opens(asked) != ""
	if !u.opens && len(u.imports) == 0 {
		return nil
	}
	m.units[p.ImportPath] = u
	return u
}

// asked are the packages that go list is asked about: what the units import, and for a variant
// for tests the package that is tested.
func (m *maker) asked(units []*unit) []string {
	need := make(map[string]bool)
	for _, u := range units {
		for path := range u.standard {
			if p := m.all[path]; p != nil && p.ForTest != "" {
				path = p.ForTest
			}
			need[path] = true
		}
	}
	return slices.Sorted(maps.Keys(need))
}

// plain is an import path without the tests that it is compiled for.
func plain(path string) string {
	path, _, _ = strings.Cut(path, " [")
	return path
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
