package companyid

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"iter"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds what sets the header on a request which was sent before.
//
//	req, err := http.NewRequest("GET", projects, nil)
//	…
//	resp, err := client.Do(req)
//	req.Header.Set("Procore-Company-Id", company)
//
// It is asked of requests that go out without the header, so that a statement further down in
// the block that makes the request comes too late, if it stands behind the last call that is given
// the request, or is deferred, and if the variable still holds that request.

// A late statement sets the header on a request that was sent before, or whose headers are all
// replaced behind it. It is none without stmt and lost.
type late struct {
	at   ast.Node   // what sets it
	lost bool       // it is in time, and all headers are replaced behind it
	stmt ast.Stmt   // the one that holds it, in the block that makes the request
	sent *ast.Ident // the name of the function that was given the request before; nil if none is seen
}

// is reports whether there is such a statement that comes too late.
func (l late) is() bool { return l.stmt != nil }

// tooLate is the statement that sets the header too late, or for nothing.
func (j *judge) tooLate(v *verdict) (l late) {
	if v.outcome != absent || !v.site.Pos.IsValid() || v.q.Headers.HasEmpty(procore.Header) {
		return late{} // an empty one is set in time
	}
	rest, req := j.behind(v.site.Pos)
	if b, name := j.builder(v.site.Pos); b != nil {
		req, l.sent = b, name
	}
	if req == nil {
		return late{}
	}
	for i, s := range j.mentioning(rest, req) {
		if d, ok := s.(*ast.DeferStmt); ok && j.sets(d.Call, req) {
			return late{at: d.Call, stmt: s}
		}
		if at := j.setWithin(s, req); at != nil {
			if l.sent == nil || j.goesOn(rest[i+1:], req) {
				return late{at: at, lost: v.q.Replaced || v.q.Headers.IsLost(procore.Header)}
			}
			return late{at: at, stmt: s, sent: l.sent}
		}
		if j.assigns(s, req) {
			return late{} // what follows is about another request
		}
		if l.sent == nil {
			l.sent = j.sender(s, req)
		}
	}
	return late{}
}

// mentioning are those of some statements in a row that mention a variable, each with its index: few
// of those that follow a request in a long function are about it.
func (j *judge) mentioning(list []ast.Stmt, v types.Object) iter.Seq2[int, ast.Stmt] {
	return func(yield func(int, ast.Stmt) bool) {
		last := -1
		for _, pos := range j.usesOf(v) {
			i, _ := slices.BinarySearchFunc(list, pos, func(s ast.Stmt, pos token.Pos) int { return cmp.Compare(s.End(), pos+1) })
			if i == len(list) {
				return
			}
			if i == last || pos < list[i].Pos() {
				continue
			}
			if last = i; !yield(i, list[i]) {
				return
			}
		}
	}
}

// usesOf is where a variable is named, in order.
func (j *judge) usesOf(v types.Object) []token.Pos {
	if j.uses == nil {
		j.uses = make(map[types.Object][]token.Pos)
		for id, obj := range j.pass.TypesInfo.Uses {
			if _, ok := obj.(*types.Var); ok {
				j.uses[obj] = append(j.uses[obj], id.Pos())
			}
		}
		for _, list := range j.uses {
			slices.Sort(list)
		}
	}
	return j.uses[v]
}

// goesOn reports whether statements hand on a request.
func (j *judge) goesOn(list []ast.Stmt, req types.Object) bool {
	return slices.ContainsFunc(list, func(s ast.Stmt) bool { return j.sender(s, req) != nil })
}

// behind is what follows, in its own block, the statement that makes a request at a position,
// and the variable that holds the request.
func (j *judge) behind(pos token.Pos) (rest []ast.Stmt, req types.Object) {
	rulekit.InspectAt(j.pass, pos, func(n ast.Node) bool {
		for i, s := range rulekit.Statements(n) {
			if s.Pos() <= pos && pos < s.End() {
				rest, req = rulekit.Statements(n)[i+1:], j.assigned(s)
			}
		}
		return true
	})
	return rest, req
}

// assigned is the variable that a statement gives its first value to; nil if it gives none.
func (j *judge) assigned(s ast.Stmt) types.Object {
	if a, ok := s.(*ast.AssignStmt); ok && len(a.Rhs) == 1 {
		if id, ok := a.Lhs[0].(*ast.Ident); ok {
			return j.pass.TypesInfo.ObjectOf(id)
		}
	}
	return nil
}

// setIn is what a statement sets the header of a request with, or nil: a call or an assignment.
func (j *judge) setIn(s ast.Stmt, req types.Object) ast.Node {
	switch s := s.(type) {
	case *ast.ExprStmt:
		if call, ok := s.X.(*ast.CallExpr); ok && j.sets(call, req) {
			return call
		}
	case *ast.AssignStmt:
		if len(s.Lhs) == 1 && s.Tok == token.ASSIGN && j.isEntry(s.Lhs[0], req) {
			return s
		}
	}
	return nil
}

// setWithin is what sets the header of a request somewhere in a statement, or in a function of
// the package that the statement calls with the request.
func (j *judge) setWithin(s ast.Stmt, req types.Object) (at ast.Node) {
	ast.Inspect(s, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false // it may run at any time
		case *ast.CallExpr:
			if j.setsByHelper(n, req) {
				at = n
			}
		case ast.Stmt:
			if set := j.setIn(n, req); set != nil {
				at = set
			}
		}
		return at == nil
	})
	return at
}

// setsByHelper reports whether a call of a function of the package does nothing but to set the
// header on the request that it is given.
//
//	func mark(req *http.Request, company string) { req.Header.Set("Procore-Company-Id", company) }
func (j *judge) setsByHelper(call *ast.CallExpr, req types.Object) bool {
	d := j.declaration(call)
	if d == nil || d.Body == nil || len(d.Body.List) != 1 {
		return false
	}
	sig := j.pass.TypesInfo.Defs[d.Name].(*types.Func).Signature()
	for i, a := range call.Args {
		if i < sig.Params().Len() && j.isVariable(a, req) && j.setIn(d.Body.List[0], sig.Params().At(i)) != nil {
			return true
		}
	}
	return false
}

// declaration is that of the function of the package which a call names, or nil.
func (j *judge) declaration(call *ast.CallExpr) *ast.FuncDecl {
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok {
		return nil
	}
	if j.declared == nil {
		j.declared = make(map[types.Object]*ast.FuncDecl)
		for _, file := range j.pass.Files {
			for _, d := range file.Decls {
				if d, ok := d.(*ast.FuncDecl); ok && j.pass.TypesInfo.Defs[d.Name] != nil {
					j.declared[j.pass.TypesInfo.Defs[d.Name]] = d
				}
			}
		}
	}
	return j.declared[j.pass.TypesInfo.Uses[id]]
}

// sender is the name of the function that a statement calls with a request; nil if there is none.
func (j *judge) sender(s ast.Stmt, req types.Object) (name *ast.Ident) {
	ast.Inspect(s, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || !slices.ContainsFunc(call.Args, func(a ast.Expr) bool { return j.isVariable(a, req) }) {
			return name == nil
		}
		switch f := ast.Unparen(call.Fun).(type) {
		case *ast.Ident:
			name = f
		case *ast.SelectorExpr:
			name = f.Sel
		}
		return name == nil
	})
	return name
}

// isVariable reports whether an expression is a variable.
func (j *judge) isVariable(e ast.Expr, v types.Object) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	return ok && j.pass.TypesInfo.Uses[id] == v
}

// assigns reports whether a statement, or one within it, gives a variable another value.
func (j *judge) assigns(s ast.Stmt, v types.Object) bool {
	found := false
	ast.Inspect(s, func(n ast.Node) bool {
		if a, ok := n.(*ast.AssignStmt); ok {
			for _, l := range a.Lhs {
				id, ok := l.(*ast.Ident)
				found = found || ok && j.pass.TypesInfo.ObjectOf(id) == v
			}
		}
		return !found
	})
	return found
}

// sets reports whether a call sets the header on a request, as the table of libraries has it, to
// something that is not empty: req.Header.Set(…).
func (j *judge) sets(call *ast.CallExpr, req types.Object) bool {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || len(call.Args) != 2 || !j.isPartOf(sel.X, req) || !j.isHeader(call.Args[0]) || j.isEmpty(call.Args[1]) {
		return false
	}
	f, ok := j.pass.TypesInfo.Uses[sel.Sel].(*types.Func)
	return ok && slices.ContainsFunc(clients.Lookup(f.FullName()), func(r clients.Row) bool {
		return (r.Does == clients.Set || r.Does == clients.Add) && r.Key == clients.A0 && r.Value == clients.A1
	})
}

// isEntry reports whether an expression is the entry for the header in a request's map of headers.
func (j *judge) isEntry(e ast.Expr, req types.Object) bool {
	entry, ok := e.(*ast.IndexExpr)
	return ok && j.isPartOf(entry.X, req) && j.isHeader(entry.Index)
}

// isPartOf reports whether an expression is a variable, or a field of it: req.Header.
func (j *judge) isPartOf(e ast.Expr, v types.Object) bool {
	for {
		sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
		if !ok {
			return j.isVariable(e, v)
		}
		e = sel.X
	}
}

func (j *judge) isHeader(name ast.Expr) bool {
	v := j.pass.TypesInfo.Types[name].Value
	return v != nil && v.Kind() == constant.String && strings.EqualFold(constant.StringVal(v), procore.Header)
}

func (j *judge) isEmpty(e ast.Expr) bool {
	v := j.pass.TypesInfo.Types[e].Value
	return v != nil && v.Kind() == constant.String && constant.StringVal(v) == ""
}

// inTime is what to do about a header that is set too late.
func (j *judge) inTime(l late) string {
	if _, deferred := l.stmt.(*ast.DeferStmt); deferred {
		return "set it without defer"
	}
	if l.sent == nil {
		return "set it before"
	}
	if f, ok := j.pass.TypesInfo.Uses[l.sent].(*types.Func); ok {
		return "set it before " + j.short(f.FullName())
	}
	return "set it before " + l.sent.Name
}
