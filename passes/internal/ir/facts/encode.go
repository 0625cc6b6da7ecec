package facts

// This file holds how a fact is written: a table of names, each of them once, and then the
// functions, each behind its length, so that a reader takes out only those that it needs.
//
//	names      count, then each name behind its length
//	functions  count, then name, whether it leads to requests, length, body
//	types      count, then names
//	variables  count, then name, length, start value
//	fillers    count, then count, names of variables, length, body
//	defaults   count, then field, assignment
//	embedded   count, then type, count, name, key and type of each field
//	headers    count, then field, count, names
//	replaced   count, then names
//	setters    count, then function, count, variables
//
// Everything else is a number, and a name is its number in the table.

import (
	"cmp"
	"encoding/binary"
	"go/token"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// Encode writes a fact: small, and the same bytes for the same package wherever its files lie.
// Maps are written in order of their keys, since go vet takes other bytes for a change, and
// looks at all that imports the package again. posn names a position, as file:line:column:
// positions of this run mean nothing in another.
func Encode(c *Content, posn func(token.Pos) string) []byte {
	w := &writer{names: make(map[string]int), posn: posn}
	w.flag(c.ReplacesDefault)
	w.num(len(c.Funcs))
	for _, f := range c.Funcs {
		w.str(f.Name)
		w.flag(c.ReachRequest[f.Name])
		w.sized(func() { w.function(f) })
	}
	w.num(len(c.StateTypes))
	for _, k := range Sorted(c.StateTypes) {
		w.str(k)
	}
	w.num(len(c.Globals))
	for _, k := range Sorted(c.Globals) {
		w.str(k)
		w.sized(func() { w.node(c.Globals[k]) })
	}
	w.num(len(c.Fillers))
	for _, f := range c.Fillers {
		w.num(len(f.Vars))
		for _, name := range f.Vars {
			w.str(name)
		}
		w.sized(func() { w.function(f.Func) })
	}
	w.num(len(c.Defaults))
	for _, k := range Sorted(c.Defaults) {
		w.str(k)
		w.node(c.Defaults[k])
	}
	w.num(len(c.Embeds))
	for _, k := range Sorted(c.Embeds) {
		w.str(k)
		w.num(len(c.Embeds[k]))
		for _, e := range c.Embeds[k] {
			w.str(e.Name)
			w.str(e.Key)
			w.str(e.Type)
		}
	}
	w.num(len(c.FieldHeaders))
	for _, k := range Sorted(c.FieldHeaders) {
		w.str(k)
		w.num(len(c.FieldHeaders[k]))
		for _, n := range c.FieldHeaders[k] {
			w.str(string(n))
		}
	}
	w.num(len(c.Replaced))
	for _, k := range Sorted(c.Replaced) {
		w.str(k)
	}
	w.num(len(c.Setters))
	for _, k := range Sorted(c.Setters) {
		w.str(k)
		w.num(len(c.Setters[k]))
		for _, name := range slices.Sorted(slices.Values(c.Setters[k])) {
			w.str(name)
		}
	}
	return w.finish()
}

// A writer appends to buf; names go into a table of their own, which is known when all else
// was written.
//
//	// Have: two calls of net/http.NewRequest
//	// Want: the name once in the table, and its number in both nodes
type writer struct {
	buf   []byte
	spare []byte // what sized writes into
	names map[string]int
	table []string
	posn  func(token.Pos) string
}

// finish puts the table of names before what was written: a reader needs it first.
func (w *writer) finish() []byte {
	size := binary.MaxVarintLen32 + len(w.buf)
	for _, s := range w.table {
		size += binary.MaxVarintLen32 + len(s)
	}
	head := &writer{buf: make([]byte, 0, size)}
	head.num(len(w.table))
	for _, s := range w.table {
		head.num(len(s))
		head.buf = append(head.buf, s...)
	}
	return append(head.buf, w.buf...)
}

// sized writes what f writes behind its length, which is known only after f. That way a reader
// can leave out a function without reading it.
func (w *writer) sized(f func()) {
	outer := w.buf
	w.buf, w.spare = w.spare[:0], nil
	f()
	inner := w.buf
	w.buf = outer
	w.num(len(inner))
	if len(inner) > cap(w.buf)-len(w.buf) {
		w.buf = slices.Grow(w.buf, len(w.buf)+len(inner)) // append grows large ones by little, and leaves garbage
	}
	w.buf = append(w.buf, inner...)
	w.spare = inner
}

// num writes a number: most take a byte.
func (w *writer) num(n int) { w.buf = binary.AppendVarint(w.buf, int64(n)) }

// flag writes a bool as a number.
func (w *writer) flag(b bool) {
	n := 0
	if b {
		n = 1
	}
	w.num(n)
}

// str writes a name as its number in the table of names, which it enters if it is new there.
func (w *writer) str(s string) {
	i, ok := w.names[s]
	if !ok {
		i = len(w.table)
		w.names[s] = i
		w.table = append(w.table, s)
	}
	w.num(i)
}

// slots writes a list of variables, by their numbers in the function.
func (w *writer) slots(l []ir.Slot) {
	w.num(len(l))
	for _, n := range l {
		w.num(int(n))
	}
}

// function writes a function: what is known of its callers' side, and the body.
func (w *writer) function(f *ir.Func) {
	w.str(f.Name)
	w.slots(f.Params)
	w.slots(f.Results)
	w.flag(f.Variadic)
	w.flag(f.Method)
	w.flag(f.HTTP)
	w.flag(f.HasState)
	w.node(f.Body)
}

// node writes a node and all below it. Of positions, those of calls and structs are
// written: a request may be made there.
//
//	// Have: call p.get(v1, "/me") at get.go:9:3
//	// Want: op call, name "p.get", type "", flags, "get.go:9:3", two kids: local 1; text "/me", source
func (w *writer) node(n *ir.Node) {
	w.num(int(n.Op))
	name, typ, num := operands(n)
	w.str(name)
	w.str(typ)
	w.num(num)
	if n.Op == ir.OpCall || n.Op == ir.OpInvoke || n.Op == ir.OpDyn || n.Op == ir.OpStruct {
		w.str(cmp.Or(n.At, w.posn(n.Pos)))
	}
	if n.Op == ir.OpInvoke {
		w.str(n.Type)
	}
	if n.Op == ir.OpText {
		w.source(n.Src)
	}
	if n.Op == ir.OpLit {
		w.function(n.Fn)
	}
	w.num(len(n.Kids))
	for _, k := range n.Kids {
		w.node(k)
	}
}

// source writes where a text comes from: the constant of another package, if it is one.
// Positions and the literal as it is written are nothing to other packages. A rule that
// reports a host which comes from another package names the constant there.
func (w *writer) source(s *ir.Src) {
	w.flag(s != nil)
	if s == nil {
		return
	}
	w.str(s.Pkg)
	w.str(s.Name)
}
