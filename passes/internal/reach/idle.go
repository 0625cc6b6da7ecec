package reach

// This file holds which functions need not be run, in a root that takes long.
//
//	// Have: func (c *conn) flush() error { c.pos = 0; _, err := c.out.Write(c.buf); return err }
//
// Nothing that flush does plays a part for a request: it makes and changes none, sees no header, no
// client and no text of interest, and returns nothing that one is made of. It is enough to know
// that it may set the field pos of a conn. The same must hold for all that it may call.

import (
	"maps"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/facts"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// Idle tells of a function whether it need not be run. Then it says what it may do besides, with all
// that it calls. A small function is none: to run it costs little, and may tell why its caller
// ends; nor is one that returns what a request may be made of.
func (s *Summaries) Idle(f *ir.Func) (does ir.Idle, idle bool) {
	does, harmless := s.Harmless(f)
	return does, harmless && f.Name != "" && !f.HasState && does.Size >= minIdle
}

// Harmless tells of a function, of any size and with any result, whether nothing that it does plays a
// part for requests.
func (s *Summaries) Harmless(f *ir.Func) (does ir.Idle, harmless bool) {
	if f.IsInit() {
		return does, false
	}
	if s.idle == nil {
		s.idle = &idleness{Summaries: s, known: make(map[*ir.Func]*deeds), closures: make(map[*ir.Func]closure)}
	}
	c, ok := s.idle.closures[f]
	if !ok {
		c = s.idle.closure(f)
		s.idle.closures[f] = c
	}
	return c.Idle, c.harmless
}

// An idleness is what is known so far of what functions do.
type idleness struct {
	*Summaries
	known    map[*ir.Func]*deeds
	closures map[*ir.Func]closure
	own      map[string][]*ir.Func // by name; nil before it was asked for
	methods  map[string][]string   // of all packages, by their own name; nil before it was asked for
	has      map[string]bool       // type.method
}

// A closure is what a function does with all that it calls.
type closure struct {
	ir.Idle
	harmless bool
}

// deeds are what a function does by itself.
type deeds struct {
	matters bool // something in it plays a part for requests, or may
	size    int
	fields  map[string]bool // what it may set
	types   map[string]bool // what it makes
	values  map[string]bool // the fields and package variables whose functions it calls
	passed  map[string]bool // the fields that it gives to other functions
	fills   bool            // it fills what it was given, or gives to unseen code what it was given
	calls   []string
	invokes []*ir.Node // the calls through interfaces
}

// closure follows the calls of a function, each function once, and ends at the first that matters.
func (x *idleness) closure(f *ir.Func) closure {
	seen, queue := map[*ir.Func]bool{f: true}, []*ir.Func{f}
	fills, passed := false, make(map[string]bool)
	fields, types, values, size := make(map[string]bool), make(map[string]bool), make(map[string]bool), 0
	add := func(name string) {
		for _, g := range x.functions(name) {
			if !seen[g] {
				seen[g] = true
				queue = append(queue, g)
			}
		}
	}
	for len(queue) > 0 {
		d := x.deeds(queue[0])
		queue = queue[1:]
		if d.matters || len(seen) > maxIdle {
			return closure{}
		}
		size, fills = size+d.size, fills || d.fills
		maps.Copy(fields, d.fields)
		maps.Copy(types, d.types)
		maps.Copy(values, d.values)
		maps.Copy(passed, d.passed)
		for _, name := range d.calls {
			add(name)
		}
		for _, n := range d.invokes {
			for _, name := range x.implementing(n) {
				add(name)
			}
		}
	}
	work.Add(len(seen))
	if fills {
		maps.Copy(fields, passed)
	}
	return closure{ir.Idle{Sets: facts.Sorted(fields), Makes: facts.Sorted(types), Calls: facts.Sorted(values), Fills: fills, Size: size}, true}
}

// deeds are what a function does by itself, which is looked up once.
func (x *idleness) deeds(f *ir.Func) *deeds {
	d := x.known[f]
	if d == nil {
		d = &deeds{fields: make(map[string]bool), passed: make(map[string]bool), types: make(map[string]bool), values: make(map[string]bool)}
		x.known[f] = d
		w := doing{idleness: x, deeds: d, summary: summarize(f.Body), params: make(map[ir.Slot]bool), own: make(map[ir.Slot]bool), literal: f.Name == ""}
		d.matters = f.HTTP || w.summary.touchesHTTP || w.summary.changesField || slices.ContainsFunc(w.summary.texts, x.interesting)
		w.function(f)
		d.size = w.summary.size
	}
	return d
}

// functions are those of a name that have a body, of this package or another.
func (x *idleness) functions(name string) []*ir.Func {
	if x.own == nil {
		x.own = make(map[string][]*ir.Func, len(x.pkg.Funcs))
		for _, f := range x.pkg.Funcs {
			x.own[f.Name] = append(x.own[f.Name], f)
		}
	}
	if l := x.own[name]; l != nil {
		return l
	}
	if f := x.imports.Func(name); f != nil {
		return []*ir.Func{f}
	}
	return nil
}

// implementing are the methods that a call through an interface may be: of the types that have all
// methods of the interface, or that get some from a part of theirs.
func (x *idleness) implementing(n *ir.Node) (names []string) {
	if x.methods == nil {
		x.methods, x.has = make(map[string][]string), make(map[string]bool)
		add := func(name string) {
			if m := ir.MethodName(name); m != "" {
				typ, _ := ir.Receiver(name)
				x.methods[m] = append(x.methods[m], name)
				x.has[typ+"."+m] = true
			}
		}
		for _, f := range x.pkg.Funcs {
			add(f.Name)
		}
		for _, name := range slices.Sorted(x.imports.Names) {
			add(name)
		}
	}
	for _, name := range x.methods[n.Name] {
		typ, _ := ir.Receiver(name)
		lacks := func(m string) bool { return !x.has[typ+"."+m] }
		if slices.ContainsFunc(x.pkg.Embeds[typ], lends) || slices.ContainsFunc(x.imports.Embeds[typ], lends) || !slices.ContainsFunc(strings.Fields(n.Type), lacks) {
			names = append(names, name)
		}
	}
	return names
}

// lends reports whether a struct may have methods of interest from a part of it: a lock has none.
func lends(e ir.Embed) bool { return e.Name != "Mutex" && e.Name != "RWMutex" }

// isUnseenHTTP reports whether a function that has no body is one of packages net/http and net/url.
// Any other is of a package that sends nothing, as far as its fact shows.
func isUnseenHTTP(name string) bool {
	key := strings.TrimLeft(name, "(*")
	return ir.IsKeyOf(key, "net/http") || ir.IsKeyOf(key, "net/url")
}
