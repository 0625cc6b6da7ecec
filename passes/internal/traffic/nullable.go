package traffic

// This file holds the numbers of databases that may be missing.

import (
	"go/ast"
	"go/types"
)

// Nullable reports whether a type is one that databases use for a number of 32 bits or less that may be
// missing, and what to use instead. They are structs of the number and of a bool that says whether it
// is there.
//
//	// Have: sql.NullInt32, pgtype.Int4, null.Int32
//	// Want: sql.NullInt64, pgtype.Int8, null.Int64
func Nullable(t types.Type, sizes types.Sizes) (wide string, ok bool) {
	named, isNamed := types.Unalias(t).(*types.Named)
	if !isNamed || named.Obj().Pkg() == nil {
		return "", false
	}
	s, isStruct := named.Underlying().(*types.Struct)
	if !isStruct || s.NumFields() == 0 || s.NumFields() > 2 {
		return "", false
	}
	for _, n := range nullables {
		if named.Obj().Name() == n.name {
			number := s.Field(0).Type()
			if inner, isNamed := number.(*types.Named); isNamed { // null.Int32 embeds sql.NullInt32
				if st, isStruct := inner.Underlying().(*types.Struct); isStruct && st.NumFields() > 0 {
					number = st.Field(0).Type()
				}
			}
			return named.Obj().Pkg().Name() + "." + n.wide, Narrow(number, sizes)
		}
	}
	return "", false
}

// nullables are what such types are called, and those of 64 bits beside them.
var nullables = []struct{ name, wide string }{
	{"NullInt32", "NullInt64"}, {"NullInt16", "NullInt64"}, {"NullUint32", "NullUint64"},
	{"Int4", "Int8"}, {"Int2", "Int8"}, {"Int32", "Int64"}, {"Int16", "Int64"}, {"Uint32", "Uint64"},
}

// nullable is the field that holds a number which may be missing, if that is what a field is asked for.
//
//	// Have: row.ProcoreProjectID.Int32, where ProcoreProjectID is a sql.NullInt32 or a pgtype.Int4
//	// Want: row.ProcoreProjectID
func (f *flow) nullable(e *ast.SelectorExpr) *ast.SelectorExpr {
	if outer, ok := ast.Unparen(e.X).(*ast.SelectorExpr); ok {
		if _, isNullable := Nullable(f.typeOf(outer), f.pass.TypesSizes); isNullable {
			return outer
		}
	}
	return e
}
