package inventory

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds what the rows say of the package's files, which are read once: a package may have as
// many calls as it has functions, and each of them may ask for several.

// A code is what stands in the files of a package.
type code struct {
	functions  []function                  // in the order of their positions
	signatures map[string]*types.Signature // of the functions, by their full names
	literals   map[token.Pos]literal       // those of which there is something to say
}

// A function is one with a body, or none, at the level of the package.
type function struct {
	pos, end token.Pos
	name     string // without its package
}

// A literal is what a literal is part of.
type literal struct {
	constant string   // the constant whose value it is in
	joined   ast.Expr // the expression that puts it together with other texts
}

// code reads the files when they are first asked for.
func (l *lister) code() *code {
	if l.read == nil {
		l.read = readCode(l.pass)
	}
	return l.read
}

func readCode(pass *analysis.Pass) *code {
	c := &code{signatures: make(map[string]*types.Signature), literals: make(map[token.Pos]literal)}
	for _, f := range pass.Files {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok {
				c.function(pass.TypesInfo, d)
			}
		}
		r := reader{code: c, info: pass.TypesInfo}
		ast.Inspect(f, r.visit)
	}
	slices.SortFunc(c.functions, func(a, b function) int { return cmp.Compare(a.pos, b.pos) })
	return c
}

func (c *code) function(info *types.Info, d *ast.FuncDecl) {
	name := d.Name.Name
	if d.Recv != nil && len(d.Recv.List) == 1 {
		name = "(" + types.ExprString(d.Recv.List[0].Type) + ")." + name
	}
	c.functions = append(c.functions, function{d.Pos(), d.End(), name})
	if fn, ok := info.Defs[d.Name].(*types.Func); ok {
		if full := fn.FullName(); c.signatures[full] == nil { // _ may be declared more than once
			c.signatures[full] = fn.Signature()
		}
	}
}

// around names the function around a position, or is empty.
func (c *code) around(pos token.Pos) string {
	i, found := slices.BinarySearchFunc(c.functions, pos, func(f function, pos token.Pos) int { return cmp.Compare(f.pos, pos) })
	if !found {
		i--
	}
	if i < 0 || c.functions[i].end <= pos {
		return ""
	}
	return c.functions[i].name
}

// A reader walks through a file, from the outside in.
type reader struct {
	code  *code
	info  *types.Info
	stack []within // what the nodes around are, the innermost last
}

// within is what a node means for the literals in it.
type within struct {
	constants bool // it declares some
	literal
}

func (r *reader) visit(n ast.Node) bool {
	if n == nil {
		r.stack = r.stack[:len(r.stack)-1]
		return true
	}
	work.Add(1)
	var around within
	if len(r.stack) > 0 {
		around = r.stack[len(r.stack)-1]
	}
	in := within{literal: literal{constant: around.constant}}
	switch n := n.(type) {
	case *ast.GenDecl:
		in.constants = n.Tok == token.CONST
	case *ast.ValueSpec:
		if around.constants && in.constant == "" {
			in.constant = n.Names[0].Name
		}
	case *ast.BasicLit:
		if around.literal != (literal{}) {
			r.code.literals[n.ValuePos] = around.literal
		}
	case *ast.ParenExpr:
		in.joined = around.joined
	case *ast.BinaryExpr:
		if n.Op == token.ADD {
			in.joined = cmp.Or(around.joined, ast.Expr(n))
		}
	case *ast.CallExpr:
		if f := typeutil.StaticCallee(r.info, n); f != nil && f.Pkg() != nil && slices.Contains(joiners, f.Pkg().Path()) {
			in.joined = cmp.Or(around.joined, ast.Expr(n))
		}
	}
	r.stack = append(r.stack, in)
	return true
}

// joiners are the packages whose functions put addresses together.
var joiners = []string{"fmt", "strings", "path", "net/url"}
