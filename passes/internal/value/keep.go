package value

// This file holds what a run leaves behind: of its memory, what other runs will find in fields.
//
//	// Have: func (c *Client) Plans() { b := newBody(); c.query = &Query{Page: 1}; send(c, b) }
//	// Want: the cell of the Query; that of b, and all else that Plans made, can go

import "github.com/mprlint/mprlint/passes/internal/work"

// Keep forgets what stands in the topmost layer of a heap, but for what some values lead to.
func (h *Heap) Keep(vals []Value) {
	k := keeper{from: &h.m, kept: new(Layer), seen: make(map[Value]bool)}
	for _, v := range vals {
		k.value(v)
	}
	work.Add(k.kept.Len())
	h.m = k.kept.moved()
}

// A keeper visits what values lead to. What a symbol stands for is not among that: another run
// takes the symbol as it is.
type keeper struct {
	from *Layer
	kept *Layer
	seen map[Value]bool
}

func (k *keeper) values(vals ...Value) {
	for _, v := range vals {
		k.value(v)
	}
}

// value visits a value, once: what is in several others is the same thing in all of them.
func (k *keeper) value(v Value) {
	switch v := v.(type) {
	case *Cell:
		k.cell(v)
	case Box:
		k.cell(v.Cell)
	case Spread:
		k.value(v.List)
	case *Alternatives, *Tuple, *Object, *Context, *List, *Map, *FuncValue:
		if !k.seen[v] {
			k.seen[v] = true
			k.parts(v)
		}
	}
}

// cell visits what a cell of the layer holds. What lies below cannot lead back to it.
func (k *keeper) cell(c *Cell) {
	v, ok := k.from.Get(c)
	if ok && k.kept.find(c) < 0 {
		k.kept.add(c, v)
		k.value(v)
	}
}

// parts visits what a value consists of.
func (k *keeper) parts(v Value) {
	switch v := v.(type) {
	case *Alternatives:
		for _, a := range v.List {
			k.value(a.Val)
		}
	case *Tuple:
		k.values(v.Vals...)
	case *Object:
		for _, f := range v.Fields {
			k.value(f.Val)
		}
		k.state(v)
	case *Context:
		for _, x := range v.Values {
			k.value(x)
		}
	case *List:
		k.values(v.Elems...)
	case *Map:
		for _, e := range v.Entries {
			k.value(e.Val)
		}
	case *FuncValue:
		k.value(v.Recv)
		for f := v.Frame; f != nil; f = f.Up {
			for _, c := range f.Vars {
				k.cell(c)
			}
		}
	}
}

// state visits what a struct leads to beside its fields.
func (k *keeper) state(o *Object) {
	k.values(o.Request.Client, o.Request.From, o.Request.Grant.SignIn, o.Client.Grant.SignIn, o.Written, o.Front)
	if o.Client.Hooks != nil {
		for _, h := range o.Client.Hooks.List {
			k.value(h.Func)
		}
	}
}
