package request

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
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
	passed []passed         // what it hands to other functions
	filled map[ir.Slot]bool // its variables of which it sets a part
	resets map[ir.Slot]bool // those that point to what it sets as a whole
	asked  map[ir.Slot]bool // those that it calls
	// asks are the fields and variables that it calls, and installs those that it sets
	// to a function of the package, or to a literal, which has no name.
	asks     map[string]bool
	installs map[string]string
	// methods are the interface methods of invoked, by their full names.
	methods map[string]bool
	// within are the functions into whose results it stores.
	within  map[string]bool
	aliases map[ir.Slot]*ir.Node // what its variables were set to, if that can be stored into
}

// A passed is an argument of a call, of a function that is not known if to is empty:
// a field or package variable, or one of the function's own variables.
type passed struct {
	to   string
	at   int // which argument it is
	key  string
	slot ir.Slot
}

// scan looks at a function of the package, once.
func (e *engine) scan(f *ir.Func) *scanned {
	s := e.scans[f]
	if s == nil {
		s = scan(f.Body)
		e.scans[f] = s
	}
	return s
}

func scan(n *ir.Node) *scanned {
	s := &scanned{
		names: make(map[string]bool), types: make(map[string]bool), makes: make(map[string]bool), invoked: make(map[string]bool),
		state: make(map[string]bool), stores: make(map[string]bool), methods: make(map[string]bool), within: make(map[string]bool),
		filled: make(map[ir.Slot]bool), resets: make(map[ir.Slot]bool), asked: make(map[ir.Slot]bool), aliases: make(map[ir.Slot]*ir.Node),
		asks: make(map[string]bool), installs: make(map[string]string),
	}
	s.node(n)
	return s
}

func (s *scanned) node(n *ir.Node) {
	s.size++
	switch n.Op {
	case ir.OpText:
		if n.Src != nil {
			s.texts = append(s.texts, n.Text)
		}
	case ir.OpGlobal:
		s.global = true
		s.state[n.Name] = true
	case ir.OpAssign:
		s.assign(n)
		return
	case ir.OpAddr:
		s.stored(n.Kids[0])
	case ir.OpDelete, ir.OpCopy, ir.OpSend:
		s.stored(n.Kids[0])
		s.part(n.Kids[0])
	case ir.OpRange:
		s.alias(n.Kids[1], n.Kids[2])
	case ir.OpPair:
		s.stores[n.Key] = true
		s.install(n.Key, n.Kids[0])
	case ir.OpCall, ir.OpFunc, ir.OpBound:
		s.names[n.Name] = true
		s.touch(n.Name)
		s.pass(n.Name, n.Kids)
	case ir.OpInvoke:
		s.invoked[n.Name] = true
		s.methods[n.Key] = true
		s.touch(n.Key)
		s.doer(n)
		s.ask(n)
	case ir.OpDyn:
		s.doer(n)
		s.ask(n)
	case ir.OpMap, ir.OpMake:
		s.http = s.http || n.Type == "net/http.Header"
	case ir.OpStruct, ir.OpNew:
		s.types[n.Type] = true
		s.makes[n.Type] = true
		if t, ok := clients.LookupType(n.Type); ok && t.Is != clients.Nothing {
			s.http, s.acts = true, true
		}
	case ir.OpField:
		s.typed(n)
		if n.Zero != ir.ZeroNone {
			s.state[n.Key] = true
		}
	case ir.OpReturn:
		for _, k := range n.Kids {
			s.text = s.text || k.Op == ir.OpLocal
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
func (s *scanned) place(n *ir.Node) *ir.Node {
	for range 20 {
		switch n.Op {
		case ir.OpConv, ir.OpDeref, ir.OpAddr, ir.OpIndex, ir.OpSlice:
			n = n.Kids[0]
		case ir.OpLocal:
			a := s.aliases[n.Slot]
			if a == nil {
				return n
			}
			n = a
		default:
			return n
		}
	}
	return &ir.Node{Op: ir.OpUnknown}
}

// alias notes what a variable is set to.
func (s *scanned) alias(n, to *ir.Node) {
	if n.Op != ir.OpLocal || keyOf(s.place(n)) != "" {
		return
	}
	switch p := s.place(to); p.Op {
	case ir.OpField, ir.OpGlobal, ir.OpCall, ir.OpLocal:
		if p.Op != ir.OpLocal || p.Slot != n.Slot {
			s.aliases[n.Slot] = p
		}
	}
}

// keyOf names a field or package variable, or is empty.
func keyOf(n *ir.Node) string {
	switch n.Op {
	case ir.OpField:
		return n.Key
	case ir.OpGlobal:
		return n.Name
	}
	return ""
}

// install notes the function that a field or variable is set to.
func (s *scanned) install(key string, n *ir.Node) {
	switch n = s.place(n); n.Op {
	case ir.OpLit, ir.OpFunc, ir.OpBound:
		if key != "" {
			s.installs[key] = n.Name
		}
	}
}

// pass notes the fields and variables that a call is given.
func (s *scanned) pass(to string, args []*ir.Node) {
	for i, k := range args {
		p := s.place(k)
		a := passed{to: to, at: i, key: keyOf(p)}
		if p = s.root(p); p.Op == ir.OpLocal {
			a.slot = p.Slot
		}
		if a.key != "" || a.slot != 0 {
			s.passed = append(s.passed, a)
		}
	}
}

// root is the variable or call that a value is a part of.
func (s *scanned) root(n *ir.Node) *ir.Node {
	for range 20 {
		if n = s.place(n); n.Op != ir.OpField {
			return n
		}
		n = n.Kids[0]
	}
	return n
}

// ask notes a call of a function that is not known.
func (s *scanned) ask(n *ir.Node) {
	if n.Op == ir.OpInvoke && ir.IsStdFunc(n.Key) {
		return
	}
	if p := s.place(n.Kids[0]); n.Op == ir.OpDyn && p.Op == ir.OpLocal {
		s.asked[p.Slot] = true
	} else if key := keyOf(p); n.Op == ir.OpDyn && key != "" {
		s.asks[key] = true
	}
	s.pass("", n.Kids[1:])
}

// stored notes the fields and variables in what is set.
func (s *scanned) stored(n *ir.Node) {
	if key := keyOf(n); key != "" {
		s.stores[key] = true
	}
	for _, k := range n.Kids {
		s.stored(k)
	}
}

// part notes that a part of a value is set.
func (s *scanned) part(n *ir.Node) {
	p := s.place(n)
	if key := keyOf(p); key != "" {
		s.stores[key] = true
	}
	switch p = s.root(p); p.Op {
	case ir.OpCall:
		s.within[p.Name] = true
	case ir.OpLocal:
		s.filled[p.Slot] = true
	}
}

// assign notes what an assignment reads and sets.
func (s *scanned) assign(n *ir.Node) {
	targets, values := n.Sides()
	for i, k := range targets {
		if len(values) == len(targets) {
			s.alias(k, values[i])
			s.install(keyOf(k), values[i])
		}
		s.stored(k)
		if len(k.Kids) > 0 {
			s.part(k)
		}
		if k.Op == ir.OpDeref && s.place(k).Op == ir.OpLocal {
			s.resets[s.place(k).Slot] = true
		}
		for s.size++; (k.Op == ir.OpField || k.Op == ir.OpDeref) && len(k.Kids) > 0; s.size++ {
			s.typed(k)
			if _, ok := clients.LookupField(k.Key); ok {
				s.sets = true
			}
			k = k.Kids[0]
		}
		if k.Op != ir.OpGlobal {
			s.node(k)
		}
	}
	for _, v := range values {
		s.node(v)
	}
}

// typed notes the type of a field.
func (s *scanned) typed(n *ir.Node) {
	if i := strings.LastIndexByte(n.Key, '.'); i > 0 {
		s.types[n.Key[:i]] = true
	}
	if _, ok := clients.LookupField(n.Key); ok {
		s.http = true
	}
}

// doer notes a call of what sends a request by its signature.
func (s *scanned) doer(n *ir.Node) {
	if n.Has(ir.FlagDoer) {
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
