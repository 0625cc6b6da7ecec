package ir

// This file holds the printed form of expressions. It is close to Go where Go has a form for
// the operation, and has a word of its own where the language keeps more than Go's text
// shows: "call" and "invoke", "new v1", a field's full name in brackets.

import (
	"cmp"
	"strconv"
	"strings"
)

// zeroNames are what is printed of a field's zero value.
var zeroNames = [...]string{ZeroNone: "", ZeroText: " text", ZeroNil: " nil", ZeroStruct: " struct", ZeroNumber: " number", ZeroBool: " bool"}

// containerNames are what is printed of a container that is made.
var containerNames = [...]string{List: "list", Map: "map", Chan: "chan", Iter: "iter", Basic: "basic"}

// infixes and prefixes are the operators of what has nothing but its operands.
var (
	infixes  = map[Op]string{OpCat: "+", OpLess: "<", OpAnd: "&&", OpOr: "||"}
	prefixes = map[Op]string{OpAddr: "&", OpDeref: "*", OpRecv: "<-", OpNot: "!"}
)

// infix is an operator between its operands.
func (p *printer) infix(n *Node, operator string) string {
	return "(" + p.expr(n.Kids[0]) + " " + operator + " " + p.expr(n.Kids[1]) + ")"
}

// expr is an expression. Operators have parentheses around them, so that the form shows how
// the nodes lie within each other.
func (p *printer) expr(n *Node) string {
	if operator, ok := infixes[n.Op]; ok {
		return p.infix(n, operator)
	}
	if operator, ok := prefixes[n.Op]; ok {
		return operator + p.expr(n.Kids[0])
	}
	switch n.Op {
	case OpUnknown:
		if len(n.Kids) == 0 {
			return "?"
		}
		return "?(" + p.list(n.Kids) + ")"
	case OpText:
		return p.text(n)
	case OpNil:
		return "nil"
	case OpLocal:
		if n.Has(FlagDefine) {
			return "new " + n.Slot.String()
		}
		return n.Slot.String()
	case OpGlobal:
		return "var " + n.Name
	case OpField:
		return p.expr(n.Kids[0]) + ".[" + n.Key + zeroNames[n.Zero] + "]"
	case OpIndex:
		if n.Has(FlagNotMap) {
			return p.expr(n.Kids[0]) + "[" + p.expr(n.Kids[1]) + "]"
		}
		return p.expr(n.Kids[0]) + "{" + p.expr(n.Kids[1]) + "}"
	case OpSlice:
		bounds := p.expr(n.Kids[1])
		if len(n.Kids[1].Kids) == 0 {
			bounds = ""
		}
		return p.expr(n.Kids[0]) + "[:" + bounds + "]"
	case OpConv:
		out := cmp.Or(n.Type, "conv") + "(" + p.list(n.Kids) + ")"
		if n.Name != "" {
			out += " for " + n.Name
		}
		return out
	case OpCompare:
		if n.Has(FlagNotEqual) {
			return p.infix(n, "!=")
		}
		return p.infix(n, "==")
	case OpSum:
		if n.Has(FlagMinus) {
			return p.infix(n, "minus")
		}
		return p.infix(n, "plus")
	case OpLen:
		return "len(" + p.expr(n.Kids[0]) + ")"
	case OpFunc:
		return "func " + n.Name
	case OpBound:
		if n.Has(FlagInterface) {
			return "bound " + n.Key + "(" + p.list(n.Kids) + ")"
		}
		return "bound " + n.Name + "(" + p.list(n.Kids) + ")"
	case OpLit:
		q := printer{Printer: p.Printer, depth: p.depth}
		q.function(n.Fn)
		return "func" + q.out.String()
	case OpCall, OpInvoke, OpDyn:
		return p.call(n)
	case OpCopy:
		return "copy(" + p.list(n.Kids) + ")"
	case OpDelete:
		return "delete(" + p.list(n.Kids) + ")"
	case OpAppend:
		return "append(" + p.list(n.Kids) + spread(n) + ")"
	case OpStruct, OpPair, OpMap, OpList, OpMake, OpNew:
		return p.literal(n)
	}
	return strings.TrimSpace(p.nested(n)) // a statement
}

// text is a text, or another constant. One whose place in the program is not
// known has a "~"; a constant of another package has its name.
//
//	// Have: "GET", a text that the compiler made, 42, http.MethodGet
//	// Want: "GET", ~"", 42, "GET" of net/http.MethodGet
func (p *printer) text(n *Node) string {
	switch {
	case n.Has(FlagNumber):
		return n.Text
	case n.Src == nil:
		return "~" + strconv.Quote(n.Text)
	case n.Src.Name != "":
		return strconv.Quote(n.Text) + " of " + n.Src.Pkg + "." + n.Src.Name
	}
	return strconv.Quote(n.Text) + p.at(n)
}

// at is where a node stands, if that is wanted.
//
//	// Want: " @client.go:17:19"
func (p *printer) at(n *Node) string {
	switch {
	case p.Place == nil:
		return ""
	case n.At != "":
		return " @" + n.At
	case n.Pos.IsValid():
		return " @" + p.Place(n.Pos)
	}
	return ""
}

// spread is what stands behind a last argument that is a slice: f(list...).
func spread(n *Node) string {
	if n.Has(FlagSpread) {
		return "..."
	}
	return ""
}

// call is a call, with its flags behind it.
//
//	call net/http.NewRequest("GET", v1, nil) many
//	invoke (net/http.RoundTripper).RoundTrip(v1, v2) method many doer
//	dyn v1(v2)
func (p *printer) call(n *Node) string {
	var out string
	switch n.Op {
	case OpCall:
		out = "call " + n.Name + "(" + p.list(n.Kids)
	case OpInvoke:
		out = "invoke " + n.Key + "(" + p.list(n.Kids)
	default:
		out = "dyn " + p.expr(n.Kids[0]) + "(" + p.list(n.Kids[1:])
	}
	out += spread(n) + ")"
	for _, f := range []struct {
		flag Flags
		name string
	}{{FlagMethod, "method"}, {FlagChain, "chain"}, {FlagMany, "many"}, {FlagDoer, "doer"}, {FlagFills, "fills"}} {
		if n.Has(f.flag) {
			out += " " + f.name
		}
	}
	return out + p.at(n)
}

// literal is a composite literal, or what is made without one.
//
//	&struct p.Client{[p.Client.base]: "https://…"}
//	map{"Accept": "*/*"}
//	make(map net/http.Header)
func (p *printer) literal(n *Node) string {
	typ := n.Type
	if typ != "" {
		typ = " " + typ
	}
	switch n.Op {
	case OpPair:
		return "[" + n.Key + "]: " + p.expr(n.Kids[0])
	case OpMap:
		var pairs []string
		for i := 0; i+1 < len(n.Kids); i += 2 {
			pairs = append(pairs, p.expr(n.Kids[i])+": "+p.expr(n.Kids[i+1]))
		}
		return "map" + typ + "{" + strings.Join(pairs, ", ") + "}"
	case OpList:
		return "list" + typ + "{" + p.list(n.Kids) + "}"
	case OpMake:
		return "make(" + containerNames[n.Container] + typ + ")"
	case OpNew:
		return "new(" + strings.TrimPrefix(n.Type+", ", ", ") + p.list(n.Kids) + ")"
	}
	return "struct" + typ + "{" + p.list(n.Kids) + "}" + p.at(n)
}
