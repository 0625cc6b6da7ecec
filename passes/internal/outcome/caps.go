package outcome

// This file holds what is told of the caps that were reached: a package of which not all
// is known looks like one that is right, unless somebody says so.

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A Cap is a limit on how much is run, or on how large a value grows.
type Cap uint8

// The caps, as far as reaching one may hide something.
const (
	StepsOfRoot    Cap = iota // the root is given up: nothing is known of its requests
	StepsOfPackage            // roots that are left get only their share of steps
	CallDepth                 // a call is not followed
	LoopLength                // the rest of a loop's elements is not known
	FieldValues               // nothing is known of what a field holds
	Alternatives              // the rest of a value's alternatives is not known
	ClientDepth               // a client within clients is not followed
	WalkSize                  // it is not known which requests a value leads to
	Literals                  // a function literal is not run
)

// capNames are how caps are called, for people who wonder why nothing is reported.
var capNames = [...]string{
	StepsOfRoot:    "the steps of a root function",
	StepsOfPackage: "the steps of the package",
	CallDepth:      "the depth of calls",
	LoopLength:     "the length of a loop",
	FieldValues:    "the values of a field",
	Alternatives:   "the alternatives of a value",
	ClientDepth:    "the clients within clients",
	WalkSize:       "the size of a value",
	Literals:       "the function literals of a root",
}

// String names a cap.
func (c Cap) String() string { return capNames[c] }

// Caps are those that were reached, and how often.
type Caps map[Cap]int

// Names are how those that were reached are called, in their order.
func (c Caps) Names() []string {
	var out []string
	for _, k := range slices.Sorted(maps.Keys(c)) {
		out = append(out, k.String())
	}
	return out
}

// String says what was reached, or is empty.
func (c Caps) String() string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(c)) {
		parts = append(parts, fmt.Sprintf("%s (%d times)", k, c[k]))
	}
	return strings.Join(parts, ", ")
}
