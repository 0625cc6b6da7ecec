package request

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// maxHelper is the size of a function, in nodes, up to which it goes along with one
// that calls it, and up to which it is taken for one that only hands out what it reads.
const maxHelper = 150

// handed selects the functions of a package that is of no interest by itself which
// matter to one that calls them: those that touch a request, a header or a client, those
// that lead to one, and those that see to what these go by. To leave out one of the last
// makes a header unset that is set. A package without the first needs no fact.
//
// lead are those through which others come to matter: what is only read or called on the
// way is kept, and leads nowhere. types are those with fields that they go by. In a package
// that is of interest, what speaks of what is of interest leads too.
func (e *engine) handed(named bool) (keep, lead, types map[string]bool) {
	h := &handing{
		engine:  e,
		scans:   make(map[string]*funcScan, len(e.own)),
		keep:    make(map[string]bool),
		lead:    make(map[string]bool),
		state:   make(map[string]bool),
		types:   make(map[string]bool),
		sets:    make(map[string]bool),
		fills:   make(map[parameter]bool),
		wrapped: make(map[string]bool),
	}
	for _, f := range e.own {
		if !f.Test && !f.IsInit() {
			h.scans[f.Name] = &funcScan{f, scan(f.Body)}
		}
	}
	for name := range e.leads {
		h.wrapped[e.remote[name].c.path] = true
	}
	if named {
		h.speaking = e.speakers()
	}
	h.fill()
	for name, s := range h.scans {
		if s.acts || s.sets && !s.Handler || s.Client && (s.Returns || h.works(s)) || s.calls(e.leads) || h.abroad(s) || named && h.says(s.scanned) {
			h.follow(name)
		}
	}
	if len(h.lead) == 0 {
		return nil, nil, nil
	}
	for changed := true; changed; {
		changed = false
		for name, s := range h.scans {
			switch {
			case !h.lead[name] && h.leads(s):
				h.follow(name)
				changed = true
			case !h.keep[name] && h.hands(s):
				h.add(name)
				changed = true
			}
		}
	}
	return h.keep, h.lead, h.types
}

// A handing is what [engine.handed] knows so far.
type handing struct {
	*engine
	scans   map[string]*funcScan
	keep    map[string]bool
	lead    map[string]bool
	state   map[string]bool    // fields and variables that the kept functions go by
	types   map[string]bool    // those with such fields
	sets    map[string]bool    // those that the leading functions set to functions
	fills   map[parameter]bool // those of which a function may set a part
	wrapped map[string]bool    // imported packages that have such functions
	// speaking are the variables with a text of interest.
	speaking map[string]bool
}

// A parameter is one of a function's, by its number.
type parameter struct {
	of string
	at int
}

// A funcScan is a function and what its body contains.
type funcScan struct {
	*ir.Func
	*scanned
}

// fill finds the parameters of which a function may set a part, itself or by handing
// them on.
func (h *handing) fill() {
	for changed := true; changed; {
		changed = false
		for name, s := range h.scans {
			for i, slot := range s.Params {
				if p := (parameter{name, i}); slot != 0 && !h.fills[p] && (s.filled[slot] || h.fillsBy(s, slot)) {
					h.fills[p] = true
					changed = true
				}
			}
		}
	}
}

// fillsBy reports whether a function hands its variable to what may set a part of it.
func (h *handing) fillsBy(s *funcScan, slot ir.Slot) bool {
	for _, p := range s.passed {
		if p.slot == slot && h.mayFill(p) {
			return true
		}
	}
	return false
}

// leads reports whether a function calls one that leads to a request, by whatever name,
// or sets what one goes by, itself or by handing it to what may.
func (h *handing) leads(s *funcScan) bool {
	if s.calls(h.lead) || shares(s.stores, h.state) || s.HasState && shares(s.makes, h.types) || shares(s.asks, h.sets) {
		return true
	}
	for _, p := range s.passed {
		if p.key != "" && h.state[p.key] && h.mayFill(p) {
			return true
		}
	}
	for m := range s.methods {
		for _, impl := range h.impls[m] {
			if h.lead[impl] {
				return true
			}
		}
	}
	for f := range s.within {
		if t := h.scans[f]; t != nil && shares(t.state, h.state) {
			return true
		}
	}
	return s.Method && h.types[receiver(s.Name)] && h.whole(s) || h.lets(s)
}

// lets reports whether a function takes something with what others go by, and lets the
// functions that it is given have their way with it.
func (h *handing) lets(s *funcScan) bool {
	return slices.ContainsFunc(s.Takes, func(t string) bool { return h.types[t] }) && h.works(s)
}

// says reports whether a function holds a text of interest, or uses a variable that does
// or may.
func (h *handing) says(s *scanned) bool {
	if slices.ContainsFunc(s.texts, h.interesting) || shares(s.state, h.speaking) {
		return true
	}
	for k := range s.state {
		if _, ok := h.foreign[k]; ok {
			return true
		}
	}
	return false
}

// speakers finds the package's variables that begin with a text of interest.
func (e *engine) speakers() map[string]bool {
	out := make(map[string]bool)
	for _, n := range e.inits {
		if s := scan(n); s.http || slices.ContainsFunc(s.texts, e.interesting) {
			for k := range s.stores {
				out[k] = true
			}
		}
	}
	return out
}

// abroad reports whether a function sets a field or variable of an imported package
// that leads to requests.
func (h *handing) abroad(s *funcScan) bool {
	for k := range s.stores {
		for path := range h.wrapped {
			if ownKey(k, path) {
				return true
			}
		}
	}
	return false
}

// whole reports whether a method may set all of its receiver.
func (h *handing) whole(s *funcScan) bool {
	self := s.Params[0]
	for _, p := range s.passed {
		if p.slot == self && self != 0 && p.to == "" {
			return true
		}
	}
	return s.resets[self]
}

// receiver is the type of a method's receiver.
func receiver(method string) string {
	recv, _, _ := strings.Cut(strings.TrimLeft(method, "(*"), ").")
	return recv
}

// hands reports whether a function only hands out what others go by.
func (h *handing) hands(s *funcScan) bool {
	return s.handsOn() || s.HasState && s.size <= maxHelper && (s.HTTP || shares(s.state, h.state) || s.Method && h.types[receiver(s.Name)])
}

// mayFill reports whether a function may set a part of an argument.
func (h *handing) mayFill(p passed) bool {
	if s := h.scans[p.to]; s != nil {
		return h.fills[parameter{p.to, min(p.at, len(s.Params)-1)}]
	}
	for _, row := range clients.Lookup(p.to) {
		if p.at == 0 && (row.Does >= clients.Set && row.Does <= clients.Inner || row.Does == clients.Write) {
			return true
		}
	}
	return p.to == "" || p.to[0] != '(' && clients.Lookup(p.to) == nil && !ir.IsStdFunc(p.to)
}

// follow keeps a function through which others come to matter.
func (h *handing) follow(name string) {
	h.lead[name] = true
	for k, f := range h.scans[name].installs {
		h.sets[k] = h.sets[k] || f == "" || h.scans[f] != nil
	}
	h.add(name)
}

// add keeps a function, and what it calls as far as that is small: a function that
// makes the map of default headers, say.
func (h *handing) add(name string) {
	if h.keep[name] {
		return
	}
	h.keep[name] = true
	s := h.scans[name]
	for k := range s.state {
		if ownKey(k, h.path) {
			h.state[k] = true
			h.types[k[:strings.LastIndexByte(k, '.')]] = true
		}
	}
	for callee := range s.names {
		h.addHelper(callee)
	}
	for m := range s.invoked {
		for name := range h.scans {
			if methodName(name) == m {
				h.addHelper(name)
			}
		}
	}
}

// addHelper keeps a small function that a kept one calls, if that can do anything there.
func (h *handing) addHelper(name string) {
	if s := h.scans[name]; s != nil && s.size <= maxHelper && (s.HasState || h.works(s)) {
		h.add(name)
	}
}

// works reports whether a function may set a part of an argument, or calls one.
func (h *handing) works(s *funcScan) bool {
	for i, slot := range s.Params {
		if s.asked[slot] || h.fills[parameter{s.Name, i}] {
			return true
		}
	}
	return false
}

func shares(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}
