package request

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// needed selects what other packages may have to run: the functions that touch a
// request, a header or a client, those that lead to one, and small ones that hand a
// text on. Of a package that is of interest to the rules everything is needed.
func (e *engine) needed(named bool) ([]*Func, map[string]*Node) {
	var out []*Func
	keep := e.relevant()
	if named {
		for _, f := range e.own {
			keep[f.Name] = true
		}
	} else {
		e.addHelpers(keep)
	}
	for _, f := range e.own {
		if !isInit(f) && !f.test && keep[f.Name] {
			out = append(out, f)
		}
	}
	globals := make(map[string]*Node)
	for _, n := range e.inits {
		if n.N != 1 || n.Kids[0].Op != OpGlobal || len(n.Kids) != 2 || n.Kids[1].Op == OpNil {
			continue
		}
		if s := scan(n); named || s.http || s.calls(keep) {
			globals[n.Kids[0].Str] = n.Kids[1]
		}
	}
	return out, globals
}

// maxHelper is the size of a function, in nodes, up to which it goes along with one
// that calls it.
const maxHelper = 150

// addHelpers adds what the kept functions call, as far as it is small: a function that
// makes the map of default headers, say.
func (e *engine) addHelpers(keep map[string]bool) {
	scans := make(map[string]*scanned, len(e.own))
	for _, f := range e.own {
		scans[f.Name] = scan(f.Body)
	}
	for range 3 {
		var more []string
		for name, s := range scans {
			if !keep[name] {
				continue
			}
			for callee, c := range scans {
				if !keep[callee] && c.size <= maxHelper && (s.names[callee] || s.invoked[methodName(callee)]) {
					more = append(more, callee)
				}
			}
		}
		for _, name := range more {
			keep[name] = true
		}
	}
}

// methodName is the name of a method without its receiver, or "".
func methodName(full string) string {
	_, name, _ := strings.Cut(full, ").")
	return name
}

// relevant computes the functions that touch a request, lead to one, speak of what is
// of interest, or hand a text on: to a fixed point over the calls and over the types
// whose methods are relevant.
func (e *engine) relevant() map[string]bool {
	keep := make(map[string]bool)
	scans := make(map[*Func]*scanned, len(e.own))
	for _, f := range e.own {
		s := scan(f.Body)
		scans[f] = s
		if f.web || s.http || s.handsOn() || e.speaks(s) {
			keep[f.Name] = true
		}
	}
	for changed := len(keep) > 0; changed; {
		changed = false
		types := e.made(keep, scans)
		for _, f := range e.own {
			if !keep[f.Name] && (scans[f].calls(keep) || scans[f].touches(types)) {
				keep[f.Name] = true
				changed = true
			}
		}
	}
	return keep
}

// speaks reports whether a function holds a text of interest, or uses a variable or
// another package that may.
func (e *engine) speaks(s *scanned) bool {
	if s.global {
		return true
	}
	for _, t := range s.texts {
		if e.interesting(t) {
			return true
		}
	}
	for n := range s.names {
		if _, ok := e.remote[n]; ok {
			return true
		}
	}
	return false
}

// made are the types whose methods are kept, and those of this package that a kept
// function makes: what it puts into their fields comes out elsewhere.
func (e *engine) made(keep map[string]bool, scans map[*Func]*scanned) map[string]bool {
	types := make(map[string]bool)
	for name := range keep {
		if recv, _, ok := strings.Cut(strings.TrimLeft(name, "(*"), ")."); ok && name[0] == '(' {
			types[recv] = true
		}
	}
	for f, s := range scans {
		for t := range s.makes {
			if keep[f.Name] && ownKey(t, e.path) {
				types[t] = true
			}
		}
	}
	return types
}

// A scanned is what a body contains.
type scanned struct {
	http bool // it touches a request, a header or a client
	size int
	text bool // it returns a variable
	// global says that it uses a package variable that holds a text or the like.
	global bool
	texts  []string
	// invoked are the names of the interface methods that it calls.
	invoked map[string]bool
	names   map[string]bool
	types   map[string]bool
	makes   map[string]bool
}

func scan(n *Node) *scanned {
	s := &scanned{names: make(map[string]bool), types: make(map[string]bool), makes: make(map[string]bool), invoked: make(map[string]bool)}
	s.node(n)
	return s
}

func (s *scanned) node(n *Node) {
	s.size++
	switch n.Op {
	case OpText:
		if n.src != nil {
			s.texts = append(s.texts, n.Str)
		}
	case OpGlobal:
		s.global = true
	case OpCall, OpFunc, OpBound:
		s.names[n.Str] = true
		s.http = s.http || aboutRequests(n.Str)
	case OpInvoke:
		s.invoked[n.Str] = true
		s.http = s.http || n.N&flagDoer != 0 || aboutRequests(n.Typ)
	case OpDyn:
		s.http = s.http || n.N&flagDoer != 0
	case OpMap, OpMake:
		s.http = s.http || n.Typ == "net/http.Header"
	case OpStruct, OpNew:
		s.types[n.Typ] = true
		s.makes[n.Typ] = true
		if t, ok := clients.LookupType(n.Typ); ok && t.Is != clients.Nothing {
			s.http = true
		}
	case OpField:
		if i := strings.LastIndexByte(n.Typ, '.'); i > 0 {
			s.types[n.Typ[:i]] = true
		}
		if _, ok := clients.LookupField(n.Typ); ok {
			s.http = true
		}
	case OpReturn:
		for _, k := range n.Kids {
			s.text = s.text || k.Op == OpLocal
		}
	}
	for _, k := range n.Kids {
		s.node(k)
	}
	if n.Fn != nil {
		s.node(n.Fn.Body)
	}
}

// aboutRequests reports whether the table has a function that touches a request.
func aboutRequests(name string) bool {
	for _, row := range clients.Lookup(name) {
		if row.Does < clients.ParseURL && row.Does != clients.Exits && row.Does != clients.Ctx {
			return !strings.HasPrefix(name, "(net/url.Values)") && !strings.HasPrefix(name, "maps.")
		}
	}
	return false
}

func (s *scanned) calls(keep map[string]bool) bool {
	for n := range s.names {
		if keep[n] {
			return true
		}
	}
	return false
}

func (s *scanned) touches(types map[string]bool) bool {
	for t := range s.types {
		if types[t] {
			return true
		}
	}
	return false
}

// handsOn reports whether a body is small and returns a variable, as
// getenv(key, fallback) does.
func (s *scanned) handsOn() bool { return s.text && s.size <= 30 }
