package exec

// This file holds what rules ask of a request.

import (
	"fmt"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/value"
)

// IsCapped reports whether a cap left out what may have been done to a request.
func (q *Request) IsCapped() bool {
	return q.Via.IsCapped() || slices.ContainsFunc(q.Headers.UnknownSources, (*value.Sym).IsCapped)
}

// Sets reports whether a header is set on some path: where it was seen, or by code that
// finds the request in one of the fields places, or a map of its headers in another.
func (r *Result) Sets(h value.Headers, name string, places []string) bool {
	if h.Has(name) {
		return true
	}
	for _, s := range h.UnknownSources {
		if r.FieldHeaders.Has(s.FieldKey(), name) {
			return true
		}
	}
	for _, f := range places {
		if r.FieldHeaders.Has(f, name) {
			return true
		}
	}
	return false
}

// Unseen says of headers whose others may be beside those that were seen. The zero value
// is nobody's.
type Unseen uint8

// The values of Unseen.
const (
	NoneUnseen Unseen = iota
	OfCaller          // whoever calls the root function gives some
	OfUnknown         // it is not known who does
)

// UnseenHeaders says where a header may come from that was not seen. One that is deleted
// comes from nowhere.
func (r *Result) UnseenHeaders(h value.Headers, name string) Unseen {
	if h.IsDeleted(name) {
		return NoneUnseen
	}
	out := NoneUnseen
	for _, s := range h.UnknownSources {
		if r.FieldHeaders.HasUnknown(s.FieldKey()) {
			return OfUnknown
		}
		switch s.Root().Kind {
		case value.SymField: // a field whose keys are all known
		case value.SymParam:
			out = OfCaller
		default:
			return OfUnknown
		}
	}
	return out
}

// Places are the fields where other code may have completed the request.
func (q *Request) Places() []string {
	if q.State == Escaped {
		return append(q.Fields[:len(q.Fields):len(q.Fields)], q.Escape.Field)
	}
	if q.Home != "" {
		return []string{q.Home}
	}
	return nil
}

// ClientKey names the field or parameter that the client of the request comes from, so
// that requests through one client are known; it is empty if there is none.
func (q *Request) ClientKey() string {
	s := q.Via
	if s == nil {
		return ""
	}
	if k := s.FieldKey(); k != "" {
		return k
	}
	if s.Kind == value.SymParam {
		return fmt.Sprintf("%s#%d", s.Name, s.Index)
	}
	return ""
}

// AllMethods are those that the request may have; without any it is a GET.
func (q *Request) AllMethods() []Method {
	if len(q.Methods) == 0 {
		return []Method{{Name: "GET", Known: true}}
	}
	return q.Methods
}
