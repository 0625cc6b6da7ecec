package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds the forms of code that make a request, and for each where the header can be
// set. Forms that need more than a few lines have files of their own.

// A plan is where the header can be set, and the edits that set it there. Their operands
// are Go expressions.
type plan struct {
	spot
	edits    func(name, value string) []analysis.TextEdit
	replaced bool    // it lies behind an assignment of the whole header
	given    []given // the names that it declares
}

// shapes are the forms of code that makes a request, in the order of preference.
var shapes = []func(*site) *plan{
	(*site).chain,     // client.R().Get(url)
	(*site).merged,    // gout.GET(url).SetHeader(gout.H{…}).Do()
	(*site).bound,     // req, err := http.NewRequest(…)
	(*site).statement, // req.SetRequestURI(url)
	(*site).literal,   // client.Do(&http.Request{…})
	(*site).textMap,   // rest.Send(rest.Request{Headers: map[string]string{…}})
	(*site).returned,  // return http.NewRequest(…)
	(*site).shortcut,  // resp, err := http.Get(url)
	(*site).argument,  // client.Get(url, headers)
	(*site).editor,    // client.ListProjects(ctx, params, editors…)
}

func (s *site) plan() *plan {
	for _, shape := range shapes {
		if p := shape(s); p != nil {
			return p
		}
	}
	return nil
}

// set is a plan for one statement at an insertion point.
func (g *insertionPoint) set(statement func(name, value string) string) *plan {
	return &plan{spot: g.spot, replaced: g.replaced, edits: func(name, value string) []analysis.TextEdit {
		return g.insert(statement(name, value))
	}}
}

// calling is the statement that calls a function with the header's name and value.
func calling(function string) func(name, value string) string {
	return func(name, value string) string { return function + "(" + name + ", " + value + ")" }
}

// chain is a builder: the header joins the chain behind the call that names the address,
// or before it where that call sends already.
func (s *site) chain() *plan {
	call, ok := s.node.(*ast.CallExpr)
	if !ok {
		return nil
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	if set := s.fluent(s.pass.TypesInfo.TypeOf(call)); set != "" {
		if next, ok := s.parent(len(s.stack)).(*ast.SelectorExpr); ok {
			return s.link(next, set)
		}
		text := "." + s.lead(sel) + set
		return &plan{spot: spot{call.Pos(), call.End()}, edits: func(name, value string) []analysis.TextEdit {
			return insertAt(call.End(), calling(text)(name, value))
		}}
	}
	if s.builds(call) {
		if set := s.fluent(s.pass.TypesInfo.TypeOf(sel.X)); set != "" {
			return s.link(sel, set)
		}
	}
	return nil
}

// link adds a call to a chain, before the method that a selector names.
func (s *site) link(sel *ast.SelectorExpr, set string) *plan { return s.linkText(sel, calling(set)) }

// linkText is link for a call that is written otherwise.
func (s *site) linkText(sel *ast.SelectorExpr, call func(name, value string) string) *plan {
	lead := s.lead(sel)
	return &plan{spot: spot{s.node.Pos(), s.node.End()}, edits: func(name, value string) []analysis.TextEdit {
		return insertAt(sel.Sel.Pos(), call(name, value)+"."+lead)
	}}
}

// lead is the white space before the method that a selector names: a new line with its
// indentation, or nothing.
func (s *site) lead(sel *ast.SelectorExpr) string {
	if s.line(sel.X.End()) == s.line(sel.Sel.Pos()) {
		return ""
	}
	return "\n" + s.indent(sel.Sel.Pos())
}

// bound is a request that gets a name: the header is set on it behind the check of the
// error.
func (s *site) bound() *plan {
	b := s.binding()
	if b == nil || s.req.Bare || s.sharesHeader() { // with that of another request
		return nil
	}
	set := s.setter(s.pass.TypesInfo.TypeOf(b.name))
	g := s.afterErrorCheck(b)
	if set == "" || g == nil {
		return nil
	}
	name := s.text(b.name)
	if lit, ok := s.node.(*ast.CompositeLit); ok && !g.replaced {
		switch s.headerField(lit) {
		case otherHeader:
			return nil
		case noHeader:
			web := s.imported("net/http")
			if web == "" || b.req == nil {
				return nil
			}
			return g.set(func(key, value string) string { return name + ".Header = " + header(web, key, value) })
		}
	}
	return g.set(calling(name + set))
}

// header is a header with one entry.
func header(web, name, value string) string {
	return web + "Header{" + entry(name, value) + "}"
}

func entry(name, value string) string { return name + ": {" + value + "}" }

// statement is a builder that is changed in place.
func (s *site) statement() *plan {
	call, ok := s.node.(*ast.CallExpr)
	if !ok {
		return nil
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || s.pass.TypesInfo.Selections[sel] == nil || !s.repeatable(sel.X) || !s.builds(call) {
		return nil
	}
	stmt, ok := s.parent(len(s.stack)).(*ast.ExprStmt)
	set := s.setter(s.pass.TypesInfo.TypeOf(sel.X))
	if !ok || set == "" || rulekit.Statements(s.parent(len(s.stack)-1)) == nil {
		return nil
	}
	return s.behind(stmt).set(calling(s.text(sel.X) + set))
}

// sharesHeader reports whether the site is a copy of a request that keeps its header.
func (s *site) sharesHeader() bool {
	call, ok := s.node.(*ast.CallExpr)
	if !ok {
		return false
	}
	f := s.callee(call)
	return f != nil && clients.Shares(f.FullName())
}

// freeName is the first of some names that means nothing in the whole function, and that
// no other fix gives to something that the position sees.
func (s *site) freeName(pos token.Pos, names ...string) (string, given) {
	used := make(map[string]bool)
	var fn ast.Node = s.body
	if s.decl != nil {
		fn = s.decl
	}
	jumps := false
	ast.Inspect(fn, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			used[n.Name] = true
		case *ast.BranchStmt:
			jumps = jumps || n.Tok == token.GOTO
		}
		return true
	})
	scope := s.pass.Pkg.Scope().Innermost(pos)
	if jumps || scope == nil { // goto must not jump over a declaration
		return "", given{}
	}
	for _, n := range names {
		if !used[n] && s.lookup(n, pos) == nil && !s.isGiven(n, scope) {
			return n, given{n, scope}
		}
	}
	return "", given{}
}

func (s *site) isGiven(name string, scope *types.Scope) bool {
	for _, g := range s.given {
		if g.name == name && (encloses(g.scope, scope) || encloses(scope, g.scope)) {
			return true
		}
	}
	return false
}

func encloses(outer, inner *types.Scope) bool {
	for ; inner != nil; inner = inner.Parent() {
		if inner == outer {
			return true
		}
	}
	return false
}

// requestNames are names for a request, of which a function may need several.
var requestNames = strings.Fields("req apiReq procoreReq req2 req3 req4 req5 req6 req7 req8")

// errName is a name for an error: err, unless that means something else.
func (s *site) errName(pos token.Pos) string {
	obj := s.lookup("err", pos)
	if v, ok := obj.(*types.Var); obj == nil || ok && isError(v.Type()) {
		return "err"
	}
	name, _ := s.freeName(pos, "reqErr", "makeErr")
	return name
}
