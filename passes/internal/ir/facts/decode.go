package facts

// This file holds how a fact is read. Its functions stay encoded until they are asked for: a
// package imports many, and calls few.

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// errFact says that the bytes are no fact of this version. A reader panics with it, and
// [Decoded.read] turns it into an error.
var errFact = errors.New("malformed fact")

// A Decoded fact holds its functions and start values still encoded, each by its full name.
type Decoded struct {
	Path    string
	Content // but for Funcs, Globals and the functions of Fillers
	names   []string
	// funcs, globals and fillers are the bytes of functions, of start values, and of init functions
	// in the order of Fillers.
	funcs   map[string][]byte
	globals map[string][]byte
	fillers [][]byte
}

// Decode reads what [Encode] wrote for the package with the path: the table of names, and
// everything else in the order in which it was written. A fact of another version, or one that
// was cut off, gives an error: the importer then does as if the package had none. What is
// misread would be worse, as the body of another function.
//
//	names            "p.Get", "net/http.Get", "p.host"        the table, each once
//	functions        0, true, 17 bytes                        p.Get reaches a request; its body is kept encoded
//	types, globals, fillers, defaults, embedded fields, headers of fields,
//	replaced variables, setters                               as the table of names numbers them
func Decode(data []byte, path string) (*Decoded, error) {
	d := &Decoded{Path: path, Content: NewContent(), funcs: make(map[string][]byte), globals: make(map[string][]byte)}
	err := d.read(data, func(r *reader) {
		for range r.count() {
			d.names = append(d.names, string(r.take(r.count())))
		}
		r.names = d.names
		d.ReplacesDefault = r.flag()
		for range r.count() {
			k := r.str()
			d.ReachRequest[k] = r.flag()
			d.funcs[k] = r.take(r.count())
		}
		for range r.count() {
			d.StateTypes[r.str()] = true
		}
		for range r.count() {
			k := r.str()
			d.globals[k] = r.take(r.count())
		}
		for range r.count() {
			var f Filler
			for range r.count() {
				f.Vars = append(f.Vars, r.str())
			}
			d.Fillers, d.fillers = append(d.Fillers, f), append(d.fillers, r.take(r.count()))
		}
		for range r.count() {
			k := r.str()
			d.Defaults[k] = r.node()
		}
		for range r.count() {
			k := r.str()
			for range r.count() {
				d.Embeds[k] = append(d.Embeds[k], ir.Embed{Name: r.str(), Key: r.str(), Type: r.str()})
			}
		}
		for range r.count() {
			k := r.str()
			for range r.count() {
				d.FieldHeaders[k] = append(d.FieldHeaders[k], ir.HeaderName(r.str()))
			}
		}
		for range r.count() {
			d.Replaced[r.str()] = true
		}
		for range r.count() {
			k := r.str()
			for range r.count() {
				d.Setters[k] = append(d.Setters[k], r.str())
			}
		}
	})
	return d, err
}

// function decodes a function that was kept as bytes. A mistake in it costs that function alone:
// the others stay known.
func (d *Decoded) function(body []byte) (f *ir.Func, err error) {
	err = d.read(body, func(r *reader) { f = r.function() })
	return f, err
}

// node decodes an initialiser that was kept as bytes: what a package variable begins with.
func (d *Decoded) node(body []byte) (n *ir.Node, err error) {
	err = d.read(body, func(r *reader) { n = r.node() })
	return n, err
}

// read runs f, which panics with errFact where the bytes make no sense.
func (d *Decoded) read(data []byte, f func(*reader)) (err error) {
	defer func() {
		if x := recover(); x != nil {
			if x != errFact {
				panic(x)
			}
			err = errFact
		}
	}()
	f(&reader{buf: data, path: d.Path, names: d.names})
	return nil
}

// A reader takes from the front of buf. It trusts nothing: what it takes may have been cut
// off, or come from another version.
type reader struct {
	buf   []byte
	names []string
	path  string
}

// take takes n bytes. The slice has no room behind it, so that nobody appends to the rest.
func (r *reader) take(n int) []byte {
	b := r.buf[:n:n]
	r.buf = r.buf[n:]
	return b
}

// num takes a number, as encoding/binary writes a signed one.
func (r *reader) num() int {
	n, k := binary.Varint(r.buf)
	if k <= 0 {
		panic(errFact)
	}
	r.buf = r.buf[k:]
	return int(n)
}

// count reads a length; each element takes a byte at least, so a length of more than what is
// left is a mistake, and never makes room for it.
func (r *reader) count() int {
	n := r.num()
	if n < 0 || n > len(r.buf) {
		panic(errFact)
	}
	return n
}

// flag takes a bool.
func (r *reader) flag() bool { return r.num() != 0 }

// str takes a name, as its number in the table of names. A name is a part of the fact's bytes
// that many nodes share.
func (r *reader) str() string {
	i := r.num()
	if i < 0 || i >= len(r.names) {
		panic(errFact)
	}
	return r.names[i]
}

// slots takes a list of variables; 0 is one without a name.
func (r *reader) slots() []ir.Slot {
	var l []ir.Slot
	for range r.count() {
		l = append(l, ir.Slot(r.num()))
	}
	return l
}

// function takes a function, as [writer.function] wrote it. Its package is that of the fact.
func (r *reader) function() *ir.Func {
	f := &ir.Func{Pkg: r.path, Name: r.str(), Params: r.slots(), Results: r.slots(), Variadic: r.flag(), Method: r.flag()}
	f.HTTP, f.HasState = r.flag(), r.flag()
	f.Body = r.node()
	return f
}

// node takes a node and all below it, as [writer.node] wrote it. Operands come before the
// kids, and are set behind them, since some are told by the number of kids. What makes no
// sense is refused here, before anything runs it: see [ir.Check] for what must hold.
func (r *reader) node() *ir.Node {
	n := &ir.Node{Op: ir.Op(r.num())}
	name, typ, num := r.str(), r.str(), r.num()
	if n.Op == ir.OpCall || n.Op == ir.OpInvoke || n.Op == ir.OpDyn || n.Op == ir.OpStruct {
		n.At = r.str()
	}
	if n.Op == ir.OpInvoke {
		n.Type = r.str()
	}
	if n.Op == ir.OpText && r.flag() { // it comes from a literal
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

// Read decodes all that a fact says, for tests and for whoever looks at facts.
func (d *Decoded) Read() (*Content, error) {
	c := d.Content
	c.Globals = make(map[string]*ir.Node)
	for _, name := range Sorted(d.funcs) {
		f, err := d.function(d.funcs[name])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		c.Funcs = append(c.Funcs, f)
	}
	for _, name := range Sorted(d.globals) {
		n, err := d.node(d.globals[name])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		c.Globals[name] = n
	}
	c.Fillers = slices.Clone(c.Fillers)
	for i, body := range d.fillers {
		f, err := d.function(body)
		if err != nil {
			return nil, fmt.Errorf("init function %d: %w", i, err)
		}
		c.Fillers[i].Func = f
	}
	return &c, nil
}
