package value

// This file holds how values are printed, for people and for tests.
//
// irprint and the situations of package request show values so. What has no printed form here
// cannot be compared by a test.

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Print is the printed form of a value.
//
//	"https://" + {parameter p.F#0} + "/rest/v1.0"    a text with a hole
//	one of "a" | "b"                                  alternatives
//	net/http.Client{Timeout: …}                       a struct
//	&net/http.Client{…}                               a cell with it
//	?                                                 nothing is known
func Print(v Value, load func(*Cell) Value) string { return printer{load}.value(v, 0) }

// A printer loads what is in cells, if it is given a function for that; a trace is not, since
// it would copy half the heap with each step.
type printer struct{ load func(*Cell) Value }

// value prints a value that stands within depth others.
func (p printer) value(v Value, depth int) string {
	if depth > maxPrinted {
		return "…"
	}
	switch v := v.(type) {
	case nil:
		return "?"
	case *Text:
		return v.Format()
	case *Sym:
		return "{" + v.Format() + "}"
	case *Alternatives:
		return "one of " + p.list(len(v.List), " | ", func(i int) Value { return v.List[i].Val }, depth)
	case *Tuple:
		return "(" + p.list(len(v.Vals), ", ", func(i int) Value { return v.Vals[i] }, depth) + ")"
	case *List:
		return "[" + p.list(len(v.Elems), ", ", func(i int) Value { return v.Elems[i] }, depth) + others(v.UnknownSources) + "]"
	case *Map:
		return "map[" + p.entries(v, depth) + others(v.UnknownSources) + "]"
	case *Object:
		return v.Type + v.Kind.String() + "{" + p.fields(v, depth) + "}"
	case *Context:
		return "context{" + p.values(v, depth) + "}"
	case *Cell:
		if p.load == nil {
			return "&" + v.Type
		}
		return "&" + p.value(p.load(v), depth+1)
	case Box:
		return p.value(v.Cell, depth)
	case Spread:
		return p.value(v.List, depth) + "..."
	case *FuncValue:
		return "func " + v.Name
	}
	return map[Value]string{Nil{}: "nil", Unset{}: "unset", NoReturn{}: "does not return", Unreachable{}: "unreachable"}[v]
}

// list prints values.
func (p printer) list(n int, sep string, at func(int) Value, depth int) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = p.value(at(i), depth+1)
	}
	return strings.Join(parts, sep)
}

// entries prints what a map holds.
func (p printer) entries(m *Map, depth int) string {
	parts := make([]string, len(m.Entries))
	for i, e := range m.Entries {
		parts[i] = e.Key.Format() + ": " + p.value(e.Val, depth+1)
		if e.Maybe {
			parts[i] += " perhaps"
		}
	}
	return strings.Join(parts, ", ")
}

// fields prints what a struct holds, by the names of its fields.
func (p printer) fields(o *Object, depth int) string {
	var parts []string
	for _, f := range o.Fields {
		parts = append(parts, f.Name.name+": "+p.value(f.Val, depth+1))
	}
	return strings.Join(parts, ", ")
}

// values prints what a context holds, by its keys.
func (p printer) values(c *Context, depth int) string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(c.Values)) {
		parts = append(parts, k+": "+p.value(c.Values[k], depth+1))
	}
	return strings.Join(parts, ", ")
}

// others prints what else is in a map or list that cannot be seen.
func others(syms []*Sym) string {
	var b strings.Builder
	for _, s := range syms {
		b.WriteString(" and {" + s.Format() + "}")
	}
	return b.String()
}

// Format is the printed form of a text: its literal pieces quoted, its holes in braces.
func (t *Text) Format() string {
	if len(t.Parts) == 0 {
		return `""`
	}
	var parts []string
	lit := ""
	flush := func() {
		if lit != "" {
			parts = append(parts, strconv.Quote(lit))
		}
		lit = ""
	}
	for _, x := range t.Parts {
		if x.Hole == nil {
			lit += x.Lit
			continue
		}
		flush()
		parts = append(parts, "{"+x.Hole.Format()+"}")
	}
	flush()
	if parts == nil {
		return `""`
	}
	return strings.Join(parts, " + ")
}

// Format is the printed form of a symbol: what it stands for, from the outermost inwards.
//
//	parameter p.F#1     field p.T.Base of parameter p.F#0     unknown: recursion
func (s *Sym) Format() string {
	own := s.Kind.String()
	switch s.Kind {
	case SymUnknown:
		if s.Name != "" {
			own += ": " + s.Name
		}
	case SymParam:
		own += fmt.Sprintf(" %s#%d", s.Name, s.Index)
	case SymField, SymGlobal:
		own += " " + s.Key
	case SymResult:
		if s.Parent == nil {
			own += " of " + s.Name
		}
	}
	if s.Parent != nil {
		own += " of " + s.Parent.Format()
	}
	return own
}

// String names the kind of an object that is no struct of the program.
func (k Kind) String() string { return [...]string{"", "client", "request", "option"}[k] }
