package resourceid

import (
	_ "embed"
	"go/token"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/gateway"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/traffic"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default options.
var Analyzer = New(Options{})

// Options are the rule's settings; each is a flag too.
type Options struct {
	// Hosts stand for the Procore API, such as a company's gateway: gw.example.com,
	// https://gw.example.com:8443, *.example.com.
	Hosts []string
}

// New returns the rule with options of its own; the flags change only its copy.
func New(opts Options) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name:       "resourceid",
		Doc:        rulekit.Doc(doc, "resourceid"),
		URL:        rulekit.URL("resourceid"),
		Requires:   []*analysis.Analyzer{rulekit.Engine},
		ResultType: reflect.TypeFor[*verdict.IDs](),
		FactTypes:  []analysis.Fact{new(traffic.Fact)},
		Run:        func(pass *analysis.Pass) (any, error) { return run(pass, &opts) },
	}
	a.Flags.Var((*gateway.Hosts)(&opts.Hosts), "hosts", "comma-separated further hosts that stand for the Procore API")
	return rulekit.Ignorable(a)
}

func run(pass *analysis.Pass, opts *Options) (any, error) {
	t := traffic.Of(pass, gateway.Hosts(opts.Hosts).List())
	if fact := t.Fact(pass); fact != nil {
		pass.ExportPackageFact(fact)
	}
	var all []*finding
	abroad := &outside{pkg: pass.Pkg}
	for _, m := range t.Messages {
		all = append(all, fields(pass, m, abroad)...)
	}
	all = append(all, elsewhere(pass, t)...)
	for _, s := range t.Settings {
		if saidOf(pass, t, s) {
			continue
		}
		all = append(all, setting(pass, s, abroad)...)
	}
	for _, v := range t.Params {
		all = append(all, parameter(pass, v)...)
	}
	for _, n := range t.Narrowed {
		if f := narrowed(pass, n); f != nil {
			all = append(all, f)
		}
	}
	for _, x := range t.Floats {
		all = append(all, float(pass, x))
	}
	if !t.Skipped {
		all = append(all, columns(pass)...)
		all = append(all, inTags(pass)...)
		all = append(all, inModels(pass, abroad)...)
		all = append(all, inSchemas(pass)...)
	}
	all = append(all, inEmbedded(pass)...) // a package of migrations holds nothing but SQL
	all = once(all)
	fix(pass, all)
	ids := new(verdict.IDs)
	for _, f := range all {
		if f.id.What != "" { // it is not about a comment
			f.id.Pos = f.pos
			ids.List = append(ids.List, f.id)
		}
		d := analysis.Diagnostic{
			Pos: f.pos, End: f.end,
			Category:       "resourceid",
			URL:            rulekit.URL("resourceid"),
			Message:        f.message,
			SuggestedFixes: f.fixes,
		}
		if f.ignored != "" {
			d.Category, d.Message = rulekit.Silence(d.Category, d.Message, f.ignored)
		}
		pass.Report(d)
	}
	return ids, nil
}

// once leaves out what is found again: a field may be part of a message and a setting. What is found
// in the files that one variable embeds stands at that variable.
func once(all []*finding) (out []*finding) {
	type place struct {
		pos, end token.Pos
		message  string
	}
	seen := make(map[place]bool)
	for _, f := range all {
		at := place{pos: f.pos, end: f.end}
		if f.file != nil {
			at.message = f.message
		}
		if !seen[at] {
			seen[at] = true
			out = append(out, f)
		}
	}
	return out
}
