package request

import (
	"encoding/binary"
	"errors"
	"go/token"
	"sort"
)

// encode writes a fact: small, and the same bytes for the same package wherever its
// files lie. Names are written once and then by number.
func encode(c *content, posn func(token.Pos) string) []byte {
	w := &writer{names: make(map[string]int), posn: posn}
	w.flag(c.replaces)
	w.num(len(c.funcs))
	for _, f := range c.funcs {
		w.function(f)
	}
	w.num(len(c.globals))
	for _, k := range keys(c.globals) {
		w.str(k)
		w.node(c.globals[k])
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
	return w.buf
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
	posn  func(token.Pos) string
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
	if i, ok := w.names[s]; ok {
		w.num(i + 1)
		return
	}
	w.names[s] = len(w.names)
	w.num(0)
	w.num(len(s))
	w.buf = append(w.buf, s...)
}

func (w *writer) nums(l []int) {
	w.num(len(l))
	for _, n := range l {
		w.num(n)
	}
}

func (w *writer) function(f *Func) {
	w.str(f.Name)
	w.nums(f.Params)
	w.nums(f.Results)
	w.flag(f.Variadic)
	w.flag(f.Method)
	w.node(f.Body)
}

func (w *writer) node(n *Node) {
	w.num(int(n.Op))
	w.str(n.Str)
	w.str(n.Typ)
	w.num(n.N)
	if n.Op == OpCall || n.Op == OpInvoke || n.Op == OpDyn || n.Op == OpStruct {
		w.str(w.posn(n.Pos))
	}
	if n.Op == OpText {
		w.source(n.src)
	}
	if n.Op == OpLit {
		w.function(n.Fn)
	}
	w.num(len(n.Kids))
	for _, k := range n.Kids {
		w.node(k)
	}
}

func (w *writer) source(s *Src) {
	w.flag(s != nil)
	if s == nil {
		return
	}
	w.str(s.Pkg)
	w.str(s.Name)
}

var errFact = errors.New("malformed fact")

// decode reads what encode wrote for the package with the path.
func decode(data []byte, path string) (c *content, err error) {
	r := &reader{buf: data, path: path}
	defer func() {
		if x := recover(); x != nil {
			if x != errFact {
				panic(x)
			}
			c, err = nil, errFact
		}
	}()
	c = &content{globals: make(map[string]*Node), embeds: make(map[string][]Embed), puts: make(map[string][]string)}
	c.replaces = r.flag()
	for range r.count() {
		c.funcs = append(c.funcs, r.function())
	}
	for range r.count() {
		k := r.str()
		c.globals[k] = r.node()
	}
	for range r.count() {
		k := r.str()
		for range r.count() {
			c.embeds[k] = append(c.embeds[k], Embed{r.str(), r.str()})
		}
	}
	for range r.count() {
		k := r.str()
		for range r.count() {
			c.puts[k] = append(c.puts[k], r.str())
		}
	}
	return c, nil
}

type reader struct {
	buf   []byte
	names []string
	path  string
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
	if i := r.num(); i != 0 {
		if i < 0 || i > len(r.names) {
			panic(errFact)
		}
		return r.names[i-1]
	}
	n := r.count()
	s := string(r.buf[:n])
	r.buf = r.buf[n:]
	r.names = append(r.names, s)
	return s
}

func (r *reader) nums() []int {
	var l []int
	for range r.count() {
		l = append(l, r.num())
	}
	return l
}

func (r *reader) function() *Func {
	f := &Func{pkg: r.path, Name: r.str(), Params: r.nums(), Results: r.nums(), Variadic: r.flag(), Method: r.flag()}
	f.Body = r.node()
	return f
}

func (r *reader) node() *Node {
	n := &Node{Op: Op(r.num()), Str: r.str(), Typ: r.str(), N: r.num()}
	if n.Op == OpCall || n.Op == OpInvoke || n.Op == OpDyn || n.Op == OpStruct {
		n.at = r.str()
	}
	if n.Op == OpText && r.flag() {
		n.src = &Src{Pkg: r.str(), Name: r.str()}
		if n.src.Pkg == "" {
			n.src.Pkg = r.path
		}
	}
	if n.Op == OpLit {
		n.Fn = r.function()
	}
	for range r.count() {
		n.Kids = append(n.Kids, r.node())
	}
	return n
}
