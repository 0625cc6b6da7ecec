package value

// This file holds functions as values, and the variables that they capture.

import (
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// FuncValue is a function value: a declared function or method, or a literal with the
// variables that it captured.
//
//	// Have: p.Sign; c.sign, a method; func(r *http.Request) { r.Header.Set("A", id) }
//	// Want: {Name: p.Sign}; {Name: (*p.Client).sign, Recv: c, Bound: true};
//	//       {Lit: the literal, Frame: one with the cell of id}
type FuncValue struct {
	// Name is the full name of a declared function or method; Lit and Frame are a literal and
	// the variables around it.
	Name  string
	Lit   *ir.Func
	Frame *Frame
	Made  *Made // where the literal was evaluated; nil if that was not noted
	// Recv is the receiver of a method value, and Bound says that there is one: it may be nil.
	Recv  Value
	Bound bool
	Type  string // the named type it was converted to

	InterfaceMethod string  // of a method value of an interface: its full name
	Builtin         Builtin // a function that the engine itself hands out
}

// Builtin is a function that the engine hands to the program. The zero value is none.
type Builtin uint8

// The functions that the engine hands out.
const (
	NotBuiltin   Builtin = iota
	Yield                // what an iterator calls with each element
	FinalHandler         // what a wrapper of round trippers calls in the end
)

// A Frame holds the variables of one activation; a function literal's frame hangs below that
// of the function that it was made in. Two literals that one call made share its frame, as in
// Go: what one sets the other reads.
type Frame struct {
	Up   *Frame
	Vars map[ir.Slot]*Cell
}

// Lookup finds the cell of a variable, here or in the functions around. It is nil for a
// variable that has not been set yet.
func (f *Frame) Lookup(slot ir.Slot) *Cell {
	for ; f != nil; f = f.Up {
		if c, ok := f.Vars[slot]; ok {
			return c
		}
	}
	return nil
}

// SortedSlots lists variables in an order that is the same each time.
func SortedSlots(m map[ir.Slot]*Cell) []ir.Slot {
	return slices.Sorted(maps.Keys(m))
}
