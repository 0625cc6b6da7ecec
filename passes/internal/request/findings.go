package request

// This file holds what is found.

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/value"
)

// A Result is what running a package shows.
type Result struct {
	Texts    []FormedText
	Requests []*Request

	// FieldHeaders are headers set on requests that are found in a field.
	FieldHeaders FieldHeaders
}

// Use is what is done with a text.
type Use uint8

// The uses. Formed is the zero value: the text was made, nothing else is known.
const (
	Formed    Use = iota
	Requested     // the URL of a request
	SignIn        // a field that holds the address of a sign-in service
	Matched       // a pattern, or a key
	Compared      // compared with something
	AsOrigin      // an origin that may call
	AsLink        // an address for people
	Setting       // the default of a named setting
)

// A FormedText is one that the program makes, and what it is for.
type FormedText struct {
	Text *value.Text
	Use  Use
	Name string    // of the setting or field
	Pos  token.Pos // where it was formed, roughly
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

// A Request is one construction of a request in one context.
type Request struct {
	Op      int  // of the sending, within the package
	Placed  bool // a builder, whose site is the call that gave it the URL
	Site    value.Site
	Chain   []value.Call // from the root function to the function that holds the site
	Root    Root
	URLs    []*value.Text // alternatives
	Methods []Method      // alternatives
	Headers value.Headers
	State   State
	Escape  Place    // where to, for Escaped
	Via     *value.Sym // the client, where it is not known to add nothing
	Fields  []string   // that it was put into, for Escaped
	Home    string
	Parents []Parent // of a copy: the requests that it was copied from
	Grant   string
	SignIn  []*value.Text

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

// Root is the function that a run began with.
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

// use notes what is done with a text.
func (r *run) use(v value.Value, use Use, name string) {
	for _, a := range value.AlternativesOf(v) {
		x := a.Val
		if c, ok := x.(*value.Cell); ok {
			x = r.load(c)
		}
		t, ok := x.(*value.Text)
		if !ok {
			continue
		}
		src := false
		for _, p := range t.Parts {
			src = src || p.Src != nil
		}
		if !src || !r.Interesting(t.String()) {
			continue
		}
		id := textUse{use, name, t.ID()}
		if r.seen[id] {
			continue
		}
		r.seen[id] = true
		r.result.Texts = append(r.result.Texts, FormedText{t, use, name, r.pos})
	}
}
