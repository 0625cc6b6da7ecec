package exec

// This file holds what is run.
//
// It comes from stage to stage: compile gives the functions, facts what is known of other
// packages, reach what may be relied on (Closed) and which functions are worth running.

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A Program is a package to be run, with what is known of those that it imports.
type Program struct {
	Path  string
	Main  bool       // nobody imports it
	Funcs []*ir.Func // its functions, in the order of its files
	Inits []*ir.Node // the initialization of its variables

	// Function finds a function of any package by its full name; nil if it has no body.
	Function func(name string) *ir.Func
	// Initializer finds the start value of another package's variable.
	Initializer func(name string) (n *ir.Node, ok bool)
	// Fillers are the init functions that fill another package's variable after that.
	Fillers func(name string) []*ir.Func

	// Embeds are the embedded fields of types, for methods that a type has from a part of it.
	Embeds map[string][]ir.Embed
	// Implementations are the methods that implement one of an interface, by its full name.
	Implementations map[string][]string
	// Closed are the fields that only this package can set. For any other field there may be
	// values that were not seen, and nothing may be concluded from what was.
	Closed map[string]bool
	// FieldHeaders are those of the packages that it imports.
	FieldHeaders ir.FieldHeaders

	// DefaultTransportReplaced says that another package replaces http.DefaultTransport.
	DefaultTransportReplaced bool

	// Text is what the package's functions say, those included that are not run.
	Text

	// Trace is told what is run, step by step. It is nil unless somebody watches.
	Trace func(Step)

	// Interesting reports whether a text may be of interest to the rules.
	Interesting func(text string) bool
	// Position names a position, as file:line:column.
	Position func(token.Pos) string
}

// A Text answers what the text of a package may do, by looking at it and not by running it.
type Text interface {
	// MayStore lists the fields and package variables that some roots may set, and the types
	// that they make.
	MayStore(roots []*ir.Func) map[string]bool
	// Ways names the functions by which a root stores something; empty if that is not clear.
	Ways(root *ir.Func) string
	// Sets reports whether a statement sets a field.
	Sets(field string) bool
	// Makes reports whether values of a type are made.
	Makes(typ string) bool
	// Idle tells of a function whether it need not be run, since nothing that it does plays a part
	// for requests, and what it may do besides.
	Idle(f *ir.Func) (does ir.Idle, idle bool)
	// Harmless is the same for a function that is run all the same, since it is small or returns
	// something of interest.
	Harmless(f *ir.Func) (does ir.Idle, harmless bool)
}
