package ir

// This file holds which headers are set on requests that are found in fields.
//
//	// Have: func (c *Client) init() { c.headers.Set("Procore-Company-Id", c.company) }
//	// Want: FieldHeaders{"p.Client.headers": ["Procore-Company-Id"]}
//
// A request that has its headers from that field then has this one. The names go to importing
// packages as a fact, so that a library's own setter counts for its users.

import (
	"maps"
	"slices"
	"strings"
)

// A HeaderName is the name of a header, in whatever case. The zero value is AnyHeader.
type HeaderName string

// AnyHeader is the name of a header of which the name is not known. Whoever asks for a header
// by name must ask for it as well: it may be any.
//
//	for k, v := range extra { c.headers.Set(k, v) }
const AnyHeader HeaderName = ""

// FieldHeaders are the headers that code sets on requests, or in maps of headers, that it
// finds in a field of a struct. They are keyed by the field, as pkg.Type.Name.
type FieldHeaders map[string][]HeaderName

// Has reports whether a header is set, by its name, on what is found in a field.
func (f FieldHeaders) Has(field, header string) bool {
	return header != "" && f.has(field, HeaderName(header))
}

// HasUnknown reports whether a header whose name is not known is set there.
func (f FieldHeaders) HasUnknown(field string) bool { return slices.Contains(f[field], AnyHeader) }

func (f FieldHeaders) has(field string, header HeaderName) bool {
	return slices.ContainsFunc(f[field], func(n HeaderName) bool { return strings.EqualFold(string(n), string(header)) })
}

// Add notes that a header is set, and reports whether that is new. The lists are sorted and
// never changed in place, since clones share them.
func (f FieldHeaders) Add(field string, header HeaderName) bool {
	if f.has(field, header) {
		return false
	}
	names := append(slices.Clip(f[field]), header)
	slices.Sort(names)
	f[field] = names
	return true
}

// Clone returns a copy that can be added to.
func (f FieldHeaders) Clone() FieldHeaders {
	out := make(FieldHeaders, len(f))
	maps.Copy(out, f)
	return out
}
