package exec

// This file holds what the first go over a package tells the second one.
//
// Functions run one by one, each on symbols; fields and package variables are what connects
// them.

import (
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// Stores is what fields and package variables are ever set to, by any function. What is
// found in a field is one of what was stored there, wherever that happened.
type Stores struct {
	// values are what is stored in each place, as long as it is not too much: see maxStored.
	values    map[outcome.Place][]stored
	skipped   map[outcome.Place][]stored // the same, on paths that conditions left out
	literals  map[string][]int           // the literals that make a type, by their numbers
	addressed map[string]bool            // fields whose address is taken: anything may be stored there
	headers   ir.FieldHeaders
	changed   map[string]bool        // the same fields and variables, without what the package's start puts there
	full      map[outcome.Place]bool // places of which a root set more values than are kept
	cut       map[outcome.Place]cut  // what is left of the values of such a place
	reworked  map[string]bool        // package variables with a client that is given a transport or hooks
	// unfinished are the fields, variables and types that functions which were given up may set
	// or make besides.
	unfinished map[string]bool
	// ownFields are the fields, by their type, that are set of structs in variables.
	ownFields map[string][]string

	// variables are the cells of package variables, which all runs share.
	variables map[string]*value.Cell
	// made is the number of the last literal, so that those of two goes differ.
	made int
}

// A stored is a value that some function stores into a field or package variable.
type stored struct {
	val     value.Value
	heap    *value.Heap // what val refers to is found here
	literal int         // the composite literal that it stands in; 0 or [ownStruct] for none
	several bool        // values that are alike stand in further literals
	alike   []int       // of these, the ones that are told apart from others of their type
	looks   string      // see [value.Heap.Look]; empty before it was asked for
}

// isOfOthers reports whether a value may have been set of a struct that was there before: what a literal
// gives its own struct, or a run one that it has just made, was there when that came to be, and a copy is
// another one.
func (s stored) isOfOthers() bool { return s.literal == 0 }

// newStores knows only what imported packages do.
func newStores(headers ir.FieldHeaders) *Stores {
	return &Stores{
		values:    make(map[outcome.Place][]stored),
		skipped:   make(map[outcome.Place][]stored),
		literals:  make(map[string][]int),
		addressed: make(map[string]bool),
		headers:   headers.Clone(),
		changed:   make(map[string]bool),
		full:      make(map[outcome.Place]bool),
		cut:       make(map[outcome.Place]cut),
		reworked:  make(map[string]bool),
		variables: make(map[string]*value.Cell),
		ownFields: make(map[string][]string),
	}
}

// noteOwn notes a field that is set of a struct in a variable.
func (s *Stores) noteOwn(field string) {
	typ := ir.OwnerOf(field)
	if list := s.ownFields[typ]; !slices.Contains(list, field) {
		s.ownFields[typ] = append(list[:len(list):len(list)], field)
	}
}

// clone returns a copy that can be added to. Each go works on a copy, so that what it adds is
// nowhere else.
func (s *Stores) clone() *Stores {
	c := *s
	c.full, c.cut = maps.Clone(s.full), maps.Clone(s.cut)
	c.values, c.skipped, c.literals = maps.Clone(s.values), maps.Clone(s.skipped), maps.Clone(s.literals)
	c.addressed, c.headers, c.variables = maps.Clone(s.addressed), s.headers.Clone(), maps.Clone(s.variables)
	c.changed = maps.Clone(s.changed)
	c.reworked, c.ownFields = maps.Clone(s.reworked), maps.Clone(s.ownFields)
	return &c
}

// withoutValues returns the stores for learning anew what is stored where. What stays is what
// does not depend on values: addresses that are taken, headers that are set.
func (s *Stores) withoutValues() *Stores {
	c := s.clone()
	c.full, c.cut = make(map[outcome.Place]bool), make(map[outcome.Place]cut)
	c.values, c.skipped = make(map[outcome.Place][]stored), make(map[outcome.Place][]stored)
	c.literals, c.unfinished = make(map[string][]int), nil
	return c
}

// skip notes what a path stores that a condition leaves out.
func (s *Stores) skip(at outcome.Place, x stored) {
	if len(s.skipped[at]) < maxStored {
		s.skipped[at] = append(s.skipped[at], x)
	}
}

// addSkipped adds what only paths store that conditions left out, since nothing is known that is
// stored there in their place.
func (s *Stores) addSkipped() {
	for at, list := range s.skipped {
		if s.count(at) == 0 {
			s.values[at] = list
		}
	}
}

// variable is the cell of a package variable. Its number is negative, which tells it from the
// cells of a run.
func (s *Stores) variable(name string) *value.Cell {
	c, ok := s.variables[name]
	if !ok {
		c = &value.Cell{ID: -len(s.variables) - 1}
		s.variables[name] = c
	}
	return c
}

// complete reports whether all values are known that are ever stored somewhere.
func (s *Stores) complete(at outcome.Place) bool {
	return !s.partial(at.Field) && !s.unfinished[at.Global] && s.count(at) < maxStored
}

// partial reports whether a function was given up that may set a field.
func (s *Stores) partial(field string) bool { return s.unfinished[field] }

// unset reports whether nobody ever sets a field of the package's own.
func (s *Stores) unset(field string) bool {
	return !s.partial(field) && s.count(outcome.Place{Field: field}) == 0 && !s.addressed[field] && s.headers[field] == nil
}
