package request

import (
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/compile"
)

// visit calls f with all operations of the situations.
func visit(pkgs map[string]*packages.Package, f func(*ir.Node)) {
	for _, p := range pkgs {
		pkg := compile.Package(p.Types, p.TypesInfo, p.Fset, p.Syntax)
		for _, n := range pkg.Inits {
			n.Walk(f)
		}
		for _, fn := range pkg.Funcs {
			fn.Body.Walk(f)
		}
	}
}

// everyOperation finds the operations that no situation runs.
func everyOperation(t *testing.T, pkgs map[string]*packages.Package) {
	seen := make(map[ir.Op]bool)
	visit(pkgs, func(n *ir.Node) { seen[n.Op] = true })
	for _, op := range ir.Ops() {
		if !seen[op] {
			t.Errorf("no situation has a %s", op)
		}
	}
}

// A kind is what a row of the table says of a function, a field or a type: its verb and, of an
// option, what that carries.
type kind struct {
	of            string
	does, carries clients.Verb
}

// everyKind finds the kinds of rows, and with them of clients, that no situation has.
func everyKind(t *testing.T, pkgs map[string]*packages.Package) {
	seen := make(map[kind]bool)
	visit(pkgs, func(n *ir.Node) {
		for _, r := range clients.Lookup(n.Name) {
			seen[kindOf(r)] = true
		}
		for _, r := range clients.Lookup(n.Key) {
			seen[kindOf(r)] = true
		}
		if f, ok := clients.LookupField(n.Key); ok {
			seen[kind{of: "field", does: f.Is}] = true
		}
		if t, ok := clients.LookupType(n.Type); ok {
			seen[kind{of: "type", does: t.Is}] = true
		}
	})
	missing := func(k kind, name string) {
		if !seen[k] {
			t.Errorf("no situation has a row like that of %s", name)
			seen[k] = true
		}
	}
	for _, r := range clients.Rows() {
		missing(kindOf(r), r.Func)
	}
	for _, f := range clients.Fields() {
		missing(kind{of: "field", does: f.Is}, f.Field)
	}
	for _, f := range clients.Types() {
		missing(kind{of: "type", does: f.Is}, f.Type)
	}
}

// kindOf is the kind of a function's row.
func kindOf(r clients.Row) kind { return kind{of: "function", does: r.Does, carries: r.Carries} }
