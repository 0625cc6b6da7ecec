package request

import "go/token"

// A Node is a piece of a function in the small language that the engine runs: the
// function's own structure, without what has nothing to do with texts, requests,
// headers and clients, and without types. A function of another package arrives in
// this form as a fact.
type Node struct {
	Op   Op
	Str  string // a name: of a function, field, type or global; a text's value
	Typ  string
	N    int
	Pos  token.Pos // where a diagnostic would stand; none in other packages
	Kids []*Node
	Fn   *Func  // of a function literal
	src  *Src   // of a text
	at   string // file:line:column, in other packages
}

// A Func is a function, or a function literal.
type Func struct {
	Name     string // types.Func.FullName; empty for a literal
	Params   []int  // slots, the receiver first
	Results  []int  // slots of named results
	Variadic bool
	Method   bool // the first of Params is the receiver
	Body     *Node
	Pos      token.Pos
	pkg      string
	order    int
	exported bool
	test     bool
	escapes  map[int]bool // the variables that outlive a call; nil before they were asked for
	dealing
}

// captured are the variables whose cells something may hold on to: those whose address
// is taken and those that a function literal uses.
func (f *Func) captured() map[int]bool {
	if f.escapes == nil {
		f.escapes = make(map[int]bool)
		if f.Body != nil {
			capture(f.Body, false, f.escapes)
		}
	}
	return f.escapes
}

func capture(n *Node, inside bool, out map[int]bool) {
	if n.Op == OpLocal && inside {
		out[n.N] = true
	}
	for _, k := range n.Kids {
		capture(k, inside || n.Op == OpAddr, out)
	}
	if n.Fn != nil {
		capture(n.Fn.Body, true, out)
	}
}

// Op is what a [Node] does.
type Op uint8

// The operations. Expressions first, then statements.
const (
	OpUnknown Op = iota // evaluates its kids and knows nothing

	OpText    // Str; N is where in its literal it begins
	OpCat     // kids joined
	OpNil     //
	OpLocal   // slot N
	OpGlobal  // Str
	OpField   // kid's field Str with key Typ; N is the zero value's kind
	OpIndex   // kid 0 at kid 1; N is 1 for what is no map
	OpSlice   // a part of kid 0
	OpAddr    // address of kid
	OpDeref   // what kid points to
	OpStruct  // literal of type Typ; kids are OpPair(Str field)
	OpPair    //
	OpMap     // kids are keys and values in turn
	OpList    // kids
	OpMake    // Str is map, list or chan
	OpNew     // a pointer to the zero value of Typ
	OpCall    // function Str with kids; N holds flags
	OpInvoke  // interface method Str (Typ in full) of kid 0
	OpDyn     // kid 0 called
	OpFunc    // function Str
	OpBound   // method Str of kid 0
	OpLit     // Fn
	OpConv    // kid as type Typ
	OpRecv    // from channel kid
	OpCompare // kids, with == or, if N is 1, !=
	OpAppend  //
	OpCopy    //
	OpDelete  //

	OpBlock
	OpAssign // the first N kids are set to the others
	OpIf     // condition, then, else
	OpSwitch // tag, then OpCase nodes; N is 1 with a default
	OpCase   // values, and the body last
	OpLoop   // condition, body, post; N is 1 without a condition
	OpRange  // key, value, container, body
	OpReturn
	OpBreak // Str is the label
	OpContinue
	OpPanic
	OpGo
	OpDefer
	OpSend // channel, value
)

// Flags of a call.
const (
	flagSpread = 1 << iota // f(xs...)
	flagMethod             // the first kid is the receiver
	flagChain              // the result has the receiver's type
	flagMany               // it has several results
	flagDoer               // it takes a request and returns a response
	flagFills              // it takes a map, which it may fill
)

// Kinds of zero values.
const (
	zeroNone = iota
	zeroText
	zeroNil
	zeroStruct
)
