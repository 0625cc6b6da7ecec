package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/paths"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds the expressions that make up a request within its function.

// A piece is an expression that goes into a request.
type piece struct {
	expr ast.Expr
	of   *types.Var // that it was assigned or written to; nil for the construction itself
}

// related are the expressions that make up a request within its function: the
// construction, the rest of its chain, what the variables hold that it names, and what is
// done to the request behind it.
func (s *site) related() []piece {
	c := &collector{site: s, seen: make(map[ast.Expr]bool)}
	c.add(s.node, nil, s.node.End(), 0)
	c.chain()
	if b := s.binding(); b != nil && b.req != nil {
		for _, f := range s.feeds(b.req) {
			if f.pos > b.stmt.Pos() && f.whole {
				break // another request in the same variable
			}
			if f.pos > b.stmt.End() {
				c.add(f.expr, b.req, f.pos, 1)
			}
		}
	}
	return c.out
}

// A collector follows the variables of expressions back to what they hold.
type collector struct {
	*site
	seen map[ast.Expr]bool
	out  []piece
}

// add takes in an expression that is evaluated at pos.
func (c *collector) add(e ast.Expr, of *types.Var, pos token.Pos, depth int) {
	if c.seen[e] {
		return
	}
	if depth > maxCollected {
		work.ReachFix("variables behind a request")
		return
	}
	c.seen[e] = true
	c.out = append(c.out, piece{e, of})
	ast.Inspect(e, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		v := c.variable(id)
		if v == nil || v.IsField() || v.Parent() == c.pass.Pkg.Scope() || lasting(v) {
			return true
		}
		for _, f := range c.reaching(v, pos) {
			c.add(f.expr, v, f.pos, depth+1)
		}
		return true
	})
}

// chain takes in the later calls of a chain.
func (c *collector) chain() {
	for i := len(c.stack); i >= 2; i -= 2 {
		_, ok := c.stack[i-1].(*ast.SelectorExpr)
		next, ok2 := c.stack[i-2].(*ast.CallExpr)
		if !ok || !ok2 {
			return
		}
		for _, a := range next.Args {
			c.add(a, nil, next.End(), 1)
		}
		c.out = append(c.out, piece{expr: next})
	}
}

// A feed is something that a function does to a variable.
type feed struct {
	expr  ast.Expr
	pos   token.Pos
	whole bool // it is assigned, so that what was before is gone
}

// reaching are the feeds of a variable that make up what it holds at pos.
func (s *site) reaching(v *types.Var, pos token.Pos) []feed {
	var out []feed
	for _, f := range s.feeds(v) {
		if f.pos >= pos {
			continue
		}
		if f.whole && s.always(f.expr, pos) {
			out = nil
		}
		out = append(out, f)
	}
	return out
}

// feeds are what the function does to a variable, in the order of the source.
//
//	v := f(x); v.Set("k", x); fill(&v)
func (s *site) feeds(v *types.Var) []feed {
	if s.fed[s.body] == nil {
		s.fed[s.body] = s.allFeeds()
	}
	return s.fed[s.body][v]
}

// allFeeds are those of all variables of the function. They are found together: a function has as
// many variables as it is long.
func (s *site) allFeeds() map[*types.Var][]feed {
	out := make(map[*types.Var][]feed)
	add := func(v *types.Var, f feed) {
		if v != nil {
			out[v] = append(out[v], f)
		}
	}
	ast.Inspect(s.body, func(n ast.Node) bool {
		work.Add(1)
		switch n := n.(type) {
		case *ast.AssignStmt:
			for i, l := range n.Lhs {
				_, whole := l.(*ast.Ident)
				whole = whole && (n.Tok == token.ASSIGN || n.Tok == token.DEFINE)
				add(s.root(l), feed{n.Rhs[min(i, len(n.Rhs)-1)], n.Pos(), whole})
			}
		case *ast.ValueSpec:
			for i, name := range n.Names {
				if len(n.Values) > 0 {
					add(s.variable(name), feed{n.Values[min(i, len(n.Values)-1)], n.Pos(), true})
				}
			}
		case *ast.CallExpr:
			for _, v := range s.changedBy(n) {
				add(v, feed{n, n.Pos(), false})
			}
		}
		return true
	})
	for _, list := range out {
		slices.SortStableFunc(list, func(a, b feed) int { return int(a.pos - b.pos) })
	}
	return out
}

// changedBy are the variables that a call may change, each once: that of its method, and those of
// which it is given the address, or that of a part.
func (s *site) changedBy(call *ast.CallExpr) (out []*types.Var) {
	add := func(v *types.Var) {
		if !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
		add(s.root(sel.X))
	}
	for _, a := range call.Args {
		if u, ok := a.(*ast.UnaryExpr); ok && u.Op == token.AND {
			add(s.root(u.X))
		}
	}
	return out
}

// lasting reports whether a variable serves more than one request: a client, a context, a
// receiver.
func lasting(v *types.Var) bool {
	if v.Kind() == types.RecvVar || types.IsInterface(v.Type()) {
		return true
	}
	n := namedOf(v.Type())
	if n == nil {
		return false
	}
	name, pkg := n.Obj().Name(), n.Obj().Pkg()
	if pkg != nil && paths.Web(pkg.Path()) {
		return clients.IsClient(pkg.Path() + "." + name)
	}
	return slices.ContainsFunc([]string{"Client", "Conn", "Context"}, func(w string) bool { return strings.HasSuffix(name, w) })
}

func namedOf(t types.Type) *types.Named {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	n, _ := t.(*types.Named)
	return n
}

// always reports whether an expression of the function has been evaluated on every path
// that leads to pos: each block around it is around pos too.
func (s *site) always(e ast.Expr, pos token.Pos) bool {
	all := true
	for _, c := range s.conditions(e, pos) {
		all = all && c == nil
	}
	return all && e.Pos() < pos
}

// conditions are what decides whether an expression is evaluated, and not whether pos is
// reached: the statements that begin the blocks around the one and not around the other.
//
//	if debug {           // the condition of f(), seen from g()
//		f()
//	}
//	g()
func (s *site) conditions(e ast.Expr, pos token.Pos) []ast.Node {
	var out []ast.Node
	ast.PreorderStack(s.body, nil, func(n ast.Node, stack []ast.Node) bool {
		if n == e {
			for i := range stack {
				if c := conditionAt(stack, i, pos); c != nil {
					out = append(out, c)
				}
			}
		}
		return n.Pos() <= e.Pos() && e.End() <= n.End()
	})
	return out
}

// conditionAt is the statement that decides whether the node i of a stack is run, and not whether
// pos is reached; nil if there is none. A case stands in the block of its switch.
func conditionAt(stack []ast.Node, i int, pos token.Pos) ast.Node {
	switch x := stack[i].(type) {
	case *ast.BlockStmt:
		if i > 0 && (pos < x.Pos() || x.End() < pos) {
			return stack[i-1]
		}
	case *ast.CaseClause, *ast.CommClause:
		if i > 1 && (pos < x.Pos() || x.End() < pos) {
			return stack[i-2]
		}
	case *ast.BinaryExpr:
		if x.Op == token.LAND || x.Op == token.LOR {
			return x
		}
	}
	return nil
}
