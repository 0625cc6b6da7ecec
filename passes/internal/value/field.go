package value

// This file holds the names by which objects have their fields.

import (
	"slices"
	"strings"
)

// A Field names a field of an [Object]. Those below play a part that the engine knows, in
// whatever struct of whatever library: package clients says which fields of Go do. Any other
// is made of the name that it has in Go, by [FieldOf].
type Field struct{ name string }

// The fields of requests, clients and options.
var (
	Header    = FieldOf("Header")    // the headers: a cell with a Map
	URL       = FieldOf("URL")       // the address of a request, which is joined to the Base
	Base      = FieldOf("Base")      // the address that those of requests are joined to
	Path      = FieldOf("Path")      // what is joined to the URL; also the path of an address
	Host      = FieldOf("Host")      // what replaces the host of the URL; also that of an address
	Method    = FieldOf("Method")    // the method of HTTP
	Inner     = FieldOf("Inner")     // the client that a client sends through
	Transport = FieldOf("Transport") // the round tripper that a client sends through
)

// The other fields of addresses.
var (
	Scheme   = FieldOf("Scheme")
	RawQuery = FieldOf("RawQuery")
)

// Ctx is the context of a request.
var Ctx = FieldOf("ctx")

// Pairs are the texts that a strings.Replacer was given.
var Pairs = FieldOf("pairs")

// FieldOf is the field that has a name in Go.
func FieldOf(name string) Field { return Field{name} }

func (f Field) String() string { return f.name }

// Fields are fields with their values, in the order of their names. Most structs have few, and all are
// copied where one is set: that is cheaper for a list than for a map.
type Fields []FieldValue

// A FieldValue is a field, and what it is set to.
type FieldValue struct {
	Name Field
	Val  Value
}

// find is where a field stands, or would stand.
func (f Fields) find(name Field) (i int, ok bool) {
	return slices.BinarySearchFunc(f, name, func(x FieldValue, name Field) int {
		if x.Name == name {
			return 0
		}
		return strings.Compare(x.Name.name, name.name)
	})
}

// Of is what a field is set to; nil for nothing.
func (f Fields) Of(name Field) Value {
	if i, ok := f.find(name); ok {
		return f[i].Val
	}
	return nil
}

// Set sets a field.
func (f *Fields) Set(name Field, v Value) {
	i, ok := f.find(name)
	if !ok {
		*f = slices.Insert(*f, i, FieldValue{Name: name})
	}
	(*f)[i].Val = v
}

// Remove takes a field away.
func (f *Fields) Remove(name Field) {
	if i, ok := f.find(name); ok {
		*f = slices.Delete(*f, i, i+1)
	}
}
