package resourceid

// This file holds the columns that a schema of ent declares in code.

import (
	"fmt"
	"go/ast"
	"go/constant"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// entFields is the package whose functions declare fields: field.Int32("procore_project_id"). What
// ent generates has the same 32 bits as the column, whatever the database.
const entFields = "entgo.io/ent/schema/field"

// wideField are the functions that declare 64 bits of the same kind. Int is a BIGINT.
var wideField = map[string]string{
	"Int8": "Int64", "Int16": "Int64", "Int32": "Int64",
	"Uint8": "Uint64", "Uint16": "Uint64", "Uint32": "Uint64",
}

// inSchemas finds the columns in schemas of ent that are too small. There is no fix: all that ent
// generates has to be generated anew.
func inSchemas(pass *analysis.Pass) (out []*finding) {
	if !importsPath(pass, entFields) {
		return nil
	}
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && len(call.Args) == 1 {
				if f := schemaField(pass, call); f != nil {
					out = append(out, f)
				}
			}
			return true
		})
	}
	return out
}

// schemaField looks at one call.
func schemaField(pass *analysis.Pass, call *ast.CallExpr) *finding {
	fn := typeutil.StaticCallee(pass.TypesInfo, call)
	if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != entFields || fn.Signature().Recv() != nil {
		return nil
	}
	use := wideField[fn.Name()]
	v := pass.TypesInfo.Types[call.Args[0]].Value
	if use == "" || v == nil || v.Kind() != constant.String || !ofProcore(constant.StringVal(v)) {
		return nil
	}
	name := constant.StringVal(v)
	return &finding{
		pos: call.Fun.Pos(), end: call.Fun.End(),
		id:      verdict.ID{What: "column", Name: name, In: fn.Name(), Use: use},
		message: fmt.Sprintf("column %s holds a Procore id in %s, which is too small for new regions; use %s and generate the code anew (MPR)", name, fn.Name(), use),
	}
}

// importsPath reports whether a package imports another one.
func importsPath(pass *analysis.Pass, path string) bool {
	for _, imp := range pass.Pkg.Imports() {
		if imp.Path() == path {
			return true
		}
	}
	return false
}
