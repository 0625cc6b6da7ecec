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

// A Fact is what other packages need of one.
type Fact struct {
	// Interesting says that the package, or one that it imports, is of interest to the
	// rules: an importer that is not can only matter through such a one.
	Interesting bool
	Data        []byte // a [Content], by [Encode]
	Transitive  []Transitive
}

// A Transitive is a part of the fact of another package, which this one imports.
type Transitive struct {
	Path string
	Data []byte
}

func (*Fact) AFact() {}

func (f *Fact) String() string {
	n := 0
	for _, t := range f.Transitive {
		n += len(t.Data)
	}
	return fmt.Sprintf("requests(%d bytes, and %d of other packages)", len(f.Data), n)
}

// A Content is what a fact says of one package.
type Content struct {
	Funcs        []*ir.Func
	ReachRequest map[string]bool     // of these, those through which others come to matter
	StateTypes   map[string]bool     // the types with fields that these go by
	Globals      map[string]*ir.Node // the start values of variables
	Embeds       map[string][]ir.Embed
	FieldHeaders map[string][]string // headers set on requests that are found in a field
	// ReplacesDefault says that the package replaces http.DefaultTransport, or one that it
	// imports does.
	ReplacesDefault bool
}

// NewContent returns one without anything.
func NewContent() Content {
	return Content{
		ReachRequest: make(map[string]bool), StateTypes: make(map[string]bool), Globals: make(map[string]*ir.Node),
		Embeds: make(map[string][]ir.Embed), FieldHeaders: make(map[string][]string),
	}
}

// Sorted lists the keys of a map in order.
func Sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
