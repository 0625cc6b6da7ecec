package hostmismatch

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// scheme reports http to a host of the table, at each literal that holds it.
func (c *checker) scheme(l *hosts.Literal) {
	if !overHTTP(l) {
		return
	}
	if l.Raised && !l.Kept {
		return
	}
	for _, at := range append([]hosts.SchemeAt{{Pos: l.SchemePos, End: l.SchemeEnd}}, l.Others...) {
		if c.insecure[at] || c.guarded(l, at.Pos) {
			continue
		}
		c.insecure[at] = true
		d := analysis.Diagnostic{
			Pos: at.Pos, End: at.End,
			Category: "hostmismatch",
			URL:      rulekit.URL("hostmismatch"),
			Message:  fmt.Sprintf("%s is called over http; use https (MPR)", l.Name()),
		}
		if f := rulekit.FileAt(c.pass, at.Pos); f != nil && !rulekit.IsTextReadOnly(c.pass, f) {
			d.SuggestedFixes = secure(l, at)
		}
		c.pass.Report(d)
	}
}

// overHTTP reports whether a host of the table is written with http, other than in a
// browser link.
func overHTTP(l *hosts.Literal) bool {
	return l.Known != (procore.Host{}) && l.Scheme == "http" &&
		(l.OAuth || l.API || l.Own == procore.OAuth || l.Own == procore.Rest ||
			l.Bare && !l.Page && !l.MCP && !l.Origin && l.Role != procore.Browser)
}

// secure is the fix that puts https where http stands. Port 80 goes with it; another
// port is for a person to change.
func secure(l *hosts.Literal, at hosts.SchemeAt) []analysis.SuggestedFix {
	fix := rulekit.Replace("Use https", at.Pos, at.End, "https")
	switch l.Port() {
	case "", "443":
	case "80":
		if !l.NameEnd.IsValid() || int(l.End-l.NameEnd) != len(":80") {
			return nil
		}
		fix[0].TextEdits = append(fix[0].TextEdits, analysis.TextEdit{Pos: l.NameEnd, End: l.End})
	default:
		return nil
	}
	return fix
}

// guarded reports whether the code around keeps a scheme to hosts that are not Procore's:
//
//	if strings.EqualFold(host, "localhost") {
//		return "http://" + host
//	}
//
// A scheme that stands beside the host itself is always that host's.
func (c *checker) guarded(l *hosts.Literal, at token.Pos) bool {
	if !l.Split && l.Node != nil && l.Node.Pos() <= at && at < l.Node.End() {
		return false
	}
	stack := c.around(at)
	for i := len(stack) - 2; i >= 0; i-- {
		child := stack[i+1]
		switch n := stack[i].(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return false
		case *ast.IfStmt:
			if child == n.Body && c.speaksOf(n.Cond, true) == elsewhere || child == n.Else && c.speaksOf(n.Cond, true) == ours {
				return true
			}
		case *ast.CaseClause:
			if slices.ContainsFunc(n.List, func(e ast.Expr) bool { return c.speaksOf(e, true) == elsewhere }) {
				return true
			}
		case *ast.BlockStmt:
			if c.leftBefore(n.List, child) || c.raisedBehind(n.List, child) {
				return true
			}
		}
	}
	return false
}

// around is the stack of nodes at a position, the innermost last.
func (c *checker) around(pos token.Pos) []ast.Node {
	var out []ast.Node
	rulekit.InspectAt(c.pass, pos, func(n ast.Node) bool {
		out = append(out, n)
		return true
	})
	return out
}

// leftBefore reports whether Procore's hosts have left a block before a statement:
//
//	if strings.HasSuffix(host, ".procore.com") {
//		return "https://" + host
//	}
//	return "http://" + host
func (c *checker) leftBefore(block []ast.Stmt, at ast.Node) bool {
	for _, s := range block {
		if s == at {
			return false
		}
		n, ok := s.(*ast.IfStmt)
		if !ok || len(n.Body.List) == 0 || n.Else != nil {
			continue
		}
		if _, leaves := n.Body.List[len(n.Body.List)-1].(*ast.ReturnStmt); leaves && c.speaksOf(n.Cond, true) == ours {
			return true
		}
	}
	return false
}

// whose says whose hosts a condition lets through. The zero value is anybody's.
type whose uint8

const (
	anybodys whose = iota
	ours           // Procore's
	elsewhere
)

// speaksOf reads a condition that compares a host, or asks a function about it. is says
// how the condition has to come out.
func (c *checker) speaksOf(cond ast.Expr, is bool) whose {
	w := anybodys
	switch e := ast.Unparen(cond).(type) {
	case *ast.UnaryExpr:
		if e.Op == token.NOT {
			return c.speaksOf(e.X, !is)
		}
	case *ast.BinaryExpr:
		switch e.Op {
		case token.EQL, token.NEQ:
			w, is = c.hostsOf(e.X, e.Y), is == (e.Op == token.EQL)
		case token.LAND, token.LOR:
			x, y := c.speaksOf(e.X, is), c.speaksOf(e.Y, is)
			if all := (e.Op == token.LOR) == is; x == y || !all && y == anybodys {
				return x
			} else if !all && x == anybodys {
				return y
			}
			return anybodys
		}
	case *ast.CallExpr:
		if w = c.hostsOf(e.Args...); w == anybodys && slices.ContainsFunc(procore.Words(called(e)), local) {
			w = elsewhere
		}
	default: // the value of a case
		w = c.hostsOf(e)
	}
	switch {
	case is:
		return w
	case w == ours:
		return elsewhere
	case w == elsewhere:
		return anybodys // any other host, Procore's among them
	}
	return anybodys
}

// called is the name of the function that a call names.
func called(e *ast.CallExpr) string {
	switch f := ast.Unparen(e.Fun).(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}

// hostsOf says whose host the constant among some expressions is.
func (c *checker) hostsOf(es ...ast.Expr) whose {
	for _, e := range es {
		v := c.pass.TypesInfo.Types[e].Value
		if v == nil || v.Kind() != constant.String {
			continue
		}
		s := constant.StringVal(v)
		host := strings.Trim(s[strings.LastIndex(s, "/")+1:], ".:")
		switch {
		case procore.InDomain(holed.Text(host)):
			return ours
		case slices.ContainsFunc(procore.Words(s), local) || strings.ContainsAny(host, ".:"):
			return elsewhere
		}
	}
	return anybodys
}

// local reports whether a word names the machine itself.
func local(word string) bool {
	switch word {
	case "localhost", "local", "loopback", "127":
		return true
	}
	return false
}
