package companyid

import (
	_ "embed"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/gateway"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	vd "github.com/mprlint/mprlint/passes/internal/verdict"
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
	// Setters are full names of functions that give a request the header, such as
	// (*example.com/sdk.Signer).Sign.
	Setters []string
	// Hosts stand for the Procore API, such as a company's gateway: gw.example.com,
	// https://gw.example.com:8443, *.example.com.
	Hosts []string
}

// New returns the rule with options of its own; the flags change only its copy.
func New(opts Options) *analysis.Analyzer {
	if opts.Grant == "" {
		opts.Grant = auto
	}
	a := &analysis.Analyzer{
		Name:       "companyid",
		Doc:        rulekit.Doc(doc, "companyid"),
		URL:        rulekit.URL("companyid"),
		Requires:   []*analysis.Analyzer{rulekit.Engine},
		FactTypes:  []analysis.Fact{new(judged)},
		ResultType: reflect.TypeFor[*vd.Result](),
		Run:        func(pass *analysis.Pass) (any, error) { return run(pass, &opts) },
	}
	a.Flags.BoolVar(&opts.Strict, "strict", opts.Strict, "also report what cannot be decided, saying why")
	a.Flags.Var((*grant)(&opts.Grant), "grant", "client_credentials or authorization_code, where the code does not show it")
	a.Flags.Var((*setters)(&opts.Setters), "setters", "comma-separated full names of functions that give a request the header")
	a.Flags.Var((*gateway.Hosts)(&opts.Hosts), "hosts", "comma-separated further hosts that stand for the Procore API")
	return rulekit.Ignorable(a)
}

func run(pass *analysis.Pass, opts *Options) (any, error) {
	info := pass.ResultOf[rulekit.Engine].(*request.Info)
	if info.Skipped && len(opts.Hosts) > 0 { // the engine does not know of the user's hosts
		info = request.Alone(pass, gateway.Hosts(opts.Hosts).List().Names)
	}
	if info.Skipped {
		return &vd.Result{Skipped: true}, nil
	}
	j := newJudge(pass, opts, info)
	j.sites()
	j.export()
	j.endpoints()
	j.result.Grants = j.showGrants()
	return &j.result, nil
}
