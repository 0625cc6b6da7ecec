// Package outcome holds what running a package shows, and the questions that rules ask of it: which
// requests were made and what became of them (this file, answers.go), what texts are for (use.go),
// which structs hold several addresses (configuration.go), which headers code sets on what it finds
// in a field (field_headers.go), and what is not known because it was too much (caps.go).
//
// Package exec writes a [Result]; the rules read it, by way of package request. A request stands
// in it once for each context in which it was made, so that a helper which two callers use gives two.
//
//	// Have: func get(path string) { … } called by Me and Companies
//	// Want: two requests with one Site, of different Chain and URLs
package outcome

import (
	"go/token"
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// A Result is what running a package shows.
type Result struct {
	// Texts are those of interest that were formed or used, in the order of their places.
	Texts []FormedText
	// Requests are those that were made, root by root.
	Requests []*Request

	// Begun are those that were sent by roots which did not come to their end. Where they go is
	// known, and what stands in them when they are sent is not: more may have been done to them.
	Begun []*Request

	// Configurations are the structs in which several texts of interest end up.
	Configurations []Configuration

	// FieldHeaders are headers set on requests that are found in a field.
	FieldHeaders ir.FieldHeaders

	// Capped are the roots that were not run, or not to their end, because of a cap.
	Capped []string

	// Caps says what is not known because it was too much.
	Caps Caps

	// CanSend says that the package has to do with requests, or leads to others that do: one may hide
	// in what is not known.
	CanSend bool
}

// Bound are all requests of which it is known where they go.
func (r *Result) Bound() []*Request { return slices.Concat(r.Requests, r.Begun) }

// Add puts what another run of the package showed before what this one shows. The sendings of the
// two stay apart.
func (r *Result) Add(other *Result) {
	last := 0
	for _, q := range other.Requests {
		last = max(last, q.Op)
	}
	for _, q := range r.Requests {
		q.Op += last + 1
	}
	r.Requests = slices.Concat(other.Requests, r.Requests)
	r.Begun = slices.Concat(other.Begun, r.Begun)
	r.Texts = slices.Concat(other.Texts, r.Texts)
	r.Configurations = slices.Concat(other.Configurations, r.Configurations)
	r.Capped = slices.Concat(other.Capped, r.Capped)
	caps := maps.Clone(other.Caps)
	for c, n := range r.Caps {
		if caps == nil {
			caps = make(Caps)
		}
		caps[c] += n
	}
	r.Caps = caps
}

// State is what became of a request at the end of a run.
type State uint8

// The states. Dropped is the zero value: it was made, and nothing was seen of it.
const (
	Dropped  State = iota
	Sent           // through a client
	Returned       // to whoever calls the root function
	Escaped        // into a place that other code reads
	Served         // to a handler of the program's own
	Copied         // only copies of it were used
)

// A Request is one construction of a request in one context. What is not known of it is not
// left out but said: an address with a hole, a header from a symbol, a client by its symbol. A
// rule that wants to be certain looks for these.
type Request struct {
	Op     int  // of the sending, within the package
	Placed bool // a builder, whose site is the call that gave it the URL
	Site   value.Site
	Chain  []value.Call // from the root function to the function that holds the site
	Root   Root
	// URLs and Methods are the alternatives for each: it may be any of them. Without a URL
	// nothing is known of where it goes.
	URLs    []*value.Text
	Methods []Method // alternatives
	Headers value.Headers
	State   State
	SentAt  token.Pos  // roughly where in this package, for Sent
	Escape  Place      // where to, for Escaped
	Via     *value.Sym // the client, where it is not known to add nothing
	Fields  []string   // that it was put into, for Escaped
	// Home is the field that it was found in, for one that another function put there.
	Home string
	// Skipped says that the values at hand leave out the place that makes it.
	Skipped bool
	Parents []Parent // of a copy: the requests that it was copied from
	// Grant and SignIn say how, and where, the client of the request got its token.
	Grant  clients.GrantType
	SignIn []*value.Text

	// Replaced says that its whole header was replaced after it was made.
	Replaced bool

	// Handed is where the client was handed to another package's function, HandedTo.
	Handed   int
	HandedTo string
}

// A Parent is a request that was copied.
type Parent struct {
	Site    value.Site
	Headers value.Headers // at the time
	Chain   []value.Call
	Sent    bool // it was handed to a client itself, which copied it on the way
	Shared  bool // the copy shares its headers
}

// Root is the function that a run began with. Whether others can call it, and whether it is a
// test, decides how much a finding is worth.
type Root struct {
	Name     string
	Exported bool
	Test     bool
}

// A Method is one of HTTP. The zero value is one that is not known.
type Method struct {
	Name  string
	Known bool
}

// A Place is where a value is kept. The zero Place is one that has no name: a container, or a
// channel. A place is a field of all values of a type, since which of them is meant is seldom
// known.
type Place struct {
	Field  string // of a struct, as pkg.Type.Name
	Global string // a package variable, as pkg.name
}
