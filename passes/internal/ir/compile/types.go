package compile

// This file holds what is noted of types: keys of fields, zero values, what is embedded
// where, and what implements what.

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// nameFields names the fields of types. Those of a type that is made of another one are its
// own and the other's; they are named by the one that lists them, wherever the two stand.
//
//	type AccountService service
//	type service struct{ client *Client }
//	// Want: AccountService's client goes by p.service.client, as service's does
func (c *compiler) nameFields(specs []*ast.TypeSpec) {
	slices.SortStableFunc(specs, func(a, b *ast.TypeSpec) int {
		if x, y := listsFields(a), listsFields(b); x != y {
			if x {
				return -1
			}
			return 1
		}
		return cmp.Compare(a.Name.Name, b.Name.Name)
	})
	for _, s := range specs {
		c.fieldsOf(s)
	}
}

// listsFields reports whether a type is written as a struct, rather than as another type: its fields
// have their names from it.
func listsFields(s *ast.TypeSpec) bool {
	_, ok := ast.Unparen(s.Type).(*ast.StructType)
	return ok
}

// fieldsOf names the fields of a type; a type made from it shares them.
//
//	// Have: type base struct{ host string }; type Client base
//
// names the field of both p.base.host, so that a conversion loses nothing.
func (c *compiler) fieldsOf(s *ast.TypeSpec) {
	obj := c.info.Defs[s.Name]
	if obj == nil {
		return
	}
	st, ok := obj.Type().Underlying().(*types.Struct)
	if !ok {
		return
	}
	for i := range st.NumFields() {
		f := st.Field(i)
		if _, ok := c.fieldKeys[f]; !ok {
			c.fieldKeys[f] = c.pkg.Path() + "." + obj.Name() + "." + f.Name()
		}
	}
}

// key names a field across packages: pkg.Type.field. A field of a generic type is the same for
// all instances. Of a struct without a name, the place of the field in its file is its name.
func (c *compiler) key(f *types.Var, owner types.Type) string {
	f = f.Origin()
	if k, ok := c.fieldKeys[f]; ok {
		return k
	}
	if t := ir.TypeName(owner); t != "" {
		return t + "." + f.Name()
	}
	return c.pkg.Path() + "." + ir.Place(c.fset, f.Pos()) + "." + f.Name() // of a type without a name
}

// zero is the kind of a type's zero value, and its name if it is a struct: a field that nobody
// sets has that. A floating-point number is of no interest, and neither is an array.
func zero(t types.Type) (ir.Zero, string) {
	if t == nil {
		return ir.ZeroNone, ""
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		if u.Info()&types.IsString != 0 {
			return ir.ZeroText, ""
		}
		if u.Info()&types.IsInteger != 0 {
			return ir.ZeroNumber, ""
		}
		if u.Info()&types.IsBoolean != 0 {
			return ir.ZeroBool, ""
		}
	case *types.Pointer, *types.Map, *types.Slice, *types.Signature, *types.Interface, *types.Chan:
		if _, ok := types.Unalias(t).(*types.TypeParam); ok {
			return ir.ZeroNone, ""
		}
		return ir.ZeroNil, ""
	case *types.Struct:
		return ir.ZeroStruct, ir.TypeName(t)
	}
	return ir.ZeroNone, ""
}

// isText reports whether a type is that of strings, whatever its name.
func isText(t types.Type) bool {
	k, _ := zero(t)
	return k == ir.ZeroText
}

// elemOf is the type of a list's elements, or nil.
func elemOf(t types.Type) types.Type {
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return u.Elem()
	case *types.Array:
		return u.Elem()
	}
	return nil
}

// isNumber reports whether values of a type are numbers or truth values.
func isNumber(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&(types.IsNumeric|types.IsBoolean) != 0
}

// isFunc reports whether values of a type can be called.
func isFunc(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// isMap reports whether a type is a map, a pointer to one or a parameter that stands for
// maps.
//
//	func fill[M ~map[string]string](m M)     M is one, by its constraint
func isMap(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if p, ok := types.Unalias(t).(*types.TypeParam); ok {
		t = p.Constraint()
		for e := range t.Underlying().(*types.Interface).EmbeddedTypes() {
			if u, ok := e.(*types.Union); ok && u.Len() == 1 {
				t = u.Term(0).Type()
			}
		}
	}
	_, ok := t.Underlying().(*types.Map)
	return ok
}

// fields notes which fields only this package sets, and what is embedded where. Of a closed
// field all values are known that it ever has; any other may hold something else, too. What a type
// embeds that is not exported counts as closed: others hardly replace it.
//
//	// Have: type Client struct { Base string; company string; *http.Client }
//	Closed[p.Client.company]; Embeds[p.Client] = [{Client p.Client.Client }]
//	// Have: type session struct { http.Client; token string }
//	Closed[p.session.Client, p.session.token]; …
func (c *compiler) fields() {
	var named []*types.TypeName
	for _, obj := range c.info.Defs {
		if tn, ok := obj.(*types.TypeName); ok && !tn.IsAlias() {
			named = append(named, tn)
		}
	}
	slices.SortFunc(named, func(a, b *types.TypeName) int { return cmp.Compare(a.Pos(), b.Pos()) })
	for _, tn := range named {
		st, ok := tn.Type().Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for i := range st.NumFields() {
			f := st.Field(i)
			key := c.key(f, tn.Type())
			if !f.Exported() || f.Embedded() && !tn.Exported() {
				c.out.Closed[key] = true
			}
			if f.Embedded() {
				name := c.pkg.Path() + "." + tn.Name()
				_, held := zero(f.Type())
				c.out.Embeds[name] = append(c.out.Embeds[name], ir.Embed{Name: f.Name(), Key: key, Type: held})
			}
		}
	}
}

// holds reports whether a position is in one of the files that are compiled. A package is compiled
// once more without its tests, whose types are then as if they were not there.
func (c *compiler) holds(pos token.Pos) bool {
	return slices.ContainsFunc(c.files, func(f *ast.File) bool { return f.FileStart <= pos && pos < f.FileEnd })
}
