package companyid

// This file holds rows of tables that say by a bool whether to send the header.
//
//	Have: {Path: "/rest/v1.0/vendors"}, {Path: "/rest/v1.0/offices", Anon: true}
//	      if !e.Anon { req.Header.Set("Procore-Company-Id", company) }
//	Want: the second row is reported: the endpoint has Anon: true

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strconv"
)

// flagOf says by which bool a row differs from all those that have the header, or is empty.
func (j *judge) flagOf(lit *ast.CompositeLit, st *types.Struct, h *having) string {
	for i := range st.NumFields() {
		own, ok := j.flagAt(lit, st, i)
		if ok && j.aloneWith(own, st, i, h) {
			return st.Field(i).Name() + ": " + strconv.FormatBool(own)
		}
	}
	return ""
}

// aloneWith reports whether no row that has the header has a bool of the same value.
func (j *judge) aloneWith(own bool, st *types.Struct, i int, h *having) bool {
	rows := 0
	for pos := range h.makers() {
		lit := j.literalAt(pos)
		if lit == nil || structOf(j.pass.TypesInfo.TypeOf(lit)) != st {
			continue
		}
		if value, ok := j.flagAt(lit, st, i); !ok || value == own {
			return false
		}
		rows++
	}
	return rows > 0
}

// flagAt is the value of a field of type bool in a literal; ok is false where it is no constant.
func (j *judge) flagAt(lit *ast.CompositeLit, st *types.Struct, i int) (value, ok bool) {
	if b, isBasic := st.Field(i).Type().Underlying().(*types.Basic); !isBasic || b.Kind() != types.Bool {
		return false, false
	}
	given := fieldIn(lit, st, i)
	if given == nil {
		return false, true
	}
	v := j.pass.TypesInfo.Types[given].Value
	return v != nil && constant.BoolVal(v), v != nil
}

// fieldIn is what a literal gives a field, or nil.
func fieldIn(lit *ast.CompositeLit, st *types.Struct, i int) ast.Expr {
	for at, e := range lit.Elts {
		kv, keyed := e.(*ast.KeyValueExpr)
		if !keyed {
			if at == i {
				return e
			}
			continue
		}
		if key, ok := kv.Key.(*ast.Ident); ok && key.Name == st.Field(i).Name() {
			return kv.Value
		}
	}
	return nil
}

// structOf is the struct that a type is or points to, or nil.
func structOf(t types.Type) *types.Struct {
	if p, ok := t.Underlying().(*types.Pointer); ok { // of &{…} in a list of pointers
		t = p.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}
