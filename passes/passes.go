// Package passes is the suite: the rules that mprlint runs.
package passes

import (
	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/companyid"
	"github.com/mprlint/mprlint/passes/hostmismatch"
	"github.com/mprlint/mprlint/passes/legacyhost"
)

// All returns the rules with their default options.
func All() []*analysis.Analyzer {
	return []*analysis.Analyzer{
		companyid.Analyzer,
		hostmismatch.Analyzer,
		legacyhost.Analyzer,
	}
}
