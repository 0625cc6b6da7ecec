package hosts

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/holed"
)

// This file holds what the syntax shows of a base that no run came to, since it stands in a function
// that is too large to be followed to its end.
//
//	http.Redirect(w, r, "https://app.procore.com/"+project+"/project/home", http.StatusFound)

// joinSyntax notes what is joined to a base where it stands.
func (l *Literal) joinSyntax(info *types.Info) {
	if l.Formed || !l.Bare || len(l.Stack) == 0 {
		return
	}
	at := len(l.Stack) - 1
	for at > 0 && isSum(l.Stack[at-1]) {
		at--
	}
	if at == len(l.Stack)-1 {
		return
	}
	for _, o := range Occurrences(sum(info, l.Stack[at].(ast.Expr), maxSum)) {
		if o.Host == l.Host && !o.Bare {
			l.goesTo(o.Class())
		}
	}
}

// isSum reports whether texts are joined by a node, which may have parentheses around it.
func isSum(n ast.Node) bool {
	if p, ok := n.(*ast.ParenExpr); ok {
		return isSum(ast.Unparen(p))
	}
	b, ok := n.(*ast.BinaryExpr)
	return ok && b.Op == token.ADD
}

// sum is the text of an expression, with a hole for each operand that is no constant.
func sum(info *types.Info, e ast.Expr, depth int) holed.Text {
	if s, ok := constantText(info, e); ok {
		return holed.Text(s)
	}
	if b, ok := ast.Unparen(e).(*ast.BinaryExpr); ok && b.Op == token.ADD && depth > 0 {
		return sum(info, b.X, depth-1) + sum(info, b.Y, depth-1)
	}
	return holed.Hole
}
