package ir

// This file holds a sanity check of the language, which tests of whatever makes it run: a
// node that lacks an operand would make the engine fall over, or find nothing, much later.

import (
	"errors"
	"fmt"
)

// A shape says how many kids an operation has, and which of its operands must be set.
// What it means, and how the kids are ordered, stands beside the operation, at [Op].
type shape struct {
	min, max  int // kids; a max of 0 stands for any number
	name, key bool
	flags     Flags // those that it may have
}

// none stands for an operation without kids.
const none = -1

// shapes are those of all operations. The zero shape allows any number of kids and no flags.
//
//	OpCompare: {min: 2, max: 2, flags: FlagNotEqual}    a == b, a != b
//	OpCall:    {name: true, flags: flagsOfCalls}        f(), f(a, b)
var shapes = [numOps]shape{
	OpUnknown:  {},
	OpText:     {max: none, flags: FlagNumber},
	OpCat:      {min: 2, max: 2},
	OpNil:      {max: none},
	OpLocal:    {max: none, flags: FlagDefine},
	OpGlobal:   {max: none, name: true},
	OpField:    {min: 1, max: 2, name: true, key: true, flags: FlagOwn},
	OpIndex:    {min: 2, max: 2, flags: FlagNotMap},
	OpSlice:    {min: 2, max: 2},
	OpAddr:     {min: 1, max: 1},
	OpDeref:    {min: 1, max: 1},
	OpStruct:   {},
	OpPair:     {min: 1, max: 1, name: true, key: true},
	OpMap:      {},
	OpList:     {},
	OpMake:     {max: none},
	OpNew:      {min: 1, max: 1},
	OpCall:     {name: true, flags: flagsOfCalls},
	OpInvoke:   {min: 1, name: true, key: true, flags: flagsOfCalls},
	OpDyn:      {min: 1, flags: flagsOfCalls},
	OpFunc:     {max: none, name: true},
	OpBound:    {min: 1, max: 1, name: true, flags: FlagInterface},
	OpLit:      {max: none},
	OpConv:     {min: 1, max: 1},
	OpRecv:     {min: 1, max: 1},
	OpCompare:  {min: 2, max: 2, flags: FlagNotEqual},
	OpLess:     {min: 2, max: 2},
	OpAnd:      {min: 2, max: 2},
	OpOr:       {min: 2, max: 2},
	OpNot:      {min: 1, max: 1},
	OpLen:      {min: 1, max: 1},
	OpSum:      {min: 2, max: 2, flags: FlagMinus},
	OpAppend:   {min: 1, flags: FlagSpread},
	OpCopy:     {min: 2, max: 2},
	OpDelete:   {min: 1, max: 2},
	OpBlock:    {},
	OpAssign:   {min: 2, flags: FlagTuple},
	OpIf:       {min: 3, max: 3},
	OpSwitch:   {min: 1, flags: FlagDefault | FlagConditions},
	OpCase:     {min: 1},
	OpLoop:     {min: 3, max: 3, flags: FlagEndless},
	OpRange:    {min: 4, max: 4, flags: FlagBack},
	OpReturn:   {},
	OpBreak:    {max: none},
	OpContinue: {max: none},
	OpPanic:    {min: 1, max: 1},
	OpGo:       {min: 1, max: 1},
	OpDefer:    {min: 1, max: 1},
	OpSend:     {min: 2, max: 2},
}

// Check reports what is wrong with a package, or nil. It collects all mistakes, since one of
// the compiler's tends to show in many places.
func Check(pkg *Package) error {
	var errs []error
	for _, n := range pkg.Inits {
		c := checker{fn: "start", errs: &errs}
		c.node(n)
	}
	for _, f := range pkg.Funcs {
		if err := CheckFunc(f); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// CheckFunc reports what is wrong with a function, or nil. Functions that were read from a
// fact are checked with it, too: they must be what the compiler wrote.
//
//	// Have: an assignment of two targets and one call, without FlagTuple
//	// Want: p.Get: assign: 2 targets and 1 values
func CheckFunc(f *Func) error {
	var errs []error
	c := checker{fn: f.Name, errs: &errs, known: make(map[Slot]bool)}
	c.function(f)
	return errors.Join(errs...)
}

// A checker looks at one function. Mistakes are collected and not returned at the first one: a
// test that fails should show them all.
type checker struct {
	fn    string
	errs  *[]error
	known map[Slot]bool // variables that were made; nil at the package's start
}

// errorf notes a mistake, with the function and the operation that it is in:
//
//	(*p.Client).Get: field: it has no key
func (c *checker) errorf(n *Node, format string, args ...any) {
	*c.errs = append(*c.errs, fmt.Errorf("%s: %s: %s", c.fn, n.Op, fmt.Sprintf(format, args...)))
}

// function checks a function, or a literal within one, whose variables it shares.
func (c *checker) function(f *Func) {
	for _, s := range append(append([]Slot(nil), f.Params...), f.Results...) {
		if c.known != nil {
			c.known[s] = true
		}
	}
	if f.Variadic && len(f.Params) == 0 || f.Method && len(f.Params) == 0 {
		*c.errs = append(*c.errs, fmt.Errorf("%s: it lacks a parameter", c.fn))
	}
	if f.Body == nil {
		*c.errs = append(*c.errs, fmt.Errorf("%s: it has no body", c.fn))
		return
	}
	c.node(f.Body)
}

// node checks a node and all below it. A node that is missing ends only its own branch of the
// tree.
func (c *checker) node(n *Node) {
	if n == nil {
		*c.errs = append(*c.errs, fmt.Errorf("%s: a node is missing", c.fn))
		return
	}
	if n.Op >= numOps {
		c.errorf(n, "no such operation")
		return
	}
	c.shape(n, shapes[n.Op])
	c.special(n)
	for _, k := range n.Kids {
		c.node(k)
	}
	if n.Fn != nil {
		c.function(n.Fn)
	}
}

// shape checks what holds for any operation: the number of its kids, the operands that it
// must have, and that it has none which belongs to another one. A node with a text that is
// no OpText, say, was given the operands of two.
func (c *checker) shape(n *Node, s shape) {
	switch {
	case s.max == none && len(n.Kids) > 0, len(n.Kids) < s.min, s.max > 0 && len(n.Kids) > s.max:
		c.errorf(n, "it has %d kids", len(n.Kids))
	case s.name && n.Name == "":
		c.errorf(n, "it has no name")
	case s.key && n.Key == "":
		c.errorf(n, "it has no key")
	case n.Flags&^s.flags != 0:
		c.errorf(n, "it has flags %#x of another operation", n.Flags&^s.flags)
	case (n.Src != nil || n.Text != "" || n.Off != 0) && n.Op != OpText:
		c.errorf(n, "it has a text")
	case (n.Fn != nil) != (n.Op == OpLit):
		c.errorf(n, "function literal: %v", n.Fn != nil)
	case n.Slot != 0 && n.Op != OpLocal:
		c.errorf(n, "it has a slot")
	}
}

// special checks what holds for some operations: a variable is made before it is used, keys
// of maps have values, an assignment has as many values as targets unless one value gives
// several.
func (c *checker) special(n *Node) {
	switch n.Op {
	case OpLocal:
		if n.Slot == 0 {
			c.errorf(n, "it has no slot")
		}
		if n.Has(FlagDefine) && c.known != nil {
			c.known[n.Slot] = true
		} else if c.known != nil && !c.known[n.Slot] {
			c.errorf(n, "%s was never made", n.Slot)
		}
	case OpField:
		if (len(n.Kids) == 2) != (n.Zero == ZeroStruct) {
			c.errorf(n, "%s: the zero value of a struct: %d kids", n.Key, len(n.Kids))
		}
	case OpMap:
		if len(n.Kids)%2 != 0 {
			c.errorf(n, "a key without a value")
		}
	case OpStruct:
		for _, k := range n.Kids {
			if k.Op != OpPair {
				c.errorf(n, "it holds a %s", k.Op)
			}
		}
	case OpAssign:
		if targets, values := n.Sides(); len(targets) != len(values) && !n.Has(FlagTuple) {
			c.errorf(n, "%d targets and %d values", len(targets), len(values))
		}
	case OpSwitch:
		for _, k := range n.Kids[1:] {
			if k.Op != OpCase {
				c.errorf(n, "it holds a %s", k.Op)
			}
		}
	case OpCase:
		if body := n.Kids[len(n.Kids)-1]; body.Op != OpBlock {
			c.errorf(n, "its body is a %s", body.Op)
		}
	}
}

// opNames are the names of the operations, in messages about mistakes. The printed form of
// a node has its own words, which stand in print.go and print_expr.go.
var opNames = [numOps]string{
	"unknown", "text", "cat", "nil", "local", "global", "field", "index", "slice", "addr", "deref", "struct", "pair", "map", "list",
	"make", "new", "call", "invoke", "dyn", "func", "bound", "lit", "conv", "recv", "compare", "less", "and", "or", "not", "len", "sum", "append", "copy", "delete",
	"block", "assign", "if", "switch", "case", "loop", "range", "return", "break", "continue", "panic", "go", "defer", "send",
}

// String is the name of the operation; op(200) for a number that is none.
func (o Op) String() string {
	if int(o) < len(opNames) && opNames[o] != "" {
		return opNames[o]
	}
	return fmt.Sprintf("op(%d)", uint8(o))
}
