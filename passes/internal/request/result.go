package request

// This file holds the names under which the rules know what the engine finds.

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

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
	// A Made is where something was made that has methods.
	Made = value.Made
	// Headers is what is known of the headers of a request.
	Headers = value.Headers
	// A HeaderValue is a header that is set.
	HeaderValue = value.HeaderValue
)

// The kinds of symbols.
const (
	NotSentOn       = value.NotSentOn
	ReplacedDefault = value.ReplacedDefault

	SymUnknown = value.SymUnknown
	SymParam   = value.SymParam
	SymField   = value.SymField
	SymGlobal  = value.SymGlobal
	SymElem    = value.SymElem
	SymKey     = value.SymKey
	SymResult  = value.SymResult
)

type (
	// A Result is what running a package shows.
	Result = outcome.Result
	// A Request is one construction of a request in one context.
	Request = outcome.Request
	// A Parent is a request that was copied.
	Parent = outcome.Parent
	// A Method is one of HTTP.
	Method = outcome.Method
	// State is what became of a request.
	State = outcome.State
	// A FormedText is one that the program makes, and what it is for.
	FormedText = outcome.FormedText
	// A Configuration is a struct in which several texts of interest end up.
	Configuration = outcome.Configuration
	// Use is what is done with a text.
	Use = outcome.Use
	// A Place is where a value is kept.
	Place = outcome.Place
	// A Root is the function that a run began with.
	Root = outcome.Root
	// GrantType is how the client of a request got its token.
	GrantType = clients.GrantType
)

// Whose headers may be that were not seen.
const (
	NoneUnseen = outcome.NoneUnseen
	OfCaller   = outcome.OfCaller
	OfUnknown  = outcome.OfUnknown
)

// The states of requests.
const (
	Dropped  = outcome.Dropped
	Sent     = outcome.Sent
	Returned = outcome.Returned
	Escaped  = outcome.Escaped
	Served   = outcome.Served
	Copied   = outcome.Copied
)

// The grants of OAuth that matter to the rules.
const (
	UnknownGrant      = clients.UnknownGrant
	ClientCredentials = clients.ClientCredentials
	AuthorizationCode = clients.AuthorizationCode
)

// The uses of texts.
const (
	Formed    = outcome.Formed
	Requested = outcome.Requested
	SignIn    = outcome.SignIn
	Matched   = outcome.Matched
	Compared  = outcome.Compared
	AsOrigin  = outcome.AsOrigin
	AsLink    = outcome.AsLink
	Setting   = outcome.Setting
	MayJoin   = outcome.MayJoin
)

// Mistake is what the engine did wrong in the package, or nil.
func (i *Info) Mistake() error { return i.Err }

// Reached says in words which caps were reached; it is "" for none.
func (i *Info) Reached() string { return i.Caps.String() }
