package compile

// This file holds functions: their parameters, and what their signatures say of them.

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/paths"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// function compiles a declared function. The variables of a method begin with its receiver,
// so that a method is called like a function of one argument more.
//
//	// Have: func (c *Client) Get(path string) error { … }
//	func (*p.Client).Get(v1, v2) { … }
//
// One without a body, written in assembly or of another language, is left out, and so is not
// known.
func (c *compiler) function(d *ast.FuncDecl) *ir.Func {
	obj, _ := c.info.Defs[d.Name].(*types.Func)
	if obj == nil || d.Body == nil {
		return nil
	}
	f := &ir.Func{
		Name:     ir.FuncName(obj),
		Pos:      d.Name.Pos(),
		Pkg:      c.pkg.Path(),
		Exported: exported(obj),
		Test:     source.InTest(c.fset, d.Pos()),
	}
	if d.Recv != nil {
		f.Method = true
		if len(d.Recv.List) == 0 || len(d.Recv.List[0].Names) == 0 {
			f.Params = append(f.Params, 0)
		}
		f.Params = append(f.Params, c.params(d.Recv)...)
	}
	c.signature(f, d.Type)
	f.Signature = signatureOf(obj.Signature())
	f.Body = c.body(d.Type, d.Body)
	return f
}

// signature numbers the parameters and the named results of a function.
//
//	// Have: func (c *Client) do(_ context.Context, path string, opts ...Option) (resp *http.Response, err error)
//	Params [v1 _ v2 v3], Variadic, Results [v4 v5]
func (c *compiler) signature(f *ir.Func, t *ast.FuncType) {
	for _, p := range t.Params.List {
		if len(p.Names) == 0 {
			f.Params = append(f.Params, 0)
		}
		_, f.Variadic = p.Type.(*ast.Ellipsis)
		for _, n := range p.Names {
			f.Params = append(f.Params, c.slot(c.info.Defs[n]))
		}
	}
	if t.Results != nil {
		f.Results = c.params(t.Results)
	}
}

// body compiles what a function does. A named result that is a struct is declared first, as a
// variable is: its fields may be filled.
//
//	// Have: func load(row *sql.Row) (t Tenant, err error) { err = row.Scan(&t.Company); return }
//	new v2 = struct p.Tenant{}
func (c *compiler) body(t *ast.FuncType, b *ast.BlockStmt) *ir.Node {
	body := c.block(b.List)
	if t.Results == nil {
		return body
	}
	var declared []*ir.Node
	for _, p := range t.Results.List {
		for _, id := range p.Names {
			if z := zeroNode(c.typeOf(id)); z.Op == ir.OpStruct && id.Name != "_" {
				l := &ir.Node{Op: ir.OpLocal, Slot: c.slot(c.info.Defs[id]), Flags: ir.FlagDefine}
				declared = append(declared, &ir.Node{Op: ir.OpAssign, Kids: []*ir.Node{l, z}})
			}
		}
	}
	body.Kids = append(declared, body.Kids...)
	return body
}

// params numbers the names in a list of parameters or results; one that is unnamed, or _, gets
// no number, and is printed as "_".
func (c *compiler) params(l *ast.FieldList) (slots []ir.Slot) {
	for _, p := range l.List {
		for _, n := range p.Names {
			slots = append(slots, c.slot(c.info.Defs[n]))
		}
	}
	return slots
}

// signatureOf notes what the types of parameters and results say of a function: that it has
// to do with HTTP, that it deals with requests as one who sends them, or as a handler. Package
// reach, which sees no types, chooses what is run by that.
//
//	// Have: func NewClient(hc *http.Client) *Client               HTTP, Client, HasState
//	// Have: func (s *server) list(w http.ResponseWriter, r *http.Request)   HTTP, Handler
//	// Have: func Parse(u *url.URL) string                          HTTP, HasState
func signatureOf(sig *types.Signature) (d ir.Signature) {
	see := func(t types.Type) (client bool) {
		k := ir.TypeName(t)
		j := strings.LastIndexByte(k, '.')
		switch {
		case j < 0:
		case k == "net/http.ResponseWriter":
			d.Handler = true
		case k[:j] == "net/url":
			d.HTTP = true
		case paths.Web(k[:j]) && strings.ContainsAny(k[:j], "/"):
			d.HTTP = true
			client = k[:j] != "net/http" || callerTypes[k[j+1:]]
		}
		return client
	}
	for v := range sig.Params().Variables() {
		if see(v.Type()) {
			d.Client = true
		}
		d.Takes = append(d.Takes, ir.TypeName(v.Type()))
	}
	for v := range sig.Results().Variables() {
		if see(v.Type()) {
			d.Client, d.Returns = true, true
		}
		d.HasState = d.HasState || holds(v.Type())
	}
	d.Client = d.Client && !d.Handler
	return d
}

// callerTypes are those of net/http that a caller deals with.
var callerTypes = map[string]bool{"Client": true, "Header": true, "Request": true, "RoundTripper": true, "Transport": true}

// holds reports whether a value of the type can hold a text, a request or a client. An error,
// a number or a bool brings nothing from one function into another that a request is made of.
func holds(t types.Type) bool {
	if t == types.Universe.Lookup("error").Type() {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return !ok || b.Info()&types.IsString != 0
}

// exported reports whether other packages can call the function by itself: a method of a type
// that is not exported is called through what has it.
func exported(f *types.Func) bool {
	if !f.Exported() {
		return false
	}
	recv := f.Signature().Recv()
	if recv == nil {
		return true
	}
	t := recv.Type()
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && (n.Obj().Exported() || n.Obj().Pkg().Name() != "main")
}
