package outcome

// This file holds what rules ask of a request.
//
// A rule never walks what lies inside a result: it asks here. Each answer says what the
// evidence is for, and what it leaves open, because a rule may report only what is certain.
//
//	// Have: sent GET "https://api.procore.com/rest/v1.0/me", headers of {field p.Client.headers …}
//	// Want: Sets, if any code puts the header into p.Client.headers; UnseenHeaders is OfUnknown, if
//	//       code puts a header there of which the name is not known

import (
	"fmt"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/value"
)

// IsCapped reports whether a cap left out what may have been done to a request. Of such a
// request nothing is reported. It looks at the client, which may do anything, and at where
// headers may have come from.
func (q *Request) IsCapped() bool {
	return q.Via.IsCapped() || slices.ContainsFunc(q.Headers.UnknownSources, (*value.Sym).IsCapped)
}

// Sets reports whether a header is set on some path: where it was seen, or by code that finds
// the request in one of the fields places, or a map of its headers in another. It asks "is
// there any sign of it", so that a rule which reports that the header is missing errs on the
// side of silence: a header on one path of several, or on another value of the same field,
// counts.
func (r *Result) Sets(h value.Headers, name string, places []string) bool {
	if h.Has(name) {
		return true
	}
	if r.FilledIn(h, name) != nil {
		return true
	}
	for _, f := range places {
		if r.FieldHeaders.Has(f, name) {
			return true
		}
	}
	return false
}

// FilledIn is the field or package variable with further headers into which some code puts one
// with that name, and nil if there is none.
//
//	// Have: req.Header = maps.Clone(defaults.Late), and in the other package func Use(id string) { Late["A"] = id }
//	// Want: {variable defaults.Late} for A
func (r *Result) FilledIn(h value.Headers, name string) *value.Sym {
	for _, s := range h.UnknownSources {
		if r.FieldHeaders.Has(s.FieldKey(), name) || r.FieldHeaders.Has(s.Root().Variable(), name) {
			return s
		}
	}
	return nil
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

// UnseenHeaders says where a header may come from that was not seen. One that is deleted comes
// from nowhere. Those of a field of the program are known, unless some code puts a header
// there of which the name is not known. Those of a parameter are up to whoever calls, who may
// be checked there.
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

// Places are the fields where other code may have completed the request. Code that finds it
// there may set headers on it, which counts as well; see [ir.FieldHeaders].
func (q *Request) Places() []string {
	if q.State == Escaped {
		return append(q.Fields[:len(q.Fields):len(q.Fields)], q.Escape.Field)
	}
	if q.Home != "" {
		return []string{q.Home}
	}
	return nil
}

// ClientKey names the field or parameter that the client of the request comes from, so that
// requests through one client are known; it is empty if there is none. A package that sets a
// header itself on one request of a client shows that the client does not add it: that is
// evidence for the other requests with the same key.
//
//	// Have: func (c *Client) Get() { c.http.Do(req) }
//	// Want: p.Client.http
//	// Have: func Get(hc *http.Client) { hc.Do(req) }
//	// Want: p.Get#0
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

// IsRecord reports whether a request is a copy to look at: it is sent nowhere, or kept while the one that
// it is a copy of is sent. Where a copy that is kept is sent as well, that is a request of its own.
//
//	if c.debug { c.last.Store(req.Clone(ctx)) }; return c.http.Do(req)
//	shown := resp.Request.Clone(ctx); shown.Header.Del("Authorization"); log.Print(shown)
func (q *Request) IsRecord() bool {
	switch q.State {
	case Dropped:
		return len(q.Parents) > 0
	case Escaped:
		return slices.ContainsFunc(q.Parents, func(p Parent) bool { return p.Sent })
	}
	return false
}

// HasAddress reports whether anything is known of where the request goes.
func (q *Request) HasAddress() bool { return len(q.URLs) > 0 }

// Destinations are the addresses that say where the request goes: all that it may have, but not
// one that begins with a setting whose default is among the others, and stands for it.
//
//	// Have: base := flag.String("api", "https://api.procore.com", "…"); http.Get(*base + "/rest/v1.0/me")
//	// Want: https://api.procore.com/rest/v1.0/me
func (q *Request) Destinations() []*value.Text {
	if len(q.URLs) < 2 {
		return q.URLs
	}
	return slices.DeleteFunc(slices.Clone(q.URLs), (*value.Text).BeginsWithSetting)
}

// MayGo reports whether one of the addresses that the request may have is as wanted.
func (q *Request) MayGo(wanted func(*value.Text) bool) bool {
	return slices.ContainsFunc(q.URLs, wanted)
}

// OnlyPair is the address that the request certainly goes to, and the one where its client
// certainly signed in.
func (q *Request) OnlyPair() (to, signIn *value.Text, ok bool) {
	if len(q.SignIn) != 1 || len(q.URLs) != 1 {
		return nil, nil, false
	}
	return q.URLs[0], q.SignIn[0], true
}

// AllMethods are those that the request may have; without any it is a GET.
func (q *Request) AllMethods() []Method {
	if len(q.Methods) == 0 {
		return []Method{{Name: "GET", Known: true}}
	}
	return q.Methods
}
