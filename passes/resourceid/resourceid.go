package resourceid

import (
	_ "embed"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/traffic"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default options.
var Analyzer = New(Options{})

// Options are the rule's settings. There are none so far.
type Options struct{}

// New returns the rule with options of its own; the flags change only its copy.
func New(Options) *analysis.Analyzer {
	return rulekit.Ignorable(&analysis.Analyzer{
		Name:     "resourceid",
		Doc:      rulekit.Doc(doc, "resourceid"),
		URL:      rulekit.URL("resourceid"),
		Requires: []*analysis.Analyzer{traffic.Analyzer},
		Run:      run,
	})
}

func run(pass *analysis.Pass) (any, error) {
	t := pass.ResultOf[traffic.Analyzer].(*traffic.Traffic)
	var all []*finding
	for _, m := range t.Messages {
		all = append(all, fields(pass, m)...)
	}
	all = append(all, elsewhere(pass, t.Messages)...)
	for _, v := range t.Settings {
		all = append(all, setting(pass, v)...)
	}
	for _, n := range t.Narrowed {
		all = append(all, narrowed(pass, n))
	}
	for _, x := range t.Floats {
		all = append(all, float(pass, x))
	}
	if !t.Skipped {
		all = append(all, columns(pass)...)
		all = append(all, inEmbedded(pass)...)
	}
	all = once(all)
	fix(pass, all)
	for _, f := range all {
		pass.Report(analysis.Diagnostic{
			Pos: f.pos, End: f.end,
			Category:       "resourceid",
			URL:            rulekit.URL("resourceid"),
			Message:        f.message,
			SuggestedFixes: f.fixes,
		})
	}
	return nil, nil
}

// once leaves out what is found again: a field may be part of a message and a setting.
func once(all []*finding) (out []*finding) {
	seen := make(map[[2]token.Pos]bool)
	for _, f := range all {
		if at := [2]token.Pos{f.pos, f.end}; !seen[at] {
			seen[at] = true
			out = append(out, f)
		}
	}
	return out
}
