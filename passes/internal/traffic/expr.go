package traffic

// This file holds where the value of an expression comes from.

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"reflect"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// origins is where a value comes from. The result is shared: nobody changes it. It is computed
// once in each round for each expression of a function. One that needs itself has none in this round, and
// gets them in the next.
func (f *flow) origins(e ast.Expr) *origins {
	e = ast.Unparen(e)
	if s, ok := f.cache[e]; ok {
		return s
	}
	f.cache[e] = nil // a cycle has no origins
	s := f.compute(e)
	f.cache[e] = s
	return s
}

// compute tells the forms of expressions apart.
//
//	// Have: "/rest/v1.0/projects/" + id
//	// Want: where id comes from: a text is what it is put together of
//	// Have: id % shards
//	// Want: nothing: that is no id any more
func (f *flow) compute(e ast.Expr) *origins {
	switch e := e.(type) {
	case *ast.Ident:
		return f.originsOf(f.object(e))
	case *ast.SelectorExpr:
		return f.selector(e)
	case *ast.StarExpr:
		return f.origins(e.X)
	case *ast.UnaryExpr:
		if e.Op == token.AND || e.Op == token.ARROW {
			return f.union(f.origins(e.X), f.site(e.Pos()))
		}
		return f.origins(e.X).only(fromAPI, foreign, own, answer, inbound, param, exact, versioned)
	case *ast.BinaryExpr:
		if f.pass.TypesInfo.Types[e].Value != nil {
			return nil // a constant comes from nowhere; its text is long where it has many pieces
		}
		s := f.union(f.origins(e.X), f.pieceOf(f.origins(e.Y)))
		if !isText(f.typeOf(e)) {
			return nil // what is computed of an id is none: a shard, a hash
		}
		if afterResource(f.endOf(e.X)) {
			f.nameAll(f.origins(e.Y)) // base + "?company_id=" + id
		}
		return s
	case *ast.IndexExpr:
		return f.index(e)
	case *ast.SliceExpr:
		return f.origins(e.X)
	case *ast.TypeAssertExpr:
		return f.origins(e.X)
	case *ast.KeyValueExpr:
		return f.origins(e.Value)
	case *ast.CompositeLit:
		return f.composite(e)
	case *ast.CallExpr:
		return f.result(e)
	}
	return nil
}

// endOf is the constant that a text ends in, as far as it is one.
//
//	// Have: base + "/rest/v1.0/projects/"
//	// Want: /rest/v1.0/projects/
func (f *flow) endOf(e ast.Expr) string {
	if s := f.textOf(e); s != "" {
		return s
	}
	if b, ok := ast.Unparen(e).(*ast.BinaryExpr); ok {
		return f.endOf(b.Y)
	}
	return ""
}

// textOf is the constant that a text is, "" if it is none.
func (f *flow) textOf(e ast.Expr) string {
	if v := f.pass.TypesInfo.Types[e].Value; v != nil && v.Kind() == constant.String {
		s := constant.StringVal(v)
		work.Add(len(s) / 64)
		return s
	}
	return ""
}

// selector is where a field comes from, or a variable of another package.
//
//	// Have: p.Owner.ID, where p is read from Procore
//	// Want: decoded, since ID is a field of a message and called an id; and what p comes from
func (f *flow) selector(e *ast.SelectorExpr) *origins {
	obj := f.object(e.Sel)
	s := f.none()
	s.add(f.originsOf(obj))
	v, ok := obj.(*types.Var)
	if !ok || !v.IsField() {
		return s
	}
	if f.alone && f.found.raw[v.Origin()] { // else it may have come from another system
		raw := dynamic
		if f.texts {
			raw = typeless // whose envelope it is, nobody knows
		}
		s.put(origin{kind: raw})
	}
	from := f.origins(e.X)
	if f.narrow(elemOf(v.Type())) {
		s.add(f.setting(f.nullable(e)))
	}
	if f.isIDField(v) {
		s.put(origin{kind: decoded})
		if from.has(dynamic) && types.IsInterface(v.Type()) && !f.keeps.all() {
			s.put(origin{kind: floating})
		}
	}
	from = from.without(narrowed, decoded, floating, formatted, setting) // those are of another field
	if isNumber(v.Type()) {
		from = from.without(param)
	}
	if (from.has(payload) || from.has(delivered)) && !holdsBytes(v.Type()) {
		from = from.without(payload, delivered)
	}
	s.add(from)
	return s
}

// setting is the origin of a field of 32 bits or less that says what a request is about.
func (f *flow) setting(e *ast.SelectorExpr) *origins {
	v, ok := f.object(e.Sel).(*types.Var)
	if !ok || !v.IsField() {
		return nil
	}
	set, called := f.isSetting(e, v)
	if !set && !f.isParameter(e, v) {
		return nil
	}
	f.found.called[v.Origin()] = f.found.called[v.Origin()] || called
	if at := f.named[v.Origin()]; at == nil || e.Pos() < at.Pos() {
		f.named[v.Origin()] = e
	}
	return f.just(origin{kind: setting, field: v.Origin()})
}

// index is where an element comes from. An element of a map that an answer was decoded to
// is a floating-point number, if it is an id.
//
//	// Have: var m map[string]any; json.NewDecoder(resp.Body).Decode(&m); m["company_id"]
//	// Want: floating; of m["name"], only that it comes from Procore
//
// Where numbers are kept as text, it is decoded. Of the fields that were put into it, only those that are
// called ids are what is read out again: which of the others it is, the place that it goes to cannot say.
//
//	m["nanos"] = d.Nanos; …; path = fmt.Sprint("/rest/v1.0/projects/", m[key])
func (f *flow) index(e *ast.IndexExpr) *origins {
	from := f.calledSettings(f.origins(e.X))
	switch {
	case !from.untyped() || !f.namesID(e.Index):
		return from
	case !from.has(dynamic) || f.keeps.all():
		return f.union(from, f.of(decoded))
	}
	return f.union(from.without(dynamic), f.of(floating))
}

// composite is where the parts of a literal come from. Of a struct, numbers are kept with
// its fields; an address, or a request, is one text with all of them.
//
//	// Have: map[string]any{"vendor_id": int32(id)}
//	// Want: narrowed int32(id), which is named an id by its key
func (f *flow) composite(e *ast.CompositeLit) *origins {
	s := f.site(e.Pos())
	isStruct := false
	if t := f.typeOf(e); t != nil && !fills(t) {
		_, isStruct = t.Underlying().(*types.Struct)
	}
	for _, elt := range e.Elts {
		from := f.origins(elt)
		if kv, ok := elt.(*ast.KeyValueExpr); ok && f.namesID(kv.Key) {
			f.nameAll(from) // map[string]any{"vendor_id": id}
		}
		s = f.union(s, f.held(elt))
		if isStruct {
			from = from.without(narrowed, decoded, floating)
		}
		s = f.union(s, from)
	}
	return s
}

// calledSettings leaves out the fields of 32 bits that are not called ids.
func (f *flow) calledSettings(s *origins) *origins {
	all := s.only(setting)
	if all.empty() {
		return s
	}
	out := s.without(setting)
	for o := range all.all() {
		if f.isID(o.field.Name()) || f.found.called[o.field] {
			out.put(o)
		}
	}
	return out
}

// computes reports whether an operator makes another number of two: a shard, a hash.
func computes(op token.Token) bool {
	switch op {
	case token.ADD, token.SUB, token.MUL, token.QUO, token.REM, token.AND, token.OR, token.XOR, token.SHL, token.SHR, token.AND_NOT:
		return true
	}
	return false
}

// isSetting reports whether a field is filled from outside, as its tag says, and whether it is called
// an id there.
//
//	CompanyID int32 `env:"PROCORE_COMPANY_ID"`    set and called
//	Company   int32 `env:"PROCORE_COMPANY_ID"`    set and called
//	Project   int32 `help:"The project."`         set; whether it is an id, the place that it goes to says
//
// Such a number was chosen by whoever deploys the program, and is an id of Procore's if it
// goes into a request: then 32 bits are too few.
func (f *flow) isSetting(e *ast.SelectorExpr, v *types.Var) (set, called bool) {
	t := f.typeOf(e.X)
	if p, ok := types.Unalias(t).Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false, false
	}
	for i := range s.NumFields() {
		if s.Field(i).Origin() != v.Origin() {
			continue
		}
		for _, key := range []string{"env", "envconfig", "flag", "name", "long", "arg", "help", "mapstructure", "yaml", "toml", "default"} {
			if text, ok := reflect.StructTag(s.Tag(i)).Lookup(key); ok {
				text, _, _ = strings.Cut(text, ",")
				set, called = true, called || f.isID(v.Name()) || key != "help" && f.isID(text)
			}
		}
	}
	return set, called
}

// isParameter reports whether a field that is called an id, or may be one, belongs to the program's own
// way of saying what a request is about: where it goes into one under the name of an id, it is as large
// as Procore's are. In a text it may be any system's. A table of a test holds what the test wants.
//
//	type ListOptions struct{ VendorID int32 }
//	q.Add("vendor_id", strconv.Itoa(int(opts.VendorID)))
func (f *flow) isParameter(e *ast.SelectorExpr, v *types.Var) bool {
	own := v.Pkg() == f.pass.Pkg || rulekit.OfModule(f.pass, v.Pkg())
	return own && f.mayBeID(v.Name()) && !source.InTest(f.pass.Fset, e.Pos()) && !source.InTest(f.pass.Fset, v.Pos())
}

// elemOf is what a list has of a type, and any other type itself.
func elemOf(t types.Type) types.Type {
	if s, ok := t.Underlying().(*types.Slice); ok {
		return s.Elem()
	}
	return t
}

// site is where a request comes from that is made at a position. A place that makes requests to
// several systems says own: whoever calls the function knows which of them is meant. So it is with one
// that asks several versions of Procore's API.
func (f *flow) site(pos token.Pos) *origins {
	switch f.to[pos] {
	case toAPI:
		switch f.versions[pos] {
		case texts:
			return f.union(f.of(fromAPI), f.of(exact))
		case texts | numbers:
			return f.union(f.of(fromAPI), f.of(versioned))
		}
		return f.of(fromAPI)
	case mixed:
		return f.of(own)
	case other:
		if f.abroad[pos] {
			return f.of(foreign)
		}
	}
	return nil
}

// isText reports whether a type is that of strings.
func isText(t types.Type) bool {
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// isNumber reports whether a type is that of numbers.
func isNumber(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsNumeric != 0
}
