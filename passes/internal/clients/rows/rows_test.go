// Package rows tests the table of package clients against the libraries that it
// speaks of. It is a module of its own so that the linter needs none of them.
package rows

import (
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// TestFuncs finds the function of every row, and the arguments that the row names.
func TestFuncs(t *testing.T) {
	lib := load(t)
	for _, r := range clients.Rows() {
		fn, ok := lib.funcs[r.Func]
		if !ok {
			t.Errorf("%s: no such function", r.Func)
			continue
		}
		for _, err := range badArgs(r, fn.Signature()) {
			t.Errorf("%s: %s", r.Func, err)
		}
		if r.Does == clients.Nothing {
			t.Errorf("%s: the row has no verb", r.Func)
		}
	}
}

// TestFields finds the field of every entry, in the type that declares it.
func TestFields(t *testing.T) {
	lib := load(t)
	for _, f := range clients.Fields() {
		field, ok := lib.fields[f.Field]
		if !ok {
			t.Errorf("%s: no such field", f.Field)
			continue
		}
		if f.Is == clients.Hook {
			if err := badParam(field.Type(), f.Param); err != "" {
				t.Errorf("%s: %s", f.Field, err)
			}
		}
	}
}

// TestTypes finds the type of every entry.
func TestTypes(t *testing.T) {
	lib := load(t)
	for _, typ := range clients.Types() {
		if !lib.types[typ.Type] {
			t.Errorf("%s: no such type", typ.Type)
		}
	}
}

// TestFixtures reports the rows, fields and types that no fixture exercises.
func TestFixtures(t *testing.T) {
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedSyntax | packages.NeedFiles | packages.NeedCompiledGoFiles |
			packages.NeedTypes | packages.NeedTypesInfo | packages.NeedImports | packages.NeedExportFile,
	}, "./fixtures/...")
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("the fixtures don't compile")
	}
	used := make(map[string]bool)
	for _, pkg := range pkgs {
		for _, file := range pkg.Syntax {
			collect(used, pkg.TypesInfo, file)
		}
	}
	for _, r := range clients.Rows() {
		if !used[r.Func] {
			t.Errorf("%s: no fixture calls it", r.Func)
		}
	}
	for _, f := range clients.Fields() {
		if !used[f.Field] {
			t.Errorf("%s: no fixture uses it", f.Field)
		}
	}
	for _, typ := range clients.Types() {
		if !used[typ.Type] {
			t.Errorf("%s: no fixture makes a value of it", typ.Type)
		}
	}
}

// collect adds to used the functions that the file calls, the fields that it selects
// or sets in a literal, and the types that it makes values of: by a literal, by new,
// or as the type of a variable.
func collect(used map[string]bool, info *types.Info, file *ast.File) {
	for n := range ast.Preorder(file) {
		switch n := n.(type) {
		case *ast.CallExpr:
			if fn, ok := callee(info, n).(*types.Func); ok {
				used[fn.Origin().FullName()] = true
			}
			if id, ok := n.Fun.(*ast.Ident); ok && info.Uses[id] == types.Universe.Lookup("new") {
				used[typeName(info.TypeOf(n.Args[0]))] = true
			}
		case *ast.SelectorExpr:
			if sel := info.Selections[n]; sel != nil && sel.Kind() == types.FieldVal {
				useFields(used, sel.Recv(), sel.Index())
			} else if sel != nil {
				useFields(used, sel.Recv(), sel.Index()[:len(sel.Index())-1])
			}
		case *ast.CompositeLit:
			name := typeName(info.TypeOf(n))
			used[name] = true
			for _, elt := range n.Elts {
				if kv, ok := elt.(*ast.KeyValueExpr); ok {
					if key, ok := kv.Key.(*ast.Ident); ok {
						used[name+"."+key.Name] = true
					}
				}
			}
		case *ast.ValueSpec:
			for _, id := range n.Names {
				used[typeName(info.TypeOf(id))] = true
			}
		}
	}
}

// useFields adds the fields on the path from the type.
func useFields(used map[string]bool, typ types.Type, path []int) {
	for _, i := range path {
		if p, ok := typ.Underlying().(*types.Pointer); ok {
			typ = p.Elem()
		}
		field := typ.Underlying().(*types.Struct).Field(i)
		used[typeName(typ)+"."+field.Name()] = true
		typ = field.Type()
	}
}

// callee returns the object that a call calls.
func callee(info *types.Info, call *ast.CallExpr) types.Object {
	fun := ast.Unparen(call.Fun)
	switch f := fun.(type) {
	case *ast.IndexExpr:
		fun = f.X
	case *ast.IndexListExpr:
		fun = f.X
	}
	switch f := fun.(type) {
	case *ast.Ident:
		return info.Uses[f]
	case *ast.SelectorExpr:
		return info.Uses[f.Sel]
	}
	return nil
}

// typeName returns the full name of a named type, "" for other types.
func typeName(typ types.Type) string {
	if named, ok := types.Unalias(typ).(*types.Named); ok && named.Obj().Pkg() != nil {
		return named.Obj().Pkg().Path() + "." + named.Obj().Name()
	}
	return ""
}

// badArgs returns what is wrong with the arguments that a row names.
func badArgs(r clients.Row, sig *types.Signature) (errs []string) {
	for name, arg := range map[string]clients.Arg{
		"On": r.On, "Client": r.Client, "URL": r.URL, "Path": r.Path, "Base": r.Base, "Host": r.Host,
		"Method": r.Method, "Key": r.Key, "Value": r.Value, "Fn": r.Fn, "Header": r.Header,
	} {
		switch n := sig.Params().Len(); {
		case arg == clients.None:
		case arg == clients.Recv:
			if sig.Recv() == nil {
				errs = append(errs, fmt.Sprintf("%s is the receiver of a function that has none", name))
			}
		case arg == clients.Rest:
			if n == 0 {
				errs = append(errs, fmt.Sprintf("%s is all arguments of a function that has none", name))
			}
		case int(arg-clients.A0) >= n && !sig.Variadic():
			errs = append(errs, fmt.Sprintf("%s is argument %d of %d", name, arg-clients.A0, n))
		}
	}
	if r.Does == clients.Hook && r.Calls == "" || r.Carries == clients.Hook {
		if err := badParam(argType(r.Fn, sig), r.Param); err != "" {
			errs = append(errs, err)
		}
	}
	if r.Calls != "" {
		obj, _, _ := types.LookupFieldOrMethod(argType(r.Fn, sig), false, nil, r.Calls)
		if m, ok := obj.(*types.Func); !ok {
			errs = append(errs, fmt.Sprintf("Fn has no method %s", r.Calls))
		} else if err := badParam(m.Type(), r.Param); err != "" {
			errs = append(errs, err)
		}
	}
	return errs
}

// argType returns the type of an argument; of a variadic one, that of its elements.
func argType(arg clients.Arg, sig *types.Signature) types.Type {
	i := int(arg - clients.A0)
	last := sig.Params().Len() - 1
	if arg == clients.Rest || sig.Variadic() && i >= last {
		return sig.Params().At(last).Type().(*types.Slice).Elem()
	}
	return sig.Params().At(i).Type()
}

// badParam says what is wrong with the parameter of a hook that gets the request.
func badParam(typ types.Type, param int8) string {
	sig, ok := typ.Underlying().(*types.Signature)
	if !ok {
		return fmt.Sprintf("the hook is a %s, not a function", typ)
	}
	if int(param) >= sig.Params().Len() {
		return fmt.Sprintf("Param is %d of a hook with %d parameters", param, sig.Params().Len())
	}
	ptr, ok := sig.Params().At(int(param)).Type().(*types.Pointer)
	if !ok {
		return fmt.Sprintf("Param is a %s, not a request", sig.Params().At(int(param)).Type())
	}
	switch name := ptr.Elem().(*types.Named).Obj().Name(); name {
	case "Request", "Context": // a gentleman handler finds the request in its context
		return ""
	default:
		return fmt.Sprintf("Param is a *%s, not a request", name)
	}
}

// A library is what the packages of the table declare, by full name.
type library struct {
	funcs  map[string]*types.Func
	fields map[string]*types.Var
	types  map[string]bool
}

var loadOnce = sync.OnceValues(func() (*library, error) {
	paths := make(map[string]bool)
	for _, r := range clients.Rows() {
		name := r.Func
		if recv, _, ok := strings.Cut(name, ")."); ok {
			name = strings.TrimLeft(recv, "(*")
		}
		paths[cutLast(name)] = true
	}
	for _, f := range clients.Fields() {
		paths[cutLast(cutLast(f.Field))] = true
	}
	for _, typ := range clients.Types() {
		paths[cutLast(typ.Type)] = true
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports | packages.NeedExportFile,
	}, slices.Collect(maps.Keys(paths))...)
	if err != nil {
		return nil, err
	}
	lib := &library{make(map[string]*types.Func), make(map[string]*types.Var), make(map[string]bool)}
	var errs []string
	packages.Visit(pkgs, nil, func(pkg *packages.Package) {
		for _, err := range pkg.Errors {
			errs = append(errs, err.Error())
		}
	})
	if errs != nil {
		return nil, fmt.Errorf("loading the libraries:\n%s", strings.Join(errs, "\n"))
	}
	for _, pkg := range pkgs {
		lib.add(pkg.Types)
	}
	return lib, nil
})

// cutLast returns a name without its last part.
func cutLast(name string) string { return name[:strings.LastIndexByte(name, '.')] }

func load(t *testing.T) *library {
	lib, err := loadOnce()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func (lib *library) add(pkg *types.Package) {
	for _, name := range pkg.Scope().Names() {
		switch obj := pkg.Scope().Lookup(name).(type) {
		case *types.Func:
			lib.funcs[obj.FullName()] = obj
		case *types.TypeName:
			lib.addType(pkg, obj)
		}
	}
}

// addType adds a type with the methods and fields that it declares itself.
func (lib *library) addType(pkg *types.Package, obj *types.TypeName) {
	named, ok := obj.Type().(*types.Named)
	if !ok || obj.IsAlias() {
		return
	}
	full := pkg.Path() + "." + obj.Name()
	lib.types[full] = true
	for m := range named.Methods() {
		lib.funcs[m.FullName()] = m
	}
	switch under := named.Underlying().(type) {
	case *types.Interface:
		for m := range under.ExplicitMethods() {
			lib.funcs[m.FullName()] = m
		}
	case *types.Struct:
		for f := range under.Fields() {
			lib.fields[full+"."+f.Name()] = f
		}
	}
}
