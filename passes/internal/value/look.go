package value

// This file holds what a value looks like: a text that is the same for two values that differ in
// nothing but in whose parameter they are made of.
//
//	// Have: func (c *Client) Plans() { send(c.http, plans) }
//	//       func (c *Client) Users() { send(c.http, users) }
//	// Want: both clients look like <parameter <field http>>

import (
	"fmt"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// Unlike is the look of a value that is told apart from all others: of requests, functions, and
// what a cap left something of out.
const Unlike = "?"

// Look describes a value with all that it leads to on a heap, but for whose parameter it is made
// of. The heap is one that does not change any more.
func (h *Heap) Look(v Value) string {
	l := h.look(v)
	switch {
	case !l.unlike:
		return l.b.String()
	case l.count > maxLook:
		h.noteLarge(l.way)
	default: // what leads to something that is told apart is told apart
		for _, c := range l.way {
			h.noteUnlike(c)
		}
	}
	return Unlike
}

// look looks at a value.
func (h *Heap) look(v Value) *look {
	l := &look{heap: h, seen: make(map[*Cell]int)}
	l.value(v)
	work.Add(l.count)
	return l
}

// noteLarge notes which of the first cells on the way through a value lead to too much, each by itself:
// others lead to them, too.
//
//	// Have: a client of a hundred services, each of which knows the client
//	// Want: the client is looked at once, and not for each service
func (h *Heap) noteLarge(way []*Cell) {
	const first = 8
	for _, c := range way[:min(first, len(way))] {
		if !h.unlike[c] && !h.look(c).unlike {
			return // and less so what it leads to
		}
		h.noteUnlike(c)
	}
}

func (h *Heap) noteUnlike(c *Cell) {
	if h.unlike == nil {
		h.unlike = make(map[*Cell]bool)
	}
	h.unlike[c] = true
}

// A look is the description of a value.
type look struct {
	b      strings.Builder
	heap   *Heap
	seen   map[*Cell]int
	way    []*Cell // the cells that lie around what is looked at
	count  int
	unlike bool
}

// value describes a value. Requests, functions and what a cap left out are told apart.
func (l *look) value(v Value) {
	if l.count++; l.count > maxLook || l.unlike {
		l.unlike = true
		return
	}
	switch v := v.(type) {
	case nil:
		l.b.WriteString("-")
	case Nil, Unset:
		fmt.Fprintf(&l.b, "%T", v)
	case *Text:
		l.text(v)
	case *Sym:
		l.sym(v)
	case *Cell:
		l.cell(v)
	case Box:
		l.cell(v.Cell)
	case *Object:
		l.object(v)
	case *Map:
		l.entries(v)
	case *List:
		fmt.Fprintf(&l.b, "%s[%v", v.Type, v.Exact)
		l.values(v.Elems)
		if v.may != nil {
			fmt.Fprint(&l.b, v.may)
		}
		l.syms(v.UnknownSources)
		l.b.WriteString("]")
	case *Alternatives:
		l.b.WriteString("(")
		for _, a := range v.List {
			l.value(a.Val)
			l.b.WriteString("|")
		}
		l.b.WriteString(")")
	default:
		l.unlike = true
	}
}

func (l *look) values(vals []Value) {
	for _, v := range vals {
		l.b.WriteString(" ")
		l.value(v)
	}
}

// text describes a text by its literals, and what is not known of it.
func (l *look) text(t *Text) {
	fmt.Fprintf(&l.b, "%s%v{", t.Type, t.Number)
	for _, p := range t.Parts {
		if p.Hole != nil {
			l.sym(p.Hole)
		} else {
			fmt.Fprintf(&l.b, "%q@%p+%d", p.Lit, p.Src, p.Off)
		}
	}
	l.b.WriteString("}")
}

// sym describes a symbol without saying of which function it is a parameter.
func (l *look) sym(s *Sym) {
	if s.IsCapped() || s.StandsFor() != nil || len(s.MadeOf) > 0 {
		l.unlike = true
		return
	}
	fmt.Fprintf(&l.b, "<%s %v", s.Kind, s.Setting)
	if s.Kind != SymParam {
		fmt.Fprintf(&l.b, " %s %s", s.Name, s.Key)
	}
	if s.Parent != nil {
		l.sym(s.Parent)
	}
	l.b.WriteString(">")
}

func (l *look) syms(list []*Sym) {
	for _, s := range list {
		l.sym(s)
	}
}

// cell describes what a cell holds, once.
func (l *look) cell(c *Cell) {
	if i, ok := l.seen[c]; ok {
		fmt.Fprintf(&l.b, "&%d", i)
		return
	}
	l.seen[c] = len(l.seen)
	l.way = append(l.way, c)
	v := l.heap.Get(c)
	switch {
	case c.Lazy != nil || l.heap.unlike[c]:
		l.unlike = true
	case v == nil && c.Sym != nil:
		l.sym(c.Sym)
	default:
		fmt.Fprintf(&l.b, "&%s ", c.Type)
		l.value(v)
	}
	if !l.unlike {
		l.way = l.way[:len(l.way)-1]
	}
}

// object describes a struct by its type and fields.
func (l *look) object(o *Object) {
	if o.Request.Origin != nil || o.Request.Client != nil || o.Request.From != nil {
		l.unlike = true
		return
	}
	fmt.Fprintf(&l.b, "%s %d %p{", o.Type, o.Kind, o.Client.Hooks)
	for _, g := range []Grant{o.Request.Grant, o.Client.Grant} {
		fmt.Fprintf(&l.b, "%d", g.Type)
		l.value(g.SignIn)
	}
	l.values([]Value{o.Written, o.Front})
	if o.Base != nil {
		fmt.Fprintf(&l.b, "%v", o.Partly)
		l.sym(o.Base)
	}
	for _, f := range o.Fields {
		fmt.Fprintf(&l.b, "%v:", f.Name)
		l.value(f.Val)
	}
	l.b.WriteString("}")
}

// entries describes a map.
func (l *look) entries(m *Map) {
	fmt.Fprintf(&l.b, "map%v%q{", m.Cleared, m.Deleted)
	for _, e := range m.Entries {
		fmt.Fprintf(&l.b, "%v", e.Maybe)
		l.text(e.Key)
		l.value(e.Val)
	}
	l.syms(m.UnknownSources)
	if len(m.PassedTo) > 0 {
		fmt.Fprintf(&l.b, "%q", m.PassedTo)
	}
	l.b.WriteString("}")
}
