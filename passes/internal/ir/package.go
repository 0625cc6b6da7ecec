package ir

// This file holds what the compiler makes of a whole package.

import (
	"go/token"
	"go/types"
	"path/filepath"
	"strconv"
	"strings"
)

// A Package is a package in the engine's language. Nothing changes it once it was made.
type Package struct {
	Path  string
	Funcs []*Func // in the order of the files; several may be func init
	Inits []*Node // what gives the package's variables their start values, in order

	// Embeds are the embedded fields of the structs, by the type's name.
	Embeds map[string][]Embed
	// Implementations are the methods of the package that may stand behind one of an
	// interface of the package, by the full name of the latter.
	Implementations map[string][]string
	// Closed are the fields, by key, that no other package can set.
	Closed map[string]bool
	// ReplacesDefault says that something is assigned to http.DefaultTransport or
	// http.DefaultClient.
	ReplacesDefault bool
}

// An Embed is an embedded field: its methods are also its struct's. Type is that of a field which
// holds a struct itself, and no pointer to one.
//
//	// Have: type ListParams struct { Params; *Page }, of package p
//	// Want: {Params p.ListParams.Params p.Params} {Page p.ListParams.Page }
type Embed struct{ Name, Key, Type string }

// FuncName names a function or method as types.Func.FullName does, but for type
// parameters: a method of Client[T] is one of Client, which is how a value names its type.
//
//	// Have: func (c *Client[T]) Get(), of package p
//	// Want: "(*p.Client).Get"
func FuncName(f *types.Func) string {
	name := f.Origin().FullName()
	open, end := strings.IndexByte(name, '['), strings.LastIndex(name, "])")
	if open < 0 || end < open {
		return name
	}
	return name[:open] + name[end+1:]
}

// TypeName names a defined type, or the one that a pointer points to, as pkg.Name. It is
// empty for a type without a name.
//
//	// Have: *http.Request, Client[int] of package p, []string
//	// Want: "net/http.Request", "p.Client", ""
func TypeName(t types.Type) string {
	if t == nil {
		return ""
	}
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	n, ok := t.(*types.Named)
	if !ok {
		return ""
	}
	if n.Obj().Pkg() == nil {
		return n.Obj().Name()
	}
	return n.Obj().Pkg().Path() + "." + n.Obj().Name()
}

// Place names a position as file:line:column, without the folder that the file lies in: a
// fact has to be the same bytes wherever the sources lie. It is empty for no position.
//
//	// Want: "client.go:17:19"
func Place(fset *token.FileSet, p token.Pos) string {
	if !p.IsValid() {
		return ""
	}
	at := fset.PositionFor(p, false)
	return filepath.Base(at.Filename) + ":" + strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)
}
