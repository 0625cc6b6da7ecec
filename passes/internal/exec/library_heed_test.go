package exec

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// forOthers are what rows say to package reach and to whoever writes a fix.
var forOthers = []string{"Func", "Does", "Map", "Writes", "Instead", "Body", "Form", "ContentType"}

// TestRowsAreHeeded finds rows that name something which the function of their verb, with all
// that it calls, never asks for: the row claims what the engine ignores.
func TestRowsAreHeeded(t *testing.T) {
	asks := marksOfMethods(t)
	heeded := make(map[clients.Verb]map[string]bool)
	for v, f := range verbs {
		if f != nil {
			heeded[clients.Verb(v)] = asks[methodName(f)]
		}
	}
	for _, row := range clients.Rows() {
		if row.Does == clients.Get {
			continue // it says that nothing is changed
		}
		v := reflect.ValueOf(row)
		for i := range v.NumField() {
			mark := v.Type().Field(i).Name
			if !v.Field(i).IsZero() && !slices.Contains(forOthers, mark) && !heeded[row.Does][mark] {
				t.Errorf("%s: the engine does not ask for the row's %s", row.Func, mark)
			}
		}
	}
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
	notTests := func(f fs.FileInfo) bool { return !strings.HasSuffix(f.Name(), "_test.go") }
	pkgs, err := parser.ParseDir(token.NewFileSet(), ".", notTests, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range pkgs["exec"].Files {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && d.Recv != nil && isLibraryCall(d.Recv.List[0].Type) {
				list = append(list, d)
			}
		}
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
