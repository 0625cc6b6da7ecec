package traffic

// This file holds the clients that name nobody. Whose requests they make, the packages say that give them
// a host; and so do those say whose their messages are.
//
//	// Have: package rest: func New(base string) *Client; func (c *Client) Projects() ([]Project, error)
//	// Have: c := rest.New("https://api.procore.com"); list, err := c.Projects()
//	// Want: of rest, that Projects perhaps reads Project from Procore; and here that it does

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// A Perhaps is a message of a function if the request is one to Procore that the function makes.
type Perhaps struct {
	Func       string // its full name
	Path, Type string // of the message
}

// perhapsOf are the messages of a package whose requests go to hosts that it does not know. It is asked of
// modules that are worked on, and only of a package that has ids to tell of.
func perhapsOf(pass *analysis.Pass) (out []Perhaps) {
	if pass.Module == nil || pass.Module.Version != "" || pass.Pkg.Name() == "main" || !declaresIDs(pass.Pkg) {
		return nil
	}
	to := make(map[token.Pos]target)
	for _, file := range source.Untested(pass.Fset, pass.Files) {
		ast.Inspect(file, func(n ast.Node) bool {
			if e, ok := n.(*ast.CallExpr); ok && asksAnybody(pass, e) {
				to[source.CallPos(e)] = mixed
			}
			return true
		})
	}
	if len(to) == 0 {
		return nil
	}
	f := newFlow(pass, &calls{to: to})
	f.anybody = true
	f.run()
	for _, fn := range f.funcs {
		if !fn.obj.Exported() || source.InTest(pass.Fset, fn.obj.Pos()) {
			continue
		}
		for e, from := range fn.events {
			if n := e.part.name; e.kind == message && n != nil && from.has(own) && n.Pkg() != nil && n.Parent() == n.Pkg().Scope() {
				out = append(out, Perhaps{fn.obj.FullName(), n.Pkg().Path(), n.Name()})
			}
		}
	}
	slices.SortFunc(out, func(a, b Perhaps) int {
		return cmp.Or(strings.Compare(a.Func, b.Func), strings.Compare(a.Path, b.Path), strings.Compare(a.Type, b.Type))
	})
	return slices.Compact(out)
}

// declaresIDs reports whether a package declares a struct with a number in it that is called an id.
func declaresIDs(pkg *types.Package) bool {
	return slices.ContainsFunc(pkg.Scope().Names(), func(name string) bool {
		t, ok := pkg.Scope().Lookup(name).(*types.TypeName)
		return ok && slices.ContainsFunc(idsOf((&Message{Type: t}).Struct()), func(v *types.Var) bool { return isNumber(pointed(v.Type())) })
	})
}

// asksAnybody reports whether a call makes a request to a host that does not stand at its place.
func asksAnybody(pass *analysis.Pass, e *ast.CallExpr) bool {
	name, ok := source.CalledName(e)
	if !ok {
		return false
	}
	fn, ok := pass.TypesInfo.Uses[name].(*types.Func)
	if !ok || fn.Pkg() == nil || fn.Pkg() == pass.Pkg {
		return false
	}
	makes := slices.ContainsFunc(clients.Lookup(fn.FullName()), func(r clients.Row) bool { return r.Does == clients.Make || r.Does == clients.Send })
	return makes && !slices.ContainsFunc(e.Args, func(a ast.Expr) bool { return startsWithHost(pass, a) })
}

// startsWithHost reports whether a text begins with the host of an address.
func startsWithHost(pass *analysis.Pass, e ast.Expr) bool {
	for {
		if v := pass.TypesInfo.Types[e].Value; v != nil {
			return strings.Contains(v.ExactString(), "://")
		}
		b, ok := ast.Unparen(e).(*ast.BinaryExpr)
		if !ok {
			return false
		}
		e = b.X
	}
}

// perhapsHere notes the messages of a call whose function makes its request to anybody, if it is one to
// Procore here.
func (f *flow) perhapsHere(e *ast.CallExpr, c *callee) {
	names := f.perhaps[c.name]
	if len(names) == 0 || c.fn != nil {
		return
	}
	for _, n := range names {
		f.event(event{kind: message, part: part{name: n}, at: e.Fun, read: true}, f.site(source.CallPos(e)))
	}
}
