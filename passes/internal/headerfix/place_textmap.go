package headerfix

import (
	"go/ast"
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// This file holds the place for the header in the literal of a request whose headers are a
// map of texts, and no http.Header.

// textMap adds the header to the map in a request's literal, or the map to the literal.
//
//	// Have: rest.Request{BaseURL: u, Headers: map[string]string{"Accept": "*/*"}}
func (s *site) textMap() *plan {
	lit, ok := s.node.(*ast.CompositeLit)
	if !ok || !keyed(lit) {
		return nil
	}
	name := textMapField(s.pass.TypesInfo.TypeOf(lit))
	if name == "" {
		return nil
	}
	add := func(key, value string) string { return key + ": " + value }
	switch h := field(lit, name).(type) {
	case nil:
		return s.element(lit, func(key, value string) string {
			return name + ": map[string]string{" + add(key, value) + "}"
		})
	case *ast.CompositeLit:
		return s.element(h, add)
	}
	return nil // other requests may share it
}

// keyed reports whether the elements of a struct's literal have the names of their fields.
func keyed(lit *ast.CompositeLit) bool {
	for _, e := range lit.Elts {
		if _, ok := e.(*ast.KeyValueExpr); !ok {
			return false
		}
	}
	return true
}

// textMapField is the name of the field that, as the table says, holds the headers of a
// struct, if it is a map of texts; or "".
func textMapField(t types.Type) string {
	n := namedOf(t)
	if n == nil || n.Obj().Pkg() == nil {
		return ""
	}
	st, ok := n.Underlying().(*types.Struct)
	if !ok {
		return ""
	}
	for v := range st.Fields() {
		f, ok := clients.LookupField(n.Obj().Pkg().Path() + "." + n.Obj().Name() + "." + v.Name())
		if ok && f.Is == clients.Headers && isTextMap(v.Type()) {
			return v.Name()
		}
	}
	return ""
}
