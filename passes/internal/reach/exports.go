package reach

// This file holds which functions other packages need to know.

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// selectExports selects the functions of a package that matter to one that calls them:
// those that touch a request, a header or a client, those that lead to one, and those that
// see to what these go by. To leave out one of the last makes a header unset that is set.
// A package without the first needs no fact. In a package that is of interest to the rules
// (interesting), what mentions something of interest leads to requests too.
//
//	// Have: func (c *Client) SetAgent(s string) { c.agent = s }
//	//       func (c *Client) Get() { … req.Header.Set("User-Agent", c.agent) … }
//
// selects Get, which makes a request, and SetAgent, which sets what it goes by.
func (s *Summaries) selectExports(interesting bool) *exports {
	h := &exports{
		Summaries:    s,
		funcs:        make(map[string]*function, len(s.pkg.Funcs)),
		keep:         make(map[string]bool),
		reachRequest: make(map[string]bool),
		state:        make(map[string]bool),
		stateTypes:   make(map[string]bool),
		setFuncs:     make(map[string]bool),
		mutatesParam: make(map[parameter]bool),
		wrappers:     make(map[string]bool),
		methods:      make(map[string][]string),
	}
	for _, f := range s.pkg.Funcs {
		if !f.Test && !f.IsInit() {
			h.funcs[f.Name] = &function{f, s.of[f]}
			m := ir.MethodName(f.Name)
			h.methods[m] = append(h.methods[m], f.Name)
		}
	}
	for name := range s.imports.ReachRequest {
		h.wrappers[s.imports.Source(name).Path] = true
	}
	if interesting {
		h.vars = s.interestingVars()
	}
	h.findMutatedParams()
	for name, f := range h.funcs {
		if h.begins(f) || interesting && h.mentionsInteresting(f.Summary) {
			h.followCallers(name)
		}
	}
	if len(h.reachRequest) == 0 {
		return &exports{Summaries: s}
	}
	for changed := true; changed; {
		changed = false
		for name, f := range h.funcs {
			work.Add(1)
			switch {
			case !h.reachRequest[name] && h.reachesRequest(f):
				h.followCallers(name)
				changed = true
			case !h.keep[name] && h.returnsRelevantState(f):
				h.add(name)
				changed = true
			}
		}
	}
	return h
}

// exports is what [Summaries.selectExports] knows so far. It grows until nothing is added any
// more: a function that is selected makes fields matter, and these make those matter that set
// them.
type exports struct {
	*Summaries
	funcs        map[string]*function
	keep         map[string]bool     // the functions that are selected
	reachRequest map[string]bool     // of these, those through which others come to matter
	state        map[string]bool     // fields and variables that the selected functions go by
	stateTypes   map[string]bool     // types with such fields
	setFuncs     map[string]bool     // fields and variables that they set to functions
	mutatesParam map[parameter]bool  // those of which a function may set a part
	wrappers     map[string]bool     // imported packages with functions that reach requests
	vars         map[string]bool     // variables that begin with a text of interest
	methods      map[string][]string // functions by the name of the method that they may be
}

// A parameter is one of a function's, by its number.
type parameter struct {
	of string
	at int
}

// A function is one with its summary.
type function struct {
	*ir.Func
	*Summary
}

// followCallers keeps a function through which others come to matter, and those that call it,
// and so on. It asks the index for callers, and not each function whether it calls this one.
func (h *exports) followCallers(name string) {
	queue := []string{name}
	for len(queue) > 0 {
		name, queue = queue[0], queue[1:]
		if h.funcs[name] == nil || h.reachRequest[name] {
			continue
		}
		h.follow(name)
		queue = append(queue, h.indexed().callers[name]...)
		work.Add(len(h.indexed().callers[name]))
	}
}

// follow keeps a function through which others come to matter.
func (h *exports) follow(name string) {
	h.reachRequest[name] = true
	for k, f := range h.funcs[name].setsToFunc {
		h.setFuncs[k] = h.setFuncs[k] || f == "" || h.funcs[f] != nil
	}
	h.add(name)
}

// add keeps a function, and what it calls as far as that is small: a function that
// makes the map of default headers, say.
//
//	// Have: Get is kept, and reads c.agent; it calls headers(), which makes a map
//	// Want: state has p.Client.agent, stateTypes p.Client; headers is kept as a helper
func (h *exports) add(name string) {
	if h.keep[name] {
		return
	}
	h.keep[name] = true
	s := h.funcs[name]
	for k := range s.reads {
		if ir.IsKeyOf(k, h.pkg.Path) {
			h.state[k] = true
			h.stateTypes[k[:strings.LastIndexByte(k, '.')]] = true
		}
	}
	for callee := range s.callees {
		h.addHelper(callee)
	}
	for m := range s.invokes {
		for _, name := range h.methods[m] {
			h.addHelper(name)
		}
	}
}

// addHelper keeps a small function that a kept one calls, if that can do anything there. A
// large one is left out: what it does is rarely what a request goes by, and it costs every
// importer.
func (h *exports) addHelper(name string) {
	if s := h.funcs[name]; s != nil && s.size <= maxHelper && (s.HasState || h.mutatesOrCallsParam(s)) {
		h.add(name)
	}
}

// receiver is the type of a method's receiver.
func receiver(f *ir.Func) string {
	typ, _ := ir.Receiver(f.Name)
	return typ
}
