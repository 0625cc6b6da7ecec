package compile

// This file holds values that code of another package gets as an interface: it may call their
// methods, now or later.
//
//	// Have: cron.AddJob("@hourly", &job{client: c}), http.Server{Handler: &proxy{}}
//	conv(&struct p.job{[p.job.client]: v1}) for Run

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/paths"
)

// handed marks a value that package by gets as an interface, to. What the standard library makes has
// no methods of interest, and neither has a message of protobuf, which is filled by a library that
// knows more of it than its methods.
//
//	// Have: proto.Unmarshal(b, msg)    // which is given something with a method ProtoReflect
func (c *compiler) handed(n *ir.Node, e ast.Expr, to types.Type, by *types.Package) *ir.Node {
	if to == nil || by == nil || by == c.pkg || slices.Contains(everywhere, ir.TypeName(to)) {
		return n
	}
	t := c.info.TypeOf(e)
	if _, generic := types.Unalias(to).(*types.TypeParam); generic || t == nil {
		return n
	}
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || paths.IsStd(named.Obj().Pkg().Path()) {
		return n
	}
	methods := methodsOf(to)
	if methods == "" || strings.HasPrefix(methods, "Proto") {
		return n
	}
	if n.Op == ir.OpConv {
		return &ir.Node{Op: ir.OpConv, Type: n.Type, Name: methods, Kids: n.Kids, Pos: e.Pos()}
	}
	return &ir.Node{Op: ir.OpConv, Name: methods, Kids: []*ir.Node{n}, Pos: e.Pos()}
}

// everywhere are interfaces that values are given as all over a program, to no effect. What a transport
// does is known from the client that it is given to.
var everywhere = []string{"error", "context.Context", "net/http.RoundTripper"}

// parameter is the type of a function's parameter that takes an argument, or nil.
func parameter(sig *types.Signature, i int) types.Type {
	n := sig.Params().Len()
	switch {
	case sig.Variadic() && i >= n-1:
		s, ok := sig.Params().At(n - 1).Type().(*types.Slice)
		if !ok {
			return nil
		}
		return s.Elem()
	case i < n:
		return sig.Params().At(i).Type()
	}
	return nil
}

// fieldValue compiles the value of a field in a literal.
func (c *compiler) fieldValue(e ast.Expr, f *types.Var) *ir.Node {
	return c.handed(c.typed(e), e, f.Type(), f.Pkg())
}

// fieldSet is the field that an assignment sets to its value i, or nil.
//
//	// Have: srv.Handler = &proxy{client: c}
func (c *compiler) fieldSet(s *ast.AssignStmt, i int) *types.Var {
	if len(s.Lhs) != len(s.Rhs) {
		return nil
	}
	sel, ok := ast.Unparen(s.Lhs[i]).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	in := c.info.Selections[sel]
	if in == nil || in.Kind() != types.FieldVal {
		return nil
	}
	f, _ := in.Obj().(*types.Var)
	return f
}
