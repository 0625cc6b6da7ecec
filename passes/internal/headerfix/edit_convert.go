package headerfix

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds how a company id of some type is written as a string.

// A written value is the text of an expression of type string, and what adds the import
// that it needs.
type written struct {
	text string
	add  []analysis.TextEdit
}

// asString writes a company id as a string. It fails for types whose text form is not
// certain to be the id.
func (s *site) asString(id company, pos token.Pos) (written, bool) {
	if id.quoted != "" {
		return written{text: id.quoted}, true
	}
	c, ok := conversionOf(id.typ, id.verb)
	if !ok || !s.valid(c.operand(id.text), pos) {
		return written{}, false
	}
	if c.fn == "" {
		return written{text: c.operand(id.text)}, s.isString(c.operand(id.text), pos)
	}
	w := written{}
	prefix := s.imported("strconv")
	if prefix == "" {
		w.add = s.addImport("strconv")
		if w.add == nil || s.lookup("strconv", pos) != nil {
			return w, false
		}
		prefix = "strconv."
	}
	w.text = prefix + c.fn + "(" + c.operand(id.text) + c.rest + ")"
	return w, true
}

// A conversion makes a string of a number: fn(conv(x)rest), or of another type of
// string: conv(x), or of what has a String method: x.String().
type conversion struct {
	fn, conv, rest string
	method         bool
}

func (c conversion) operand(x string) string {
	switch {
	case c.method:
		return x + ".String()"
	case c.conv != "":
		return c.conv + "(" + x + ")"
	}
	return x
}

// conversionOf finds the conversion of a type. The verb is how the program itself formats
// the value in an address, 0 if it does not: it decides for a type that has both a number
// and a text of its own.
func conversionOf(t types.Type, verb byte) (conversion, bool) {
	_, named := types.Unalias(t).(*types.Named)
	number, isBasic := basicConversion(t)
	if named && hasString(t) {
		switch {
		case verb == 's' || verb == 'v' || rulekit.IsNamed(t, "encoding/json", "Number"):
			return conversion{method: true}, true
		case isBasic && verb == 'd':
			return number, true
		}
		return conversion{}, false
	}
	return number, isBasic
}

// basicConversion converts strings and integers, also those of a type parameter.
func basicConversion(t types.Type) (conversion, bool) {
	b, ok := t.Underlying().(*types.Basic)
	if p, isParam := types.Unalias(t).(*types.TypeParam); isParam {
		if b, ok = coreBasic(p); ok && b.Info()&types.IsInteger != 0 { // as wide as any of them
			return wide(b), true
		}
	}
	if !ok {
		return conversion{}, false
	}
	plain := types.Identical(types.Unalias(t), b)
	switch {
	case b.Info()&types.IsString != 0 && (plain || b.Kind() == types.UntypedString):
		return conversion{}, true
	case b.Info()&types.IsString != 0:
		return conversion{conv: "string"}, true
	case b.Kind() == types.Int && plain:
		return conversion{fn: "Itoa"}, true
	case b.Kind() == types.Int:
		return conversion{fn: "Itoa", conv: "int"}, true
	case b.Kind() == types.Int64 && plain, b.Kind() == types.UntypedInt:
		return conversion{fn: "FormatInt", rest: ", 10"}, true
	case b.Kind() == types.Uint64 && plain:
		return conversion{fn: "FormatUint", rest: ", 10"}, true
	case b.Info()&types.IsInteger != 0 && b.Kind() != types.Uintptr && b.Kind() != types.UntypedRune:
		return wide(b), true
	}
	return conversion{}, false
}

func wide(b *types.Basic) conversion {
	if b.Info()&types.IsUnsigned != 0 {
		return conversion{fn: "FormatUint", conv: "uint64", rest: ", 10"}
	}
	return conversion{fn: "FormatInt", conv: "int64", rest: ", 10"}
}

// coreBasic is a basic type of the kind that all types of a constraint have: strings,
// signed or unsigned integers.
func coreBasic(p *types.TypeParam) (*types.Basic, bool) {
	iface, ok := p.Constraint().Underlying().(*types.Interface)
	if !ok {
		return nil, false
	}
	var found *types.Basic
	const kinds = types.IsString | types.IsInteger | types.IsUnsigned
	for i := range iface.NumEmbeddeds() {
		terms := []types.Type{iface.EmbeddedType(i)}
		if u, ok := iface.EmbeddedType(i).(*types.Union); ok {
			terms = nil
			for j := range u.Len() {
				terms = append(terms, u.Term(j).Type())
			}
		}
		for _, t := range terms {
			b, ok := t.Underlying().(*types.Basic)
			if !ok || b.Info()&kinds == 0 || found != nil && found.Info()&kinds != b.Info()&kinds {
				return nil, false
			}
			found = b
		}
	}
	return found, found != nil
}

// hasString reports whether values of a type have the method of fmt.Stringer.
func hasString(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "String")
	f, ok := obj.(*types.Func)
	if !ok {
		return false
	}
	sig := f.Signature()
	return sig.Params().Len() == 0 && sig.Results().Len() == 1 && types.Identical(sig.Results().At(0).Type(), types.Typ[types.String])
}

// valid reports whether an expression means something at a position.
func (s *site) valid(text string, pos token.Pos) bool { return s.typeOf(text, pos) != nil }

func (s *site) isString(text string, pos token.Pos) bool {
	t := s.typeOf(text, pos)
	return t != nil && types.AssignableTo(t, types.Typ[types.String])
}

// typeOf checks an expression in the scope of a position.
func (s *site) typeOf(text string, pos token.Pos) types.Type {
	e, err := parser.ParseExpr(text)
	if err != nil {
		return nil
	}
	info := &types.Info{Types: make(map[ast.Expr]types.TypeAndValue)}
	if err := types.CheckExpr(s.pass.Fset, s.pass.Pkg, pos, e, info); err != nil || !info.Types[e].IsValue() {
		return nil
	}
	return info.Types[e].Type
}
