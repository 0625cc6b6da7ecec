package request

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// A scanned is what a body contains.
type scanned struct {
	http bool // it touches a request, a header or a client
	acts bool // it makes or sends a request, or makes a client
	sets bool // it changes one
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
	// state are the fields and package variables that it reads and that can hold
	// something of interest; stores are those that it sets or lets others set.
	state  map[string]bool
	stores map[string]bool
	passed []passed     // what it hands to other functions
	filled map[int]bool // its variables of which it sets a part
	resets map[int]bool // those that point to what it sets as a whole
	asked  map[int]bool // those that it calls
	// asks are the fields and variables that it calls, and installs those that it sets
	// to a function of the package, or to a literal, which has no name.
	asks     map[string]bool
	installs map[string]string
	// methods are the interface methods of invoked, by their full names.
	methods map[string]bool
	// within are the functions into whose results it stores.
	within  map[string]bool
	aliases map[int]*Node // what its variables were set to, if that can be stored into
}

// A passed is an argument of a call, of a function that is not known if to is empty:
// a field or package variable, or one of the function's own variables.
type passed struct {
	to   string
	at   int // which argument it is
	key  string
	slot int
}

// scan looks at a function of the package, once.
func (e *engine) scan(f *Func) *scanned {
	s := e.scans[f]
	if s == nil {
		s = scan(f.Body)
		e.scans[f] = s
	}
	return s
}

func scan(n *Node) *scanned {
	s := &scanned{
		names: make(map[string]bool), types: make(map[string]bool), makes: make(map[string]bool), invoked: make(map[string]bool),
		state: make(map[string]bool), stores: make(map[string]bool), methods: make(map[string]bool), within: make(map[string]bool),
		filled: make(map[int]bool), resets: make(map[int]bool), asked: make(map[int]bool), aliases: make(map[int]*Node),
		asks: make(map[string]bool), installs: make(map[string]string),
	}
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
		s.state[n.Str] = true
	case OpAssign:
		s.assign(n)
		return
	case OpAddr:
		s.stored(n.Kids[0])
	case OpDelete, OpCopy, OpSend:
		s.stored(n.Kids[0])
		s.part(n.Kids[0])
	case OpRange:
		s.alias(n.Kids[1], n.Kids[2])
	case OpPair:
		s.stores[n.Typ] = true
		s.install(n.Typ, n.Kids[0])
	case OpCall, OpFunc, OpBound:
		s.names[n.Str] = true
		s.touch(n.Str)
		s.pass(n.Str, n.Kids)
	case OpInvoke:
		s.invoked[n.Str] = true
		s.methods[n.Typ] = true
		s.touch(n.Typ)
		s.doer(n)
		s.ask(n)
	case OpDyn:
		s.doer(n)
		s.ask(n)
	case OpMap, OpMake:
		s.http = s.http || n.Typ == "net/http.Header"
	case OpStruct, OpNew:
		s.types[n.Typ] = true
		s.makes[n.Typ] = true
		if t, ok := clients.LookupType(n.Typ); ok && t.Is != clients.Nothing {
			s.http, s.acts = true, true
		}
	case OpField:
		s.typed(n)
		if n.N != zeroNone {
			s.state[n.Typ] = true
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

// place is the field, variable or call whose result or part a value is.
func (s *scanned) place(n *Node) *Node {
	for range 20 {
		switch n.Op {
		case OpConv, OpDeref, OpAddr, OpIndex, OpSlice:
			n = n.Kids[0]
		case OpLocal:
			a := s.aliases[n.N]
			if a == nil {
				return n
			}
			n = a
		default:
			return n
		}
	}
	return &Node{Op: OpUnknown}
}

// alias notes what a variable is set to.
func (s *scanned) alias(n, to *Node) {
	if n.Op != OpLocal || keyOf(s.place(n)) != "" {
		return
	}
	switch p := s.place(to); p.Op {
	case OpField, OpGlobal, OpCall, OpLocal:
		if p.Op != OpLocal || p.N != n.N {
			s.aliases[n.N] = p
		}
	}
}

// keyOf names a field or package variable, or is empty.
func keyOf(n *Node) string {
	switch n.Op {
	case OpField:
		return n.Typ
	case OpGlobal:
		return n.Str
	}
	return ""
}

// install notes the function that a field or variable is set to.
func (s *scanned) install(key string, n *Node) {
	switch n = s.place(n); n.Op {
	case OpLit, OpFunc, OpBound:
		if key != "" {
			s.installs[key] = n.Str
		}
	}
}

// pass notes the fields and variables that a call is given.
func (s *scanned) pass(to string, args []*Node) {
	for i, k := range args {
		p := s.place(k)
		a := passed{to: to, at: i, key: keyOf(p)}
		if p = s.root(p); p.Op == OpLocal {
			a.slot = p.N
		}
		if a.key != "" || a.slot != 0 {
			s.passed = append(s.passed, a)
		}
	}
}

// root is the variable or call that a value is a part of.
func (s *scanned) root(n *Node) *Node {
	for range 20 {
		if n = s.place(n); n.Op != OpField {
			return n
		}
		n = n.Kids[0]
	}
	return n
}

// ask notes a call of a function that is not known.
func (s *scanned) ask(n *Node) {
	if n.Op == OpInvoke && stdFunc(n.Typ) {
		return
	}
	if p := s.place(n.Kids[0]); n.Op == OpDyn && p.Op == OpLocal {
		s.asked[p.N] = true
	} else if key := keyOf(p); n.Op == OpDyn && key != "" {
		s.asks[key] = true
	}
	s.pass("", n.Kids[1:])
}

// stdFunc reports whether a function, by its full name, belongs to the language or its
// library.
func stdFunc(full string) bool {
	full = strings.TrimLeft(full, "(*")
	if !strings.Contains(full, "/") {
		full, _, _ = strings.Cut(full, ".")
	}
	return full == "error)" || isStd(full)
}

// stored notes the fields and variables in what is set.
func (s *scanned) stored(n *Node) {
	if key := keyOf(n); key != "" {
		s.stores[key] = true
	}
	for _, k := range n.Kids {
		s.stored(k)
	}
}

// part notes that a part of a value is set.
func (s *scanned) part(n *Node) {
	p := s.place(n)
	if key := keyOf(p); key != "" {
		s.stores[key] = true
	}
	switch p = s.root(p); p.Op {
	case OpCall:
		s.within[p.Str] = true
	case OpLocal:
		s.filled[p.N] = true
	}
}

// assign notes what an assignment reads and sets.
func (s *scanned) assign(n *Node) {
	for i, k := range n.Kids {
		if i >= n.N {
			s.node(k)
			continue
		}
		if len(n.Kids) == 2*n.N {
			s.alias(k, n.Kids[n.N+i])
			s.install(keyOf(k), n.Kids[n.N+i])
		}
		s.stored(k)
		if len(k.Kids) > 0 {
			s.part(k)
		}
		if k.Op == OpDeref && s.place(k).Op == OpLocal {
			s.resets[s.place(k).N] = true
		}
		for s.size++; (k.Op == OpField || k.Op == OpDeref) && len(k.Kids) > 0; s.size++ {
			s.typed(k)
			if _, ok := clients.LookupField(k.Typ); ok {
				s.sets = true
			}
			k = k.Kids[0]
		}
		if k.Op != OpGlobal {
			s.node(k)
		}
	}
}

// typed notes the type of a field.
func (s *scanned) typed(n *Node) {
	if i := strings.LastIndexByte(n.Typ, '.'); i > 0 {
		s.types[n.Typ[:i]] = true
	}
	if _, ok := clients.LookupField(n.Typ); ok {
		s.http = true
	}
}

// doer notes a call of what sends a request by its signature.
func (s *scanned) doer(n *Node) {
	if n.N&flagDoer != 0 {
		s.http, s.acts = true, true
	}
}

// touch notes what the table says of a function: whether it touches a request.
func (s *scanned) touch(name string) {
	if strings.HasPrefix(name, "(net/url.Values)") || strings.HasPrefix(name, "maps.") {
		return
	}
	for _, row := range clients.Lookup(name) {
		if row.Does < clients.ParseURL && row.Does != clients.Exits && row.Does != clients.Ctx {
			s.http = true
			switch row.Does {
			case clients.Open, clients.Make, clients.Carrier, clients.Send, clients.Clone, clients.Grant:
				s.acts = true
			case clients.Set, clients.Add, clients.Del, clients.Merge, clients.Hook, clients.Wrap, clients.Install, clients.Inner:
				s.sets = true
			}
		}
	}
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
