package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

// This file holds ids that come in with what a function is told to do, and those that their
// tags name.

// fromInput lists the ids that the parameters of a function hold which say what happened or
// what to do. One is meant only where nothing else at hand is a company's id.
//
//	func (s *server) onRFI(ctx context.Context, ev event) // ev.CompanyID
func (s *site) fromInput(at spot) (list []candidate) {
	for scope := s.pass.Pkg.Scope().Innermost(at.at); scope != nil && scope != s.pass.Pkg.Scope(); scope = scope.Parent() {
		for _, name := range scope.Names() {
			v, ok := scope.Lookup(name).(*types.Var)
			if ok && v.Kind() == types.ParamVar && isInput(v) && s.lookup(name, at.at) == v && !s.inLoop(v) {
				list = s.fields(list, name, v.Type(), isParameterField, 0, at)
			}
		}
	}
	return slices.DeleteFunc(list, func(c candidate) bool { return !s.stays(c, at) })
}

// isInput reports whether a parameter says what happened or what to do, by its name or its
// type's: what is to be sent may be about another company.
func isInput(v *types.Var) bool {
	words := procore.Words(v.Name())
	if n := namedOf(v.Type()); n != nil {
		words = append(words, procore.Words(n.Obj().Name())...)
	}
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(inputWords, w) })
}

var inputWords = strings.Fields("event ev evt webhook hook input in params args job task message msg notification command cmd")

// tagLikeness reads the name of the variable of the environment that a field is set from.
//
//	Company string `env:"PROCORE_COMPANY_ID,required"`
func tagLikeness(tag string) likeness {
	for _, k := range []string{"env", "envconfig"} {
		name, _, _ := strings.Cut(reflect.StructTag(tag).Get(k), ",")
		if like := isCompany(name); like == justA || like == ofProcore {
			return like
		}
	}
	return noCompany
}

// openedBehind reports whether the statement that follows a spot reads a field of a pointer
// for certain: were it nil, the program would end there anyway.
func (s *site) openedBehind(text string, obj types.Object, at spot) bool {
	next := s.statementBehind(at.order)
	if next == nil {
		return false
	}
	opened := false
	ast.Inspect(next, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && types.ExprString(sel.X) == text && s.root(sel.X) == obj {
			k := s.pass.TypesInfo.Selections[sel]
			opened = opened || k != nil && k.Kind() == types.FieldVal &&
				!slices.ContainsFunc(s.conditions(sel, at.order), func(c ast.Node) bool { return c != nil })
		}
		return !opened
	})
	return opened
}

// statementBehind is the first statement behind a position in the block around it, or nil.
func (s *site) statementBehind(pos token.Pos) (next ast.Stmt) {
	ast.Inspect(s.body, func(n ast.Node) bool {
		if b, ok := n.(*ast.BlockStmt); ok && b.Pos() < pos && pos < b.End() {
			next = nil
			for _, st := range b.List {
				if st.Pos() >= pos {
					next = st
					break
				}
			}
		}
		return n == nil || n.Pos() <= pos && pos <= n.End()
	})
	return next
}
