package hostmismatch

import (
	_ "embed"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/mpr"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default options.
var Analyzer = New(Options{})

// Options are the rule's settings; each is a flag too.
type Options struct{}

// New returns the rule with options of its own; the flags change only its copy.
func New(opts Options) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name: "hostmismatch",
		Doc:  mpr.Doc(doc, "hostmismatch"),
		URL:  mpr.URL("hostmismatch"),
		Run:  func(pass *analysis.Pass) (any, error) { return nil, nil },
	}
	return a
}
