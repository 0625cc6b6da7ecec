package legacyhost

import (
	_ "embed"
	"fmt"
	"go/ast"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/hostfix"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default options.
var Analyzer = New(Options{})

// Options are the rule's settings; each is a flag too.
type Options struct {
	// Web also reports browser links and origins.
	Web bool
}

// New returns the rule with options of its own; the flags change only its copy.
func New(opts Options) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name:     "legacyhost",
		Doc:      rulekit.Doc(doc, "legacyhost"),
		URL:      rulekit.URL("legacyhost"),
		Requires: []*analysis.Analyzer{rulekit.Engine, hosts.Analyzer, hostfix.Analyzer},
		Run:      func(pass *analysis.Pass) (any, error) { return run(pass, &opts) },
	}
	a.Flags.BoolVar(&opts.Web, "web", opts.Web, "also report browser links and origins")
	return rulekit.Ignorable(a)
}

func run(pass *analysis.Pass, opts *Options) (any, error) {
	found := pass.ResultOf[hosts.Analyzer].(*hosts.Literals)
	fixer := pass.ResultOf[hostfix.Analyzer].(*hostfix.Fixer)
	for _, l := range found.List {
		if !l.Known.Legacy() {
			continue
		}
		if v := judge(l, opts.Web); v != fine {
			pass.Report(analysis.Diagnostic{
				Pos: l.Pos, End: l.End,
				Category:       "legacyhost",
				URL:            rulekit.URL("legacyhost"),
				Message:        fmt.Sprintf(v.message(), kind(l, v), l.Name()),
				SuggestedFixes: fixes(fixer, l, v),
			})
		}
	}
	foreign(pass, found, pass.ResultOf[rulekit.Engine].(*request.Info))
	embeddedFiles(pass, opts)
	return nil, nil
}

// kind says what a host is to a reader.
func kind(l *hosts.Literal, v verdict) string {
	if v == web && (l.Origin || l.Uses[request.AsOrigin]) {
		return "origin"
	}
	return l.Kind()
}

// fixes is the fix for a host, if one is certain to be right.
func fixes(fixer *hostfix.Fixer, l *hosts.Literal, v verdict) []analysis.SuggestedFix {
	if v == both || v == shared {
		return fixer.Split(l)
	}
	return fixer.Host(l, v.host())
}

// A verdict is what is wrong with a host. The zero value is nothing.
type verdict uint8

const (
	fine verdict = iota
	signIn
	api
	both    // serves sign-in and API
	shared  // serves one of them, and people's browsers
	unclear // its use cannot be seen
	web     // a link or origin, when they are asked for
)

// message is the text for a verdict; its operands are the kind of value and the host.
func (v verdict) message() string {
	return [...]string{
		signIn:  "OAuth %s uses %s; use login.procore.com (MPR)",
		api:     "API %s uses %s; use api.procore.com (MPR)",
		both:    "%s on %s is used for OAuth and the API; split it into login.procore.com and api.procore.com (MPR)",
		shared:  "%s on %s is used for browser links and for calls; split it, and use login.procore.com for OAuth or api.procore.com for the API (MPR)",
		unclear: "%s uses %s; use login.procore.com for OAuth, api.procore.com for the API (MPR)",
		web:     "browser %s uses %s, which serves one region (MPR)",
	}[v]
}

func (v verdict) host() string {
	switch v {
	case signIn:
		return procore.For(procore.Production, procore.SignIn)
	case api:
		return procore.For(procore.Production, procore.API)
	}
	return ""
}

// judge decides what is wrong with a host.
func judge(l *hosts.Literal, links bool) verdict {
	if l.MatchedOnly() {
		return fine
	}
	v := judgeUse(l)
	if v == fine && links && (l.Page || l.Origin || l.Own == procore.Page || l.Bare) && l.Own != procore.MCP {
		return web
	}
	return v
}

func judgeUse(l *hosts.Literal) verdict {
	switch {
	case l.Own == procore.OAuth:
		return signIn
	case l.Own == procore.Rest:
		return api
	case l.OAuth && l.API:
		return both
	case (l.OAuth || l.API) && l.Page:
		return shared
	case l.OAuth:
		return signIn
	case l.API:
		return api
	case !l.Bare || l.Page || l.MCP || l.Origin || l.Prose || l.Split && !declared(l):
		return fine
	}
	return byName(l)
}

// declared reports whether a host that is cut up is the value of a constant or
// variable: elsewhere it is put together for a use that will be seen.
func declared(l *hosts.Literal) bool {
	for i := len(l.Stack) - 2; i >= 0; i-- {
		switch l.Stack[i].(type) {
		case *ast.BinaryExpr, *ast.ParenExpr:
		case *ast.ValueSpec:
			return true
		default:
			return false
		}
	}
	return false
}

// byName decides where no use can be seen. To ask whether a host is there is to ask for a page.
//
//	http.Head("https://app.procore.com/")
func byName(l *hosts.Literal) verdict {
	switch l.Role {
	case procore.SignIn:
		return signIn
	case procore.API:
		return api
	case procore.Browser:
		return fine
	}
	if l.Probed {
		return fine
	}
	return unclear
}
