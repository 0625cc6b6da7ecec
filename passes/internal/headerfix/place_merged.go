package headerfix

import (
	"go/ast"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// This file holds the place for the header in a chain of calls, one of which takes a map of
// headers.

// merged adds the header to the map in a chain that ends in the call that sends it, or a call with
// a map to the chain. Where the request has a name, headers may come later, and take away what is
// set here: no fix.
//
//	// Have: gout.GET(url).SetHeader(gout.H{"Accept": "*/*"}).Do()
//	// Want: gout.GET(url).SetHeader(gout.H{"Accept": "*/*", "Procore-Company-Id": id}).Do()
//	// Have: gout.GET(url).Do()
//	// Want: gout.GET(url).SetHeader(map[string]string{"Procore-Company-Id": id}).Do()
func (s *site) merged() *plan {
	call, ok := s.node.(*ast.CallExpr)
	if !ok {
		return nil
	}
	chain := s.chainOf(call)
	if last := s.callee(chain[len(chain)-1]); last == nil || !clients.Sends(last.FullName()) {
		return nil
	}
	for i := len(chain) - 1; i >= 0; i-- { // the last one counts, if they replace one another
		f := s.callee(chain[i])
		switch {
		case f == nil:
			return nil
		case clients.WritesMap(f.FullName()):
			return s.inMapOf(chain[i])
		case i > 0 && clients.Replaces(f.FullName()):
			return nil
		}
	}
	set := s.mapSetter(s.pass.TypesInfo.TypeOf(call))
	if set == "" {
		return nil
	}
	sel, ok := s.parent(len(s.stack)).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	return s.linkText(sel, func(name, value string) string { return set + "(map[string]string{" + name + ": " + value + "})" })
}

// chainOf is a call, and those that are made on what it and each of them returns.
func (s *site) chainOf(call *ast.CallExpr) []*ast.CallExpr {
	chain := []*ast.CallExpr{call}
	for i := len(s.stack); ; i -= 2 {
		if _, ok := s.parent(i).(*ast.SelectorExpr); !ok {
			return chain
		}
		next, ok := s.parent(i - 1).(*ast.CallExpr)
		if !ok || next.Fun != s.parent(i) {
			return chain
		}
		chain = append(chain, next)
	}
}

// inMapOf adds the header to the map that a call is given, if that is a literal.
func (s *site) inMapOf(call *ast.CallExpr) *plan {
	for _, a := range call.Args {
		lit, ok := ast.Unparen(a).(*ast.CompositeLit)
		if !ok {
			continue
		}
		m, ok := s.pass.TypesInfo.TypeOf(lit).Underlying().(*types.Map)
		if ok && types.Identical(m.Key(), types.Typ[types.String]) && types.AssignableTo(types.Typ[types.String], m.Elem()) {
			return s.element(lit, func(name, value string) string { return name + ": " + value })
		}
	}
	return nil
}

// mapSetter is the name of the method that takes a map of headers for a value of type t and returns
// the value.
func (s *site) mapSetter(t types.Type) string {
	if t == nil {
		return ""
	}
	for _, name := range clients.MapWriters() {
		obj, _, _ := types.LookupFieldOrMethod(t, true, s.pass.Pkg, name)
		f, ok := obj.(*types.Func)
		if !ok || !clients.WritesMap(f.FullName()) {
			continue
		}
		if out := f.Signature().Results(); out.Len() > 0 && types.Identical(out.At(0).Type(), t) {
			return name
		}
	}
	return ""
}
