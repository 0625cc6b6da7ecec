package resourceid

// This file holds the fields of structs that a library keeps in a table. The column that it makes of
// a field is as large as the field.
//
//	type Link struct {
//		gorm.Model
//		ProcoreProjectID int32 // integer
//	}

import (
	"go/ast"
	"go/types"
	"reflect"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// bases are the structs that models embed, by their package, and the key of the library's tags.
var bases = []struct{ pkg, name, key string }{
	{"gorm.io/gorm", "Model", "gorm"},
	{"github.com/jinzhu/gorm", "Model", "gorm"},
	{"github.com/uptrace/bun", "BaseModel", "bun"},
}

// migrations are the methods that make tables of the structs that they are handed.
var migrations = map[string]string{
	"(*gorm.io/gorm.DB).AutoMigrate":           "gorm",
	"(*github.com/jinzhu/gorm.DB).AutoMigrate": "gorm",
}

// inModels finds the fields that are called an id of Procore in their table and are too small.
func inModels(pass *analysis.Pass, abroad *outside) (out []*finding) {
	var specs []*ast.TypeSpec
	keys := make(map[types.Object]string)
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.TypeSpec:
				if s, ok := n.Type.(*ast.StructType); ok {
					specs = append(specs, n)
					keys[pass.TypesInfo.Defs[n.Name]] = modelKey(pass, s)
				}
			case *ast.CallExpr:
				migrated(pass, n, keys)
			}
			return true
		})
	}
	for _, spec := range specs {
		owner, _ := pass.TypesInfo.Defs[spec.Name].(*types.TypeName)
		if key := keys[owner]; owner != nil && key != "" {
			for _, f := range spec.Type.(*ast.StructType).Fields.List {
				out = append(out, inModel(pass, owner, f, key, abroad)...)
			}
		}
	}
	return kept(pass, out, nil)
}

// modelKey is the key of the tags by which a library keeps a struct in a table, "" if none does.
func modelKey(pass *analysis.Pass, s *ast.StructType) string {
	for _, f := range s.Fields.List {
		for _, b := range bases {
			if t := pass.TypesInfo.TypeOf(f.Type); t != nil && len(f.Names) == 0 && rulekit.IsNamed(t, b.pkg, b.name) {
				return b.key
			}
		}
		for _, m := range mappings() {
			if _, ok := tagFor(f, m.key); ok {
				return m.key
			}
		}
	}
	return ""
}

// migrated notes the structs that a call makes tables of: db.AutoMigrate(&Link{}).
func migrated(pass *analysis.Pass, e *ast.CallExpr, keys map[types.Object]string) {
	sel, ok := e.Fun.(*ast.SelectorExpr)
	if !ok {
		return
	}
	fn, ok := pass.TypesInfo.Uses[sel.Sel].(*types.Func)
	if !ok || migrations[fn.FullName()] == "" {
		return
	}
	for _, a := range e.Args {
		t := pass.TypesInfo.TypeOf(a)
		if p, ok := types.Unalias(t).(*types.Pointer); ok {
			t = p.Elem()
		}
		if n, ok := types.Unalias(t).(*types.Named); ok && keys[n.Obj()] == "" {
			keys[n.Obj()] = migrations[fn.FullName()]
		}
	}
}

// inModel looks at one field of a model; one that is left out of the table has "-" in its tag.
func inModel(pass *analysis.Pass, owner *types.TypeName, f *ast.Field, key string, abroad *outside) (out []*finding) {
	tag, _ := tagFor(f, key)
	if len(f.Names) != 1 || strings.HasPrefix(tag, "-") {
		return nil
	}
	name := f.Names[0].Name
	for _, m := range mappings() {
		if c := m.column.FindStringSubmatch(tag); m.key == key && c != nil {
			name = c[1]
		}
	}
	v, ok := pass.TypesInfo.Defs[f.Names[0]].(*types.Var)
	if !ok || !ofProcore(name) {
		return nil
	}
	for _, n := range narrowIn(pass, f.Type) {
		out = append(out, field(pass, owner, v, n, abroad))
	}
	return out
}

// tagFor is what the tag of a field says for a key.
func tagFor(f *ast.Field, key string) (string, bool) {
	if f.Tag == nil {
		return "", false
	}
	text, err := strconv.Unquote(f.Tag.Value)
	if err != nil {
		return "", false
	}
	return reflect.StructTag(text).Lookup(key)
}
