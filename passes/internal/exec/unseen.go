package exec

// This file holds what code that cannot be seen may make of the addresses that it is given.
//
//	// Have: links := elsewhere.New("https://api.procore.com"); links.URL("/rest/v1.0/me")
//
// Nothing is known of the result, but the base and the path that it may be made of are.

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// mayJoin notes that unseen code got some values together, of which it may join a base and
// a path, and returns the bases that its result may hold.
//
//	// Have: elsewhere.Get("https://api.procore.com", "/rest/v1.0/me")
//	// Want: "https://api.procore.com/rest/v1.0/me" MayJoin
//
// That is a text of which a rule may ask whether the base is an old host with a path of the
// API, and no request: nothing is known of headers.
func (r *Machine) mayJoin(args []value.Value) []*value.Text {
	var bases, paths []*value.Text
	g := givenTexts{r: r, at: make(map[*value.Cell]int), visit: func(t *value.Text) {
		switch {
		case r.isBase(t):
			bases = r.addText(bases, t)
		case isPathLike(string(t.Holed())):
			paths = r.addText(paths, t)
		}
	}}
	for _, v := range args {
		r.noteConfigurations(v, 0)
		g.value(v, 0)
	}
	r.budget.steps += g.count / lookedPerStep
	for _, b := range bases {
		for _, p := range paths {
			r.noteUse(value.JoinRef(b, p), outcome.MayJoin, "")
		}
	}
	if len(args) > 0 && len(bases) > 0 {
		if k := keeperOf(args[0]); k != "" {
			for _, b := range bases {
				r.givenTo[k] = r.addText(r.givenTo[k], b)
			}
		}
	}
	return bases
}

// givenTexts visits the texts that values are, lead to, or were made of by unseen code. What lies
// deeper than a few levels is not looked for: an address is given to a constructor directly,
// or in its configuration.
type givenTexts struct {
	r     *Machine
	visit func(*value.Text)
	at    map[*value.Cell]int // how deep cells lay that were visited
	count int
}

func (g *givenTexts) value(v value.Value, depth int) {
	if depth > maxGiven {
		return
	}
	if s, ok := v.(value.Spread); ok {
		v = s.List
	}
	for _, a := range value.AlternativesOf(v) {
		g.count++
		if !g.first(a.Val, depth) {
			continue
		}
		if len(g.r.givenTo) > 0 { // a name for each costs more than the rest
			for _, t := range g.r.givenTo[keeperOf(a.Val)] {
				g.visit(t)
			}
		}
		g.content(g.r.content(a.Val), depth+1)
	}
}

// first reports whether a value is no cell that was visited: one that lay as deep, or less so, led to all
// that it leads to now. The hundred services of a client all lead back to it.
func (g *givenTexts) first(v value.Value, depth int) bool {
	c, ok := v.(*value.Cell)
	if !ok {
		return true
	}
	if before, seen := g.at[c]; seen && before <= depth {
		return false
	}
	g.at[c] = depth
	return true
}

// content visits what a value holds that lies below depth.
func (g *givenTexts) content(v value.Value, depth int) {
	switch x := v.(type) {
	case *value.Text:
		g.visit(x)
		for _, p := range x.Parts {
			g.r.madeOf(p.Hole, g.visit)
		}
	case *value.Sym:
		g.r.madeOf(x, g.visit)
	case *value.List:
		for _, e := range x.Elems {
			g.value(e, depth)
		}
	case *value.Map:
		for _, e := range x.Entries {
			g.value(e.Val, depth)
		}
	case *value.Object:
		for _, f := range x.Fields {
			g.value(f.Val, depth)
		}
		g.r.madeOf(x.Base, g.visit)
	}
}

// madeOf visits the bases of which unseen code made a value.
func (r *Machine) madeOf(s *value.Sym, visit func(*value.Text)) {
	for ; s != nil; s = s.Parent {
		for _, t := range s.MadeOf {
			visit(t)
		}
	}
}

// resultOf is the symbol of what an unseen function returns. Those of other bases differ. The
// id says which they are, so that two clients of one constructor are not taken for the same.
func resultOf(s *value.Sym, bases []*value.Text) *value.Sym {
	for _, b := range bases {
		s.ID += "\x01" + b.ID()
	}
	s.MadeOf = bases
	return s
}

// keeperOf names what can keep what it is given, as the receiver of a setter does. A value
// that cannot keep anything, such as a text, has no name.
func keeperOf(v value.Value) string {
	switch v := v.(type) {
	case *value.Cell:
		return "cell" + strconv.Itoa(v.ID)
	case *value.Sym:
		return v.ID
	}
	return ""
}

// addText adds a text to a short list of them. The first few are enough: more would come from
// a table of hosts. Of paths there are always more, as any word may be one.
func (r *Machine) addText(list []*value.Text, t *value.Text) []*value.Text {
	if slices.ContainsFunc(list, func(o *value.Text) bool { return o.ID() == t.ID() }) {
		return list
	}
	if len(list) >= maxBases {
		if r.isBase(t) {
			work.Reach("addresses that unseen code is given")
		}
		return list
	}
	return append(list[:len(list):len(list)], t)
}

// isBase reports whether a text may be an address that a rule could speak of.
func (r *Machine) isBase(t *value.Text) bool { return r.interesting(t) && fromLiteral(t) }

// fromLiteral reports whether a part of a text stands in a literal.
func fromLiteral(t *value.Text) bool {
	return slices.ContainsFunc(t.Parts, func(p value.Part) bool { return p.Src != nil })
}

// isPathLike reports whether a text may be a path below some base, or its first segment. What
// has spaces is a message, what has an asterisk a pattern.
func isPathLike(s string) bool {
	return s != "" && !strings.Contains(s, "://") && !strings.ContainsAny(s, " \t\n*")
}
