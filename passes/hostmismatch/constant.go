package hostmismatch

import (
	"go/ast"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// constant views a named constant as an address.
func (c *checker) constant(e ast.Expr, id *ast.Ident) (member, bool) {
	k, ok := c.pass.TypesInfo.Uses[id].(*types.Const)
	if !ok {
		return member{}, false
	}
	h, o, ok := constantHost(k)
	if !ok || !o.Bare && o.Class() != procore.OAuth && o.Class() != procore.Rest || procore.ReadName(k.Name()).Role == procore.Browser {
		return member{}, false
	}
	return member{pos: e.Pos(), end: e.End(), host: h, of: k}, true
}

func constantHost(k *types.Const) (procore.Host, hosts.Occurrence, bool) {
	for _, o := range hosts.Occurrences(holed.Text(hosts.ConstText(k))) {
		if h, ok := procore.Lookup(o.Host); ok {
			return h, o, true
		}
	}
	return procore.Host{}, hosts.Occurrence{}, false
}

// wrong reports whether a constant has a finding of its own: then the places that join
// it with others have none.
func (c *checker) wrong(k *types.Const) bool {
	switch {
	case k == nil:
		return false
	case k.Pkg() != c.pass.Pkg:
		return c.hosts.Own(k.Pkg().Path()) && misnamed(k)
	}
	for l := range c.said {
		if c.madeOf(k, l) {
			return true
		}
	}
	return false
}

// misnamed reports whether the text and the name of a constant show that it is reported
// in its own package.
func misnamed(k *types.Const) bool {
	h, o, ok := constantHost(k)
	if !ok {
		return false
	}
	n := procore.ReadName(k.Name())
	return n.Address && !n.Allows(h) && !procore.NamesPath(k.Name(), string(o.Path)) ||
		o.Class() == procore.OAuth && !h.Serves(procore.SignIn) ||
		o.Class() == procore.Rest && !h.Serves(procore.API)
}

// madeOf reports whether a literal is part of a constant, perhaps through others:
//
//	const projects = baseURL + "/rest/v1.0/projects"
func (c *checker) madeOf(k *types.Const, l *hosts.Literal) bool {
	value := c.constants()[k]
	if value == nil {
		return false // iota's kind, which repeats the value above
	}
	made := value.Pos() <= l.Pos && l.Pos < value.End()
	ast.Inspect(value, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && !made {
			part, ok := c.pass.TypesInfo.Uses[id].(*types.Const)
			made = ok && c.madeOf(part, l)
		}
		return !made
	})
	return made
}

// constants maps the constants of the package to the expressions that give their values.
func (c *checker) constants() map[*types.Const]ast.Expr {
	if c.consts != nil {
		return c.consts
	}
	c.consts = make(map[*types.Const]ast.Expr)
	for _, f := range c.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			s, ok := n.(*ast.ValueSpec)
			for i := 0; ok && i < len(s.Values) && i < len(s.Names); i++ {
				if k, ok := c.pass.TypesInfo.Defs[s.Names[i]].(*types.Const); ok {
					c.consts[k] = s.Values[i]
				}
			}
			return true
		})
	}
	return c.consts
}
