package reach

// This file holds which functions may have to do with requests or with what is of interest. The
// others are never run by themselves.

import (
	"maps"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/paths"
)

// relevant computes the functions that touch a request, lead to one, or mention what is of
// interest: to a fixed point over the calls; over the types whose methods are relevant, or which a
// relevant function makes, since what it puts into their fields comes out elsewhere; and over the
// package variables that relevant functions use, for the same reason.
//
//	// Have: func New(id string) *Client { return &Client{company: id} }
//	// Want: relevant, since Client is a type whose methods send requests
func (s *Summaries) relevant() map[string]bool {
	r := &relevance{Summaries: s, ix: s.indexed(), keep: make(map[string]bool), types: make(map[string]bool), vars: make(map[string]bool)}
	for f, sum := range s.of {
		if f.HTTP || s.matters(sum) {
			r.add(f.Name)
		}
	}
	inits := make([]*Summary, len(s.pkg.Inits))
	for i, n := range s.pkg.Inits {
		inits[i] = summarize(n)
	}
	for more := true; more; more = r.begin(inits) {
		r.spread()
	}
	return r.keep
}

// A relevance is what is known so far to matter. It grows by what calls, makes or uses something
// that matters, whatever the way:
//
//	func (c *Client) Get() { c.http.Do(req) }      sends: Get matters, and so does Client
//	func New() *Client { return &Client{…} }       makes a Client
//	var std = New()                                begins with what New makes
//	func Me() { std.Get() }                        calls Get, and uses std
type relevance struct {
	*Summaries
	ix    *index
	keep  map[string]bool // functions
	types map[string]bool
	vars  map[string]bool // package variables
	queue []string        // the functions that were added last
}

func (r *relevance) add(name string) {
	if !r.keep[name] {
		r.keep[name] = true
		r.queue = append(r.queue, name)
	}
}

func (r *relevance) addType(t string) {
	if !r.types[t] {
		r.types[t] = true
		r.ix.each(r.ix.typeUsers[t], r.add)
	}
}

func (r *relevance) addVar(name string) (isNew bool) {
	if r.vars[name] {
		return false
	}
	r.vars[name] = true
	r.ix.each(r.ix.globalUsers[name], r.add)
	return true
}

// begin adds the variables whose start matters, or is made of what does, and reports whether
// there were more of them.
func (r *relevance) begin(inits []*Summary) (more bool) {
	for _, sum := range inits {
		if r.matters(sum) || sum.callsAny(r.keep) || shares(sum.globals, r.vars) {
			for k := range sum.stores {
				more = r.addVar(k) || more
			}
		}
	}
	return more
}

// spread goes on from the functions that were added to those which matter for that. Each function
// is gone on from once, so that the work grows with the uses of a package, and not with their
// square.
func (r *relevance) spread() {
	for len(r.queue) > 0 {
		name := r.queue[0]
		r.queue = r.queue[1:]
		r.ix.each(r.ix.callers[name], r.add)
		if recv, ok := ir.Receiver(name); ok {
			r.addType(recv)
		}
		for _, sum := range r.ix.named[name] {
			for t := range sum.makes {
				if ir.IsKeyOf(t, r.pkg.Path) {
					r.addType(t)
				}
			}
			for k := range sum.globals {
				r.addVar(k)
			}
			for k := range sum.stores {
				r.addVar(k)
			}
		}
	}
}

// matters reports whether a body by itself touches a request or a text of interest, or uses
// something of another package that may.
func (s *Summaries) matters(sum *Summary) bool {
	if sum.touchesHTTP || slices.ContainsFunc(sum.texts, s.interesting) || sum.callsAny(s.imports.ReachRequest) {
		return true
	}
	for k := range sum.globals {
		if s.mayLead(k) {
			return true
		}
	}
	return false
}

// mayLead reports whether another package's variable may hold something of interest: it begins with
// it, or with what a function makes, or it is one of a package that sends requests.
func (s *Summaries) mayLead(name string) bool {
	if leads, ok := s.leads[name]; ok {
		return leads
	}
	path := name[:strings.LastIndexByte(name, '.')]
	s.leads[name] = path == "net/http" || !paths.IsStd(path) && paths.Part(path) // one that is made of itself ends here
	if n := s.imports.Global(name); n != nil {
		start := summarize(n)
		s.leads[name] = s.matters(start) || slices.ContainsFunc(slices.Collect(maps.Keys(start.callees)), s.imports.Has)
	}
	for _, f := range s.imports.Fillers(name) {
		s.leads[name] = s.leads[name] || s.matters(summarize(f.Body))
	}
	return s.leads[name]
}
