package headerfix

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/verb"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds where a request says itself which company it is about: company_id in its
// query or body, companies/ID in its path.

// An idInRequest is a place in a request where the program itself puts a company's id.
type idInRequest struct {
	expr   ast.Expr
	verb   byte     // of the format that it goes through, 0 for none
	quoted string   // the id as a literal, where the program has it as one
	rank   int      // the lowest goes first
	from   ast.Expr // the piece of the request that it was found in
}

// The ranks: company_id in a query, a body or options; companies/ID in the path.
const (
	byKey = iota
	inPath
)

// key tells ids apart by what they say, in whatever form.
func (s *site) key(c idInRequest) string {
	if c.quoted != "" {
		return c.quoted
	}
	return types.ExprString(s.core(c.expr))
}

// core is what an expression makes a text of.
func (s *site) core(e ast.Expr) ast.Expr {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return ast.Unparen(e)
	}
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok && len(call.Args) == 0 && sel.Sel.Name == "String" {
		return s.core(sel.X)
	}
	f := s.callee(call)
	if len(call.Args) > 0 && (s.pass.TypesInfo.Types[call.Fun].IsType() || f != nil && f.Pkg() != nil && (f.Pkg().Path() == "strconv" || f.FullName() == "fmt.Sprint")) {
		return s.core(call.Args[0])
	}
	return call
}

// idsInRequest collects what the request says of its company.
func (s *site) idsInRequest() []idInRequest {
	var out []idInRequest
	pieces := s.related()
	for _, seq := range s.written(pieces) {
		out = found(s.inSequence(nil, seq), out, seq[0])
	}
	for _, p := range pieces {
		out = found(s.idsWithin(nil, p.expr), out, p.expr)
	}
	return out
}

// found adds the ids of one piece to others.
func found(idsInRequest, to []idInRequest, from ast.Expr) []idInRequest {
	for _, c := range idsInRequest {
		c.from = from
		to = append(to, c)
	}
	return to
}

// idsWithin looks for ids within an expression.
func (s *site) idsWithin(out []idInRequest, e ast.Expr) []idInRequest {
	inner := make(map[ast.Node]bool)
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.BinaryExpr:
			out = s.inSequence(out, s.concatenated(n, inner))
		case *ast.CallExpr:
			out = s.inCall(out, n)
		case *ast.CompositeLit:
			out = s.inLiteral(out, n)
		case *ast.BasicLit:
			out = s.inConstant(out, n)
		case *ast.Ident:
			out = s.inConstant(out, n)
		}
		return true
	})
	return out
}

// written are the pieces of text that go one after another into each of the variables of
// a request: with = and +=, with WriteString or Fprintf.
func (s *site) written(pieces []piece) [][]ast.Expr {
	var order []*types.Var
	texts := make(map[*types.Var][]ast.Expr)
	sorted := slices.Clone(pieces)
	slices.SortStableFunc(sorted, func(a, b piece) int { return int(a.expr.Pos() - b.expr.Pos()) })
	for _, p := range sorted {
		if p.of == nil {
			continue
		}
		e := p.expr
		if call, ok := e.(*ast.CallExpr); ok && nameOf(call) != nil {
			switch name := nameOf(call).Name; {
			case name == "WriteString" && len(call.Args) == 1:
				e = call.Args[0]
			case name == "Fprintf" && len(call.Args) > 1:
				e = call.Args[1] // its operands are found there
			}
		}
		if texts[p.of] == nil {
			order = append(order, p.of)
		}
		texts[p.of] = append(texts[p.of], s.operands(e)...)
	}
	var out [][]ast.Expr
	for _, v := range order {
		out = append(out, texts[v])
	}
	return out
}

// operands are the pieces of a concatenation.
func (s *site) operands(e ast.Expr) []ast.Expr {
	if b, ok := ast.Unparen(e).(*ast.BinaryExpr); ok && b.Op == token.ADD && s.constant(b) == "" {
		return append(s.operands(b.X), s.operands(b.Y)...)
	}
	return []ast.Expr{e}
}

// concatenated are the pieces of a concatenation, none if it is a piece of one that was looked at
// before: inner holds those. Each of n operands would be looked at n times, and of a constant its
// text written as often.
func (s *site) concatenated(e *ast.BinaryExpr, inner map[ast.Node]bool) []ast.Expr {
	if e.Op != token.ADD {
		return nil
	}
	for _, x := range []ast.Expr{e.X, e.Y} {
		if b, ok := ast.Unparen(x).(*ast.BinaryExpr); ok && b.Op == token.ADD {
			inner[b] = true
		}
	}
	if inner[e] {
		return nil
	}
	return s.operands(e)
}

// constant is the text of a constant expression.
func (s *site) constant(e ast.Expr) string {
	if v := s.pass.TypesInfo.Types[e].Value; v != nil && v.Kind() == constant.String {
		s := constant.StringVal(v)
		work.Add(len(s) / 64)
		return s
	}
	return ""
}

var (
	queryEnd  = pattern(`(?i)(^|[?&])company_?id=$`)
	pathEnd   = pattern(`(^|/)companies/$`)
	queryText = pattern(`(?i)[?&]company_?id=([1-9]\d*)(&|$)`)
	pathText  = pattern(`(^|/)companies/([1-9]\d*)(/|\?|$)`)
)

// pattern is a pattern that is compiled when it is first used: go vet starts the tool
// once a package, and few packages need it.
func pattern(s string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(s) })
}

// markerAt returns the rank of what follows a text.
func markerAt(text string) (int, bool) {
	switch {
	case queryEnd().MatchString(text):
		return byKey, true
	case pathEnd().MatchString(text):
		return inPath, true
	}
	return 0, false
}

// inSequence looks at the pieces of a concatenation.
func (s *site) inSequence(out []idInRequest, pieces []ast.Expr) []idInRequest {
	for i, p := range pieces {
		if i == 0 || s.constant(p) != "" {
			continue
		}
		if rank, ok := markerAt(s.constant(pieces[i-1])); ok {
			next := ""
			if i+1 < len(pieces) {
				next = s.constant(pieces[i+1])
			}
			out = s.addID(out, p, 0, rank, next)
		}
	}
	return out
}

// inConstant looks for an id written out in an address.
func (s *site) inConstant(out []idInRequest, e ast.Expr) []idInRequest {
	text := s.constant(e)
	if m := queryText().FindStringSubmatch(text); m != nil {
		return append(out, idInRequest{quoted: strconv.Quote(m[1]), rank: byKey})
	}
	if m := pathText().FindStringSubmatch(text); m != nil {
		return append(out, idInRequest{quoted: strconv.Quote(m[2]), rank: inPath})
	}
	return out
}

// addID adds an id, without what an address needs around it. What follows in the
// address shows that a text behind "companies/" is one segment of the path.
func (s *site) addID(out []idInRequest, e ast.Expr, verb byte, rank int, next string) []idInRequest {
	e = s.unescaped(e)
	if verb != 0 && verb != 's' && verb != 'v' && verb != 'd' {
		return out
	}
	if lit, ok := e.(*ast.CompositeLit); ok && len(lit.Elts) == 1 { // url.Values{"company_id": {id}}
		e = lit.Elts[0]
	}
	if v := s.pass.TypesInfo.Types[e].Value; v != nil {
		id, ok := number(v)
		if !ok {
			return out
		}
		if _, isLit := e.(*ast.BasicLit); isLit {
			return append(out, idInRequest{quoted: strconv.Quote(id), rank: rank})
		}
	}
	if rank == inPath && isText(s.pass.TypesInfo.TypeOf(e)) && !strings.HasPrefix(next, "/") && !strings.HasPrefix(next, "?") && !namesID(e) {
		return out
	}
	return append(out, idInRequest{expr: e, verb: verb, rank: rank})
}

// unescaped is what is escaped for an address.
func (s *site) unescaped(e ast.Expr) ast.Expr {
	e = ast.Unparen(e)
	call, ok := e.(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return e
	}
	if f := s.callee(call); f != nil && (f.FullName() == "net/url.QueryEscape" || f.FullName() == "net/url.PathEscape") {
		return s.unescaped(call.Args[0])
	}
	return e
}

// number is the text of a constant that may be an id: a number other than zero.
func number(v constant.Value) (string, bool) {
	text := v.ExactString()
	if v.Kind() == constant.String {
		text = constant.StringVal(v)
	}
	n, err := strconv.ParseUint(text, 10, 64)
	return text, err == nil && n != 0
}

// namesID reports whether an expression ends in a name with the word id or company.
func namesID(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			name := strings.ToLower(id.Name)
			found = strings.HasSuffix(name, "id") || strings.Contains(name, "company")
		}
		return true
	})
	return found
}

// inCall looks at the arguments of a call: a format with its operands, a key with its
// value, the elements of a path.
func (s *site) inCall(out []idInRequest, call *ast.CallExpr) []idInRequest {
	if call.Ellipsis.IsValid() {
		return out
	}
	for i, a := range call.Args {
		if text := s.constant(a); strings.Contains(text, "%") {
			return s.inFormat(out, text, call.Args[i+1:])
		}
	}
	id := nameOf(call)
	return s.inList(out, call.Args, id != nil && (id.Name == "Join" || id.Name == "JoinPath"))
}

// inList looks at expressions that stand side by side; path says that they are the
// elements of one.
func (s *site) inList(out []idInRequest, list []ast.Expr, path bool) []idInRequest {
	for i := 1; i < len(list); i++ {
		text := s.constant(list[i-1])
		switch {
		case isKey(text):
			out = s.addID(out, list[i], 0, byKey, "")
		case path && strings.HasSuffix("/"+strings.TrimSuffix(text, "/"), "/companies") && s.constant(list[i]) == "":
			next := ""
			if i+1 < len(list) {
				next = "/"
			}
			out = s.addID(out, list[i], 0, inPath, next)
		}
	}
	return out
}

func isText(t types.Type) bool {
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// isKey reports whether a text is the name of a parameter that is a company's id, as
// company_id, companyId or {company_id}.
func isKey(text string) bool {
	text = strings.ToLower(strings.Trim(text, "{}:<>"))
	return text == "company_id" || text == "companyid" || text == "company-id"
}

// inLiteral looks at the elements of a literal: a query, a body, options, a path.
func (s *site) inLiteral(out []idInRequest, lit *ast.CompositeLit) []idInRequest {
	var list []ast.Expr
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			list = append(list, e)
			continue
		}
		id, isID := kv.Key.(*ast.Ident)
		like := noCompany
		if isID && s.isField(id) {
			like = isCompany(id.Name)
		}
		if isKey(s.constant(kv.Key)) || like == justA || like == ofProcore {
			out = s.addID(out, kv.Value, 0, byKey, "")
		}
	}
	return s.inList(out, list, true)
}

func (s *site) isField(id *ast.Ident) bool {
	v := s.variable(id)
	return v != nil && v.IsField()
}

// inFormat looks at the operands of a format.
func (s *site) inFormat(out []idInRequest, format string, operands []ast.Expr) []idInRequest {
	before := holed.Text("") // the text so far, with constants in their places
	for next := 0; ; next++ {
		i := strings.IndexByte(format, '%')
		if i < 0 || i+1 == len(format) {
			return out
		}
		before += holed.Text(format[:i])
		v := verb.At(format[i:])
		format = format[i+v.Len:]
		switch {
		case v.Letter == '%':
			next--
			continue
		case v.Letter == 0 || v.Stars:
			return out
		case v.Index > 0:
			next = v.Index - 1
		}
		if next >= len(operands) {
			return out
		}
		if rank, ok := markerAt(string(before)); ok {
			out = s.addID(out, operands[next], v.Letter, rank, format)
		}
		if k := s.constant(operands[next]); k != "" {
			before += holed.Text(k)
		} else {
			before += holed.Hole
		}
	}
}
