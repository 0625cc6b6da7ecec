// Package facts is what the engine exports of a package, and what it knows of those that a
// package imports: functions and start values of variables in the engine's language
// ([ir.Func]), and what leads to requests.
//
// A driver hands a package the facts of those that it imports itself, and no others. What
// the functions of these call in turn, or what a value of theirs has for methods, their
// facts hold too ([Transitive]). A driver that hands out all facts is held to the same, so
// that all drivers find the same.
package facts

import (
	"fmt"
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A Fact is what other packages need of one. go vet hands it on as bytes, and keeps it in the
// build cache: it must not depend on where the package lies, or on the order of a map.
type Fact struct {
	// Interesting says that the package, or one that it imports, is of interest to the
	// rules: an importer that is not can only matter through such a one.
	Interesting bool
	Data        []byte // a [Content], by [Encode] and [Pack]
	Transitive  []Transitive
}

// A Transitive is a part of the fact of another package, which this one imports: the
// functions that this one's lead to, and the start values of variables that they read.
//
//	// Have: app imports sdk, sdk imports transport; sdk.New returns a transport.Client
//	// Want: the fact of sdk has the methods of transport.Client with it, for app to run
type Transitive struct {
	Path string
	Data []byte
}

// AFact marks a fact of package analysis.
func (*Fact) AFact() {}

// String says how large a fact is. Tests of what is exported look at that.
//
//	// Want: requests(412 bytes, and 96 of other packages)
func (f *Fact) String() string {
	n := 0
	for _, t := range f.Transitive {
		n += len(t.Data)
	}
	return fmt.Sprintf("requests(%d bytes, and %d of other packages)", len(f.Data), n)
}

// A Content is what a fact says of one package.
//
//	// Have: type Client struct{ company string }
//	//       func (c *Client) SetCompany(id string) { c.company = id }
//	//       func (c *Client) Get() { … req.Header.Set("Procore-Company-Id", c.company) … }
//
// Funcs holds both methods; ReachRequest has them, too, since who calls SetCompany changes
// what Get sends; StateTypes has Client.
type Content struct {
	Funcs        []*ir.Func
	ReachRequest map[string]bool     // of these, those through which others come to matter
	StateTypes   map[string]bool     // the types with fields that these go by
	Globals      map[string]*ir.Node // the start values of variables
	Fillers      []Filler            // the init functions that fill some of these
	Defaults     map[string]*ir.Node // what a struct tag gives a field, as an assignment, by the field's key
	Embeds       map[string][]ir.Embed
	FieldHeaders ir.FieldHeaders // headers set on requests that are found in a field
	// ReplacesDefault says that the package replaces http.DefaultTransport, or one that it
	// imports does.
	ReplacesDefault bool
	// Replaced are the variables of other packages that the package sets as it starts, or one that it imports,
	// and Setters the functions of the package that replace the client in a variable.
	Replaced map[string]bool
	Setters  map[string][]string
}

// A Filler is an init function, and the package variables that it sets, or sets a part of, by their
// full names. Its function is named as the runtime names it, p.init.0, since a package may have several.
//
//	// Have: var routes = map[string]string{}; func init() { routes["me"] = "/rest/v1.0/me" }
//	// Want: [p.routes], p.init.0
type Filler struct {
	Vars []string
	Func *ir.Func
}

// NewContent returns a content that says nothing, to be filled in.
func NewContent() Content {
	return Content{
		ReachRequest: make(map[string]bool), StateTypes: make(map[string]bool), Globals: make(map[string]*ir.Node),
		Defaults: make(map[string]*ir.Node),
		Embeds:   make(map[string][]ir.Embed), FieldHeaders: make(ir.FieldHeaders),
		Replaced: make(map[string]bool), Setters: make(map[string][]string),
	}
}

// Sorted lists the keys of a map in order: what is written must be the same in every run.
func Sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
