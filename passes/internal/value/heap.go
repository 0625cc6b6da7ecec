package value

// This file holds memory: cells, and the layers on which branches change them.
//
//	// Have: if old { req.Header.Set("A", "b") }
//	// Want: root of the run   {header of req: map[]}
//	//       layer of the arm  {header of req: map[A: "b"]}
//	//       after the join    {header of req: map[A: "b" perhaps]}, on the layer below
//
// A layer holds only what was changed on it, so that a branch costs what it does, and not what
// there is.

// A Cell is a place in memory: a variable, what a pointer points to, the content of a map or
// channel. A cell is the identity of what can change; its content stands in a heap, so that
// one cell can have different contents on two paths. Cells are compared as pointers.
type Cell struct {
	// ID grows with each cell of a run; those of package variables are negative.
	ID   int
	Type string // of the content: pkg.Type, or empty
	Sym  *Sym   // what the cell stands for, when it came from outside
	// Home is the field that the cell was found in, for one that another run stored there.
	Home  string
	Field string       // the field whose address it is
	In    *List        // the list that it is an element of, whose address was taken
	Lazy  func() Value // its content, until that was asked for; for a cell of another run
	Peek  func() Value // what that is a copy of
	Kept  bool         // a package variable refers to it, or another run made it
}

// A Heap holds the content of cells. Branches run on layers of their own, which
// are joined when they meet again.
//
// Any cell may be set, whoever made it: the change stands in the topmost layer, which belongs to this
// heap alone. A layer that was given away, to be joined, is read by others and must not be set any more.
type Heap struct {
	up *Heap
	m  Layer

	// changes counts those to cells, on this layer and all others; nil for nobody who counts.
	changes *int
	// number is that of a layer with cells of its own; see owned.go.
	number uint64
	// unlike are the cells that [Heap.Look] tells apart from all others, as far as that is known.
	unlike map[*Cell]bool
}

// Count lets a heap and the layers on top of it count changes. A summary of a call holds as
// long as the number is the same.
func (h *Heap) Count() *int {
	h.changes = new(int)
	return h.changes
}

// Add puts a value into a new cell, which changes nothing that was there. For a variable that
// nothing else can see, a new value counts as that, too.
func (h *Heap) Add(c *Cell, v Value) {
	h.put(c, v)
}

// Get is the content of a cell; nil if it has none, or if nothing is known. The topmost layer
// that has it decides.
func (h *Heap) Get(c *Cell) Value {
	v := h.Glance(c)
	if o, ok := v.(*Object); ok {
		o.disown()
	}
	return v
}

// Glance is Get for whoever keeps nothing of the content.
func (h *Heap) Glance(c *Cell) Value {
	for ; h != nil; h = h.up {
		if v, ok := h.m.Get(c); ok {
			return v
		}
	}
	return nil
}

// Set changes the content of a cell on this layer. Layers below keep what they have: they are
// what other arms begin with.
func (h *Heap) Set(c *Cell, v Value) {
	if h.changes != nil {
		*h.changes++
	}
	h.put(c, v)
}

// put is Set without counting.
func (h *Heap) put(c *Cell, v Value) {
	h.m.put(c, v)
}

// Holding finds the cells whose content satisfies is, in no order, and says how many it looked at.
func (h *Heap) Holding(is func(Value) bool) (found []*Cell, looked int) {
	for l := h; l != nil; l = l.up {
		looked += l.m.Len()
		for c, v := range l.m.All() {
			if is(v) && (l == h || h.Get(c) == v) {
				found = append(found, c)
			}
		}
	}
	return found, looked
}

// Layer is what stands in the topmost layer of the heap.
func (h *Heap) Layer() *Layer { return &h.m }

// Take stores what any of the paths left, without a look at whether they differ: for a run that is
// over, of whose values nothing is said. The largest is not copied but moved. Whoever looks at a path
// later, as for a value that was stored on it, finds nothing there, and then looks here, which is below.
func (h *Heap) Take(paths []*Layer) {
	for _, p := range paths {
		if p == nil || p == &h.m {
			continue
		}
		rest := p.moved()
		if rest.Len() > h.m.Len() {
			h.m, rest = rest, h.m
		}
		for c, v := range rest.All() {
			h.put(c, v)
		}
	}
}

// Push returns a new layer on top of h.
func (h *Heap) Push() *Heap { return &Heap{up: h, changes: h.changes} }

// Above collects what was changed since base. If a cell was changed on several layers, the
// topmost one counts.
func (h *Heap) Above(base *Heap) *Layer {
	if h.up == base {
		if h.m.list == nil {
			return nil
		}
		return &h.m
	}
	out := new(Layer)
	n := 0
	for l := h; l != base && l != nil; l = l.up {
		n += l.m.Len()
	}
	out.grow(n)
	for ; h != base && h != nil; h = h.up {
		for c, v := range h.m.All() {
			if out.find(c) < 0 {
				out.add(c, v)
			}
		}
	}
	return out
}

// Root is the layer of a run right above the package's own.
func (h *Heap) Root(base *Heap) *Heap {
	for h.up != nil && h.up != base {
		h = h.up
	}
	return h
}
