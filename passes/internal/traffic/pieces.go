package traffic

// This file holds the ids that are told by the piece of an address which stands before them, however
// the two are put together.
//
//	path.Join("/projects", id)    fmt.Sprintf("%s/%s/%d", base, "projects", id)    u += "/projects/"; u += id

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// joined names the pieces that are joined behind a resource.
func (f *flow) joined(e *ast.CallExpr, c *callee) {
	pieces := e.Args
	switch {
	case clients.JoinsPath(c.name):
	case c.name == "strings.Join" && len(e.Args) == 2 && f.endOf(e.Args[1]) == "/":
		list, ok := ast.Unparen(e.Args[0]).(*ast.CompositeLit)
		if !ok {
			return
		}
		pieces = list.Elts
	default:
		return
	}
	for i := 1; i < len(pieces); i++ {
		if afterResource(f.endOf(pieces[i-1]) + "/") {
			f.nameAll(f.origins(pieces[i]))
		}
	}
}

// adjacent names what a statement puts behind a resource that the statement before it ends in.
//
//	// Have: b.WriteString("/projects/"); b.WriteString(id)
//	// Want: id is called an id
func (f *flow) adjacent(list []ast.Stmt) {
	var last types.Object
	before := ""
	for _, s := range list {
		text, piece := f.added(s)
		if text != nil && text == last && afterResource(before) {
			f.nameAll(f.origins(piece))
		}
		last, before = text, ""
		if text != nil {
			before = f.endOf(piece)
		}
	}
}

// added is the text that a statement puts a piece into or behind, and the piece.
func (f *flow) added(s ast.Stmt) (text types.Object, piece ast.Expr) {
	switch s := s.(type) {
	case *ast.AssignStmt:
		if id, ok := s.Lhs[0].(*ast.Ident); ok && len(s.Lhs) == 1 && (s.Tok == token.ADD_ASSIGN || s.Tok == token.DEFINE) {
			return f.object(id), s.Rhs[0]
		}
	case *ast.ExprStmt:
		call, ok := s.X.(*ast.CallExpr)
		if !ok || len(call.Args) != 1 {
			return nil, nil
		}
		if x, ok := call.Fun.(*ast.SelectorExpr); ok && x.Sel.Name == "WriteString" {
			if id, ok := x.X.(*ast.Ident); ok {
				return f.object(id), call.Args[0]
			}
		}
	}
	return nil, nil
}

// afterResource reports whether a piece of an address asks for an id behind it:
//
//	/rest/v1.0/projects/    ?company_id=
//	"assignee_id":
//	{"/rest/v1.0/projects/", "vendors/", "?company_id="}              true
//	{"/rest/v1.0/", "?page=", "https://shop.example.com/orders/"}     false
func afterResource(before string) bool {
	if key, ok := strings.CutSuffix(strings.TrimRight(before, " \""), ":"); ok {
		key = strings.TrimSuffix(key, "\"")
		return IsID(key[strings.LastIndexByte(key, '"')+1:])
	}
	if elsewhere(before) {
		return false
	}
	if name, ok := strings.CutSuffix(before, "="); ok {
		return IsID(name[strings.LastIndexAny(name, "?&")+1:])
	}
	segment, ok := strings.CutSuffix(before, "/")
	segment = segment[strings.LastIndexByte(segment, '/')+1:]
	return ok && strings.HasSuffix(segment, "s") && !strings.ContainsAny(segment, " :.,")
}

// elsewhere reports whether a piece of an address names a host that is not Procore's, as in a link
// that is sent to Procore. A path of its API is one on any host: a gateway's.
func elsewhere(before string) bool {
	return strings.Contains(before, "://") && !procore.Mentions([]byte(before)) && !strings.Contains(before, "/rest/v")
}
