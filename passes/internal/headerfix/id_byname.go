package headerfix

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/types"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds how a company's id is found by what things are called.

// A likeness says how far a name is that of a company's id. The zero value is not at all.
type likeness uint8

const (
	noCompany  likeness = iota
	justA               // companyID
	ofProcore           // procoreCompanyID, procoreCompany
	justObject          // company: an object may have the id
)

// Words that may stand before and behind "company id" and leave the meaning.
var (
	wordsBefore = []string{"my", "our", "the", "current", "default", "active"}
	wordsBehind = []string{"str", "string", "text", "num", "int", "64", "value", "val", "header", "param", "arg", "flag"}
)

// isCompany reads a name.
func isCompany(name string) likeness {
	words := procore.Words(name)
	ours := len(words) > 0 && words[0] == "procore"
	if ours {
		words = words[1:]
	}
	for len(words) > 0 && slices.Contains(wordsBefore, words[0]) {
		words = words[1:]
	}
	for len(words) > 0 && slices.Contains(wordsBehind, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	switch w := strings.Join(words, ""); {
	case w == "companyid" && ours, w == "procorecompanyid", w == "company" && ours, w == "procorecompany":
		return ofProcore
	case w == "companyid":
		return justA
	case w == "company":
		return justObject
	}
	return noCompany
}

// The levels of trust in a name, from the first.
const (
	isLoopVariable = iota
	isParameter
	isReceiverField
	isDeepField
	isParameterField
	isLocal
	isLocalField
	isGlobal
	isGlobalField
)

// A candidate is something in scope that may be a company's id by its name.
type candidate struct {
	company
	level int
	like  likeness
}

// byName looks for a company's id among what can be named at a spot. What is called
// Procore's goes before the rest on its level; on a later level it leaves open which of
// them is meant.
func (s *site) byName(at spot) (company, bool) {
	list := s.candidates(at)
	if len(list) == 0 {
		if list = s.fromInput(at); len(list) != 1 {
			return company{}, false
		}
	}
	slices.SortStableFunc(list, func(a, b candidate) int {
		return cmp.Or(a.level-b.level, int(b.like)-int(a.like))
	})
	first, rest := list[0], list[1:]
	for _, c := range rest {
		if c.level == first.level && c.like == first.like || c.like == ofProcore && first.like != ofProcore {
			return company{}, false
		}
	}
	if first.level >= isDeepField && slices.ContainsFunc(s.fromInput(at), func(c candidate) bool { return c.text != first.text }) {
		return company{}, false // that of the settings, or of what came in
	}
	return first.company, true
}

// candidates lists the variables and constants in scope, and their fields.
func (s *site) candidates(at spot) []candidate {
	var out []candidate
	hidden := make(map[string]bool)
	for scope := s.pass.Pkg.Scope().Innermost(at.at); scope != nil && scope != types.Universe; scope = scope.Parent() {
		for _, name := range scope.Names() {
			obj := scope.Lookup(name)
			if hidden[name] || name == "_" || s.lookup(name, at.at) != obj {
				continue
			}
			hidden[name] = true
			if _, isFunc := obj.(*types.Func); !isFunc && s.sees(obj) && s.filled(obj, at) {
				out = s.candidate(out, obj, at)
			}
		}
	}
	return slices.DeleteFunc(out, func(c candidate) bool { return !s.stays(c, at) })
}

// stays reports whether a candidate has its value at a spot, and keeps it.
func (s *site) stays(c candidate, at spot) bool {
	e, err := parser.ParseExpr(c.text)
	return err == nil && !s.guards(e, at) && !s.setLater(c.text, at)
}

// levels returns the level of an object, and that of its fields.
func (s *site) levels(obj types.Object) (own, field int) {
	v, ok := obj.(*types.Var)
	switch {
	case !ok && obj.Parent() == s.pass.Pkg.Scope():
		return isGlobal, isGlobalField
	case !ok:
		return isLocal, isLocalField
	case v.Kind() == types.RecvVar:
		return isReceiverField, isReceiverField
	case v.Kind() == types.PackageVar:
		return isGlobal, isGlobalField
	case s.inLoop(v):
		return isLoopVariable, isLoopVariable
	case v.Kind() == types.ParamVar:
		return isParameter, isParameterField
	}
	return isLocal, isLocalField
}

// inLoop reports whether a variable is the one that a loop goes through, or a parameter
// of a function literal.
func (s *site) inLoop(v *types.Var) bool {
	found := false
	ast.Inspect(s.body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.RangeStmt:
			for _, l := range targets(n) {
				found = found || s.root(l) == v
			}
		case *ast.FuncLit:
			found = found || n.Type.Params.Pos() <= v.Pos() && v.Pos() < n.Type.Params.End()
		}
		return !found
	})
	return found
}

// candidate adds what an object is good for: itself, or its fields.
func (s *site) candidate(out []candidate, obj types.Object, at spot) []candidate {
	switch obj.(type) {
	case *types.Var, *types.Const:
	default:
		return out
	}
	own, field := s.levels(obj)
	if like := s.likeness(obj); like != noCompany {
		text, t := obj.Name(), obj.Type()
		if p, ok := t.Underlying().(*types.Pointer); ok && s.fromFlag(obj) {
			text, t = "*"+text, p.Elem()
		}
		if byNameOnly(t) {
			return append(out, candidate{company{text: text, typ: t}, own, like})
		}
	}
	if v, ok := obj.(*types.Var); ok && v.Kind() == types.ParamVar {
		out = s.methods(out, obj, field, at)
	}
	if own != isReceiverField && own != isLoopVariable && !isSettings(obj) {
		return out
	}
	return s.fields(out, obj.Name(), obj.Type(), field, 0, at)
}

// byNameOnly reports whether a value of a type can be an id of which nothing is known but
// the name: a number or a text.
func byNameOnly(t types.Type) bool {
	_, ok := conversionOf(t, 0)
	return ok
}

// isSettings reports whether a variable holds settings or a client, by its name or its
// type's: what is to be sent may have the id of another company.
func isSettings(obj types.Object) bool {
	words := procore.Words(obj.Name())
	if n := namedOf(obj.Type()); n != nil {
		words = append(words, procore.Words(n.Obj().Name())...)
	}
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(settingsWords, w) })
}

var settingsWords = strings.Fields("opt opts option options cfg conf config configuration setting settings " +
	"session account auth cred creds credentials client env tenant company scope api procore connection conn")

// fields adds the fields of a struct that may be a company's id.
func (s *site) fields(out []candidate, text string, t types.Type, level, depth int, at spot) []candidate {
	st, ok := derefd(t).Underlying().(*types.Struct)
	if !ok || !s.mayOpen(text, t, level, depth, at) {
		return out
	}
	whole := noCompany
	if n := namedOf(t); n != nil {
		whole = isCompany(n.Obj().Name())
	}
	for i := range st.NumFields() {
		f := st.Field(i)
		if !f.Exported() && f.Pkg() != s.pass.Pkg || f.Name() == "_" {
			continue
		}
		like := s.likeness(f)
		if like == noCompany && (whole == justObject || whole == ofProcore) && strings.EqualFold(f.Name(), "id") {
			like = justA
		}
		if like == noCompany && level == isReceiverField && isCompany(f.Name()) == justObject && isText(f.Type()) && callsProcore(st) {
			like = justA
		}
		if like == noCompany {
			like = tagLikeness(st.Tag(i))
		}
		path := text + "." + f.Name()
		switch {
		case like != noCompany && byNameOnly(f.Type()):
			out = append(out, candidate{company{text: path, typ: f.Type()}, level, like})
		case depth == 0 && level == isReceiverField:
			out = s.fields(out, path, f.Type(), isDeepField, 1, at)
		case depth == 0:
			out = s.fields(out, path, f.Type(), level, 1, at)
		}
	}
	return out
}

// callsProcore reports whether a struct is a client, by what it has besides: the company
// of one is where it calls, and not somebody's employer.
func callsProcore(st *types.Struct) bool {
	for i := range st.NumFields() {
		words := procore.Words(st.Field(i).Name())
		if rulekit.IsNamed(derefd(st.Field(i).Type()), "net/http", "Client") || slices.ContainsFunc(words, func(w string) bool {
			return slices.Contains([]string{"token", "base", "api", "host", "endpoint", "login", "oauth"}, w)
		}) {
			return true
		}
	}
	return false
}

func derefd(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// mayOpen reports whether a field can be read without a nil pointer in the way: what is
// no pointer, a receiver, and what the function has read fields of on every way before, or
// reads fields of right behind.
func (s *site) mayOpen(text string, t types.Type, level, depth int, at spot) bool {
	if _, ok := t.Underlying().(*types.Pointer); !ok || level == isReceiverField && depth == 0 {
		return true
	}
	root, _, _ := strings.Cut(text, ".")
	obj := s.lookup(root, at.at)
	opened := false
	ast.Inspect(s.body, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && types.ExprString(sel.X) == text && s.root(sel.X) == obj {
			k := s.pass.TypesInfo.Selections[sel]
			opened = opened || k != nil && k.Kind() == types.FieldVal && s.always(sel, at.order)
		}
		return !opened
	})
	return opened || s.openedBehind(text, obj, at)
}

// likeness reads the name of an object; one that the package itself uses as a company's
// id is one whatever its name.
func (s *site) likeness(obj types.Object) likeness {
	like := isCompany(obj.Name())
	if like == justA || like == ofProcore {
		return like
	}
	if s.usedAsCompanyID(obj) {
		return justA
	}
	if b, ok := obj.Type().Underlying().(*types.Basic); ok && like == justObject && b.Info()&types.IsInteger != 0 {
		return justA // a company that is a number
	}
	return noCompany
}

// fromFlag reports whether a variable holds what package flag returned, which is never
// nil.
func (s *site) fromFlag(obj types.Object) bool {
	for _, f := range s.pass.Files {
		for n := range ast.Preorder(f) {
			if s.isFlagOf(n, obj) {
				return true
			}
		}
	}
	return false
}

// isFlagOf reports whether a node declares a variable with what package flag returns.
func (s *site) isFlagOf(n ast.Node, obj types.Object) bool {
	is := func(id *ast.Ident, value ast.Expr) bool {
		return s.pass.TypesInfo.Defs[id] == obj && s.isFlagCall(value)
	}
	switch n := n.(type) {
	case *ast.ValueSpec: // var company = flag.String(…)
		for i, name := range n.Names {
			if i < len(n.Values) && is(name, n.Values[i]) {
				return true
			}
		}
	case *ast.AssignStmt: // company := flag.String(…)
		id, ok := n.Lhs[0].(*ast.Ident)
		return ok && len(n.Lhs) == len(n.Rhs) && is(id, n.Rhs[0])
	}
	return false
}

// isFlagCall reports whether an expression calls a function of package flag.
func (s *site) isFlagCall(e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	fn := s.callee(call)
	return fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "flag"
}
