package hosts

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
)

// This file holds which names a value is bound to, by the kind of node that holds it.

// A binder collects names on the way out from a value.
type binder struct {
	info    *types.Info
	names   []Binding
	pattern bool
	prose   bool // it goes to a log, an error or a person's screen
	// named is true until a statement or function ends the binding itself; what comes
	// further out only says in which case the value is used.
	named  bool
	passed bool // it is an argument of a call
}

func (b *binder) add(s string) {
	if b.named && s != "" && s != "_" {
		b.names = append(b.names, Binding{Text: s})
	}
}

// match notes that the value is a pattern; there is nothing more to find then.
func (b *binder) match() bool {
	b.pattern = true
	return true
}

// expression takes a step out through an expression; done ends the walk.
func (b *binder) expression(n, child ast.Node) (done bool) {
	switch n := n.(type) {
	case *ast.IndexExpr:
		return child == n.Index && b.match()
	case *ast.KeyValueExpr:
		if child == n.Key {
			return b.match()
		}
		if b.named {
			b.names = append(b.names, keyNames(b.info, n.Key)...)
		}
	case *ast.CompositeLit:
		b.add(positional(b.info, n, child))
		b.add(titled(b.info, n, child))
	case *ast.CallExpr:
		if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "delete" {
			return b.match()
		}
		if b.named && !b.passed && asserts(b.info, n) {
			return b.match()
		}
		b.passed = b.passed || !b.info.Types[n.Fun].IsType()
		if b.named && forPeople(b.info, n) {
			b.prose = true
		}
		for _, s := range callNames(b.info, n, child) {
			b.add(s)
		}
	case *ast.BinaryExpr:
		return (n.Op == token.EQL || n.Op == token.NEQ) && b.match()
	case *ast.FuncLit:
		b.named = false
	}
	return false
}

// statement takes a step out through a statement or declaration.
func (b *binder) statement(n, child ast.Node, outer []ast.Node) (done bool) {
	switch n := n.(type) {
	case *ast.ValueSpec:
		for j, v := range n.Values {
			if v == child && j < len(n.Names) {
				b.add(n.Names[j].Name)
			}
		}
		b.named = false
	case *ast.AssignStmt:
		for j, v := range n.Rhs {
			if v == child && j < len(n.Lhs) && b.named {
				b.names = append(b.names, targetNames(b.info, n.Lhs[j])...)
			}
		}
		b.named = false
	case *ast.ReturnStmt:
		b.result(n, child, outer)
	case *ast.CaseClause:
		return b.clause(n, child)
	case *ast.IfStmt:
		if child == n.Body {
			b.names = append(b.names, compared(b.info, n.Cond)...)
		}
	case *ast.FuncDecl:
		return true
	case ast.Stmt:
		b.named = false
	}
	return false
}

// result adds the names of what a return statement sets.
func (b *binder) result(n *ast.ReturnStmt, child ast.Node, outer []ast.Node) {
	name, fn := resultName(n, child, outer)
	b.add(name)
	if b.named && fn != "" {
		b.names = append(b.names, Binding{Text: fn, Func: true})
	}
	b.named = false
}

// clause adds the values of a case; a value of the case itself is a pattern.
func (b *binder) clause(n *ast.CaseClause, child ast.Node) (done bool) {
	for _, v := range n.List {
		if v == child {
			return b.match()
		}
		b.names = append(b.names, constantKey(b.info, v)...)
		b.names = append(b.names, compared(b.info, v)...) // switch { case env == "x":
	}
	return false
}

// keyNames is the name of a field, or the constant key of a map.
func keyNames(info *types.Info, key ast.Expr) []Binding {
	if id, ok := key.(*ast.Ident); ok {
		if v, ok := info.Uses[id].(*types.Var); ok && v.IsField() {
			return []Binding{{Text: id.Name}}
		}
	}
	return constantKey(info, key)
}

// targetNames are the names of what an assignment sets.
func targetNames(info *types.Info, e ast.Expr) []Binding {
	if x, ok := ast.Unparen(e).(*ast.IndexExpr); ok {
		if key := constantKey(info, x.Index); key != nil {
			return append(key, Binding{Text: exprName(x.X)})
		}
	}
	if name := exprName(e); name != "" && name != "_" {
		return []Binding{{Text: name}}
	}
	return nil
}

// constantKey is the text of a constant key or case, and its name if it has one.
func constantKey(info *types.Info, e ast.Expr) []Binding {
	var out []Binding
	if s, ok := constantText(info, e); ok {
		out = append(out, Binding{Text: s, Key: true})
	}
	if name := exprName(e); name != "" && info.Types[e].Value != nil {
		out = append(out, Binding{Text: name, Key: true})
	}
	return out
}

func constantText(info *types.Info, e ast.Expr) (string, bool) {
	tv := info.Types[e]
	if tv.Value == nil {
		return "", false
	}
	s, err := strconv.Unquote(tv.Value.ExactString())
	return s, err == nil
}

// compared lists the constants that a condition finds equal to something.
func compared(info *types.Info, cond ast.Expr) []Binding {
	b, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok {
		return nil
	}
	switch b.Op {
	case token.LAND, token.LOR:
		return append(compared(info, b.X), compared(info, b.Y)...)
	case token.EQL:
		return append(constantKey(info, b.X), constantKey(info, b.Y)...)
	}
	return nil
}
