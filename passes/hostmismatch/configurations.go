package hostmismatch

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds pairs that come together only as the program runs:
//
//	c := Config{Auth: "https://login.procore.com", API: "https://api.procore.com"}
//	if sandbox {
//		c.API = "https://sandbox.procore.com"
//	}

// configurations checks the structs in which addresses end up.
func (c *checker) configurations(shown request.Shown) {
	for _, conf := range shown.Configurations {
		for _, texts := range conf.Certain() {
			var ms []member
			for _, t := range texts {
				if m, ok := c.held(t); ok {
					ms = append(ms, m)
				}
			}
			if !slices.ContainsFunc(ms, func(m member) bool { return role(m) == procore.API && !shown.Of(m.pos) }) {
				c.check(ms)
			}
		}
	}
}

// held views a text in a field as an address. One that a named constant holds stands where
// the constant is used, if that is in one place only.
func (c *checker) held(t *request.Text) (member, bool) {
	h, ok := only(t.Holed())
	l := c.hosts.Of(t)
	if !ok || l == nil || !addressed(l) {
		return member{}, false
	}
	m := member{pos: l.Pos, end: l.End, host: h, lit: l}
	k := c.declaredBy(l)
	if k == nil {
		return m, true
	}
	uses := c.usesOf(k)
	if len(uses) != 1 {
		return member{}, false
	}
	return member{pos: uses[0].Pos(), end: uses[0].End(), host: h, of: k}, true
}

// declaredBy is the constant of which a literal is a part, or nil.
func (c *checker) declaredBy(l *hosts.Literal) *types.Const {
	for _, n := range l.Stack {
		s, _ := n.(*ast.ValueSpec)
		for i := 0; s != nil && i < min(len(s.Values), len(s.Names)); i++ {
			if k, ok := c.pass.TypesInfo.Defs[s.Names[i]].(*types.Const); ok && s.Values[i].Pos() <= l.Pos && l.Pos < s.Values[i].End() {
				return k
			}
		}
	}
	return nil
}

// usesOf lists where a constant is used, in no order. All constants are looked up at once: a package
// has as many texts of one constant as it has requests.
func (c *checker) usesOf(k *types.Const) []*ast.Ident {
	if c.uses == nil {
		c.uses = make(map[*types.Const][]*ast.Ident)
		for id, obj := range c.pass.TypesInfo.Uses {
			if k, ok := obj.(*types.Const); ok {
				c.uses[k] = append(c.uses[k], id)
			}
		}
		work.Add(len(c.pass.TypesInfo.Uses))
	}
	return c.uses[k]
}
