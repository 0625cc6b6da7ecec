package reach

// This file holds the reasons for which a function reaches a request, or matters to one
// that does. Each reason errs to more: a function that is kept in vain costs a few bytes of the
// fact, one that is left out may be the one that sets the header.

import (
	"maps"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/paths"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// begins reports whether a function touches requests itself: it makes, sends or changes
// one, takes a client and does something with it, or uses an imported package that does.
// A handler changes the request that came in, which is none of the program's own.
func (h *exports) begins(s *function) bool {
	return s.sends || s.mutates && !s.Handler || s.Client && (s.Returns || h.mutatesOrCallsParam(s)) ||
		s.callsAny(h.imports.ReachRequest) || h.mutatesImported(s)
}

// reachesRequest reports whether a function calls one that leads to a request, by whatever name,
// or sets what one goes by, itself or by handing it to what may.
//
//	// Have: func Trace(c *Client) { configure(&c.opts) }
//
// reaches a request if one goes by the field opts and configure may set a part of it.
func (h *exports) reachesRequest(s *function) bool {
	if s.callsAny(h.reachRequest) || shares(s.stores, h.state) || s.HasState && shares(s.makes, h.stateTypes) || shares(s.callsField, h.setFuncs) {
		return true
	}
	for _, p := range s.passes {
		if p.key != "" && h.state[p.key] && h.mayMutate(p) {
			return true
		}
	}
	for m := range s.invokesFull {
		for _, impl := range h.pkg.Implementations[m] {
			if h.reachRequest[impl] {
				return true
			}
		}
	}
	for f := range s.mutatesResultOf {
		if t := h.funcs[f]; t != nil && shares(t.reads, h.state) {
			return true
		}
	}
	return s.Method && h.stateTypes[receiver(s.Func)] && h.replacesReceiver(s) || h.passesToCallback(s)
}

// passesToCallback reports whether a function takes something with what others go by, and lets the
// functions that it is given have their way with it.
//
//	// Have: func Apply(c *Client, opts ...func(*Client)) { for _, o := range opts { o(c) } }
func (h *exports) passesToCallback(s *function) bool {
	return slices.ContainsFunc(s.Takes, func(t string) bool { return h.stateTypes[t] }) && h.mutatesOrCallsParam(s)
}

// mentionsInteresting reports whether a function holds a text of interest, or uses a variable that does
// or may.
func (h *exports) mentionsInteresting(s *Summary) bool {
	if slices.ContainsFunc(s.texts, h.interesting) || shares(s.reads, h.vars) {
		return true
	}
	for k := range s.reads {
		if h.imports.HasGlobal(k) {
			return true
		}
	}
	return false
}

// interestingVars finds the package's variables that begin with a text of interest, or with
// something that has to do with requests, such as a client.
func (s *Summaries) interestingVars() map[string]bool {
	out := make(map[string]bool)
	for _, n := range s.pkg.Inits {
		if init := summarize(n); init.touchesHTTP || slices.ContainsFunc(init.texts, s.interesting) {
			for k := range init.stores {
				out[k] = true
			}
		}
	}
	return out
}

// mutatesImported reports whether a function sets a field or variable of an imported package
// that leads to requests.
//
//	// Have: func Use(id string) { sdk.Company = id }
func (h *exports) mutatesImported(s *function) bool {
	for k := range s.stores {
		for path := range h.wrappers {
			if ir.IsKeyOf(k, path) {
				return true
			}
		}
	}
	return false
}

// replacesReceiver reports whether a method may set all of its receiver.
//
//	// Have: func (c *Client) Reset() { *c = Client{} }
func (h *exports) replacesReceiver(s *function) bool {
	self := s.Params[0]
	for _, p := range s.passes {
		if p.slot == self && self != 0 && p.to == "" {
			return true
		}
	}
	return s.replacesLocal[self]
}

// returnsRelevantState reports whether a function only hands out what others go by: a text,
// or a small getter such as func (c *Client) Options() *Options.
//
//	// Have: func env(k, d string) string { if v := os.Getenv(k); v != "" { return v }; return d }
func (h *exports) returnsRelevantState(s *function) bool {
	return s.isTextHelper() || s.HasState && s.size <= maxHelper && (s.HTTP || shares(s.reads, h.state) || s.Method && h.stateTypes[receiver(s.Func)])
}

// findMutatedParams finds the parameters of which a function may set a part, itself or by handing
// them on: to a fixed point, since that goes through any number of calls.
func (h *exports) findMutatedParams() {
	queue := slices.Collect(maps.Keys(h.funcs))
	for len(queue) > 0 {
		s := h.funcs[queue[0]]
		queue = queue[1:]
		if s == nil {
			continue // of tests
		}
		more := false
		for i, slot := range s.Params {
			work.Add(1)
			if p := (parameter{s.Name, i}); slot != 0 && !h.mutatesParam[p] && (s.mutatesLocal[slot] || h.mutatesVia(s, slot)) {
				h.mutatesParam[p], more = true, true
			}
		}
		if more {
			queue = append(queue, h.indexed().passers[s.Name]...)
		}
	}
}

// mutatesVia reports whether a function hands its variable to what may set a part of it: then
// it is as if it had set that part itself.
func (h *exports) mutatesVia(s *function, slot ir.Slot) bool {
	work.Add(len(s.passes))
	for _, p := range s.passes {
		if p.slot == slot && h.mayMutate(p) {
			return true
		}
	}
	return false
}

// mayMutate reports whether a function may set a part of an argument: one of this package as
// its summary shows, one of a library as the table says, and any other one unless it is of the
// standard library.
//
//	// Have: json.Unmarshal(b, &c.opts)      not: it is of the standard library
//	// Have: elsewhere.Load(&c.opts)         it may: nothing is known of it
func (h *exports) mayMutate(p passed) bool {
	if s := h.funcs[p.to]; s != nil {
		return h.mutatesParam[parameter{p.to, min(p.at, len(s.Params)-1)}]
	}
	for _, row := range clients.Lookup(p.to) {
		if p.at == 0 && (row.Does >= clients.Set && row.Does <= clients.Inner || row.Does == clients.Write) {
			return true
		}
	}
	return p.to == "" || p.to[0] != '(' && clients.Lookup(p.to) == nil && !paths.IsStdFunc(p.to)
}

// mutatesOrCallsParam reports whether a function may set a part of an argument, or calls one:
// either way it acts on what its caller has.
func (h *exports) mutatesOrCallsParam(s *function) bool {
	for i, slot := range s.Params {
		if s.callsLocal[slot] || h.mutatesParam[parameter{s.Name, i}] {
			return true
		}
	}
	return false
}
