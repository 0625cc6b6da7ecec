package resourceid

// This file holds the fields of messages that another package of the module declares,
// those that are filled by a setting, and the parameters that others fill.

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/traffic"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// elsewhere finds the ids in types of other packages of the module. What reads or writes
// them is reported, once: the package of the type does not know what it is for. Where one that is
// imported knows, it has reported that.
func elsewhere(pass *analysis.Pass, exchanged *traffic.Traffic) (out []*finding) {
	at := make(map[ast.Expr][]string)
	var order []ast.Expr
	for _, m := range exchanged.Messages {
		if m.At == nil || m.Type == nil || exchanged.Told(m.Type) || !rulekit.OfModule(pass, m.Type.Pkg()) {
			continue
		}
		for _, name := range tooSmall(pass, m) {
			if at[m.At] == nil {
				order = append(order, m.At)
			}
			at[m.At] = append(at[m.At], name)
		}
	}
	slices.SortFunc(order, func(a, b ast.Expr) int { return int(a.Pos() - b.Pos()) })
	for _, e := range order {
		slices.Sort(at[e])
		out = append(out, &finding{
			pos: e.Pos(), end: e.End(),
			id:      verdict.ID{What: "field", Name: strings.Join(at[e], ", "), In: "32 bits or less", Use: "64 bits"},
			message: fmt.Sprintf("ids of Procore are kept in 32 bits or less, which is too small for new regions: %s; use 64 bits (MPR)", strings.Join(at[e], ", ")),
		})
	}
	return out
}

// tooSmall names the fields of a message that are ids of 32 bits or less.
func tooSmall(pass *analysis.Pass, m *traffic.Message) (names []string) {
	for _, v := range idFields(m) {
		t := elemOf(v.Type())
		if named, ok := types.Unalias(t).(*types.Named); ok && hasConstants(named) || isByte(t) {
			continue
		}
		if traffic.Narrow(t, pass.TypesSizes) {
			names = append(names, m.Type.Pkg().Name()+"."+m.Type.Name()+"."+v.Name())
		}
	}
	return names
}

// elemOf is what a type has pointers to, or a list of.
func elemOf(t types.Type) types.Type {
	for {
		e, ok := types.Unalias(t).(interface{ Elem() types.Type })
		if !ok {
			return t
		}
		t = e.Elem()
	}
}

// setting finds what is too small in a field that is filled from outside. One of another package is
// reported where it is named first.
//
//	CompanyID int32 `env:"PROCORE_COMPANY_ID"`
func setting(pass *analysis.Pass, s *traffic.Setting, abroad *outside) (out []*finding) {
	if decl := declared(pass, s.Field); decl != nil {
		for _, n := range narrowIn(pass, decl.Type) {
			out = append(out, field(pass, nil, s.Field, n, abroad))
		}
		return out
	}
	n := narrow{expr: s.At, typ: elemOf(s.Field.Type())}
	named, _ := types.Unalias(n.typ).(*types.Named)
	switch w, nullable := traffic.Nullable(n.typ, pass.TypesSizes); {
	case !rulekit.OfModule(pass, s.Field.Pkg()) || named != nil && hasConstants(named):
		return nil
	case nullable:
		n.wide = w
	case traffic.Narrow(n.typ, pass.TypesSizes):
		n.wide = wide(n.typ)
	default:
		return nil
	}
	return []*finding{field(pass, ownerOf(pass, s.At), s.Field, n, abroad)}
}

// saidOf reports whether a field belongs to a message of another package, of which the package that reads
// it says that it is too small, or the call here that does.
func saidOf(pass *analysis.Pass, t *traffic.Traffic, s *traffic.Setting) bool {
	owner := ownerOf(pass, s.At)
	if owner == nil || owner.Pkg() == pass.Pkg {
		return false
	}
	return t.Told(owner) || slices.ContainsFunc(t.Messages, func(m *traffic.Message) bool { return m.Type == owner && m.At != nil })
}

// ownerOf is the type that a field is asked of.
func ownerOf(pass *analysis.Pass, e *ast.SelectorExpr) *types.TypeName {
	t := pass.TypesInfo.TypeOf(e.X)
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj()
	}
	return nil
}

// parameter finds what is too small in a parameter. There is no fix: whoever calls the function gives
// it a number of that type.
//
//	func (c *Client) Project(ctx context.Context, id int32) (*Project, error)
func parameter(pass *analysis.Pass, v *types.Var) (out []*finding) {
	decl := declared(pass, v)
	if decl == nil {
		return nil
	}
	for _, n := range narrowIn(pass, decl.Type) {
		out = append(out, &finding{
			pos: n.expr.Pos(), end: n.expr.End(),
			id:      verdict.ID{What: "parameter", Name: v.Name(), In: n.name(), Use: n.wide},
			message: fmt.Sprintf("parameter %s holds a Procore id in %s, which is too small for new regions; use %s (MPR)", v.Name(), n.name(), n.wide),
		})
	}
	return out
}
