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
	for _, v := range args {
		r.noteConfigurations(v, 0)
		r.given(v, 0, func(t *value.Text) {
			switch {
			case r.isBase(t):
				bases = r.addText(bases, t)
			case isPathLike(string(t.Holed())):
				paths = r.addText(paths, t)
			}
		})
	}
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

// given visits the texts that a value is, leads to, or was made of by unseen code. What lies
// deeper than a few levels is not looked for: an address is given to a constructor directly,
// or in its configuration.
func (r *Machine) given(v value.Value, depth int, visit func(*value.Text)) {
	if depth > maxGiven {
		return
	}
	if s, ok := v.(value.Spread); ok {
		v = s.List
	}
	for _, a := range value.AlternativesOf(v) {
		for _, t := range r.givenTo[keeperOf(a.Val)] {
			visit(t)
		}
		switch x := r.content(a.Val).(type) {
		case *value.Text:
			visit(x)
			for _, p := range x.Parts {
				r.madeOf(p.Hole, visit)
			}
		case *value.Sym:
			r.madeOf(x, visit)
		case *value.List:
			for _, e := range x.Elems {
				r.given(e, depth+1, visit)
			}
		case *value.Map:
			for _, e := range x.Entries {
				r.given(e.Val, depth+1, visit)
			}
		case *value.Object:
			for _, f := range x.Fields {
				r.given(f.Val, depth+1, visit)
			}
			r.madeOf(x.Base, visit)
		}
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
