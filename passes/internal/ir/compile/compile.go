// Package compile turns a type-checked Go package into the engine's small language
// ([ir.Package]).
//
// It follows the syntax tree and asks the type checker what names mean. What has nothing
// to do with texts, requests, headers and clients becomes an [ir.OpUnknown], of which
// only what it evaluates is kept:
//
//	// Have: n := len(f(url)) + 1
//	new v4 = ?(call p.f(v3))
//
// A constant is followed to the literals that it is put together of, since a rule points
// at literals. The compiler returns a value and writes into nothing else.
package compile

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// Package compiles a package. It takes what a driver has of it: the types, what the type
// checker found, and the syntax trees. Functions come in the order of the files, and nothing
// depends on the order of a map: the same package must give the same bytes as a fact.
func Package(pkg *types.Package, info *types.Info, fset *token.FileSet, files []*ast.File) *ir.Package {
	c := newCompiler(pkg, info, fset, files)
	for _, f := range files {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok {
				if fn := c.function(d); fn != nil {
					c.out.Funcs = append(c.out.Funcs, fn)
				}
			}
		}
	}
	c.out.Inits = append(c.tagDefaults(files), c.initializers(files)...)
	c.implementations()
	c.fields()
	return c.out
}

// A compiler is what is known of a package while it is compiled.
type compiler struct {
	pkg   *types.Package
	info  *types.Info
	fset  *token.FileSet
	files []*ast.File
	// consts are the expressions of constants; constTexts what they are made of, once that was
	// asked for.
	consts     map[types.Object]ast.Expr  // the expression of each constant
	constTexts map[types.Object]constText // what they are made of, once that was asked for
	// fieldKeys are the full names of fields; slots the numbers of variables.
	fieldKeys map[*types.Var]string
	slots     map[types.Object]ir.Slot
	locals    map[ir.Slot]*ir.Node // what reads a variable, by its number
	changing  map[*types.Var]bool  // numbers that are not followed
	own       map[ast.Expr]bool    // fields that are set of a struct in a variable
	srcs      map[*ast.BasicLit]*ir.Src
	out       *ir.Package
}

// newCompiler collects what is needed before the first function is compiled: the expressions
// of all constants, and the names of all fields. The order in which types stand in the files
// must not matter, so that all are seen first.
func newCompiler(pkg *types.Package, info *types.Info, fset *token.FileSet, files []*ast.File) *compiler {
	c := &compiler{
		pkg: pkg, info: info, fset: fset, files: files,
		out: &ir.Package{
			Path:            pkg.Path(),
			Embeds:          make(map[string][]ir.Embed),
			Implementations: make(map[string][]string),
			Closed:          make(map[string]bool),
		},
		consts:     make(map[types.Object]ast.Expr),
		constTexts: make(map[types.Object]constText),
		fieldKeys:  make(map[*types.Var]string),
		slots:      make(map[types.Object]ir.Slot),
		locals:     make(map[ir.Slot]*ir.Node),
		changing:   make(map[*types.Var]bool),
		own:        make(map[ast.Expr]bool),
		srcs:       make(map[*ast.BasicLit]*ir.Src),
	}
	var types []*ast.TypeSpec
	for _, f := range files {
		c.findChanging(f)
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GenDecl:
				if n.Tok == token.CONST {
					c.constants(n)
				}
			case *ast.TypeSpec:
				types = append(types, n)
			}
			return true
		})
	}
	c.nameFields(types)
	return c
}

// slot numbers a variable. Numbers go through the whole package, so that a literal's variables
// and those around it differ.
func (c *compiler) slot(o types.Object) ir.Slot {
	if o == nil {
		return 0
	}
	n, ok := c.slots[o]
	if !ok {
		n = ir.Slot(len(c.slots) + 1)
		c.slots[o] = n
	}
	return n
}

// typeOf is the type of an expression; never nil. Code that an editor shows may not compile:
// what has no type is invalid, and not a crash.
func (c *compiler) typeOf(e ast.Expr) types.Type {
	if t := c.info.TypeOf(e); t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}

// object is what a name, or a name behind a dot, stands for.
func (c *compiler) object(e ast.Expr) types.Object {
	switch e := e.(type) {
	case *ast.Ident:
		return c.info.ObjectOf(e)
	case *ast.SelectorExpr:
		return c.info.ObjectOf(e.Sel)
	}
	return nil
}

// literal is the source of a string literal: one for all texts that stand in it, so that they
// can be told to come from the same. Rules compare sources as pointers, and fix each of them
// once.
func (c *compiler) literal(e *ast.BasicLit) *ir.Src {
	s, ok := c.srcs[e]
	if !ok {
		s = &ir.Src{Pos: e.Pos(), End: e.End(), Raw: e.Value}
		c.srcs[e] = s
	}
	return s
}
