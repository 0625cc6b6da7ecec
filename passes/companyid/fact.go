package companyid

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/request"
)

// judged is what other packages need to know of this one's requests, so that none is
// reported twice.
type judged struct {
	// Sites are the constructions, sorted by place: a fact must encode to the same
	// bytes each time, which a map does not.
	Sites []site
	// Calls are the calls in this package that were reported.
	Calls []string
	// Grants are the types of OAuth grants that the package uses.
	Grants []request.GrantType
	// Names says that the package names Procore.
	Names bool
	// Foreign says that it belongs to a module which whoever imports it cannot edit, and whose
	// findings nobody sees: what it lacks is left to its callers.
	Foreign bool
	// Lent is the same of packages whose functions this one lends; see [request.Info].
	Lent []lent
}

// A lent is what is known of another package.
type lent struct {
	Path string
	*judged
}

// A site says what a construction depends on.
type site struct {
	At   string // file:line:column
	Open depends
}

// open returns what a construction depends on; known is false for one that the package
// has not seen.
func (f *judged) open(at string) (d depends, known bool) {
	i, ok := slices.BinarySearchFunc(f.Sites, at, func(s site, at string) int { return strings.Compare(s.At, at) })
	if !ok {
		return onURL, false
	}
	return f.Sites[i].Open, true
}

// note records what a construction depends on.
func (f *judged) note(at string, d depends) {
	i, ok := slices.BinarySearchFunc(f.Sites, at, func(s site, at string) int { return strings.Compare(s.At, at) })
	if !ok {
		f.Sites = slices.Insert(f.Sites, i, site{At: at})
	}
	f.Sites[i].Open = d
}

func (*judged) AFact() {}

func (f *judged) String() string { return fmt.Sprintf("judged(%d sites)", len(f.Sites)) }

// depends says what is left open about a construction, for callers to decide. The
// zero value is nothing: it was judged.
type depends uint8

const (
	onURL depends = 1 << iota
	onHeader
	onClient
)

func (j *judge) export() {
	j.own.Grants = j.ownGrants()
	if j.pass.Pkg.Name() == "main" {
		return
	}
	j.own.Names = j.mentions()
	j.own.Foreign = j.pass.Module != nil && j.pass.Module.Version != ""
	for _, path := range j.info.Lends {
		if f := j.facts[path]; f != nil {
			what := *f
			what.Lent = nil
			j.own.Lent = append(j.own.Lent, lent{path, &what})
		}
	}
	if j.own.Names || len(j.own.Sites) > 0 || len(j.own.Calls) > 0 || len(j.own.Grants)+len(j.own.Lent) > 0 {
		sort.Strings(j.own.Calls)
		j.own.Calls = slices.Compact(j.own.Calls)
		j.pass.ExportPackageFact(&j.own)
	}
}
