package compile

// This file holds how a package starts: the values of its variables, and constants that
// are put together here and used elsewhere.

import (
	"go/ast"
	"go/token"
	"go/types"
	"sort"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// initializers compiles the package's variables in the order of their initialisation, which
// the type checker found out: one may stand before what it is made of.
//
//	// Have: var base = "https://" + host
//	var p.base = ("https://" + var p.host)
//
// A variable without a value is zero, unless its content comes from a file. Constants come
// first.
func (c *compiler) initializers(files []*ast.File) []*ir.Node {
	out := c.constantTexts()
	done := make(map[*types.Var]bool)
	for _, in := range c.info.InitOrder {
		n := &ir.Node{Op: ir.OpAssign}
		for _, v := range in.Lhs {
			done[v] = true
			if v.Name() == "_" {
				n.Kids = append(n.Kids, &ir.Node{Op: ir.OpUnknown})
				continue
			}
			n.Kids = append(n.Kids, &ir.Node{Op: ir.OpGlobal, Name: c.pkg.Path() + "." + v.Name()})
		}
		setTo(n, []*ir.Node{c.typed(in.Rhs)})
		out = append(out, n)
	}
	for _, f := range files {
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.VAR {
				continue
			}
			for _, s := range g.Specs {
				if s := s.(*ast.ValueSpec); len(s.Values) == 0 && !embedded(g, s) {
					out = append(out, c.varSpec(s))
				}
			}
		}
	}
	return out
}

// constantTexts compiles the constants that are put together of several literals: what they
// come to may be used by other packages only. A library that only declares its hosts is judged
// by them.
//
//	// Have: const Base = "https://" + host + "/rest"
//	?((("https://" + "api.procore.com") + "/rest"))
func (c *compiler) constantTexts() []*ir.Node {
	var objs []types.Object
	for obj := range c.consts {
		if isText(obj.Type()) {
			objs = append(objs, obj)
		}
	}
	sort.Slice(objs, func(i, j int) bool { return objs[i].Pos() < objs[j].Pos() })
	var out []*ir.Node
	for _, obj := range objs {
		if _, lit := ast.Unparen(c.consts[obj]).(*ast.BasicLit); !lit {
			out = append(out, &ir.Node{Op: ir.OpUnknown, Kids: []*ir.Node{c.constText(obj, c.consts[obj]).node}})
		}
	}
	return out
}

// embedded reports whether a variable is filled by a go:embed directive: then what it holds is
// the file's, and no part of the program says it.
func embedded(d *ast.GenDecl, s *ast.ValueSpec) bool {
	for _, doc := range []*ast.CommentGroup{d.Doc, s.Doc} {
		if doc == nil {
			continue
		}
		for _, l := range doc.List {
			if strings.HasPrefix(l.Text, "//go:embed") {
				return true
			}
		}
	}
	return false
}
