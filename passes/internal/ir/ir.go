// Package ir is the small language that the engine runs: the functions of a Go package
// as trees of [Node], without types and without what has nothing to do with texts,
// requests, headers and clients.
//
// It differs from package ssa on purpose. SSA form keeps no position for constants, which
// is all that these rules are about; here a text knows the literal that it stands in
// ([Src]), so that a rule can point at one byte of it. And a function of another package
// arrives in the same form, as a fact, and runs as if it stood here.
//
//	// Have: func (c *Client) Get(path string) (*http.Response, error) {
//	//       	req, err := http.NewRequest("GET", c.base+path, nil)
//	//       	if err != nil {
//	//       		return nil, err
//	//       	}
//	//       	return c.http.Do(req)
//	//       }
//	// Want, printed:
//	func (*p.Client).Get(v1, v2) {
//		new v3, new v4 = call net/http.NewRequest("GET", (v1.[p.Client.base text] + v2), nil) many
//		if (v4 != nil) {
//			return nil, v4
//		}
//		return call (*net/http.Client).Do(v1.[p.Client.http nil], v3) method many doer
//	}
//
// Variables are numbers, fields go by their full names with the kind of their zero value, and
// functions by theirs. A call says what its signature tells: many results, a method, one that
// sends a request.
package ir

import "go/token"

// A Node is an expression or a statement. Which of the operands an operation has stands
// beside its [Op]; those that it lacks are zero.
type Node struct {
	// Op says what the node does; the kind of zero value, the container and flags say more of
	// it.
	Op        Op
	Zero      Zero
	Container Container
	Flags     Flags
	// Slot is a variable's number.
	Slot Slot
	Off  int32 // in bytes, where in the value of the literal Src the text begins

	Name string // of a function, method, field or package variable; a label
	Text string // the value of a text
	Type string // a defined type, as pkg.Name; empty for a type without a name
	Key  string // of a field, as pkg.Type.Name; of an interface's method, its full name

	Pos token.Pos // where a diagnostic would stand; none in other packages
	At  string    // the same, as file:line:column, in other packages
	// Kids are the operands that are nodes themselves, in the order that stands beside the
	// operation.
	Kids []*Node
	Fn   *Func // of a function literal
	Src  *Src  // of a text; nil for one that the compiler made
}

// A Slot is a variable of a function: parameters, results and locals are numbered
// through a package, from 1. The zero Slot is a variable without a name.
type Slot int32

// A Src is a string literal of the program.
type Src struct {
	Pos  token.Pos // of the literal; invalid in another package
	End  token.Pos
	Pkg  string // path of the package that holds it
	Name string // of the constant or variable, in another package
	Raw  string // the literal as it is written
}

// Op is what a [Node] does.
type Op uint8

// The operations. Expressions come first, then statements. What follows "kids" are the
// operands that are nodes themselves; what stands in quotes is the printed form.
const (
	// OpUnknown evaluates its kids and knows nothing of the result. "?", "?(kids)"
	OpUnknown Op = iota

	// OpText is a text or, with FlagNumber, another constant: Text, Src, Off.
	// A text that stands in no literal is printed behind a tilde. "\"GET\"", "~\"\"", "42"
	OpText
	// OpCat puts two texts together. "(a + b)"
	OpCat
	// OpNil is nil. "nil"
	OpNil
	// OpLocal is a variable of the function: Slot. FlagDefine makes a new one. "v3", "new v3"
	OpLocal
	// OpGlobal is a package variable: Name. "var p.Base"
	OpGlobal
	// OpField is a field of kid 0: Name, Key, Zero; kid 1 is the zero value of a struct.
	// With FlagOwn kid 0 is a variable that holds the struct. "x.[p.Client.Base]", "x.[p.Client.Base text]"
	OpField
	// OpIndex is kid 0 at kid 1; FlagNotMap tells lists from maps. "m{k}", "l[i]"
	OpIndex
	// OpSlice is a part of kid 0; kid 1 evaluates the bounds. "x[:]", "x[:?(f())]"
	OpSlice
	// OpAddr is the address of its kid. "&x"
	OpAddr
	// OpDeref is what its kid points to. "*x"
	OpDeref
	// OpStruct is a literal of type Type; kids are OpPair. "struct p.T{[p.T.F]: x}"
	OpStruct
	// OpPair is a field of such a literal: Name, Key; its kid is the value. "[p.T.F]: x"
	OpPair
	// OpMap is a literal map; kids are keys and values in turn. "map p.T{k: v}"
	OpMap
	// OpList is a literal slice or array. "list p.T{x, y}"
	OpList
	// OpMake makes an empty Container of type Type. "make(chan)", "make(map p.T)"
	OpMake
	// OpNew is a pointer to a new variable that starts as its kid. "new(p.T, x)"
	OpNew
	// OpCall calls the function Name; the receiver of a method comes first. "call f(x)"
	OpCall
	// OpInvoke calls a method of an interface, kid 0: Name, Key; Type lists the methods of the
	// interface. "invoke (p.I).M(x, y)"
	OpInvoke
	// OpDyn calls the function value that kid 0 is. "dyn f(x)"
	OpDyn
	// OpFunc is the function Name as a value. "func p.F"
	OpFunc
	// OpBound is the method Name of its kid as a value; with FlagInterface it is one of an
	// interface, and Key its full name. "bound (*p.T).M(x)"
	OpBound
	// OpLit is a function literal: Fn. "func(v1) { … }"
	OpLit
	// OpConv is its kid as a value of type Type. With a Name, another package gets it as an interface, of
	// which that lists the methods. "p.T(x)", "conv(x)", "conv(x) for Run"
	OpConv
	// OpRecv is what comes out of a channel. "<-x"
	OpRecv
	// OpCompare compares its kids; with FlagNotEqual it asks for !=. "(a == b)"
	OpCompare
	// OpLess asks whether kid 0 is less than kid 1, for numbers. "(a < b)"
	OpLess
	// OpAnd, OpOr and OpNot put conditions together; the first two may leave kid 1 out.
	// "(a && b)", "(a || b)", "!a"
	OpAnd
	OpOr
	OpNot
	// OpLen is the length of its kid. "len(x)"
	OpLen
	// OpSum adds its kids, which are numbers, or with FlagMinus takes kid 1 from kid 0. It stands in an
	// index alone. "(a plus b)", "(a minus b)"
	OpSum
	// OpAppend, OpCopy and OpDelete are the built-in functions; clear is an OpDelete with
	// one kid. "append(x, y)", "copy(x, y)", "delete(m, k)"
	OpAppend
	OpCopy
	OpDelete

	// OpBlock runs its kids in turn. One per line; "{ … }" within another
	OpBlock
	// OpAssign sets its targets to its values; see [Node.Sides]. "a, b = x, y"
	OpAssign
	// OpIf has a condition, a body and what else to do. "if c { … } else { … }"
	OpIf
	// OpSwitch has a tag, and an OpCase for each case; without FlagDefault it may run none.
	// With FlagConditions it has no tag, and runs the first case of which a value is true.
	// Name is its label. "L: switch x { case …: … } one of them", "switch true { … }"
	OpSwitch
	// OpCase has its values and, last, its body. "case x, y:"
	OpCase
	// OpLoop has a condition, a body and what comes between the passes; FlagEndless says
	// that only a break ends it. Name is its label. "L: for c; post { … }"
	OpLoop
	// OpRange has two targets, a Container of the kind that it ranges over, and a body. With FlagBack it
	// begins at the end. Name is its label. "L: range k, v = x { … }"
	OpRange
	// OpReturn ends the function with results; without kids, with the named ones. "return x"
	OpReturn
	// OpBreak and OpContinue leave a loop, switch or select: Name is a label or empty.
	// "break L"
	OpBreak
	OpContinue
	// OpPanic ends the path. "panic(x)"
	OpPanic
	// OpGo and OpDefer run the call that their kid is. "go call f()", "defer call f()"
	OpGo
	OpDefer
	// OpSend puts kid 1 into the channel kid 0. "ch <- x"
	OpSend

	numOps
)

// Ops are all operations, for tests that want something of each.
func Ops() []Op {
	list := make([]Op, numOps)
	for i := range list {
		list[i] = Op(i)
	}
	return list
}

// Flags say more about an operation. The zero value says nothing.
type Flags uint16

// Flags of a call: of an OpCall, OpInvoke or OpDyn, and the first also of an OpAppend.
const (
	FlagSpread Flags = 1 << iota // f(xs...)
	FlagMethod                   // the first kid is the receiver
	FlagChain                    // the result has the receiver's type
	FlagMany                     // it has several results
	FlagDoer                     // it takes a request and returns a response
	FlagFills                    // it takes a map, or the address of one, which it may fill

	flagsOfCalls = 1<<iota - 1
)

// Flags of other operations.
const (
	FlagNumber     Flags = 64 << iota // of an OpText: a constant that is no string
	FlagDefine                        // of an OpLocal: a new variable, set for the first time
	FlagNotMap                        // of an OpIndex: an element of a slice, array, string or pointer to one
	FlagInterface                     // of an OpBound: the method is one of an interface
	FlagNotEqual                      // of an OpCompare: != and not ==
	FlagTuple                         // of an OpAssign: one value, with several results, for several targets
	FlagDefault                       // of an OpSwitch: one of the cases is run for certain
	FlagConditions                    // of an OpSwitch: the values of the cases are conditions
	FlagEndless                       // of an OpLoop: it has no condition
	FlagOwn                           // of an OpField that is set: of a struct that a variable of the function holds
)

// Further flags. All bits are in use, so that these share one with an operation that has no other.
const (
	FlagMinus = FlagNumber // of an OpSum: a difference
	FlagBack  = FlagNumber // of an OpRange: from the last element to the first
)

// Zero is the kind of a type's zero value. The zero Zero is a value of no interest.
type Zero uint8

// The kinds of zero values.
const (
	ZeroNone   Zero = iota
	ZeroText        // ""
	ZeroNil         // nil
	ZeroStruct      // a struct, with fields that are zero
	ZeroNumber      // 0
	ZeroBool        // false
)

// Container is the kind of thing that is made or ranged over.
type Container uint8

// The kinds of containers. List is the zero value: a slice, an array, or a pointer to one.
const (
	List  Container = iota
	Map             // a map
	Chan            // a channel
	Iter            // a function that yields
	Basic           // an integer, a string, or the bytes of one
)

// Sides are the targets of an assignment and the values that they are set to.
func (n *Node) Sides() (targets, values []*Node) {
	k := len(n.Kids) / 2
	if n.Flags&FlagTuple != 0 {
		k = len(n.Kids) - 1
	}
	return n.Kids[:k], n.Kids[k:]
}

// Has reports whether a node has all of some flags.
func (n *Node) Has(f Flags) bool { return n.Flags&f == f }

// Walk calls f for a node and all below it, function literals included.
func (n *Node) Walk(f func(*Node)) {
	f(n)
	for _, k := range n.Kids {
		k.Walk(f)
	}
	if n.Fn != nil {
		n.Fn.Body.Walk(f)
	}
}
