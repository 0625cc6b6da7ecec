package request

import (
	"cmp"
	"encoding/binary"
	"errors"
	"go/token"
	"sort"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A fact is laid out as a table of names, each written once, and then the functions,
// each behind its length, so that a reader takes out only those that it needs.

// content is what goes into a fact.
type content struct {
	funcs    []*ir.Func
	lead     map[string]bool // those that lead to a request, by [engine.handed]
	types    map[string]bool // those with fields that these go by
	globals  map[string]*ir.Node
	embeds   map[string][]ir.Embed
	puts     map[string][]string
	replaces bool
}

// encode writes a fact: small, and the same bytes for the same package wherever its
// files lie.
func encode(c *content, posn func(token.Pos) string) []byte {
	w := &writer{names: make(map[string]int), posn: posn}
	w.flag(c.replaces)
	w.num(len(c.funcs))
	for _, f := range c.funcs {
		w.str(f.Name)
		w.flag(c.lead[f.Name])
		w.sized(func() { w.function(f) })
	}
	w.num(len(c.types))
	for _, k := range keys(c.types) {
		w.str(k)
	}
	w.num(len(c.globals))
	for _, k := range keys(c.globals) {
		w.str(k)
		w.sized(func() { w.node(c.globals[k]) })
	}
	w.num(len(c.embeds))
	for _, k := range keys(c.embeds) {
		w.str(k)
		w.num(len(c.embeds[k]))
		for _, e := range c.embeds[k] {
			w.str(e.Name)
			w.str(e.Key)
		}
	}
	w.num(len(c.puts))
	for _, k := range keys(c.puts) {
		w.str(k)
		w.num(len(c.puts[k]))
		for _, n := range c.puts[k] {
			w.str(n)
		}
	}
	return w.finish()
}

func keys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

type writer struct {
	buf   []byte
	names map[string]int
	table []string
	posn  func(token.Pos) string
}

// finish puts the table of names before what was written.
func (w *writer) finish() []byte {
	head := &writer{}
	head.num(len(w.table))
	for _, s := range w.table {
		head.num(len(s))
		head.buf = append(head.buf, s...)
	}
	return append(head.buf, w.buf...)
}

// sized writes what f writes behind its length.
func (w *writer) sized(f func()) {
	outer := w.buf
	w.buf = nil
	f()
	inner := w.buf
	w.buf = outer
	w.num(len(inner))
	w.buf = append(w.buf, inner...)
}

func (w *writer) num(n int) { w.buf = binary.AppendVarint(w.buf, int64(n)) }

func (w *writer) flag(b bool) {
	n := 0
	if b {
		n = 1
	}
	w.num(n)
}

func (w *writer) str(s string) {
	i, ok := w.names[s]
	if !ok {
		i = len(w.table)
		w.names[s] = i
		w.table = append(w.table, s)
	}
	w.num(i)
}

func (w *writer) slots(l []ir.Slot) {
	w.num(len(l))
	for _, n := range l {
		w.num(int(n))
	}
}

func (w *writer) function(f *ir.Func) {
	w.str(f.Name)
	w.slots(f.Params)
	w.slots(f.Results)
	w.flag(f.Variadic)
	w.flag(f.Method)
	w.node(f.Body)
}

func (w *writer) node(n *ir.Node) {
	w.num(int(n.Op))
	name, typ, num := operands(n)
	w.str(name)
	w.str(typ)
	w.num(num)
	if n.Op == ir.OpCall || n.Op == ir.OpInvoke || n.Op == ir.OpDyn || n.Op == ir.OpStruct {
		w.str(cmp.Or(n.At, w.posn(n.Pos)))
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

func (w *writer) source(s *ir.Src) {
	w.flag(s != nil)
	if s == nil {
		return
	}
	w.str(s.Pkg)
	w.str(s.Name)
}

var errFact = errors.New("malformed fact")

// A decoded fact holds its functions still encoded.
type decoded struct {
	path     string
	names    []string
	funcs    map[string][]byte
	lead     map[string]bool
	types    map[string]bool
	globals  map[string][]byte
	embeds   map[string][]ir.Embed
	puts     map[string][]string
	replaces bool
}

// decode reads what encode wrote for the package with the path.
func decode(data []byte, path string) (*decoded, error) {
	d := &decoded{
		path:  path,
		funcs: make(map[string][]byte), lead: make(map[string]bool), types: make(map[string]bool), globals: make(map[string][]byte),
		embeds: make(map[string][]ir.Embed), puts: make(map[string][]string),
	}
	err := d.read(data, func(r *reader) {
		for range r.count() {
			d.names = append(d.names, string(r.take(r.count())))
		}
		r.names = d.names
		d.replaces = r.flag()
		for range r.count() {
			k := r.str()
			d.lead[k] = r.flag()
			d.funcs[k] = r.take(r.count())
		}
		for range r.count() {
			d.types[r.str()] = true
		}
		for range r.count() {
			k := r.str()
			d.globals[k] = r.take(r.count())
		}
		for range r.count() {
			k := r.str()
			for range r.count() {
				d.embeds[k] = append(d.embeds[k], ir.Embed{Name: r.str(), Key: r.str()})
			}
		}
		for range r.count() {
			k := r.str()
			for range r.count() {
				d.puts[k] = append(d.puts[k], r.str())
			}
		}
	})
	return d, err
}

// function decodes a function's body.
func (d *decoded) function(body []byte) (f *ir.Func, err error) {
	err = d.read(body, func(r *reader) { f = r.function() })
	return f, err
}

// node decodes an initialiser.
func (d *decoded) node(body []byte) (n *ir.Node, err error) {
	err = d.read(body, func(r *reader) { n = r.node() })
	return n, err
}

func (d *decoded) read(data []byte, f func(*reader)) (err error) {
	defer func() {
		if x := recover(); x != nil {
			if x != errFact {
				panic(x)
			}
			err = errFact
		}
	}()
	f(&reader{buf: data, path: d.path, names: d.names})
	return nil
}

type reader struct {
	buf   []byte
	names []string
	path  string
}

func (r *reader) take(n int) []byte {
	b := r.buf[:n:n]
	r.buf = r.buf[n:]
	return b
}

func (r *reader) num() int {
	n, k := binary.Varint(r.buf)
	if k <= 0 {
		panic(errFact)
	}
	r.buf = r.buf[k:]
	return int(n)
}

// count reads a length; each element takes a byte at least.
func (r *reader) count() int {
	n := r.num()
	if n < 0 || n > len(r.buf) {
		panic(errFact)
	}
	return n
}

func (r *reader) flag() bool { return r.num() != 0 }

func (r *reader) str() string {
	i := r.num()
	if i < 0 || i >= len(r.names) {
		panic(errFact)
	}
	return r.names[i]
}

func (r *reader) slots() []ir.Slot {
	var l []ir.Slot
	for range r.count() {
		l = append(l, ir.Slot(r.num()))
	}
	return l
}

func (r *reader) function() *ir.Func {
	f := &ir.Func{Pkg: r.path, Name: r.str(), Params: r.slots(), Results: r.slots(), Variadic: r.flag(), Method: r.flag()}
	f.Body = r.node()
	return f
}

func (r *reader) node() *ir.Node {
	n := &ir.Node{Op: ir.Op(r.num())}
	name, typ, num := r.str(), r.str(), r.num()
	if n.Op == ir.OpCall || n.Op == ir.OpInvoke || n.Op == ir.OpDyn || n.Op == ir.OpStruct {
		n.At = r.str()
	}
	if n.Op == ir.OpText && r.flag() {
		n.Src = &ir.Src{Pkg: r.str(), Name: r.str()}
		if n.Src.Pkg == "" {
			n.Src.Pkg = r.path
		}
	}
	if n.Op == ir.OpLit {
		n.Fn = r.function()
	}
	for range r.count() {
		n.Kids = append(n.Kids, r.node())
	}
	if !setOperands(n, name, typ, num) {
		panic(errFact)
	}
	return n
}
