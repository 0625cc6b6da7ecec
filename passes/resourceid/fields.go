package resourceid

// This file holds the fields of messages.

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/traffic"
	"github.com/mprlint/mprlint/passes/internal/verdict"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// A finding is one diagnostic, with the edits that would repair it.
type finding struct {
	pos, end token.Pos
	message  string
	id       verdict.ID // the same for the report, but for its position
	field    *types.Var // whose type it is
	do       string     // what the fix does
	edits    []analysis.TextEdit
	fixes    []analysis.SuggestedFix
	file     *sqlFile // of one in a file that is embedded
	line     int      // in the file
	ignored  string   // why a comment in the file keeps it silent
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
func fields(pass *analysis.Pass, m *traffic.Message, abroad *outside) (out []*finding) {
	for _, v := range idFields(m) {
		decl := declared(pass, v)
		if decl == nil {
			continue // another package's, or a copy that was made of a generic type
		}
		for _, n := range narrowIn(pass, decl.Type) {
			out = append(out, field(pass, m.Type, v, n, abroad))
		}
	}
	return append(out, instances(pass, m, abroad)...)
}

// field is the finding of a field; owner is the type that has it, nil for one without a name.
func field(pass *analysis.Pass, owner *types.TypeName, v *types.Var, n narrow, abroad *outside) *finding {
	name := v.Name()
	if owner != nil {
		name = declaring(owner, v).Name() + "." + name
	}
	f := &finding{
		pos: n.expr.Pos(), end: n.expr.End(), field: v, do: useWide(n.wide),
		id:      verdict.ID{What: "field", Name: name, In: n.name(), Use: n.wide},
		message: fmt.Sprintf("field %s holds a Procore id in %s, which is too small for new regions; use %s (MPR)", name, n.name(), n.wide),
	}
	if n.edit != nil && !rulekit.ReadOnly(pass, f.pos) && fixable(abroad, v, n.typ) {
		f.edits = []analysis.TextEdit{{Pos: n.edit.Pos(), End: n.edit.End(), NewText: []byte(n.wide)}}
	}
	return f
}

// declaring is the type that a reader finds a field in. A type that was made of another one has
// the same fields.
//
//	func (p *Project) UnmarshalJSON(b []byte) error { type mask Project; … }
//	// Have: mask, ID
//	// Want: Project
func declaring(owner *types.TypeName, v *types.Var) *types.TypeName {
	if v.Pkg() == nil || owner.Parent() == v.Pkg().Scope() {
		return owner
	}
	for _, name := range v.Pkg().Scope().Names() {
		t, ok := v.Pkg().Scope().Lookup(name).(*types.TypeName)
		if ok && t.Type().Underlying() == owner.Type().Underlying() {
			return t
		}
	}
	return owner
}

// declared is where the package declares a field.
func declared(pass *analysis.Pass, v *types.Var) *ast.Field {
	file := rulekit.FileAt(pass, v.Pos())
	if file == nil {
		return nil
	}
	work.Add(1)
	i, _ := slices.BinarySearchFunc(file.Decls, v.Pos(), func(d ast.Decl, pos token.Pos) int { return cmp.Compare(d.End(), pos+1) })
	if i == len(file.Decls) {
		return nil
	}
	var found *ast.Field
	ast.Inspect(file.Decls[i], func(n ast.Node) bool {
		if n == nil || v.Pos() < n.Pos() || n.End() <= v.Pos() {
			return false
		}
		if f, ok := n.(*ast.Field); ok {
			found = f
		}
		return true
	})
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
	b, ok := n.typ.Underlying().(*types.Basic)
	if !ok {
		return types.TypeString(n.typ, (*types.Package).Name) // sql.NullInt32
	}
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
	case *ast.Ellipsis: // of a parameter
		return narrowIn(pass, x.Elt)
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
		t := types.Unalias(pass.TypesInfo.TypeOf(x))
		if t == nil || t == types.Universe.Lookup("rune").Type() {
			return nil
		}
		switch t := t.(type) {
		case *types.Named:
			return inNamed(pass, x, t)
		case *types.Slice: // type ids = []int32
			if b, ok := types.Unalias(t.Elem()).(*types.Basic); ok && !isByte(b) && traffic.Narrow(b, pass.TypesSizes) {
				return []narrow{{expr: x, typ: b, wide: wide(b)}}
			}
			return nil
		}
		if !traffic.Narrow(t, pass.TypesSizes) {
			return nil
		}
		n := narrow{expr: x, typ: t, wide: wide(t)}
		if id := predeclared(pass, x); id != nil {
			n.edit = id
		}
		return append(out, n)
	}
	return nil
}

// inNamed finds the number that is too small in a type with a name, which may be a list of them.
//
//	type ProjectID int32
//	type ProjectIDs []int32
func inNamed(pass *analysis.Pass, x ast.Expr, named *types.Named) []narrow {
	if hasConstants(named) {
		return nil // the program's own kinds of something
	}
	n := narrow{expr: x, typ: named}
	if w, ok := traffic.Nullable(named, pass.TypesSizes); ok {
		n.wide = w
		return []narrow{n}
	}
	decl := declaredAs(pass, named, x.Pos())
	switch u := named.Underlying().(type) {
	case *types.Basic:
	case *types.Slice:
		if _, isBasic := types.Unalias(u.Elem()).(*types.Basic); !isBasic || isByte(u.Elem()) {
			return nil
		}
		n.typ = u.Elem()
		list, _ := ast.Unparen(decl).(*ast.ArrayType)
		if decl = nil; list != nil && (!named.Obj().Exported() || nobodyImports(pass.Pkg)) {
			decl = list.Elt
		}
	default:
		return nil
	}
	if !traffic.Narrow(n.typ, pass.TypesSizes) {
		return nil
	}
	n.wide = wide(n.typ)
	if id := predeclared(pass, decl); id != nil {
		n.edit = id
	}
	return []narrow{n}
}

// predeclared is an expression if it names a type of the language itself.
func predeclared(pass *analysis.Pass, e ast.Expr) *ast.Ident {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok && types.Universe.Lookup(id.Name) == pass.TypesInfo.Uses[id] {
		return id
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

// declaredAs is what a type with a name is declared as, nil if that does not stand in the same
// file as its use.
//
//	type ProjectID int32
func declaredAs(pass *analysis.Pass, t *types.Named, use token.Pos) (found ast.Expr) {
	file := rulekit.FileAt(pass, use)
	if file == nil || t.Obj().Pos() < file.FileStart || file.FileEnd <= t.Obj().Pos() {
		return nil
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.TypeSpec); ok && pass.TypesInfo.Defs[s.Name] == t.Obj() {
			found = s.Type
		}
		return found == nil
	})
	return found
}
