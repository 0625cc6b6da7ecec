package facts

// This file holds which operands of an operation are written, and how they are read back.
//
// In a fact every node has two names and a number, whatever its operation: most have
// neither, and an empty one takes a byte.
//
//	v1.[p.Client.base text]    field "base" "p.Client.base" 1
//	new v3                     local ":" "" 3
//	"GET"                      text "GET" "" 0

import "github.com/mprlint/mprlint/passes/internal/ir"

// defines is written as the name of a local variable that is new, which has no name of its own.
const defines = ":"

// back is written as the type of a loop that begins at the end, which has no type of its own.
const back = "<"

// ownField is added to the zero value of a field with [ir.FlagOwn].
const ownField = 16

// containers are the names of what is made, and letters those of what is ranged over; either
// way a container's place in the list is its number. They stand for numbers that may change: a
// fact outlives the program that wrote it, in the build cache.
var (
	containers = [...]string{ir.List: "list", ir.Map: "map", ir.Chan: "chan"}
	letters    = [...]int{ir.List: 0, ir.Map: 'm', ir.Chan: 'c', ir.Iter: 'f', ir.Basic: 'i'}
)

// operands are a node's operands as they are written. What is the same for all nodes of an
// operation, or can be told from its kids, is left out. What is left out here and not set by
// [setOperands] is lost to importing packages, with no other sign than findings that differ; a
// test of package request reads facts and writes them again.
func operands(n *ir.Node) (name, typ string, num int) {
	switch n.Op {
	case ir.OpText:
		return n.Text, "", int(n.Off) + bit(n, ir.FlagNumber)
	case ir.OpLocal:
		if n.Has(ir.FlagDefine) {
			name = defines
		}
		return name, "", int(n.Slot)
	case ir.OpField:
		return n.Name, n.Key, int(n.Zero) + ownField*bit(n, ir.FlagOwn)
	case ir.OpPair, ir.OpInvoke:
		return n.Name, n.Key, int(n.Flags)
	case ir.OpBound:
		return n.Name, n.Key, bit(n, ir.FlagInterface)
	case ir.OpMake:
		return containers[n.Container], n.Type, 0
	case ir.OpAssign:
		targets, _ := n.Sides()
		return "", "", len(targets)
	case ir.OpRange:
		if n.Has(ir.FlagBack) {
			typ = back
		}
		return n.Name, typ, letters[n.Container]
	case ir.OpIndex:
		return "", "", bit(n, ir.FlagNotMap)
	case ir.OpCompare:
		return "", "", bit(n, ir.FlagNotEqual)
	case ir.OpSwitch:
		return n.Name, "", bit(n, ir.FlagDefault) + 2*bit(n, ir.FlagConditions)
	case ir.OpLoop:
		return n.Name, "", bit(n, ir.FlagEndless)
	}
	return n.Name, n.Type, int(n.Flags)
}

// bit is 1 if a node has a flag, and 0 if it has not.
func bit(n *ir.Node, f ir.Flags) int {
	if n.Has(f) {
		return 1
	}
	return 0
}

// setOperands gives a node, which has its kids, the operands that were read, and reports
// whether they make sense. A fact may have been written by another version, whose numbers
// mean something else; then nothing of the function is used.
func setOperands(n *ir.Node, name, typ string, num int) bool {
	flag := func(f ir.Flags) bool {
		if num != 0 {
			n.Flags = f
		}
		return num == 0 || num == 1
	}
	switch n.Op {
	case ir.OpText:
		n.Text = name
		if n.Src == nil {
			return flag(ir.FlagNumber)
		}
		n.Off = int32(num)
		return true
	case ir.OpLocal:
		if name == defines {
			n.Flags = ir.FlagDefine
		}
		n.Slot = ir.Slot(num)
		return true
	case ir.OpField:
		n.Name, n.Key, n.Zero = name, typ, ir.Zero(num%ownField)
		if num >= ownField {
			n.Flags = ir.FlagOwn
		}
		return true
	case ir.OpPair, ir.OpInvoke:
		n.Name, n.Key, n.Flags = name, typ, ir.Flags(num)
		return true
	case ir.OpBound:
		n.Name, n.Key = name, typ
		return flag(ir.FlagInterface)
	case ir.OpMake:
		n.Type = typ
		return at(containers[:], name, &n.Container)
	case ir.OpAssign:
		return setTargets(n, num)
	case ir.OpRange:
		n.Name = name
		if typ == back {
			n.Flags = ir.FlagBack
		}
		return at(letters[:], num, &n.Container)
	case ir.OpIndex:
		return flag(ir.FlagNotMap)
	case ir.OpCompare:
		return flag(ir.FlagNotEqual)
	case ir.OpSwitch:
		n.Name = name
		if num&2 != 0 {
			n.Flags = ir.FlagConditions
		}
		if num&1 != 0 {
			n.Flags |= ir.FlagDefault
		}
		return num>>2 == 0
	case ir.OpLoop:
		n.Name = name
		return flag(ir.FlagEndless)
	}
	n.Name, n.Type, n.Flags = name, typ, ir.Flags(num)
	return true
}

// at finds the container that stands for a value in a list, and reports whether there is one.
func at[T comparable](list []T, v T, c *ir.Container) bool {
	for i, x := range list {
		if x == v {
			*c = ir.Container(i)
			return true
		}
	}
	return false
}

// setTargets says how many of an assignment's kids are targets: half of them, or all but one
// that gives several values.
//
//	// Have: v1, v2 = f()      3 kids, 2 targets: FlagTuple
//	// Have: v1, v2 = v2, v1   4 kids, 2 targets
func setTargets(n *ir.Node, targets int) bool {
	switch values := len(n.Kids) - targets; {
	case values == targets:
	case values == 1 && targets > 0:
		n.Flags = ir.FlagTuple
	default:
		return false
	}
	return true
}
