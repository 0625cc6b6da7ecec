package traffic

// This file holds the decoders that keep numbers as text: an id that one of them decodes without a type
// is a json.Number, and no floating-point number.
//
//	// Have: d := json.NewDecoder(resp.Body); d.UseNumber(); d.Decode(&m)
//	// Want: d is exact; m["id"] is typeless, and not floating
//
// They are found before the flow begins: what a decoder is told after it was made holds for all that it
// reads, in whatever order functions stand.

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/source"
)

// useNumber is what libraries call the method, or the option, that keeps numbers as text.
const useNumber = "UseNumber"

// keepers are what a package has of such decoders.
type keepers struct {
	pass    *analysis.Pass
	vars    map[types.Object]bool // variables, parameters and fields
	makes   map[types.Object]bool // functions that return one
	uses    map[types.Object]bool // functions that have to do with one
	abroad  map[string]bool       // the same of imports, by their full names
	current *types.Func
	grew    bool
	// everywhere: a function that reads whatever it is asked to is told so. A client that is
	// handed it may read any answer by it.
	everywhere bool
}

// keepersOf finds the decoders of a package that keep numbers as text; it is nil if there are none.
func keepersOf(pass *analysis.Pass, abroad map[string]bool) *keepers {
	if len(abroad) == 0 && !speaksJSON(pass.Pkg) {
		return nil
	}
	k := &keepers{
		pass: pass, abroad: abroad,
		vars:  make(map[types.Object]bool),
		makes: make(map[types.Object]bool),
		uses:  make(map[types.Object]bool),
	}
	if len(abroad) == 0 && !k.asks() {
		return nil
	}
	for round := 0; round == 0 || k.grew && round < maxRounds; round++ {
		k.grew = false
		for _, file := range pass.Files {
			for _, d := range file.Decls {
				k.current = nil
				if d, ok := d.(*ast.FuncDecl); ok {
					k.current, _ = pass.TypesInfo.Defs[d.Name].(*types.Func)
				}
				ast.Inspect(d, k.visit)
			}
		}
	}
	return k
}

// speaksJSON reports whether a package imports one that reads and writes JSON.
func speaksJSON(pkg *types.Package) bool {
	return slices.ContainsFunc(pkg.Imports(), func(p *types.Package) bool {
		return strings.Contains(p.Path(), "json") || strings.Contains(p.Path(), "sonic")
	})
}

// asks reports whether the package speaks of keeping numbers as text at all.
func (k *keepers) asks() bool {
	for id := range k.pass.TypesInfo.Uses {
		if id.Name == useNumber {
			return true
		}
	}
	return false
}

// visit looks at what moves a decoder.
func (k *keepers) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.AssignStmt:
		for i, r := range n.Rhs { // of several results, the first
			k.give(n.Lhs[i], r)
		}
	case *ast.ValueSpec:
		for i, r := range n.Values {
			k.give(n.Names[i], r)
		}
	case *ast.KeyValueExpr:
		k.give(n.Key, n.Value)
	case *ast.ReturnStmt:
		if len(n.Results) > 0 && k.current != nil && k.keeps(n.Results[0]) {
			k.note(k.makes, k.current)
		}
	case *ast.CallExpr:
		k.call(n)
	case *ast.FuncLit:
		k.everywhere = k.everywhere || k.readsAny(n) && k.mentioned(n.Body)
	case *ast.Ident:
		if k.current != nil && k.isAbout(n) {
			k.note(k.uses, k.current)
		}
	}
	return true
}

// isAbout reports whether a name has to do with keeping numbers as text.
func (k *keepers) isAbout(id *ast.Ident) bool {
	if id.Name == useNumber {
		return true
	}
	switch obj := k.pass.TypesInfo.Uses[id].(type) {
	case *types.Func:
		return k.uses[obj.Origin()] || k.abroad[obj.FullName()]
	case *types.Var:
		return k.vars[obj.Origin()]
	}
	return false
}

// mentioned reports whether there is such a name in a function.
func (k *keepers) mentioned(body *ast.BlockStmt) (found bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		found = found || ok && k.isAbout(id)
		return !found
	})
	return found
}

// readsAny reports whether a function is one that libraries take to decode by: it is handed bytes and
// a value.
//
//	client.JSONUnmarshal = func(b []byte, v any) error { d := …; d.UseNumber(); return d.Decode(v) }
func (k *keepers) readsAny(fn ast.Expr) bool {
	sig, ok := k.pass.TypesInfo.TypeOf(fn).(*types.Signature)
	return ok && sig.Params().Len() > 1 && isWire(sig.Params().At(0).Type()) && types.IsInterface(sig.Params().At(1).Type())
}

// hand notes that a function is handed to whoever may decode by it.
func (k *keepers) hand(fn ast.Expr) {
	if id := nameOf(fn); id != nil && k.readsAny(fn) && k.isAbout(id) {
		k.everywhere = true
	}
}

// give notes that a variable or a field is given a decoder that keeps numbers.
//
//	cfg.UseNumber = true; d := newDecoder(r)
func (k *keepers) give(l, r ast.Expr) {
	k.hand(r)
	if x, ok := l.(*ast.SelectorExpr); ok && x.Sel.Name == useNumber {
		k.tell(x.X)
	}
	if k.keeps(r) {
		k.tell(l)
	}
}

// call notes the decoders that a call tells to keep numbers.
//
//	d.UseNumber(); strict(d), whose parameter is told so; wire.Exact(d), of which a fact says so
func (k *keepers) call(e *ast.CallExpr) {
	x, _ := ast.Unparen(e.Fun).(*ast.SelectorExpr)
	if x != nil && x.Sel.Name == useNumber {
		k.tell(x.X)
		return
	}
	fn := k.calls(e)
	for i, a := range e.Args {
		k.hand(a)
		switch {
		case fn == nil:
		case i < fn.Signature().Params().Len() && k.vars[fn.Signature().Params().At(i)],
			k.abroad[fn.FullName()] && isDecoder(k.pass.TypesInfo.TypeOf(a)):
			k.tell(a)
		}
	}
}

// isDecoder reports whether a type is one of decoders.
func isDecoder(t types.Type) bool { return strings.HasSuffix(typeName(t), ".Decoder") }

// tell notes that a decoder is told to keep numbers.
func (k *keepers) tell(e ast.Expr) {
	if obj := k.object(e); obj != nil {
		k.note(k.vars, obj)
	}
}

func (k *keepers) note(in map[types.Object]bool, obj types.Object) {
	if !in[obj] {
		in[obj], k.grew = true, true
	}
}

// keeps reports whether a value is a decoder, or a library's configuration, that keeps numbers.
//
//	d; newDecoder(r); jsoniter.Config{UseNumber: true}.Froze()
func (k *keepers) keeps(e ast.Expr) bool {
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident, *ast.SelectorExpr:
		return k.vars[k.object(x)]
	case *ast.UnaryExpr:
		return x.Op == token.AND && k.keeps(x.X)
	case *ast.CompositeLit:
		return slices.ContainsFunc(x.Elts, func(e ast.Expr) bool {
			kv, ok := e.(*ast.KeyValueExpr)
			return ok && nameOf(kv.Key) != nil && nameOf(kv.Key).Name == useNumber
		})
	case *ast.CallExpr:
		if fn := k.calls(x); fn != nil && (k.makes[fn] || k.abroad[fn.FullName()]) {
			return true
		}
		sel, ok := ast.Unparen(x.Fun).(*ast.SelectorExpr)
		return ok && k.keeps(sel.X)
	}
	return false
}

// calls is the function that a call calls, nil if it is none that is declared.
func (k *keepers) calls(e *ast.CallExpr) *types.Func {
	if name, ok := source.CalledName(e); ok {
		if fn, ok := k.pass.TypesInfo.Uses[name].(*types.Func); ok {
			return fn.Origin()
		}
	}
	return nil
}

// object is the variable or field that an expression names or points to, nil for any other.
func (k *keepers) object(e ast.Expr) types.Object {
	switch x := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		return k.object(x.X)
	case *ast.StarExpr:
		return k.object(x.X)
	}
	if id := nameOf(e); id != nil {
		if v, ok := k.pass.TypesInfo.ObjectOf(id).(*types.Var); ok {
			return v.Origin()
		}
	}
	return nil
}

// nameOf is the last name of an expression that is one: d of d, dec of r.dec.
func nameOf(e ast.Expr) *ast.Ident {
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		return x
	case *ast.SelectorExpr:
		return x.Sel
	}
	return nil
}

// told are the functions, for those who import the package, that have to do with such a decoder: they
// make one, set it, or read by it. The modules that are worked on tell it, which have no version.
func (k *keepers) told() (names []string) {
	if k == nil || k.pass.Module == nil || k.pass.Module.Version != "" {
		return nil
	}
	for obj := range k.uses {
		if fn := obj.(*types.Func); fn.Exported() && !source.InTest(k.pass.Fset, fn.Pos()) {
			names = append(names, fn.FullName())
		}
	}
	slices.Sort(names)
	return names
}

// all reports whether ids without a type of their own are no floating-point numbers, whatever read them.
func (k *keepers) all() bool { return k != nil && k.everywhere }

// reads reports whether a call of another package has to do with such a decoder.
func (k *keepers) reads(c *callee) bool { return k != nil && c.fn == nil && k.abroad[c.name] }
