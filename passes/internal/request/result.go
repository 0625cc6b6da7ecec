package request

// This file holds the names under which the rules know what the engine finds.

import "github.com/mprlint/mprlint/passes/internal/value"

type (
	// A Text is one that the program makes: pieces of literals, and holes.
	Text = value.Text
	// A Part is a piece of a text.
	Part = value.Part
	// A Src is a string literal of the program.
	Src = value.Src
	// A Sym stands for what the package at hand does not determine.
	Sym = value.Sym
	// SymKind says what a symbol stands for.
	SymKind = value.SymKind
	// A Site is the place of a construction.
	Site = value.Site
	// A Call is one step of the way to it.
	Call = value.Call
	// Headers is what is known of the headers of a request.
	Headers = value.Headers
	// A HeaderValue is a header that is set.
	HeaderValue = value.HeaderValue
)

// The kinds of symbols.
const (
	SymUnknown = value.SymUnknown
	SymParam   = value.SymParam
	SymField   = value.SymField
	SymGlobal  = value.SymGlobal
	SymElem    = value.SymElem
	SymKey     = value.SymKey
	SymResult  = value.SymResult
)
