package reach

// This file holds the walk over a body that fills in its [Summary]. It goes over each node
// once and in no particular order: it notes what is there, and not when or whether it is done.

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// summarize looks at a body, or at what gives a variable its start value.
//
//	// Have: return c.http.Do(req)
//	// Want: callees (*net/http.Client).Do; touchesHTTP, sends; reads p.Client.http
func summarize(n *ir.Node) *Summary {
	s := &Summary{
		callees: make(map[string]bool), usesTypes: make(map[string]bool), makes: make(map[string]bool), converts: make(map[string]bool), invokes: make(map[string]bool),
		globals: make(map[string]bool), assigned: make(map[string]bool), reads: make(map[string]bool), stores: make(map[string]bool), invokesFull: make(map[string]bool), mutatesResultOf: make(map[string]bool),
		mutatesLocal: make(map[ir.Slot]bool), replacesLocal: make(map[ir.Slot]bool), callsLocal: make(map[ir.Slot]bool), aliases: make(map[ir.Slot]*ir.Node),
		callsField: make(map[string]bool), setsToFunc: make(map[string]string),
	}
	s.node(n)
	s.dropEmpty()
	return s
}

// dropEmpty drops what nothing was noted in: a package may have thousands of functions, and most
// have little of all this.
func (s *Summary) dropEmpty() {
	for _, set := range []*map[string]bool{
		&s.callees, &s.usesTypes, &s.makes, &s.converts, &s.invokes, &s.globals, &s.reads, &s.stores, &s.invokesFull, &s.mutatesResultOf, &s.callsField,
	} {
		if len(*set) == 0 {
			*set = nil
		}
	}
	for _, set := range []*map[ir.Slot]bool{&s.mutatesLocal, &s.replacesLocal, &s.callsLocal} {
		if len(*set) == 0 {
			*set = nil
		}
	}
	if len(s.aliases) == 0 {
		s.aliases = nil
	}
	if len(s.setsToFunc) == 0 {
		s.setsToFunc = nil
	}
}

// node notes what a node does, and goes on with those below it, function literals included:
// what a literal does, the function around it may do. An operation that is new in the IR and
// does something must have its case here, or functions that do only that are never run.
func (s *Summary) node(n *ir.Node) {
	s.size++
	switch n.Op {
	case ir.OpText:
		if n.Src != nil {
			s.texts = append(s.texts, n.Text)
		}
	case ir.OpGlobal:
		s.globals[n.Name] = true
		s.reads[n.Name] = true
	case ir.OpAssign:
		s.assign(n)
		return
	case ir.OpAddr:
		s.noteStores(n.Kids[0])
	case ir.OpDelete, ir.OpCopy, ir.OpSend:
		s.noteStores(n.Kids[0])
		s.noteMutation(n.Kids[0])
	case ir.OpRange:
		s.noteAlias(n.Kids[1], n.Kids[2])
	case ir.OpPair:
		s.stores[n.Key] = true
		s.noteSetToFunc(n.Key, n.Kids[0])
	case ir.OpCall, ir.OpFunc, ir.OpBound:
		s.callees[n.Name] = true
		s.noteLibrary(n.Name)
		s.noteHeaderOfField(n)
		s.notePassed(n.Name, n.Kids)
	case ir.OpInvoke:
		s.invokes[n.Name] = true
		s.invokesFull[n.Key] = true
		s.noteLibrary(n.Key)
		s.noteDoer(n)
		s.noteUnknownCall(n)
	case ir.OpDyn:
		s.noteDoer(n)
		s.noteUnknownCall(n)
	case ir.OpConv:
		s.converts[n.Type] = true
		for _, m := range strings.Fields(n.Name) {
			s.invokes[m] = true
		}
	case ir.OpMap, ir.OpMake:
		s.converts[n.Type] = true
		s.touchesHTTP = s.touchesHTTP || n.Type == clients.StdHeader
	case ir.OpStruct, ir.OpNew:
		s.usesTypes[n.Type] = true
		s.makes[n.Type] = true
		if t, ok := clients.LookupType(n.Type); ok && t.Is != clients.Nothing {
			s.touchesHTTP, s.sends = true, true
		}
	case ir.OpField:
		s.noteField(n)
		if n.Zero != ir.ZeroNone {
			s.reads[n.Key] = true
		}
	case ir.OpReturn:
		for _, k := range n.Kids {
			s.returnsLocal = s.returnsLocal || k.Op == ir.OpLocal
			s.joinsText = s.joinsText || k.Op == ir.OpCat || makesText(k)
		}
	}
	for _, k := range n.Kids {
		s.node(k)
	}
	if n.Fn != nil {
		s.node(n.Fn.Body)
	}
}

// makesText reports whether a call is one of a library that returns a text made of others.
//
//	// Have: fmt.Sprintf(format, args...), strings.TrimSuffix(base, "/"), u.String()
func makesText(n *ir.Node) bool {
	return n.Op == ir.OpCall && slices.ContainsFunc(clients.Lookup(n.Name), func(row clients.Row) bool {
		switch row.Does {
		case clients.Format, clients.Print, clients.Concat, clients.Trim, clients.Replace, clients.Replaced, clients.Rewrite, clients.Text,
			clients.JoinURL, clients.JoinPath, clients.TextURL:
			return true
		}
		return false
	})
}

// assign notes what an assignment reads and sets. What stands left of a target's last dot is
// read, and may be a part of something larger that is changed thereby.
//
//	// Have: c.opts.Header["A"] = v
//	// Want: stores p.Client.opts and p.Options.Header; mutatesLocal c
func (s *Summary) assign(n *ir.Node) {
	targets, values := n.Sides()
	for i, k := range targets {
		if len(values) == len(targets) {
			s.noteAlias(k, values[i])
			s.noteSetToFunc(keyOf(k), values[i])
		}
		s.noteStores(k)
		if len(k.Kids) > 0 {
			s.noteMutation(k)
		}
		if k.Op == ir.OpDeref && s.sourceOf(k).Op == ir.OpLocal {
			s.replacesLocal[s.sourceOf(k).Slot] = true
		}
		for s.size++; (k.Op == ir.OpField || k.Op == ir.OpDeref) && len(k.Kids) > 0; s.size++ {
			s.noteField(k)
			if _, ok := clients.LookupField(k.Key); ok {
				s.mutates = true
			}
			k = k.Kids[0]
		}
		if k.Op != ir.OpGlobal {
			s.node(k)
		} else {
			s.assigned[k.Name] = true
		}
	}
	for _, v := range values {
		s.node(v)
	}
}

// noteField notes the type of a field, and whether the field is one of requests or clients.
//
//	// Have: c.http.Transport = rt
//	// Want: usesTypes p.Client and net/http.Client; touchesHTTP
func (s *Summary) noteField(n *ir.Node) {
	if i := strings.LastIndexByte(n.Key, '.'); i > 0 {
		s.usesTypes[n.Key[:i]] = true
	}
	if _, ok := clients.LookupField(n.Key); ok {
		s.touchesHTTP = true
	}
}

// noteHeaderOfField notes a call of the table that sets a part of what is found in a field, such as
// the header of a request: whoever finds the request there finds it set.
//
//	// Have: func (c *Client) Use(id string) { c.base.Header.Set("Procore-Company-Id", id) }
func (s *Summary) noteHeaderOfField(n *ir.Node) {
	if len(n.Kids) == 0 || !slices.ContainsFunc(clients.Lookup(n.Name), func(r clients.Row) bool { return changes(r.Does) }) {
		return
	}
	at := s.sourceOf(n.Kids[0])
	for at.Op == ir.OpField && at.Key == clients.StdRequestHeader {
		at = s.sourceOf(at.Kids[0])
	}
	s.changesField = s.changesField || keyOf(at) != ""
}

// noteDoer notes a call of what sends a request by its signature: it takes an *http.Request
// and returns an *http.Response, whatever it is called.
//
//	// Have: c.doer.Do(req), c.send(req)
func (s *Summary) noteDoer(n *ir.Node) {
	if n.Has(ir.FlagDoer) {
		s.touchesHTTP, s.sends = true, true
	}
}

// noteLibrary notes what the table says of a function: whether it touches a request. The order
// of the verbs in package clients matters here: those before ParseURL are of requests.
func (s *Summary) noteLibrary(name string) {
	for _, row := range clients.Lookup(name) {
		if row.Map != clients.AnyMap && row.Does < clients.ParseURL && row.Does != clients.Exits && !isContext(row.Does) {
			s.touchesHTTP = true
			switch row.Does {
			case clients.Open, clients.Make, clients.Carrier, clients.Send, clients.Clone, clients.Grant:
				s.sends = true
			default:
				s.mutates = s.mutates || changes(row.Does)
			}
		}
	}
}

// isContext reports whether a function of the table only makes or reads a context.
func isContext(does clients.Verb) bool {
	return does == clients.Ctx || does == clients.CtxValue || does == clients.NewCtx
}

// changes reports whether a function of the table changes a request, a header or a client.
func changes(does clients.Verb) bool {
	switch does {
	case clients.Set, clients.Add, clients.Del, clients.Merge, clients.Hook, clients.Wrap, clients.Install, clients.Inner:
		return true
	}
	return false
}
