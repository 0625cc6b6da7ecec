// Package passes is the suite: the rules that mprlint runs.
package passes

import (
	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/companyid"
	"github.com/mprlint/mprlint/passes/hostmismatch"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/work"
	"github.com/mprlint/mprlint/passes/legacyhost"
	"github.com/mprlint/mprlint/passes/resourceid"
)

// All returns the rules with their default options.
func All() []*analysis.Analyzer {
	return []*analysis.Analyzer{
		companyid.Analyzer,
		hostmismatch.Analyzer,
		legacyhost.Analyzer,
		resourceid.Analyzer,
	}
}

// New returns rules of their own with default options: setting their flags changes no others.
func New() []*analysis.Analyzer {
	return []*analysis.Analyzer{
		companyid.New(companyid.Options{}),
		hostmismatch.New(hostmismatch.Options{}),
		legacyhost.New(legacyhost.Options{}),
		resourceid.New(resourceid.Options{}),
	}
}

// Ignored takes apart the message of a finding that a comment keeps silent, which a rule
// reports with its flag -RULE.ignored only; ok is false for any other finding, whose
// message stays whole.
func Ignored(category, message string) (what, reason string, ok bool) {
	return rulekit.Ignored(category, message)
}

// Silence puts the reason of a comment that keeps a finding silent into the finding's
// category and message, for [Ignored] to take apart.
func Silence(category, message, reason string) (newCategory, newMessage string) {
	return rulekit.Silence(category, message, reason)
}

// Slips counts how often a typist slipped who wrote a for b, as far as that is at most twice.
func Slips(a, b string) int { return procore.Slips(a, b) }

// Work is how much the rules did since the process began, in units that are the same on every
// machine: for tests of how the cost of a program grows with its size.
func Work() int64 { return work.Done() }

// LeftOut says what caps left out since this was last asked, with how often, or is empty: for
// tools that show why nothing is said of a package.
func LeftOut() string { return work.Reached() }

// Begin says that another package is looked at from now on; see [Unknown].
func Begin() { work.Begin() }

// Unknown names what caps left out of a package, so that the rules do not know of it: for a process
// that looks at one package at a time, as go vet's tool does.
func Unknown() []string { return work.Unknown() }
