package value

// This file holds what is known of the headers of a request. It has three parts: those that
// were seen to be set, those that were seen to be deleted, and from where others may have
// come.
//
//	// Have: req.Header.Set("Accept", "*/*"); if id != "" { req.Header.Set("Procore-Company-Id", id) }
//	// Want: Names [Accept, Procore-Company-Id perhaps], nothing deleted, no unknown sources

import (
	"iter"
	"slices"
	"strings"
)

// Headers is what is known of a request's headers.
type Headers struct {
	Names          []HeaderValue
	UnknownSources []*Sym   // what else may have set some
	Deleted        []string // deleted for certain, in lower case
	Cleared        bool     // all that were there were deleted
	PassedTo       []string // functions that got hold of it, of which not all is seen
}

// A HeaderValue is a header that is set.
type HeaderValue struct {
	Name  string
	Key   *Text // the same, with the literal that it comes from
	Empty bool  // its value is the empty text
	Maybe bool  // it is set on some paths only
}

// Is reports whether a header has a name, in whatever case.
func (h HeaderValue) Is(name string) bool { return strings.EqualFold(h.Name, name) }

// Sources are the literals that the name comes from.
func (h HeaderValue) Sources() iter.Seq[*Src] {
	if h.Key == nil {
		return func(func(*Src) bool) {}
	}
	return h.Key.Sources()
}

// All are the headers that are set and of which something holds, in their order.
func (h Headers) All(holds func(HeaderValue) bool) iter.Seq[HeaderValue] {
	return func(yield func(HeaderValue) bool) {
		for _, n := range h.Names {
			if holds(n) && !yield(n) {
				return
			}
		}
	}
}

// First is the first header of which something holds.
func (h Headers) First(holds func(HeaderValue) bool) (n HeaderValue, ok bool) {
	for n := range h.All(holds) {
		return n, true
	}
	return HeaderValue{}, false
}

// UnknownSource is one thing that may have set others, which names it to people; nil if all
// that are set were seen.
func (h Headers) UnknownSource() *Sym {
	if len(h.UnknownSources) == 0 {
		return nil
	}
	return h.UnknownSources[0]
}

// OnlyPassedTo is the one function, of which not all is seen, that got hold of the headers; ""
// if none did, or several.
func (h Headers) OnlyPassedTo() string {
	if len(h.PassedTo) != 1 {
		return ""
	}
	return h.PassedTo[0]
}

// Has reports whether a header is set, on some path at least, to something that is not
// certainly empty. It is for a rule that reports a header as missing: it says yes in doubt.
func (h Headers) Has(name string) bool {
	return slices.ContainsFunc(h.Names, func(n HeaderValue) bool { return n.Is(name) && !n.Empty })
}

// HasEmpty reports whether a header is set to the empty text.
func (h Headers) HasEmpty(name string) bool {
	return slices.ContainsFunc(h.Names, func(n HeaderValue) bool { return n.Is(name) && n.Empty })
}

// HasOnAllPaths reports whether a header is set on every path. It is for a rule that reports a
// header as one too many: it says no in doubt.
func (h Headers) HasOnAllPaths(name string) bool {
	return slices.ContainsFunc(h.Names, func(n HeaderValue) bool { return n.Is(name) && !n.Maybe })
}

// IsDeleted reports whether a header is deleted by its name, whatever was there. What an
// unknown source may have set is gone then as well.
func (h Headers) IsDeleted(name string) bool {
	return slices.Contains(h.Deleted, strings.ToLower(name))
}

// IsLost reports whether a header is deleted by its name, or with all others.
func (h Headers) IsLost(name string) bool { return h.Cleared || h.IsDeleted(name) }

// IsPassedTo reports whether one of some functions of which not all is seen got hold of the
// headers. The functions are those that a user named as ones that set the company.
func (h Headers) IsPassedTo(funcs []string) bool {
	return slices.ContainsFunc(h.PassedTo, func(f string) bool { return slices.Contains(funcs, f) })
}
