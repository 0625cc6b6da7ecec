package resourceid

// This file holds the fields of messages.

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/traffic"
)

// A finding is one diagnostic, with the edits that would repair it.
type finding struct {
	pos, end token.Pos
	message  string
	field    *types.Var // whose type it is
	do       string     // what the fix does
	edits    []analysis.TextEdit
	fixes    []analysis.SuggestedFix
}

// idFields are the fields of a message that are ids by their names or tags. An embedded struct
// is none.
func idFields(m *traffic.Message) (out []*types.Var) {
	s := m.Struct()
	if s == nil {
		return nil
	}
	for i := range s.NumFields() {
		if v := s.Field(i); !v.Embedded() && traffic.IsIDField(v, s.Tag(i)) {
			out = append(out, v)
		}
	}
	return out
}

// fields finds the ids among the fields of a message that are too small.
func fields(pass *analysis.Pass, m *traffic.Message) (out []*finding) {
	for _, v := range idFields(m) {
		decl := declared(pass, v)
		if decl == nil {
			continue // another package's, or a copy that was made of a generic type
		}
		for _, n := range narrowIn(pass, decl.Type) {
			out = append(out, field(pass, m, v, n))
		}
	}
	return out
}

// field is the finding of a field.
func field(pass *analysis.Pass, m *traffic.Message, v *types.Var, n narrow) *finding {
	name := v.Name()
	if m.Type != nil {
		name = m.Type.Name() + "." + name
	}
	f := &finding{
		pos: n.expr.Pos(), end: n.expr.End(), field: v, do: useWide(n.wide),
		message: fmt.Sprintf("field %s holds a Procore id in %s, which is too small for new regions; use %s (MPR)", name, n.name(), n.wide),
	}
	if n.edit != nil && !rulekit.ReadOnly(pass, f.pos) && fixable(pass, v, n.typ) {
		f.edits = []analysis.TextEdit{{Pos: n.edit.Pos(), End: n.edit.End(), NewText: []byte(n.wide)}}
	}
	return f
}

// declared is where the package declares a field.
func declared(pass *analysis.Pass, v *types.Var) *ast.Field {
	file := rulekit.FileAt(pass, v.Pos())
	if file == nil {
		return nil
	}
	var found *ast.Field
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || v.Pos() < n.Pos() || n.End() <= v.Pos() {
			return false
		}
		if f, ok := n.(*ast.Field); ok {
			found = f
		}
		return true
	})
	if found == nil || len(found.Names) == 0 {
		return nil
	}
	return found
}

// A narrow is a number of 32 bits or less in the type of a field.
type narrow struct {
	expr ast.Expr // where it stands
	typ  types.Type
	edit ast.Expr // what has to be changed; nil if that is not here
	wide string   // the type to use
}

// name is how the number's type is called, with what it is in this build if that matters.
func (n narrow) name() string {
	s := types.TypeString(n.typ, func(*types.Package) string { return "" })
	b := n.typ.Underlying().(*types.Basic)
	if s != b.Name() {
		return s + " (" + b.Name() + ")"
	}
	switch b.Kind() {
	case types.Int, types.Uint, types.Uintptr:
		return s + " (32 bits in this build)"
	}
	return s
}

// narrowIn finds the numbers that are too small in a type, as it is written:
//
//	[]int32, *uint32, map[int32]string, Opt[int32], ProjectID
func narrowIn(pass *analysis.Pass, e ast.Expr) (out []narrow) {
	switch x := ast.Unparen(e).(type) {
	case *ast.StarExpr:
		return narrowIn(pass, x.X)
	case *ast.ArrayType:
		if t := pass.TypesInfo.TypeOf(x.Elt); t != nil && isByte(t) {
			return nil // a UUID, a hash
		}
		return narrowIn(pass, x.Elt)
	case *ast.MapType:
		return append(narrowIn(pass, x.Key), narrowIn(pass, x.Value)...)
	case *ast.IndexExpr:
		return narrowIn(pass, x.Index)
	case *ast.IndexListExpr:
		for _, i := range x.Indices {
			out = append(out, narrowIn(pass, i)...)
		}
		return out
	case *ast.Ident, *ast.SelectorExpr:
		t := pass.TypesInfo.TypeOf(x)
		if t == nil || !traffic.Narrow(t, pass.TypesSizes) || types.Unalias(t) == types.Universe.Lookup("rune").Type() {
			return nil
		}
		n := narrow{expr: x, typ: types.Unalias(t), wide: wide(t)}
		if named, ok := types.Unalias(t).(*types.Named); ok {
			if hasConstants(named) {
				return nil // the program's own kinds of something
			}
			n.edit = underlying(pass, named, x.Pos())
		} else if id, ok := x.(*ast.Ident); ok && types.Universe.Lookup(id.Name) == pass.TypesInfo.Uses[id] {
			n.edit = x
		}
		return append(out, n)
	}
	return nil
}

func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Byte
}

// wide is the type of 64 bits of the same kind.
func wide(t types.Type) string {
	b := t.Underlying().(*types.Basic)
	switch {
	case b.Info()&types.IsFloat != 0:
		return "float64"
	case b.Info()&types.IsUnsigned != 0:
		return "uint64"
	}
	return "int64"
}

// hasConstants reports whether the package of a type declares constants of it, as for the
// kinds or states of something.
func hasConstants(t *types.Named) bool {
	pkg := t.Obj().Pkg()
	if pkg == nil {
		return false
	}
	for _, name := range pkg.Scope().Names() {
		if c, ok := pkg.Scope().Lookup(name).(*types.Const); ok && types.Identical(c.Type(), t) {
			return true
		}
	}
	return false
}

// underlying is the type that a named number is declared as, if that stands in the same
// file as its use.
//
//	type ProjectID int32
func underlying(pass *analysis.Pass, t *types.Named, use token.Pos) (found ast.Expr) {
	file := rulekit.FileAt(pass, use)
	if file == nil || t.Obj().Pos() < file.FileStart || file.FileEnd <= t.Obj().Pos() {
		return nil
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.TypeSpec); ok && pass.TypesInfo.Defs[s.Name] == t.Obj() {
			if id, ok := ast.Unparen(s.Type).(*ast.Ident); ok && types.Universe.Lookup(id.Name) == pass.TypesInfo.Uses[id] {
				found = id
			}
		}
		return found == nil
	})
	return found
}
