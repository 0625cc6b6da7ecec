package outcome

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
	"sort"
	"strings"
)

// FieldHeaders are the headers that code sets on requests, or in maps of headers, that it
// finds in a field of a struct. They are keyed by the field, as pkg.Type.Name.
type FieldHeaders map[string][]string

// anyHeader stands for a header whose name is not known. Whoever asks for a header by name
// must ask for it as well: it may be any.
const anyHeader = "*"

// Has reports whether a header is set on what is found in a field.
func (f FieldHeaders) Has(field, header string) bool {
	return slices.ContainsFunc(f[field], func(n string) bool { return strings.EqualFold(n, header) })
}

// HasUnknown reports whether a header whose name is not known is set there.
func (f FieldHeaders) HasUnknown(field string) bool { return slices.Contains(f[field], anyHeader) }

// Add notes that a header is set, and reports whether that is new. The lists are sorted and
// never changed in place, since clones share them.
func (f FieldHeaders) Add(field, header string) bool {
	if f.Has(field, header) {
		return false
	}
	names := append(slices.Clone(f[field]), header)
	sort.Strings(names)
	f[field] = names
	return true
}

// AddUnknown notes that a header is set whose name is not known, and reports whether that is new.
func (f FieldHeaders) AddUnknown(field string) bool { return f.Add(field, anyHeader) }

// Clone returns a copy that can be added to.
func (f FieldHeaders) Clone() FieldHeaders {
	out := make(FieldHeaders, len(f))
	maps.Copy(out, f)
	return out
}
