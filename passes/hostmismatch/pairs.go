package hostmismatch

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// A member is one address of a configuration.
type member struct {
	pos, end token.Pos
	host     procore.Host
	lit      *hosts.Literal // nil for a named constant
	of       *types.Const
}

// pairs checks the places that join addresses into one configuration.
func (c *checker) pairs() {
	for _, f := range c.pass.Files { // declarations first: the rest may only repeat them
		for _, d := range f.Decls {
			if g, ok := d.(*ast.GenDecl); ok {
				c.group(g)
			}
		}
	}
	for _, f := range c.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			c.group(n)
			return true
		})
	}
}

// group checks one place, if it is one: a struct, map or array literal, a slice in a map
// entry, a call, a struct type whose tags carry defaults, a block, a case or a declaration.
// Slices elsewhere are lists of hosts, not configurations.
func (c *checker) group(n ast.Node) {
	switch n := n.(type) {
	case *ast.CompositeLit:
		if c.isStruct(n) || c.isMap(n) || c.isArray(n) {
			c.check(c.members(exprNodes(n.Elts)...))
		}
	case *ast.KeyValueExpr:
		if l, ok := n.Value.(*ast.CompositeLit); ok && c.isSlice(l) && isMapKey(c.pass.TypesInfo, n) {
			c.check(c.members(exprNodes(l.Elts)...)) // "sandbox": {"https://login…", "https://…"}
		}
	case *ast.CallExpr:
		if len(n.Args) > 1 {
			c.check(c.members(exprNodes(n.Args)...))
		}
	case *ast.StructType:
		c.check(c.tags(n))
	case *ast.BlockStmt:
		c.check(c.members(stmtNodes(n.List)...))
	case *ast.CaseClause:
		c.check(c.members(stmtNodes(n.Body)...))
	case *ast.GenDecl:
		if n.Tok == token.CONST || n.Tok == token.VAR {
			c.check(c.members(specNodes(n.Specs)...))
		}
	}
}

func (c *checker) isStruct(n *ast.CompositeLit) bool {
	_, ok := c.under(n).(*types.Struct)
	return ok
}

func (c *checker) isMap(n *ast.CompositeLit) bool {
	_, ok := c.under(n).(*types.Map)
	return ok
}

func (c *checker) isArray(n *ast.CompositeLit) bool {
	_, ok := c.under(n).(*types.Array)
	return ok
}

func (c *checker) isSlice(n *ast.CompositeLit) bool {
	_, ok := c.under(n).(*types.Slice)
	return ok
}

// under is the underlying type of a literal, or of what an elided pointer points to.
func (c *checker) under(n *ast.CompositeLit) types.Type {
	t := c.pass.TypesInfo.TypeOf(n)
	if t == nil {
		return nil
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	return t.Underlying()
}

func exprNodes(l []ast.Expr) (out []ast.Node) {
	for _, e := range l {
		out = append(out, e)
	}
	return out
}

func stmtNodes(l []ast.Stmt) (out []ast.Node) {
	for _, s := range l {
		out = append(out, s)
	}
	return out
}

func specNodes(l []ast.Spec) (out []ast.Node) {
	for _, s := range l {
		out = append(out, s)
	}
	return out
}

// members collects the addresses that stand directly in some nodes: not those in a
// place of its own further in.
func (c *checker) members(nodes ...ast.Node) []member {
	var out []member
	for _, n := range nodes {
		ast.Inspect(n, func(x ast.Node) bool {
			switch x := x.(type) {
			case *ast.CompositeLit:
				if x == n && !c.isStruct(x) && !c.isMap(x) {
					return true
				}
				out = append(out, c.half(x)...)
				return false
			case *ast.BlockStmt, *ast.CaseClause, *ast.FuncLit:
				return false
			case *ast.KeyValueExpr:
				if !isMapKey(c.pass.TypesInfo, x) {
					return true
				}
				if l, ok := x.Value.(*ast.CompositeLit); ok {
					out = append(out, c.half(l)...)
				} else {
					out = append(out, c.members(x.Value)...)
				}
				return false
			case *ast.CallExpr:
				return len(x.Args) <= 1 || c.isSetting(x)
			case *ast.BasicLit:
				out = append(out, c.literals(x)...)
			case *ast.Ident:
				if m, ok := c.constant(x, x); ok {
					out = append(out, m)
				}
			case *ast.SelectorExpr:
				if m, ok := c.constant(x, x.Sel); ok {
					out = append(out, m)
				}
				return false
			}
			return true
		})
	}
	return out
}

// half lists the addresses of a literal further in if they are of one role only, such
// as the endpoint of an OAuth configuration; else it is a configuration of its own.
//
// Of several with one host and role, only the first is listed, since none but that is ever
// reported: literals within literals would take time with the square of their depth.
func (c *checker) half(n *ast.CompositeLit) []member {
	if ms, known := c.halves[n]; known {
		return ms
	}
	ms := slices.DeleteFunc(c.members(exprNodes(n.Elts)...), repeats())
	if both(ms) {
		ms = nil
	}
	c.halves[n] = ms
	return ms
}

// repeats returns a function that reports whether it was asked before of a member with the same
// host and role.
func repeats() func(member) bool {
	type key struct {
		host procore.Host
		role procore.Role
	}
	seen := make(map[key]bool)
	return func(m member) bool {
		k := key{m.host, role(m)}
		again := seen[k]
		seen[k] = true
		return again
	}
}

// both reports whether some addresses are of a sign-in host and of one of the API.
func both(ms []member) bool {
	var signIn, api bool
	for _, m := range ms {
		signIn = signIn || role(m) == procore.SignIn
		api = api || role(m) == procore.API
	}
	return signIn && api
}

// isSetting reports whether a call gives a setting its default, so that it is a part of the place that
// it stands in. The arguments of other calls are places of their own.
//
//	v.SetDefault("procore.auth_url", "https://login.procore.com")
//	flag.StringVar(&api, "api", "https://sandbox.procore.com", "address of the API")
//	api := getenv("PROCORE_API", "https://sandbox.procore.com")
func (c *checker) isSetting(x *ast.CallExpr) bool {
	return slices.ContainsFunc(c.hosts.Within(x.Pos(), x.End()), func(l *hosts.Literal) bool {
		i := slices.Index(x.Args, l.Node)
		return i >= 0 && l.Uses[request.Setting] || i > 0 && c.readsSetting(x)
	})
}

// readsSetting reports whether a call makes a text of a name and, it seems, a default.
//
//	getenv("PROCORE_API", …), cmp.Or(os.Getenv("PROCORE_API"), …)
func (c *checker) readsSetting(x *ast.CallExpr) bool {
	b, ok := c.pass.TypesInfo.TypeOf(x).Underlying().(*types.Basic)
	if !ok || b.Info()&types.IsString == 0 {
		return false
	}
	name := ast.Unparen(x.Args[0])
	if inner, ok := name.(*ast.CallExpr); ok && len(inner.Args) == 1 {
		name = inner.Args[0]
	}
	v := c.pass.TypesInfo.Types[name].Value
	return v != nil && v.Kind() == constant.String
}

func isMapKey(info *types.Info, x *ast.KeyValueExpr) bool {
	id, ok := x.Key.(*ast.Ident)
	if !ok {
		return true
	}
	v, ok := info.Uses[id].(*types.Var)
	return !ok || !v.IsField()
}

// literals lists the addresses in one literal.
func (c *checker) literals(n *ast.BasicLit) []member {
	var out []member
	for _, l := range c.hosts.Within(n.Pos(), n.End()) {
		if l.Node == n && l.Known != (procore.Host{}) && addressed(l) {
			out = append(out, member{pos: l.Pos, end: l.End, host: l.Known, lit: l})
		}
	}
	return out
}

// addressed reports whether a literal is an address to call: no page, no pattern.
func addressed(l *hosts.Literal) bool {
	return !l.MatchedOnly() && !l.Origin && l.Own != procore.Page && l.Own != procore.MCP &&
		(l.Bare || l.Own == procore.OAuth || l.Own == procore.Rest) &&
		(l.OAuth || l.API || !l.Page) && l.Role != procore.Browser
}

// tags lists the defaults in the tags of a struct.
func (c *checker) tags(n *ast.StructType) []member {
	var out []member
	for _, l := range c.hosts.Within(n.Pos(), n.End()) {
		if l.Tag && l.Known != (procore.Host{}) && addressed(l) {
			out = append(out, member{pos: l.Pos, end: l.End, host: l.Known, lit: l})
		}
	}
	return out
}

// catalogue reports whether two addresses are entries of a list of environments, each
// under a name that allows its host. Two that "sandbox" names, which may be either
// sandbox, must still be one. The name of a constant says nothing of the place that
// joins it with another.
func catalogue(a, s member) bool {
	if a.lit == nil || s.lit == nil {
		return false
	}
	nameA, envA, okA := a.lit.Named()
	nameS, envS, okS := s.lit.Named()
	if !okA || !okS || !envA.Allows(a.host) || !envS.Allows(s.host) {
		return false
	}
	return !envA.EitherSandbox || !envS.EitherSandbox || !procore.Alike(nameA, nameS)
}

// check reports an API host that stands beside the sign-in host of another
// environment. A place that holds several of either is a catalogue, not a pair.
func (c *checker) check(ms []member) {
	var signIn, api []member
	for _, m := range ms {
		switch role(m) {
		case procore.UnknownRole:
			if m.lit != nil && m.lit.OAuth { // the old host, for which the sign-in is reported: enough
				return
			}
		case procore.SignIn:
			signIn = append(signIn, m)
		case procore.API:
			api = append(api, m)
		}
	}
	signIn, api = distinct(signIn), distinct(api)
	if len(signIn) != 1 || len(api) != 1 || signIn[0].host.Env == api[0].host.Env {
		return
	}
	a, s := api[0], signIn[0]
	if c.wrong(a.of) || c.wrong(s.of) {
		return // a constant has a finding where it is declared
	}
	if catalogue(a, s) {
		return
	}
	if a.lit != nil && (c.said[a.lit] || a.lit.Known.Legacy()) || s.lit != nil && c.said[s.lit] {
		return // the name says what is wrong, and has a fix
	}
	if a.lit != nil {
		c.said[a.lit] = true
	}
	if c.paired[a.pos] {
		return
	}
	c.paired[a.pos] = true
	c.pass.Report(analysis.Diagnostic{
		Pos: a.pos, End: a.end,
		Category: "hostmismatch",
		URL:      rulekit.URL("hostmismatch"),
		Message:  pairMessage(a.host, s.host),
		Related:  []analysis.RelatedInformation{{Pos: s.pos, End: s.end, Message: "the sign-in host is " + s.host.Name}},
	})
}

func pairMessage(api, signIn procore.Host) string {
	return "API host " + api.Name + " (" + api.Env.String() + ") is paired with sign-in host " + signIn.Name +
		" (" + signIn.Env.String() + "); use hosts of one environment (MPR)"
}

// role is what a member is used for.
func role(m member) procore.Role {
	if m.lit != nil && m.host.Legacy() {
		return procore.UnknownRole
	}
	return m.host.Role()
}

// distinct drops repeated hosts of one environment.
func distinct(ms []member) []member { return slices.DeleteFunc(ms, repeats()) }

// grants checks requests that are sent with a client which signed in elsewhere.
func (c *checker) grants(shown request.Shown) {
	for _, q := range shown.Requests {
		to, signIn, ok := q.OnlyPair()
		if !ok {
			continue
		}
		s, okS := only(signIn.Holed())
		a, okA := only(to.Holed())
		if !okS || !okA || s.Env == a.Env || s.Role() != procore.SignIn || a.Role() != procore.API {
			continue
		}
		l := c.hosts.Of(to)
		if l == nil || c.said[l] || !shown.Of(l.Pos) {
			continue
		}
		c.said[l] = true
		d := analysis.Diagnostic{
			Pos: l.Pos, End: l.End,
			Category: "hostmismatch",
			URL:      rulekit.URL("hostmismatch"),
			Message:  pairMessage(a, s),
		}
		if o := c.hosts.Of(signIn); o != nil {
			d.Related = []analysis.RelatedInformation{{Pos: o.Pos, End: o.End, Message: "the sign-in host is " + s.Name}}
		}
		c.pass.Report(d)
	}
}

func only(text holed.Text) (procore.Host, bool) {
	os := hosts.Occurrences(text)
	if len(os) != 1 {
		return procore.Host{}, false
	}
	return procore.Lookup(os[0].Host)
}
