package hostmismatch

import (
	_ "embed"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/hostfix"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default options.
var Analyzer = New(Options{})

// Options are the rule's settings. It has none.
type Options struct{}

// New returns the rule.
func New(Options) *analysis.Analyzer {
	return rulekit.Ignorable(&analysis.Analyzer{
		Name:     "hostmismatch",
		Doc:      rulekit.Doc(doc, "hostmismatch"),
		URL:      rulekit.URL("hostmismatch"),
		Requires: []*analysis.Analyzer{rulekit.Engine, hosts.Analyzer, hostfix.Analyzer},
		Run:      run,
	})
}

func run(pass *analysis.Pass) (any, error) {
	info := pass.ResultOf[rulekit.Engine].(*request.Info)
	if info.Skipped {
		return nil, nil
	}
	found := pass.ResultOf[hosts.Analyzer].(*hosts.Literals)
	fixer := pass.ResultOf[hostfix.Analyzer].(*hostfix.Fixer)
	c := &checker{
		pass: pass, hosts: found, fixer: fixer, said: make(map[*hosts.Literal]bool), insecure: make(map[hosts.SchemeAt]bool),
		paired: make(map[token.Pos]bool), halves: make(map[*ast.CompositeLit][]member),
	}
	for _, l := range found.List {
		if !l.MatchedOnly() {
			c.literal(l)
		}
	}
	c.pairs()
	for _, shown := range info.Apart(func(p token.Pos) bool { return source.InTest(pass.Fset, p) }) {
		c.configurations(shown)
		c.grants(shown)
	}
	return nil, nil
}

type checker struct {
	pass  *analysis.Pass
	hosts *hosts.Literals
	fixer *hostfix.Fixer
	said  map[*hosts.Literal]bool // reported already: one finding a literal

	insecure map[hosts.SchemeAt]bool // the same for http
	paired   map[token.Pos]bool      // where a pair is reported

	halves map[*ast.CompositeLit][]member // see half
	consts map[*types.Const]ast.Expr      // made on first use
	uses   map[*types.Const][]*ast.Ident  // made on first use
}

// literal reports the first thing that is wrong with a host, and its scheme besides.
func (c *checker) literal(l *hosts.Literal) {
	c.scheme(l)
	if l.Known.Legacy() {
		return // legacyhost speaks of those
	}
	if message := shared(l); message != "" {
		c.report(l, message, c.fixer.Split(l))
		return
	}
	for _, check := range []func(*hosts.Literal) (string, string){c.role, c.environment, c.name} {
		if message, host := check(l); message != "" {
			c.report(l, message, c.fixer.Host(l, host))
			return
		}
	}
}

func (c *checker) report(l *hosts.Literal, message string, fixes []analysis.SuggestedFix) {
	c.said[l] = true
	c.pass.Report(analysis.Diagnostic{
		Pos: l.Pos, End: l.End,
		Category:       "hostmismatch",
		URL:            rulekit.URL("hostmismatch"),
		Message:        message,
		SuggestedFixes: fixes,
	})
}

// asked is the role that a host is asked to serve: by its own path, by where it goes,
// or, where no use is seen, by the words of its name.
func asked(l *hosts.Literal) (signIn, api bool) {
	switch {
	case l.Own == procore.OAuth:
		return true, false
	case l.Own == procore.Rest:
		return false, true
	case l.OAuth || l.API:
		return l.OAuth, l.API
	case !l.Bare || l.Page || l.MCP || l.Origin || l.Prose:
		return false, false
	}
	return l.Role == procore.SignIn, l.Role == procore.API
}

// shared checks that a host which is asked to serve sign-in and the API serves both.
func shared(l *hosts.Literal) (message string) {
	signIn, api := asked(l)
	if l.Known == (procore.Host{}) || !signIn || !api || l.Known.Serves(procore.SignIn) && l.Known.Serves(procore.API) {
		return ""
	}
	return fmt.Sprintf("%s is used for OAuth and the API of the %s environment; use %s for OAuth and %s for the API (MPR)",
		l.Name(), l.Known.Env, procore.For(l.Known.Env, procore.SignIn), procore.For(l.Known.Env, procore.API))
}

// role checks that a host serves what is asked of it.
func (c *checker) role(l *hosts.Literal) (message, host string) {
	signIn, api := asked(l)
	if l.Known == (procore.Host{}) || signIn && api {
		return "", "" // unknown, or right for both
	}
	seen := l.OAuth || l.API || l.Own == procore.OAuth || l.Own == procore.Rest
	switch {
	case signIn && !l.Known.Serves(procore.SignIn):
		host = procore.For(l.Known.Env, procore.SignIn)
		return fmt.Sprintf("OAuth %s uses %s, which does not serve sign-in; use %s (MPR)", l.Kind(), l.Name(), host), host
	case api && !l.Known.Serves(procore.API):
		if !seen && !namesAPI(l) {
			return "", "" // "base" says too little of a sign-in host
		}
		host = procore.For(l.Known.Env, procore.API)
		return fmt.Sprintf("API %s uses %s, which does not serve the API; use %s (MPR)", l.Kind(), l.Name(), host), host
	}
	return "", ""
}

func namesAPI(l *hosts.Literal) bool {
	for _, n := range l.Names {
		for _, w := range procore.Words(n.Text) {
			if w == "api" || w == "rest" {
				return true
			}
		}
	}
	return false
}

// environment checks that a host of Procore's domains is in an environment.
func (c *checker) environment(l *hosts.Literal) (message, host string) {
	if l.Known != (procore.Host{}) || procore.Other(l.Host) || l.Host.HasHole() {
		return "", ""
	}
	signIn, api := asked(l)
	if !l.OAuth && !l.API && l.Own != procore.OAuth && l.Own != procore.Rest || signIn == api {
		return "", ""
	}
	r := procore.API
	if signIn {
		r = procore.SignIn
	}
	host = procore.Suggest(l.Name(), r)
	if host == "" {
		return fmt.Sprintf("no Procore environment has the host %s; use %s (MPR)", l.Name(), either(procore.Candidates(l.Name(), r))), ""
	}
	return fmt.Sprintf("no Procore environment has the host %s; use %s (MPR)", l.Name(), host), host
}

// either lists hosts of which one is right: a, b or c.
func either(hosts []string) string {
	last := len(hosts) - 1
	if last == 0 {
		return hosts[0]
	}
	return strings.Join(hosts[:last], ", ") + " or " + hosts[last]
}

// name checks that a value is not named after another environment.
func (c *checker) name(l *hosts.Literal) (message, host string) {
	if l.Known == (procore.Host{}) || l.Origin || l.Prose && l.Bare || l.Own == procore.Page || l.Own == procore.MCP {
		return "", ""
	}
	b, n, ok := l.Named()
	if !ok || n.Allows(l.Known) {
		return "", ""
	}
	if n.EitherSandbox {
		return fmt.Sprintf("%q names a sandbox but holds %s of %s%s (MPR)", b, l.Name(), l.Known.Env, eitherSandbox(roleIn(l))), ""
	}
	host = procore.For(n.Env, roleIn(l))
	if host == "" {
		return "", ""
	}
	return fmt.Sprintf("%q names the %s environment but holds %s; use %s (MPR)", b, n.Env, l.Name(), host), host
}

// eitherSandbox names the hosts of the sandboxes in a role, as what to use.
func eitherSandbox(r procore.Role) string {
	monthly, dev := procore.For(procore.Monthly, r), procore.For(procore.Development, r)
	if monthly == "" || dev == "" {
		return ""
	}
	return "; use " + monthly + " or " + dev
}

// roleIn is the role that a host has where it stands.
func roleIn(l *hosts.Literal) procore.Role {
	if signIn, api := asked(l); signIn != api {
		if signIn {
			return procore.SignIn
		}
		return procore.API
	}
	return l.Known.Role()
}
