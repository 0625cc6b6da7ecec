package exec

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// forOthers are the marks that others than the function of a row's verb ask for, and what a row
// must be for that: whoever writes a fix, and package reach, for which a map that may hold
// anything has nothing to do with requests.
var forOthers = map[string]func(clients.Row) bool{
	"Func": func(clients.Row) bool { return true },
	"Does": func(clients.Row) bool { return true },
	"Map":  func(r clients.Row) bool { return r.Map == clients.AnyMap && r.Does < clients.ParseURL },
	"Writes": func(r clients.Row) bool {
		return r.On == clients.Recv && (r.Does == clients.Set && r.Key != clients.None || r.Does == clients.Merge && r.Header != clients.None)
	},
	"Instead":     func(r clients.Row) bool { return r.Does == clients.Send && r.URL != clients.None },
	"Body":        func(r clients.Row) bool { return r.Instead != "" },
	"Form":        func(r clients.Row) bool { return r.Instead != "" },
	"ContentType": func(r clients.Row) bool { return r.Instead != "" && r.Body != clients.None },
}

// needs are the marks that say nothing without another, and the others of which one is needed.
var needs = map[string][]string{
	"Calls":      {"Fn"},
	"Param":      {"Fn"},
	"Formats":    {"URL", "Path", "Base", "Host"},
	"ContextKey": {"Key"},
	"Whole":      {"Value"},
	"Side":       {"Value"},
	"As":         {"Key"},
}

// TestRowsAreHeeded finds rows that name something which the function of their verb, with all
// that it calls, never asks for, or which says nothing without something else that they lack:
// the row claims what the engine ignores.
func TestRowsAreHeeded(t *testing.T) {
	asks := marksOfMethods(t)
	heeded := make(map[clients.Verb]map[string]bool)
	for v, f := range verbs {
		if f != nil {
			heeded[clients.Verb(v)] = asks[methodName(f)]
		}
	}
	for _, row := range clients.Rows() {
		named := marksOf(row)
		for _, mark := range named {
			by := forOthers[mark]
			if !heeded[row.Does][mark] && (by == nil || !by(row)) {
				t.Errorf("%s: the engine does not ask for the row's %s", row.Func, mark)
			}
			other := needs[mark]
			if len(other) > 0 && !slices.ContainsFunc(other, func(m string) bool { return slices.Contains(named, m) }) {
				t.Errorf("%s: the row's %s says nothing without %s", row.Func, mark, strings.Join(other, " or "))
			}
		}
	}
}

// TestMarksAreUsed finds marks that no row has: what nothing says need not be asked for.
func TestMarksAreUsed(t *testing.T) {
	used := make(map[string]bool)
	for _, row := range clients.Rows() {
		for _, mark := range marksOf(row) {
			used[mark] = true
		}
	}
	for i := range reflect.TypeFor[clients.Row]().NumField() {
		if mark := reflect.TypeFor[clients.Row]().Field(i).Name; !used[mark] {
			t.Errorf("no row has a %s", mark)
		}
	}
}

// marksOf lists what a row names.
func marksOf(row clients.Row) (list []string) {
	v := reflect.ValueOf(row)
	for i := range v.NumField() {
		if !v.Field(i).IsZero() {
			list = append(list, v.Type().Field(i).Name)
		}
	}
	return list
}

// TestFieldsAndTypesAreHeeded finds entries for fields and types whose part no code of this
// package knows, and parameters of fields that hold no hook.
func TestFieldsAndTypesAreHeeded(t *testing.T) {
	known := make(map[string]bool) // the verbs that are compared with an entry's part
	for _, f := range sources(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BinaryExpr:
				if isPart(n.X) {
					known[verbIn(n.Y)] = true
				}
			case *ast.SwitchStmt:
				if isPart(n.Tag) {
					ast.Inspect(n.Body, func(n ast.Node) bool {
						if c, ok := n.(*ast.CaseClause); ok {
							for _, e := range c.List {
								known[verbIn(e)] = true
							}
						}
						return true
					})
				}
			}
			return true
		})
	}
	for _, f := range clients.Fields() {
		if !known[names[f.Is]] {
			t.Errorf("%s: the engine knows no field that is %s", f.Field, names[f.Is])
		}
		if f.Param != 0 && f.Is != clients.Hook {
			t.Errorf("%s: the field has a parameter, and is no hook", f.Field)
		}
	}
	for _, typ := range clients.Types() {
		if !known[names[typ.Is]] {
			t.Errorf("%s: the engine knows no type that is %s", typ.Type, names[typ.Is])
		}
	}
}

// names are the verbs that an entry for a field or a type may have.
var names = map[clients.Verb]string{
	clients.Headers: "Headers", clients.Base: "Base", clients.Hook: "Hook", clients.Install: "Install",
	clients.Inner: "Inner", clients.Same: "Same", clients.Make: "Make", clients.Open: "Open",
}

// isPart reports whether an expression is the part of an entry: f.Is.
func isPart(e ast.Expr) bool {
	sel, ok := e.(*ast.SelectorExpr)
	return ok && sel.Sel.Name == "Is"
}

// verbIn is the verb that an expression names: clients.Hook.
func verbIn(e ast.Expr) string {
	if sel, ok := e.(*ast.SelectorExpr); ok {
		return sel.Sel.Name
	}
	return ""
}

// methodName is the name of the method that a method expression stands for.
func methodName(f any) string {
	full := runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name()
	return full[strings.LastIndexByte(full, '.')+1:]
}

// marksOfMethods lists, for each method of the package, the marks of rows that it asks for:
// itself, or in a method that it calls.
func marksOfMethods(t *testing.T) map[string]map[string]bool {
	marks, calls := make(map[string]map[string]bool), make(map[string][]string)
	for _, d := range methods(t) {
		name := d.Name.Name
		marks[name] = make(map[string]bool)
		ast.Inspect(d.Body, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if row, ok := sel.X.(*ast.SelectorExpr); ok && row.Sel.Name == "row" {
				marks[name][sel.Sel.Name] = true
			} else {
				calls[name] = append(calls[name], sel.Sel.Name)
			}
			return true
		})
	}
	for changed := true; changed; {
		changed = false
		for name := range marks {
			before := len(marks[name])
			for _, callee := range calls[name] {
				maps.Copy(marks[name], marks[callee])
			}
			changed = changed || len(marks[name]) > before
		}
	}
	return marks
}

// methods parses the methods of a call of a library's function.
func methods(t *testing.T) (list []*ast.FuncDecl) {
	for _, f := range sources(t) {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && d.Recv != nil && isLibraryCall(d.Recv.List[0].Type) {
				list = append(list, d)
			}
		}
	}
	return list
}

// sources parses the files of this package, tests aside.
func sources(t *testing.T) (list []*ast.File) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, f)
	}
	return list
}

func isLibraryCall(recv ast.Expr) bool {
	star, ok := recv.(*ast.StarExpr)
	if !ok {
		return false
	}
	id, ok := star.X.(*ast.Ident)
	return ok && id.Name == "libraryCall"
}
