package traffic

// This file holds origins: where a value comes from, as far as that matters.
//
//	// Have: resp, _ := client.Do(req); body, _ := io.ReadAll(resp.Body); json.Unmarshal(body, &p)
//	// Want: resp and body come from Procore, if req does; p.ID is decoded
//	// Have: short := int32(p.ID); url += strconv.Itoa(int(short))
//	// Want: short is narrowed int32(p.ID), and so is what url has of it

import (
	"go/ast"
	"go/types"
)

// An origin is one place that a value comes from. Its printed form is in the comments.
type origin struct {
	kind  originKind
	param int           // of param; of formatted: the argument
	call  *ast.CallExpr // of narrowed and formatted
	part  part          // of written and holds
	field *types.Var    // of setting
	inner bool          // of narrowed, setting, param and formatted: a text has other pieces before it
}

// open reports whether callers of a function know what an origin says.
func (o origin) open() bool {
	switch o.kind {
	case own, answer, param, versioned, later:
		return true
	case written, holds:
		return o.part.tpar != nil || o.part.param > 0
	}
	return false
}

// untyped reports whether something was decoded without a type.
func (s *origins) untyped() bool { return s.has(dynamic) || s.has(typeless) || s.has(later) }

// pieceOf is what a text has of a piece that does not stand first in it. To name the whole says nothing of
// such a piece: it was named where the two were put together, or is no id.
//
//	// Have: get("rfis/", id+"?page="+page), where get says that its second parameter is an id
//	// Want: id is one, and page is none
func (f *flow) pieceOf(s *origins) *origins {
	nameable := s.only(narrowed, setting, param, formatted)
	if nameable.empty() {
		return s
	}
	out := s.without(narrowed, setting, param, formatted)
	for o := range nameable.all() {
		o.inner = true
		out.put(o)
	}
	return out
}

// An originKind says what a value comes from.
type originKind uint8

const (
	param     originKind = iota // param 0: the function's first, where a receiver counts
	fromAPI                     // Procore: a request to it, its answer, the bytes of that
	foreign                     // another system's: a request to a host that is known not to be Procore's, its answer
	own                         // context: a request that the function makes for its caller
	inbound                     // handler: a request that the program serves
	payload                     // payload: what is in one, and decoded later
	delivered                   // delivered: what a webhook of Procore's has in it, and is decoded later
	answer                      // answer: what a function literal is given that others call
	holds                       // holds T: a value without a type of its own that has one of T in it
	setting                     // setting Config.CompanyID: a field of 32 bits that is filled from outside
	written                     // written T: the text that a value of T was encoded to
	narrowed                    // narrowed int32(x)
	decoded                     // decoded: an id out of an answer
	dynamic                     // dynamic: what an answer was decoded to without a type
	exact                       // exact: a decoder that keeps numbers as text, or an answer whose ids are texts
	typeless                    // typeless: what was decoded by or from that, without a type
	versioned                   // versioned: of an answer: whether it is exact depends on what the caller asks
	later                       // later: what that was decoded to, without a type
	floating                    // floating: an id out of what is dynamic
	formatted                   // formatted fmt.Sprint(x), 0: a floating-point number as fmt likes it
)

// A part is what a message consists of: a type, or what stands for one in a generic function
// or behind an interface. Exactly one of these is set, but for the field.
type part struct {
	name  *types.TypeName  // a named struct
	lit   *types.Struct    // a struct without a name
	tpar  *types.TypeParam // a type parameter
	param int              // the function's parameter, plus 1
	field *types.Var       // of the parameter, if what is in that is meant
}

// fields is the struct that a part is, nil if only callers know it.
func (p part) fields() *types.Struct { return (&Message{Type: p.name, Lit: p.lit}).Struct() }

// partsOf takes a type apart: the structs, type parameters and the like that a message of
// it consists of.
//
//	[]*Page[T]    Page, T
//
// A type that has itself in its fields is visited once.
func partsOf(t types.Type) (out []part) {
	seen := make(map[types.Type]bool)
	var walk func(types.Type)
	walk = func(t types.Type) {
		t = types.Unalias(t)
		if seen[t] {
			return
		}
		seen[t] = true
		switch t := t.(type) {
		case *types.Pointer:
			walk(t.Elem())
		case *types.Slice:
			walk(t.Elem())
		case *types.Array:
			walk(t.Elem())
		case *types.Map:
			walk(t.Elem())
		case *types.TypeParam:
			out = append(out, part{tpar: t})
		case *types.Struct:
			out = append(out, part{lit: t})
		case *types.Named:
			for i := range t.TypeArgs().Len() {
				walk(t.TypeArgs().At(i))
			}
			if _, ok := t.Underlying().(*types.Struct); ok {
				out = append(out, part{name: t.Origin().Obj()})
				return
			}
			walk(t.Underlying())
		}
	}
	walk(t)
	return out
}
