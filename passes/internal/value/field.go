package value

// This file holds the names by which objects have their fields.

import "cmp"

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

// Pairs are the texts that a strings.Replacer was given.
var Pairs = FieldOf("pairs")

// FieldOf is the field that has a name in Go.
func FieldOf(name string) Field { return Field{name} }

func (f Field) String() string { return f.name }

// compareFields orders fields by their names.
func compareFields(f, g Field) int { return cmp.Compare(f.name, g.name) }
