package value

// This file holds what is known of requests and clients beside their fields: where a request
// was made, by which client, what a client does to each request, where it signs in.

import (
	"fmt"
	"go/token"
	"iter"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// A RequestState is what is known of a request. The zero value is nothing. It goes wherever
// the struct goes, so that a request is still one in another variable or field.
type RequestState struct {
	Origin *Origin // where it was made; nil where that is not certain
	Client Value   // the client that it was made by; nil for none
	From   Value   // the request that it was made from; nil for none
	Grant  Grant   // that of the clients which it went through
}

// A ClientState is what a client does beside what its fields say. The zero value is
// nothing.
type ClientState struct {
	Hooks *Hooks
	Grant Grant
}

// A Grant is how a client signs in with OAuth: with which of its flows, and where.
type Grant struct {
	Type   clients.GrantType
	SignIn Value // the addresses where; nil if unknown
}

// With returns what is known after both. What the second knows goes before what the first
// does: it is the client further down.
func (g Grant) With(h Grant) Grant {
	if h.Type.Known() {
		g.Type = h.Type
	}
	if h.SignIn != nil {
		g.SignIn = h.SignIn
	}
	return g
}

// An Origin is one request made in one run: where, and what became of it. Unlike values it is
// changed in place, since it is one thing, whatever objects refer to it.
type Origin struct {
	Site  Site
	Chain []Call
	// Parent is the request that it is a copy of; nil for none.
	Parent *Origin
	Had    *Headers // of a copy: what the original had at the time
	// Served says that it went to a handler of the program's own.
	Served  bool
	Skipped bool // a condition leaves the place out that makes it
	Copied  bool
	Home    string // the field that it was thawed from
	Placed  bool   // a builder that was given its URL
	Direct  bool   // it was handed to a client itself
	Shares  bool   // it shares the original's headers, as WithContext does

	Replaced bool // its whole header was
}

// A Site is the place of a construction, which a finding names if it lies in this package.
type Site struct {
	Pkg string
	Pos token.Pos // of the function's name; invalid in another package
	At  string    // file:line:column
	Fn  string    // the function that it stands in
	Did string    // the function that makes the request
}

// A Call is one step of the way from a root function to a place in a callee.
type Call struct {
	Pos     int    // token.Pos of the call, when the caller is in this package
	At      string // file:line:column, to tell calls apart across packages
	Name    string // of the callee; empty for a function literal
	Literal bool   // the callee is a function literal
	Outside bool   // the call is one from outside the package, which is not seen
	Pkg     string // of the caller
	Foreign bool   // the caller is in another package
	Made    *Made  // what made the receiver; nil if that was not seen
	Given   *Made  // what made the first struct among its arguments; nil as well
	Element *Made  // what made the struct that a loop of the callee is at, on the way to the next step
}

// Step is the call, whatever it is about.
func (c Call) Step() Call {
	c.Made, c.Given, c.Element = nil, nil, nil
	return c
}

// Same reports whether two steps are the same one, whatever they are about.
func (c Call) Same(d Call) bool { return c.Step() == d.Step() }

// A Made is the evaluation of a composite literal.
type Made struct {
	Pos   int    // of the literal, when it stands in this package
	Chain []Call // from the root function to the function that holds the literal
}

// Lineage is what made a value, then what made the receiver of the call in which that was, and so on.
//
//	// Have: s := Open(0); for v := range s.Vendors() { … }    of the iterator, which is a value
//	// Want: the function literal in Vendors; then the literal in Open
func (m *Made) Lineage() iter.Seq[*Made] {
	return func(yield func(*Made) bool) {
		for m := m; m != nil && yield(m); {
			m = m.Outer()
		}
	}
}

// Outer is what made the receiver of the call in which a value was made, or nil.
func (m *Made) Outer() *Made {
	if len(m.Chain) == 0 {
		return nil
	}
	return m.Chain[len(m.Chain)-1].Made
}

func (m *Made) String() string {
	if m == nil {
		return "not seen"
	}
	return fmt.Sprintf("at %d, %d calls below", m.Pos, len(m.Chain))
}
