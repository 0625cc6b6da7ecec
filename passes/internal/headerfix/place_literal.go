package headerfix

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds the place for the header in the literal of a request: &http.Request{…}.

// A headerKind is what a request's literal holds as its headers. The zero value is none.
type headerKind uint8

const (
	noHeader       headerKind = iota
	unsharedHeader            // made for this request
	otherHeader               // from elsewhere: other requests may share it
)

// headerField looks at the headers in the literal of a request.
func (s *site) headerField(lit *ast.CompositeLit) headerKind {
	if v := field(lit, "Header"); v != nil {
		if s.unshared(v, s.body) {
			return unsharedHeader
		}
		return otherHeader
	}
	if len(lit.Elts) > 0 {
		if _, ok := lit.Elts[0].(*ast.KeyValueExpr); !ok {
			return otherHeader
		}
	}
	return noHeader
}

// field is the value of a field in a literal, nil if it is not there.
func field(lit *ast.CompositeLit, name string) ast.Expr {
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			if id, ok := kv.Key.(*ast.Ident); ok && id.Name == name {
				return kv.Value
			}
		}
	}
	return nil
}

// literal is a request's literal without a name: the header becomes one of its own.
func (s *site) literal() *plan {
	lit, ok := s.node.(*ast.CompositeLit)
	if !ok || s.binding() != nil || !s.isRequestLiteral(lit) {
		return nil
	}
	switch s.headerField(lit) {
	case unsharedHeader:
		if h, ok := ast.Unparen(field(lit, "Header")).(*ast.CompositeLit); ok && isHeader(s.pass.TypesInfo.TypeOf(h)) {
			return s.element(h, entry)
		}
	case noHeader:
		if web := s.imported("net/http"); web != "" {
			return s.element(lit, func(name, value string) string { return "Header: " + header(web, name, value) })
		}
	}
	return nil
}

// isRequestLiteral reports whether a literal is an http.Request. One without a type in a list
// of pointers counts as a pointer:
//
//	[]*http.Request{{Method: "GET", URL: u}}
func (s *site) isRequestLiteral(lit *ast.CompositeLit) bool {
	t := s.pass.TypesInfo.TypeOf(lit)
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	return rulekit.IsNamed(t, "net/http", "Request")
}

// isHeader reports whether t is http.Header.
func isHeader(t types.Type) bool { return rulekit.IsNamed(t, "net/http", "Header") }

// element adds an element at the end of a literal, unless it has the header already.
func (s *site) element(lit *ast.CompositeLit, text func(name, value string) string) *plan {
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok && strings.EqualFold(s.constant(kv.Key), procore.Header) {
			return nil
		}
	}
	p := &plan{spot: spot{lit.Lbrace, lit.End()}}
	if len(lit.Elts) == 0 {
		p.edits = func(name, value string) []analysis.TextEdit { return insertAt(lit.Lbrace+1, text(name, value)) }
		return p
	}
	last := lit.Elts[len(lit.Elts)-1]
	if s.line(last.End()) == s.line(lit.Rbrace) {
		p.edits = func(name, value string) []analysis.TextEdit { return insertAt(last.End(), ", "+text(name, value)) }
		return p
	}
	rest, comma := strings.CutPrefix(s.behindOnLine(last.End()), ",")
	if !comma || !endsLine(strings.TrimSpace(rest)) {
		return nil
	}
	eol, indent := s.lineEnd(last.End()), s.indent(last.Pos())
	p.edits = func(name, value string) []analysis.TextEdit { return insertAt(eol, "\n"+indent+text(name, value)+",") }
	return p
}
