package companyid

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
type Options struct {
	// Strict also reports what cannot be decided, saying why not.
	Strict bool
	// Grant is client_credentials or authorization_code where the code does not show
	// the grant; auto, the default, leaves it unknown.
	Grant string
	// Setters are full names of functions that give a request the header.
	Setters []string
	// Hosts stand for the Procore API, such as a company's gateway.
	Hosts []string
}

// New returns the rule with options of its own; the flags change only its copy.
func New(opts Options) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name: "companyid",
		Doc:  mpr.Doc(doc, "companyid"),
		URL:  mpr.URL("companyid"),
		Run:  func(pass *analysis.Pass) (any, error) { return nil, nil },
	}
	return a
}
